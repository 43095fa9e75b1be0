import type { AddIn, Rule } from '../AddIn';
import { everyElement } from '../xml';

/** Addresses that Office loads, icons apart. */
function pagesOf({ manifest, resources }: AddIn): string[] {
  const direct = everyElement(manifest)
    .filter(({ name }) => name === 'SourceLocation' || name === 'SupportUrl')
    .map(({ attributes }) => attributes.DefaultValue)
    .filter((address) => address !== undefined);
  return [...new Set([...direct, ...resources.filter(({ kind }) => kind === 'Urls').map(({ value }) => value)])];
}

/** Behind every address there is a file that the add-in serves. */
export const files: Rule = {
  name: 'files',
  check: (addIn) =>
    pagesOf(addIn)
      .filter((address) => address.startsWith('https:') && addIn.readFile(address) === null)
      .map((address) => `There is no file for ${address}. Correct the address, or build the add-in (npm run build).`),
};
