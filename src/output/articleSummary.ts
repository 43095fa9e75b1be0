import type { ExtractedArticle } from '../model/figure';
import { cleanText, webAddress } from './cleanText';
import type { Column } from './column';

/** What a workbook says of an article. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** How many figures were read from it, changes included. */
  readonly figures: number;
  /** Length of its text. */
  readonly characters: number;
}

/**
 * What the sheet of articles shows of an article, so that its text can be let go.
 *
 * @example writeXlsx(figureRows(articles), articles.map(summarizeArticle))
 */
export function summarizeArticle(article: ExtractedArticle): ArticleSummary {
  return {
    id: cleanText(article.id) ?? '',
    title: cleanText(article.title),
    published: article.published,
    publisher: cleanText(article.publisher),
    url: webAddress(article.url),
    figures: article.figures.length,
    characters: article.text.length,
  };
}

/** The columns of the sheet of articles. */
export const ARTICLE_COLUMNS: readonly Column<ArticleSummary>[] = [
  { header: 'Article', width: 24, type: 'text', read: (article) => article.id },
  { header: 'Title', width: 60, type: 'text', read: (article) => article.title },
  { header: 'Published', width: 11, type: 'date', read: (article) => article.published },
  { header: 'Publisher', width: 20, type: 'text', read: (article) => article.publisher },
  { header: 'Source', width: 40, type: 'link', read: (article) => article.url },
  { header: 'Figures', width: 9, type: 'number', read: (article) => article.figures, format: () => '#,##0' },
  { header: 'Characters', width: 12, type: 'number', read: (article) => article.characters, format: () => '#,##0' },
];
