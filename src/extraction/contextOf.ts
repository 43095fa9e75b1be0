import type { ArticleNames } from '../mentions/articleNames';
import type { Article } from '../model/article';
import type { Span } from '../model/span';
import type { TokenizedText } from '../model/token';
import type { ExtractionContext } from './draft';

/** White space that is more than one plain space. */
const WIDE_SPACE = /\s\s|[^\S ]/;

/**
 * What the steps may look at in a text.
 *
 * @param head what is known of the article besides its text
 * @example contextOf(article, text, collectNames(text), scene).textOf(0, 2) // 'Refined copper'
 */
export function contextOf(
  { published, title }: Pick<Article, 'published' | 'title'>,
  { text, tokens }: TokenizedText,
  { persons, fullName, isTown }: ArticleNames,
  scene: ExtractionContext['scene'],
): ExtractionContext {
  const spanOf = (first: number, last: number): Span => {
    const start = tokens[first]?.start ?? text.length;
    return { start, end: tokens[last - 1]?.end ?? start };
  };
  const textOf = (first: number, last: number): string => {
    const start = tokens[first]?.start ?? text.length;
    const written = text.slice(start, tokens[last - 1]?.end ?? start);
    return WIDE_SPACE.test(written) ? written.replace(/\s+/g, ' ') : written;
  };
  const isPerson = (first: number, last: number): boolean => persons.size > 0 && persons.has(textOf(first, last));
  return { published, title, scene, textOf, spanOf, fullName, isPerson, isTown, entities: new Map() };
}
