import type { Dataset } from '../model/dataset';
import type { WorkbookSettings } from '../model/workbookSettings';
import { readBase, readRejected, readUndo } from '../workbook/datasets/readParts';
import { readFreeRows } from '../workbook/datasets/readFreeRows';
import { readSheetTable } from '../workbook/datasets/readSheetTable';
import { WorkbookError } from '../workbook/WorkbookError';
import type { PlanJob } from './planDatasetRefresh';
import { readDatasetSources, type PaneArticle } from './readDatasetSources';
import type { SaidInPane } from './SaidInPane';

/** All that a refresh is planned from, read from the workbook. */
export interface PreparedRefresh {
  readonly job: PlanJob;
  readonly fingerprint: string;
  /** How many rows are free below the table; null, or left out, where nothing stands there. */
  readonly free?: number | null;
  /** Number of the table's header row in the sheet; null, or left out, where that is not known. */
  readonly headRow?: number | null;
}

/** The number of the first row of an address: 3 of `Figures!A3:AF40`. */
function headRowOf(address: string): number | null {
  const row = Number.parseInt(/\d+/u.exec(address.slice(address.lastIndexOf('!') + 1))?.[0] ?? '', 10);
  return Number.isNaN(row) ? null : row;
}

/**
 * Reads what a refresh of a dataset is planned from: its table, what was last written, and its sources as far as the
 * page can read them.
 *
 * @param said corrections and reviews of the pane, of this dataset's figures alone
 * @throws {WorkbookError} `gone` where its table is not in the workbook any more
 * @throws the signal's reason, once it is aborted
 * @example const { job, fingerprint } = await prepareDatasetRefresh(dataset, ofPane, said, settings, signal);
 */
export async function prepareDatasetRefresh(
  dataset: Dataset,
  ofPane: PaneArticle,
  said: SaidInPane,
  settings: WorkbookSettings,
  signal: AbortSignal,
): Promise<PreparedRefresh> {
  const base = await readBase(dataset.id);
  const ids = new Set((base ?? []).map(({ id }) => id));
  const table = await readSheetTable(dataset.table, ids, { signal });
  if (table === null) {
    const message = `The table ${dataset.table.name} of the dataset ${dataset.name} is not in the workbook any more.`;
    throw new WorkbookError('gone', `${message} Undo its deletion, or remove the dataset.`);
  }
  const undo = await readUndo(dataset.id);
  const rejected = await readRejected(dataset.id);
  const current = { ...dataset, table: table.tie };
  const inputs = await readDatasetSources(current, ofPane, signal);
  const { headers, rows, fingerprint } = table;
  const free = await readFreeRows(table.tie.name);
  return {
    job: { dataset: current, said, inputs, base, rejected, undo, table: { headers, rows }, settings },
    fingerprint,
    free,
    headRow: headRowOf(table.address),
  };
}
