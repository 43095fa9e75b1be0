import { isNarrowed, listRows } from '../figures/listRows';
import { entriesOf } from './entriesOf';
import type { PaneState } from './paneState';

/** The part of the pane that decides which figures are listed. */
export type ListedState = Pick<
  PaneState,
  'articles' | 'corrections' | 'reviews' | 'settings' | 'figureView' | 'onlyArticle'
>;

/**
 * The figures that the list shows, folded away or not, where it does not show them all.
 *
 * @returns Their ids; null where neither a filter nor the choice of one article narrows the list.
 * @example shownFigures(store.getState())?.size // 12
 */
export function shownFigures(state: ListedState): ReadonlySet<string> | null {
  const { figureView, onlyArticle } = state;
  if (onlyArticle === null && !isNarrowed(figureView)) return null;
  const all = entriesOf(state);
  const entries = onlyArticle === null ? all : all.filter(({ article }) => article.id === onlyArticle);
  return new Set(listRows(entries, figureView).figureIds);
}
