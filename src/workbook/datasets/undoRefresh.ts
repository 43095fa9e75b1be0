import { planUndo, type UndoPlan } from '../../dataset/merge/planUndo';
import type { Dataset, WrittenRow } from '../../model/dataset';
import { runWhole, type Journal } from '../Journal';
import type { Progress } from '../Progress';
import { WorkbookError } from '../WorkbookError';
import type { LeftAlone, UndoneRefresh } from './Refresh';
import { openDatasetTable, type DatasetTable } from './sheet/openDatasetTable';
import { withOwnContent } from './sheet/ownContent';
import { removeRows } from './sheet/removeRows';
import { dropEmptyHistory, takeBackHistory } from './sheet/takeBackHistory';
import { writeCells } from './sheet/writeCells';
import type { StoredUndo } from './StoredUndo';
import { readBlob } from './store/blobs';
import { isThere, type IndexEntry } from './store/indexEntry';
import { openIndex, type OpenIndex } from './store/openIndex';
import { unpackRows } from './store/packedRows';
import { storeEntry } from './store/storeEntry';
import { checkWritable, switchIndex, withEntry } from './store/switchIndex';
import { validUndo } from './store/validUndo';
import { withOthers } from './store/withOthers';

/** What is known of the last refresh. */
interface LastRefresh {
  readonly undo: StoredUndo;
  readonly base: readonly WrittenRow[] | null;
}

function entryOf(index: OpenIndex, { id, name }: Dataset): IndexEntry {
  const entry = index.entries.get(id);
  if (isThere(entry)) return entry;
  throw new WorkbookError(
    'gone',
    `${name} is no longer among the datasets of this workbook: there is nothing to undo.`,
  );
}

async function readLast(context: Excel.RequestContext, entry: IndexEntry): Promise<LastRefresh> {
  const undo = entry.undo === null ? null : validUndo(await readBlob(context, entry.undo));
  if (undo === null) {
    const message = `There is no refresh of ${entry.name} to undo: none changed its table, or it was undone already.`;
    throw new WorkbookError('gone', message);
  }
  const base = entry.base === null ? null : unpackRows(await readBlob(context, entry.base));
  return { undo, base };
}

async function openTable(
  context: Excel.RequestContext,
  { name, table }: IndexEntry,
  { base, undo }: LastRefresh,
  signal: AbortSignal | undefined,
): Promise<DatasetTable> {
  const ids = new Set([...(base ?? []).map(({ id }) => id), ...undo.added]);
  const found = await openDatasetTable(context, table, ids, { signal });
  if (found !== null) return found;
  const message = `There is no table ${table.name} any more, nor another with the figures of ${name}.`;
  throw new WorkbookError('gone', `${message} There is nothing to undo.`);
}

interface CheckedPlan extends UndoPlan {
  /** Added rows with something of the analyst's in columns of their own. */
  readonly workedOn: readonly string[];
}

/** An added row with something of the analyst's in it stays, whichever column that is in. */
async function planOf(found: DatasetTable, { undo, base }: LastRefresh): Promise<CheckedPlan> {
  const { headers, rows } = found.table;
  const added = new Set(undo.added);
  const indexes = rows.filter(({ id }) => added.has(id)).map(({ index }) => index);
  const own = await withOwnContent(found, indexes);
  const workedOn = rows.filter(({ index }) => own.has(index)).map(({ id }) => id);
  const removable = undo.added.filter((id) => !workedOn.includes(id));
  const plan = planUndo({ undo: { ...undo, added: removable }, headers, base, sheet: rows });
  return { ...plan, workedOn };
}

/** What the pane tells: cells that were edited, and rows that stay for what was done in them. */
function leftAlone({ kept, workedOn }: CheckedPlan, { undo }: LastRefresh): LeftAlone[] {
  const added = new Set(undo.added);
  const rows = new Set([...kept.map(({ id }) => id).filter((id) => added.has(id)), ...workedOn]);
  return [
    ...kept.filter(({ id }) => !added.has(id)).map(({ id, header }) => ({ id, header })),
    ...Array.from(rows, (id) => ({ id, header: null })),
  ];
}

/** The refresh is undone by now: a sheet that stays, empty, is no reason to say otherwise. */
async function dropMadeHistory(context: Excel.RequestContext): Promise<void> {
  try {
    await dropEmptyHistory(context);
  } catch {
    // It can be deleted by hand.
  }
}

async function undo(
  context: Excel.RequestContext,
  journal: Journal,
  dataset: Dataset,
  progress: Progress,
): Promise<UndoneRefresh> {
  const index = await openIndex(context);
  checkWritable(index);
  const entry = entryOf(index, dataset);
  const last = await readLast(context, entry);
  const found = await openTable(context, entry, last, progress.signal);
  const plan = await planOf(found, last);
  const { tie } = found.table;
  const mine = { ...dataset, table: tie, lastChanged: last.undo.lastChanged };
  const undone = await withOthers(context, index, mine, dataset);
  const parts = { undo: null, ...(plan.base !== null && { base: plan.base }) };
  const next = await storeEntry(context, journal, index, undone, parts);
  const rows = new Map((plan.base ?? []).map((row) => [row.id, row]));
  if (plan.cells.length > 0) await writeCells(found.open, plan.cells, rows, journal, progress);
  const indexes = plan.removed.map((row) => row.index);
  await removeRows(found, indexes, journal, last.undo.moved ?? 0);
  await takeBackHistory(context, journal, last.undo.history ?? []);
  progress.signal?.throwIfAborted();
  await switchIndex(context, journal, index, { ...index, entries: withEntry(index.entries, next) });
  if (last.undo.madeHistory === true) await dropMadeHistory(context);
  return { dataset: undone, cells: plan.cells.length, removed: indexes.length, kept: leftAlone(plan, last) };
}

/**
 * Puts back the cells that the last refresh of a dataset wrote, and takes out the rows that it added, except what the
 * analyst has changed since; what it noted in IngotHistory goes, and the sheet of that where the refresh made it and
 * nothing else stands on it. All of it, or nothing. It works after the file was closed, too.
 *
 * @throws {WorkbookError} `gone` where there is nothing to undo or no table; others say what was in the way
 * @throws the signal's reason, once it is aborted
 * @example (await undoRefresh(dataset)).kept // [{ id: 'f1', header: 'StdValue' }]
 */
export function undoRefresh(dataset: Dataset, progress: Progress = {}): Promise<UndoneRefresh> {
  return runWhole(
    `The refresh of ${dataset.name} was not undone`,
    () => `the table ${dataset.table.name}`,
    (context, journal) => undo(context, journal, dataset, progress),
    'undo the refresh again',
  );
}
