import type { Rule } from '../AddIn';
import { elementsAt } from '../xml';

/** Four numbers (Excel in the browser refuses fewer): those of package.json and a 0. */
export const version: Rule = {
  name: 'version',
  check: ({ manifest, version: ofPackage }) => {
    const written = elementsAt(manifest, 'Version')[0]?.text ?? '';
    const expected = `${ofPackage}.0`;
    if (written === expected) return [];
    return [`<Version> is "${written}" and package.json says ${ofPackage}. Write ${expected}.`];
  },
};
