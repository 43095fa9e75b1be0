import type { Rule } from '../AddIn';
import { elementsAt } from '../xml';

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;

/** The Id is a GUID: Office knows the add-in by it. */
export const identity: Rule = {
  name: 'identity',
  check: ({ manifest }) => {
    const id = elementsAt(manifest, 'Id')[0]?.text ?? '';
    if (GUID.test(id) && /[1-9a-f]/iu.test(id)) return [];
    return [`<Id> is "${id}", which is no GUID. Make one once (\`uuidgen\`) and keep it.`];
  },
};
