import type { ExtractedArticle } from '../../model/figure';
import { figureEntries } from '../figures/figureEntries';
import type { FigureEntry } from '../figures/figureEntry';
import type { ArticleEntry } from './articleEntry';
import type { PaneState } from './paneState';

type Sources = Pick<PaneState, 'articles' | 'corrections' | 'reviews'> & {
  readonly nameRules: PaneState['settings']['nameRules'];
};

const extracted = new WeakMap<ArticleEntry, ExtractedArticle>();

/** An article with its figures, the same object for the same entry. */
function extractedOf(entry: ArticleEntry): ExtractedArticle[] {
  if (entry.article === null) return [];
  const known = extracted.get(entry);
  if (known !== undefined) return [known];
  const { id, title, published, publisher, url, language, text } = entry.article;
  const article = { id, title, published, publisher, url, language, text, figures: entry.figures };
  extracted.set(entry, article);
  return [article];
}

let last: { readonly sources: Sources; readonly entries: readonly FigureEntry[] } | null = null;

/**
 * The figures of all articles as they stand. The same state gives the same entries.
 *
 * @example
 * entriesOf(store.getState()).length
 */
export function entriesOf({
  articles,
  corrections,
  reviews,
  settings: { nameRules },
}: Pick<PaneState, 'articles' | 'corrections' | 'reviews' | 'settings'>) {
  const sources: Sources = { articles, corrections, reviews, nameRules };
  const same =
    last?.sources.articles === articles &&
    last.sources.corrections === corrections &&
    last.sources.reviews === reviews &&
    last.sources.nameRules === nameRules;
  if (last === null || !same) {
    const labels = new Map(articles.map(({ id, label }) => [id, label]));
    const entries = figureEntries({ ...sources, articles: articles.flatMap(extractedOf), labels });
    last = { sources, entries };
  }
  return last.entries;
}
