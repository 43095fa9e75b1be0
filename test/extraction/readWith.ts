import type { Article } from '../../src/model/article';
import type { Figure } from '../../src/model/figure';
import { extractFigures } from '../../src/extraction/extractFigures';

/** The figures of a text that has nothing around it. */
export function figuresOf(text: string, title: string | null = null): Figure[] {
  const article: Article = {
    id: 'test',
    title,
    published: '2024-07-15',
    publisher: null,
    url: null,
    language: 'en',
    text,
    tables: [],
    furniture: [],
  };
  return extractFigures(article);
}

/** The figure whose quote stands between guillemets in the text: `Exports rose «3%»`. */
export function figureAt(marked: string, title: string | null = null): Figure | undefined {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  return figuresOf(text, title).find((figure) => figure.start < end && start < figure.end);
}
