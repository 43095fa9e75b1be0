import type { CellValue } from '../../../src/model/cells';
import type { WrittenRow } from '../../../src/model/dataset';
import { applyRefresh } from '../../../src/workbook/datasets/applyRefresh';
import { readSheetTable } from '../../../src/workbook/datasets/readSheetTable';
import { writeDataset } from '../../../src/workbook/datasets/writeDataset';
import { ActionType, type WireRequest } from '../../../src/workbench/host/wire/protocol';
import { openWorkbook, type HeadlessWorkbook } from '../../support/headlessWorkbook';
import { TIN } from './examples';
import { preview } from './tinDataset';

const HEADERS = ['Id', 'Use', 'Series', 'PeriodEnd', 'Status', 'StdValue', 'Unit', 'StdUnit'] as const;
const ROWS = 20_000;
const CHANGED = 200;

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

function rowAt(index: number, value: number): WrittenRow {
  const id = `f${String(index).padStart(6, '0')}`;
  const cells: Record<string, CellValue> = {
    Id: id,
    Use: true,
    Series: `exports | zamunda | tin ${index} | - | M | t`,
    PeriodEnd: 43_312,
    Status: 'actual',
    StdValue: value,
    Unit: 't',
    StdUnit: 't',
  };
  return { id, article: 'august', cells };
}

/** How many values are handed to Excel while work runs, and in how many requests. */
async function written(work: () => Promise<unknown>): Promise<{ values: number; requests: number }> {
  const { executor } = book.host;
  const execute = executor.executeAsync.bind(executor);
  let [values, requests] = [0, 0];
  const spy = jest.spyOn(executor, 'executeAsync').mockImplementation((custom, flags, request: WireRequest) => {
    requests += 1;
    for (const { ActionType: type, Name, ArgumentInfo } of request.Body.Actions) {
      if (type !== ActionType.setProperty || Name !== 'Values') continue;
      const [grid] = ArgumentInfo?.Arguments ?? [];
      values += Array.isArray(grid) ? grid.flat().length : 1;
    }
    return execute(custom, flags, request);
  });
  await work();
  spy.mockRestore();
  return { values, requests };
}

test('a refresh of 20,000 rows writes only what changed', async () => {
  const rows = Array.from({ length: ROWS }, (_, index) => rowAt(index, index));
  await book.write(`A1:H${ROWS + 1}`, [
    [...HEADERS],
    ...rows.map(({ cells }) => HEADERS.map((header) => cells[header] ?? '')),
  ]);
  const { tables, sheets } = book.host.book;
  const id = await tables.add({ sheetId: sheets.activeId(), box: { top: 0, left: 0, bottom: ROWS, right: 7 } });
  await tables.rename(id, 'Large');
  const table = await readSheetTable({ id, name: 'Large' }, new Set());
  expect(table?.rows).toHaveLength(ROWS);
  await writeDataset({ ...TIN, table: { id, name: 'Large' }, deleted: [] }, { base: rows });

  const step = ROWS / CHANGED;
  const next = rows.map((row, index) => (index % step === 0 ? rowAt(index, -1) : row));
  const settled = await preview(next);
  const { values, requests } = await written(() => applyRefresh(settled));
  expect(values).toBe(CHANGED);
  expect(requests).toBeLessThan(40);
  expect((await book.values(`F2:F${ROWS + 1}`)).flat()).toEqual(next.map(({ cells }) => cells.StdValue));
}, 240_000);
