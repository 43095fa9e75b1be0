import { applyDatasetRefresh } from '../../src/actions/applyDatasetRefresh';
import { makeDataset } from '../../src/actions/makeDataset';
import { planRefresh } from '../../src/dataset/merge/planRefresh';
import type { WrittenRow } from '../../src/model/dataset';
import type { TableRow } from '../../src/output/tableRow';
import { readBase, readUndo } from '../../src/workbook/datasets/readParts';
import { readSheetTable } from '../../src/workbook/datasets/readSheetTable';
import { insertTable } from '../../src/workbook/insertTable';
import { openWorkbook } from '../support/headlessWorkbook';

/** How long a refresh takes. */
export interface RefreshSpeed {
  readonly rows: number;
  /** Cells that were written. */
  readonly cells: number;
  /** Of reading the table and what was last written, and comparing them with what the sources say. */
  readonly compared: number;
  /** Of writing what changed. */
  readonly written: number;
}

/** One row in so many says something else. */
const CHANGED = 100;

function changedRow(row: WrittenRow, index: number): WrittenRow {
  if (index % CHANGED !== 0) return row;
  const value = Number(row.cells.Value) + 1;
  return { ...row, cells: { ...row.cells, Value: value, StdValue: value, Low: value, High: value } };
}

/**
 * Refreshes tables of figures in new workbooks of the headless host, each with one row in a hundred changed.
 *
 * @param rowsOf makes rows with ids of their own
 * @param counts how many rows each table has
 */
export async function refreshBench(
  rowsOf: (count: number) => readonly TableRow[],
  counts: readonly number[],
): Promise<RefreshSpeed[]> {
  const speeds: RefreshSpeed[] = [];
  for (const count of counts) {
    const book = openWorkbook();
    // A fact of its own for each row: which of several is used is not what is measured.
    const rows = rowsOf(count).map((row) => ({ ...row, series: `${row.id} ${row.series}`, use: true }));
    const { name } = await insertTable(rows, { place: 'newSheet' });
    const said = { corrections: {}, accepted: [], rejected: [], chosen: null, articles: [], keepsText: false };
    const dataset = await makeDataset({ ...said, table: name, rows: rows.map(({ id }) => id) }, new Date());

    const start = performance.now();
    const base = await readBase(dataset.id);
    const table = await readSheetTable(dataset.table, new Set(rows.map(({ id }) => id)));
    if (base === null || table === null) throw new Error('The table or what was written is lost.');
    const next = base.map(changedRow);
    const undo = await readUndo(dataset.id);
    const { headers, fingerprint } = table;
    const plan = planRefresh({ headers, base, undo, sheet: table.rows, next, deleted: [], unread: new Set() });
    const compared = performance.now();
    const planned = {
      plan,
      dataset,
      before: dataset,
      fingerprint,
      rejected: [],
      texts: new Map(),
      read: [],
      isChecked: true,
    };
    const { cells } = await applyDatasetRefresh(planned, { accepted: 'all', settled: new Map() }, new Date());
    speeds.push({ rows: count, cells, compared: compared - start, written: performance.now() - compared });
    book.dispose();
  }
  return speeds;
}
