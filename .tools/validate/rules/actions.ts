import type { Rule } from '../AddIn';
import { everyElement } from '../xml';

/** Every button runs an action that the code registers, and no two controls have one id. */
export const actions: Rule = {
  name: 'actions',
  check: ({ manifest, registered }) => {
    const elements = everyElement(manifest);
    const ids = elements
      .filter(({ name }) => name === 'Control' || name === 'Group')
      .map(({ attributes }) => attributes.id);
    return [
      ...elements
        .filter(({ name, text }) => name === 'FunctionName' && !registered.actions.has(text))
        .map(
          ({ text }) =>
            `A button runs "${text}", which is not registered in ${registered.where}. Call Office.actions.associate for it, or correct the name.`,
        ),
      ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
        (id) => `Two controls have the id "${id ?? ''}". Rename one.`,
      ),
    ];
  },
};
