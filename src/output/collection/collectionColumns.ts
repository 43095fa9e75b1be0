import type { Article } from '../../model/article';
import { webAddress } from '../cleanText';
import type { DataColumn } from '../column';
import { FIGURE_COLUMNS } from '../columns';
import type { CollectedFigure } from './CollectedArticle';
import { packTables } from './packTables';

const text = (header: string, read: (article: Article) => string | null): DataColumn<Article> => ({
  header,
  type: 'text',
  read,
});

/** The columns of a collection's table of articles. */
export const COLLECTED_ARTICLE_COLUMNS: readonly DataColumn<Article>[] = [
  text('id', ({ id }) => id),
  text('title', ({ title }) => title),
  { header: 'published', type: 'date', read: ({ published }) => published },
  text('publisher', ({ publisher }) => publisher),
  { header: 'url', type: 'link', read: ({ url }) => webAddress(url) },
  text('language', ({ language }) => language),
  text('text', (article) => article.text),
  text('tables', ({ tables }) => packTables(tables)),
];

/** The columns of a collection's table of figures: those of any table of figures, and the article's id. */
export const COLLECTED_FIGURE_COLUMNS: readonly DataColumn<CollectedFigure>[] = [
  ...FIGURE_COLUMNS,
  { header: 'Article', type: 'text', read: ({ article }) => article },
];
