import { SourceReadError } from '../web/SourceReadError';

/** What may stand in a path of a collection: nothing that has a meaning in an address. */
const UNSAFE = /[\\?#%\p{Cc}]|^\/|^[a-z][a-z\d+.-]*:/iu;

/**
 * The address of a file of a collection. It must lie in the collection's folder or below: a descriptor sends nobody
 * elsewhere.
 *
 * @param path as the descriptor states it
 * @param descriptor address of the descriptor
 * @throws SourceReadError where the path leads elsewhere, or is none
 * @example resourceAddress('articles.csv', 'https://example.org/a/datapackage.json') // 'https://example.org/a/articles.csv'
 */
export function resourceAddress(path: unknown, descriptor: string): string {
  if (typeof path !== 'string' || path === '' || UNSAFE.test(path)) throw outside(path, descriptor);
  const folder = new URL('.', descriptor);
  const address = new URL(path.split('/').map(encodeURIComponent).join('/'), folder);
  if (!address.href.startsWith(folder.href)) throw outside(path, descriptor);
  return address.href;
}

function outside(path: unknown, descriptor: string): SourceReadError {
  const told = typeof path === 'string' ? `“${path.slice(0, 200)}”` : 'no single file';
  const message = `The data package ${descriptor} names ${told} for its articles: Ingot reads one file of the package's own folder, so publish them together again.`;
  return new SourceReadError('wrong-kind', descriptor, message);
}
