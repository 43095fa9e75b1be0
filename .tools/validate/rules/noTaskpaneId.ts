import type { Rule } from '../AddIn';
import { everyElement } from '../xml';

/** No pane has an id of its own: with a shared runtime it would be a second pane, and a second copy of everything. */
export const noTaskpaneId: Rule = {
  name: 'no-taskpane-id',
  check: ({ manifest }) =>
    everyElement(manifest)
      .filter(({ name }) => name === 'TaskpaneId')
      .map(({ text }) => `<TaskpaneId>${text}</TaskpaneId> opens a pane outside the shared runtime. Remove it.`),
};
