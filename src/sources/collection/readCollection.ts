import { fetchFile, type FetchedFile, type FetchOptions } from '../web/fetchFile';
import { parseAddress } from '../web/parseAddress';
import { SourceReadError } from '../web/SourceReadError';
import type { WebOptions, WebSource } from '../web/WebSource';
import { articlesOf } from './articlesOf';
import { checkFile } from './checkFile';
import { parseDescriptor } from './parseDescriptor';

const DESCRIPTOR = 'datapackage.json';
const MOST_DESCRIPTOR = 5_000_000;
const MOST_ARTICLES = 200_000_000;

/**
 * Reads the articles of a published collection: a folder of the web that `ingot collect` made, or any other that a
 * `datapackage.json` (Frictionless Data Package) describes and that holds a CSV table of articles, `id` and `text` at
 * least.
 *
 * @param written address of the folder or of its `datapackage.json`
 * @returns its articles; each one's place is its id
 * @throws SourceReadError where it cannot be read; the signal's reason once it is aborted
 * @example
 * const { articles } = await readCollection('https://example.org/copper/', { fetch });
 */
export async function readCollection(written: string, options: WebOptions): Promise<WebSource> {
  const file = await fetchOne(descriptorAddress(written), { ...options, most: MOST_DESCRIPTOR });
  const { title, articles } = parseDescriptor(file.bytes, file.address);
  const table = await fetchOne(articles.address, { ...options, most: MOST_ARTICLES });
  await checkFile(table.bytes, articles);
  options.signal?.throwIfAborted();
  return { address: file.address, title, ...(await articlesOf(table.bytes, articles)) };
}

/** Nobody saves a collection by hand where the site forbids reading it: the publisher has to allow it. */
async function fetchOne(address: string, options: FetchOptions): Promise<FetchedFile> {
  try {
    return await fetchFile(address, options);
  } catch (error) {
    if (!(error instanceof SourceReadError) || error.problem !== 'blocked') throw error;
    const message = `The site ${new URL(address).host} does not allow other pages to read ${address}: ask who publishes the collection to allow it (the header Access-Control-Allow-Origin: *).`;
    throw new SourceReadError('blocked', address, message, { cause: error });
  }
}

/** A folder is often written without the slash at its end. */
function descriptorAddress(written: string): string {
  const url = parseAddress(written);
  if (url.pathname.toLowerCase().endsWith('.json')) return url.href;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.pathname += DESCRIPTOR;
  return url.href;
}
