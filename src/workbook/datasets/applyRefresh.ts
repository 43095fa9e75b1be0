import type { CellWrite } from '../../dataset/merge/TableWrites';
import type { Dataset, HistoryEntry, SheetRow } from '../../model/dataset';
import { runWhole, type Journal } from '../Journal';
import type { Progress } from '../Progress';
import { addBelow, freeRowsBelow } from '../rowsBelow';
import { WorkbookError } from '../WorkbookError';
import type { AppliedRefresh, Refresh } from './Refresh';
import { appendHistory, findHistory } from './sheet/historyTable';
import { openDatasetTable, type DatasetTable } from './sheet/openDatasetTable';
import { writeCells } from './sheet/writeCells';
import { isThere } from './store/indexEntry';
import { openIndex, type OpenIndex } from './store/openIndex';
import { storeEntry } from './store/storeEntry';
import { checkWritable, switchIndex, withEntry } from './store/switchIndex';
import { withOthers } from './store/withOthers';
import { tableRowOf } from './tableRowOf';

const AGAIN = 'Preview the refresh again: nothing was changed.';

/** The table, as long as it is what the preview was made of. */
async function openSame(
  context: Excel.RequestContext,
  { dataset, fingerprint, writes }: Refresh,
  signal: AbortSignal | undefined,
): Promise<DatasetTable> {
  const ids = new Set(writes.base.map(({ id }) => id));
  const found = await openDatasetTable(context, dataset.table, ids, { signal });
  if (found === null) {
    const message = `There is no table ${dataset.table.name} any more, nor another with the figures of ${dataset.name}.`;
    throw new WorkbookError('gone', `${message} Undo its deletion, or insert the figures again.`);
  }
  if (found.table.fingerprint === fingerprint) return found;
  throw new WorkbookError('changed', `The table ${found.table.tie.name} has changed since the preview. ${AGAIN}`);
}

/**
 * Rows may have been sorted since the preview: they are known by their ids, and where those do not tell, by all that
 * they hold.
 */
function placed({ table }: DatasetTable, { writes }: Refresh): readonly CellWrite[] {
  const places = new Map(table.rows.map(({ id, index }) => [id, index]));
  const held = heldBy(table.rows);
  return writes.cells.map((write) => {
    if (write.row === undefined) {
      const index = places.get(write.id);
      if (index !== undefined) return { ...write, index };
    } else {
      const wanted = heldText(write.row);
      if (held(write.index) === wanted) return write;
      const [only, ...others] = table.rows.filter(({ index }) => held(index) === wanted);
      if (only !== undefined && others.length === 0) return { ...write, index: only.index };
    }
    throw new WorkbookError('changed', `The rows of ${table.tie.name} have changed since the preview. ${AGAIN}`);
  });
}

const heldText = (cells: SheetRow['cells']): string =>
  JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a row holds, as it can be compared; each row is worked out once, and only those that are asked for. */
function heldBy(rows: readonly SheetRow[]): (index: number) => string | undefined {
  const known = new Map<number, string>();
  return (index) => {
    const row = rows[index];
    if (row === undefined) return undefined;
    const held = known.get(index) ?? heldText(row.cells);
    known.set(index, held);
    return held;
  };
}

/** The dataset as it is stored with a refresh. */
function refreshed(index: OpenIndex, { table }: DatasetTable, { dataset, writes }: Refresh): Dataset {
  const known = index.entries.get(dataset.id);
  const before = isThere(known) ? known.lastChanged : null;
  const lastChanged = writes.undo === null ? before : (dataset.lastChanged ?? dataset.lastChecked);
  return { ...dataset, table: table.tie, deleted: writes.deleted, lastChanged };
}

/** By how many rows that many new ones move what stands below the table, for the undo. */
async function movedBy({ open, isEmpty }: DatasetTable, added: number) {
  const rows = added - (isEmpty ? 1 : 0);
  const free = rows > 0 ? await freeRowsBelow(open) : null;
  return free !== null && free < rows ? { moved: rows } : {};
}

/** What is noted in the table of history, and whether that is made for it, for the undo. */
async function historyOf(context: Excel.RequestContext, history: readonly HistoryEntry[]) {
  return history.length === 0 ? {} : { history, madeHistory: (await findHistory(context)) === null };
}

async function apply(
  context: Excel.RequestContext,
  journal: Journal,
  refresh: Refresh,
  { onProgress, signal }: Progress,
): Promise<AppliedRefresh> {
  const { writes, rejected, texts } = refresh;
  const index = await openIndex(context);
  checkWritable(index);
  const found = await openSame(context, refresh, signal);
  const dataset = await withOthers(context, index, refreshed(index, found, refresh), refresh.before);
  const cells = placed(found, refresh);
  const at = dataset.lastChecked ?? new Date().toISOString();
  const known = index.entries.get(dataset.id);
  const before = isThere(known) ? known.lastChanged : null;
  const noted = await historyOf(context, writes.history);
  const undo =
    writes.undo === null
      ? {}
      : { undo: { ...writes.undo, ...noted, ...(await movedBy(found, writes.added.length)), at, lastChanged: before } };
  const parts = {
    base: writes.base,
    ...undo,
    ...(rejected !== undefined && { rejected }),
    ...(texts !== undefined && { texts }),
  };
  const entry = await storeEntry(context, journal, index, dataset, parts);

  const total = cells.length + writes.added.length;
  const watch = (from: number): Progress => ({ signal, onProgress: (done) => onProgress?.(from + done, total) });
  const rows = new Map(writes.base.map((row) => [row.id, row]));
  if (cells.length > 0) await writeCells(found.open, cells, rows, journal, watch(0));
  if (writes.added.length > 0) {
    const { open, isEmpty, sources } = found;
    const table = { open, isEmpty, sources, name: found.table.tie.name };
    await addBelow(table, writes.added.map(tableRowOf), journal, watch(cells.length), { movesBelow: true });
  }
  await appendHistory(context, journal, writes.history);
  signal?.throwIfAborted();
  await switchIndex(context, journal, index, { ...index, entries: withEntry(index.entries, entry) });
  return {
    dataset,
    sheet: found.table.sheet,
    cells: cells.length,
    added: writes.added.length,
    history: writes.history.length,
  };
}

/**
 * Writes a settled refresh: changed cells, added rows, history, and what Ingot remembers. All of it, or nothing: where
 * it fails or is cancelled, the workbook is as before. Columns, formats, filters and the order of rows stay.
 *
 * @returns What was done; the dataset with its table, deletions and `lastChanged` as they are stored.
 * @throws {WorkbookError} `changed` where the table is no longer what the preview was made of: preview again; others say
 * what was in the way
 * @throws the signal's reason, once it is aborted
 * @example await applyRefresh({ dataset, fingerprint, writes }) // { cells: 12, added: 3, … }
 */
export function applyRefresh(refresh: Refresh, progress: Progress = {}): Promise<AppliedRefresh> {
  const { name, table } = refresh.dataset;
  return runWhole(
    `${name} was not refreshed`,
    () => `the table ${table.name} and, where it is there, IngotHistory`,
    (context, journal) => apply(context, journal, refresh, progress),
    'refresh again',
  );
}
