import type { Rule } from '../AddIn';
import { everyElement } from '../xml';

/** The namespace in the manifest is the one in the code. */
export const namespace: Rule = {
  name: 'namespace',
  check: ({ manifest, resources, namespace: inCode }) => {
    const resid = everyElement(manifest).find(({ name }) => name === 'Namespace')?.attributes.resid;
    const stated = resources.find(({ id }) => id === resid)?.value;
    if (stated === inCode) return [];
    return [
      `The functions' namespace is ${stated ?? 'missing'} in the manifest and ${inCode} in src/functions/namespace.ts. Make them equal.`,
    ];
  },
};
