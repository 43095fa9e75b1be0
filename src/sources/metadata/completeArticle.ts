import type { Article } from '../../model/article';
import type { ReadContent } from '../ReadContent';
import { findAddress } from './address';
import { cleanUrl } from './cleanUrl';
import { findFurniture } from './furniture';
import { languageOf } from './language';
import { readLines } from './lines';
import { findPublished } from './published';
import { findPublisher } from './publisher';
import { findTitleLine, linesOfTitle } from './title';

const ENDS = 15;

/**
 * Makes an article of what was read: what the reader does not know about it is looked for in the text, and the text's
 * furniture is told from its prose.
 *
 * @param published a date that overrides whatever the article states
 */
export function completeArticle(content: ReadContent, id: string, published: string | null = null): Article {
  const { text } = content;
  const lines = readLines(text);
  const head = lines.slice(0, ENDS);
  const tail = lines.slice(Math.max(ENDS, lines.length - ENDS));
  const language = content.language ?? languageOf(text);
  const titleLine = findTitleLine(head, language);
  const title = content.title ?? titleLine?.plain ?? null;
  const titleLines = title === null ? [] : linesOfTitle(head, title);
  const address = findAddress([...head, ...tail]);
  const url = cleanUrl(content.url) ?? address?.url ?? null;
  const publisher = content.publisher ?? findPublisher(head, tail, language);
  const publisherLines = head.filter(({ plain }) => plain === publisher);
  const known = [...titleLines, ...publisherLines, ...(address?.lines ?? [])];
  return {
    id,
    title,
    published: published ?? content.published ?? findPublished({ head, tail, title, url, language }),
    publisher,
    url,
    language,
    text,
    tables: content.tables,
    furniture: findFurniture({ text, lines, ends: ENDS, known, language }),
  };
}
