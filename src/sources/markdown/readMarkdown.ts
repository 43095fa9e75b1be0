import type { ReadContent } from '../ReadContent';
import { normalizeLineEnds, readPlainText } from '../plain/readPlainText';
import { composeMarkdown } from './composeMarkdown';
import { readFrontMatter } from './frontMatter';

/** The parser takes a second for each megabyte or two; what is longer is no article. */
const LONGEST = 5_000_000;

/**
 * Reads a Markdown article: its text without marks, its tables, and what its front matter says about it.
 *
 * @example
 * await readMarkdown('# Copper\n\nOutput *rose*.'); // { text: 'Copper\n\nOutput rose.', title: 'Copper', … }
 */
export async function readMarkdown(source: string): Promise<ReadContent> {
  const { metadata, body } = readFrontMatter(normalizeLineEnds(source));
  if (body.length > LONGEST) return { ...readPlainText(body), ...metadata };
  const [{ fromMarkdown }, { gfmTable }, { gfmTableFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm-table'),
    import('mdast-util-gfm-table'),
  ]);
  const root = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const { composer, title } = await composeMarkdown(root);
  return { ...metadata, title: metadata.title ?? title, text: composer.text(), tables: composer.tables() };
}
