import { ArticleReadError } from '../ArticleReadError';
import { composeDom } from '../html/composeDom';
import { parsePage } from '../html/parsePage';
import type { ReadContent } from '../ReadContent';

/** Word's title is a heading of the article as well. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a Word document: its paragraphs, lists and tables.
 *
 * @throws ArticleReadError where the document is damaged or holds no text.
 * @example
 * await readDocx(bytes, 'note.docx');
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadContent> {
  const page = await parsePage(await toHtml(bytes, name));
  const composer = composeDom(page.documentElement);
  if (composer.text() === '') throw ArticleReadError.of('empty', name);
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  return { text: composer.text(), tables: composer.tables(), title: title === '' ? null : title };
}

async function toHtml(bytes: Uint8Array, name: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // Under Node the library takes `buffer`, elsewhere `arrayBuffer`.
  const source = { buffer: bytes, arrayBuffer: new Uint8Array(bytes).buffer };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(source, { styleMap: STYLES, convertImage });
    return `<html><body>${value}</body></html>`;
  } catch (error) {
    throw ArticleReadError.of('damaged', name, error);
  }
}
