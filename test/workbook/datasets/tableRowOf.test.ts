import { figureRows } from '../../../src/output/figureRows';
import { rowCells } from '../../../src/workbook/datasets/rowCells';
import { tableRowOf } from '../../../src/workbook/datasets/tableRowOf';
import { TIN_ARTICLES } from '../../output/examples';

test.each(figureRows(TIN_ARTICLES).map((row) => [row.id, row] as const))('%s is again what it was', (id, row) => {
  const again = tableRowOf({ id, article: 'a', cells: rowCells(row) });
  const title = row.source === null ? row.title : null;
  expect(again).toEqual({ ...row, title });
  expect(rowCells(again)).toEqual(rowCells(row));
});

test('what no cell says is nothing, and no number', () => {
  expect(tableRowOf({ id: 'f1', article: 'a', cells: { Kind: 'x', Low: '5', PeriodEnd: 'July' } })).toMatchObject({
    id: 'f1',
    kind: 'level',
    low: Number.NaN,
    periodEnd: null,
    subject: null,
    use: false,
  });
});
