import { fetchFile } from '../web/fetchFile';
import { parseAddress } from '../web/parseAddress';
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
  const file = await fetchFile(descriptorAddress(written), { ...options, most: MOST_DESCRIPTOR });
  const { title, articles } = parseDescriptor(file.bytes, file.address);
  const table = await fetchFile(articles.address, { ...options, most: MOST_ARTICLES });
  await checkFile(table.bytes, articles);
  options.signal?.throwIfAborted();
  return { address: file.address, title, ...(await articlesOf(table.bytes, articles)) };
}

/** A folder is often written without the slash at its end. */
function descriptorAddress(written: string): string {
  const url = parseAddress(written);
  if (url.pathname.toLowerCase().endsWith('.json')) return url.href;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.pathname += DESCRIPTOR;
  return url.href;
}
