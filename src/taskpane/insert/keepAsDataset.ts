import type { TableRow } from '../../output/tableRow';
import { insertedFigures } from '../datasets/work/keepInserted';
import type { PaneTools } from '../PaneTools';
import { messageOf } from '../work/messageOf';

/**
 * Makes figures that were just inserted a dataset that can be refreshed. The table stays where that fails.
 *
 * @returns what is to be said of it: nothing where it went well
 * @example await keepAsDataset(tools, 'Figures', rows, false) // ''
 */
export async function keepAsDataset(
  { store, actions }: PaneTools,
  table: string,
  rows: readonly TableRow[],
  keepsText: boolean,
): Promise<string> {
  try {
    const ids = rows.map(({ id }) => id);
    await actions.datasets.make(insertedFigures(store.getState(), { table, rows: ids, keepsText }));
    return '';
  } catch (error) {
    return ` It was not made a dataset, so it cannot be refreshed: ${messageOf(error)}`;
  }
}
