import { chosenRows } from '../../actions/chosenRows';
import type { TableRow } from '../../output/tableRow';
import { articlesToInsert } from '../figures/figureEntries';
import { entriesOf } from '../state/entriesOf';
import type { PaneState } from '../state/paneState';

/**
 * The rows of the table for some figures, or for all that were not rejected.
 *
 * @param chosen ids of figures; null for all
 * @example
 * const rows = rowsToInsert(store.getState(), selected);
 */
export function rowsToInsert(
  state: Pick<PaneState, 'articles' | 'settings' | 'reviews' | 'corrections'>,
  chosen: ReadonlySet<string> | null,
): TableRow[] {
  const { settings, reviews } = state;
  const reviewed = new Set(Object.entries(reviews).flatMap(([id, review]) => (review === 'accepted' ? [id] : [])));
  return chosenRows(articlesToInsert(entriesOf(state), null), chosen, { reportUnits: settings.reportUnits, reviewed });
}
