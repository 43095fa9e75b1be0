import type { ExtractedArticle } from '../../model/figure';

const LONGEST = 90;

/**
 * The first line of a text, cut at a word where it is long.
 *
 * @param otherwise What is said where the text has no words.
 * @example firstWords('Copper exports rose.', 'Pasted article') // 'Copper exports rose.'
 */
export function firstWords(text: string, otherwise: string): string {
  const line =
    text
      .trim()
      .split(/[\r\n]/u, 1)[0]
      ?.trim() ?? '';
  if (line === '') return otherwise;
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}

/**
 * What an article is called that nobody named: its title, else its first words.
 *
 * @example articleLabel(article) // 'Copper exports rose.'
 */
export function articleLabel({ title, text }: Pick<ExtractedArticle, 'title' | 'text'>): string {
  const written = title?.trim() ?? '';
  return written === '' ? firstWords(text, 'Untitled') : written;
}
