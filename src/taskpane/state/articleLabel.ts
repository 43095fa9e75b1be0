import { firstWords } from '../figures/articleLabel';
import type { ArticleOrigin } from './articleEntry';

/**
 * What every list calls an article: its title, else the name of its file, else its first words.
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
    case 'source':
      return firstWords(origin.article.text, origin.source.label);
    case 'pasted':
      return firstWords(origin.text, 'Pasted article');
  }
}
