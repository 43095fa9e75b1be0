import type { ArticleOrigin } from './articleEntry';

const LONGEST = 90;

/**
 * What the list calls an article: its title, else the name of its file, else its first words.
 *
 * @example
 * labelOf({ kind: 'pasted', text: 'Copper exports rose.' }, null); // 'Copper exports rose.'
 */
export function labelOf(origin: ArticleOrigin, article: { readonly title: string | null } | null): string {
  const title = article?.title?.trim() ?? '';
  if (title !== '') return title;
  switch (origin.kind) {
    case 'file':
      return origin.file.name;
    case 'sample':
      return origin.file;
    case 'cells':
      return origin.title?.trim() ?? firstWords(origin.text, origin.address);
    case 'pasted':
      return firstWords(origin.text, 'Pasted article');
  }
}

function firstWords(text: string, otherwise: string): string {
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
