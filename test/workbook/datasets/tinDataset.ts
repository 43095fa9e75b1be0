import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import { settlePlan } from '../../../src/dataset/merge/settlePlan';
import type { Choices } from '../../../src/dataset/merge/TableWrites';
import type { Dataset, RowCells, WrittenRow } from '../../../src/model/dataset';
import { figureRows } from '../../../src/output/figureRows';
import type { TableRow } from '../../../src/output/tableRow';
import { applyRefresh } from '../../../src/workbook/datasets/applyRefresh';
import { readBase, readUndo } from '../../../src/workbook/datasets/readParts';
import { readDatasets } from '../../../src/workbook/datasets/readDatasets';
import { readSheetTable } from '../../../src/workbook/datasets/readSheetTable';
import type { Refresh } from '../../../src/workbook/datasets/Refresh';
import { rowCells } from '../../../src/workbook/datasets/rowCells';
import { writeDataset } from '../../../src/workbook/datasets/writeDataset';
import { insertTable } from '../../../src/workbook/insertTable';
import { TIN_ARTICLES } from '../../output/examples';
import { TIN } from './examples';

/** The rows of one article, and those of one that comes later. */
export const [AUGUST = [], SEPTEMBER = []] = TIN_ARTICLES.map((article) => figureRows([article]));

export const NOW = '2026-11-23T09:00:00.000Z';

const ALL: Choices = { accepted: 'all', settled: new Map() };

/** Rows as they are written; `cells` are changed in those of the ids. */
export function rowsOf(rows: readonly TableRow[], changes: Readonly<Record<string, RowCells>> = {}): WrittenRow[] {
  return rows.map((row) => ({ id: row.id, article: 'august', cells: { ...rowCells(row), ...changes[row.id] } }));
}

/** Inserts rows as a table `Figures` and makes it a dataset. */
export async function makeDataset(rows: readonly TableRow[] = AUGUST): Promise<Dataset> {
  await insertTable(rows, { place: 'newSheet' });
  const table = await readSheetTable({ id: '', name: 'Figures' }, new Set());
  if (table === null) throw new Error('no table');
  const dataset = { ...TIN, table: table.tie, deleted: [] };
  await writeDataset(dataset, { base: rowsOf(rows) });
  return dataset;
}

/** The only dataset of the workbook. */
export async function stored(): Promise<Dataset> {
  const [dataset] = (await readDatasets()).datasets;
  if (dataset === undefined) throw new Error('no dataset');
  return dataset;
}

/** A refresh to what the sources say now, as it was previewed and settled. */
export async function preview(next: readonly WrittenRow[], choices: Choices = ALL): Promise<Refresh> {
  const dataset = await stored();
  const base = await readBase(dataset.id);
  const table = await readSheetTable(dataset.table, new Set((base ?? []).map(({ id }) => id)));
  if (table === null) throw new Error('no table');
  const plan = planRefresh({
    headers: table.headers,
    base,
    undo: await readUndo(dataset.id),
    sheet: table.rows,
    next,
    deleted: dataset.deleted,
    unread: new Set(),
  });
  const writes = settlePlan(plan, choices, NOW);
  return { dataset: { ...dataset, lastChecked: NOW, lastChanged: NOW }, fingerprint: table.fingerprint, writes };
}

/** Previews and applies in one go. */
export async function refresh(next: readonly WrittenRow[], choices: Choices = ALL) {
  return applyRefresh(await preview(next, choices));
}
