import { keepIds } from '../../../src/dataset/identity/keepIds';
import { rowsFromSheet } from '../../../src/dataset/identity/rowsFromSheet';
import type { SheetRow, WrittenRow } from '../../../src/model/dataset';
import { readRows } from './readRows';

const BEFORE = 'Chile exported 519 kt of copper in July.';
const sourced = (rows: readonly WrittenRow[], source: string): WrittenRow[] =>
  rows.map((row) => ({ ...row, cells: { ...row.cells, Source: source } }));
const inSheet = (rows: readonly WrittenRow[]): SheetRow[] => rows.map(({ id, cells }, index) => ({ index, id, cells }));

const before = sourced(readRows(BEFORE), 'https://news.example/1');
const now = sourced(readRows('Chile exported 525 kt of copper in July.'), 'https://news.example/1');

test('a figure that was edited is known by what stands in the sheet', () => {
  expect(keepIds(rowsFromSheet(inSheet(before), now), now).rows[0]?.id).toBe(before[0]?.id);
});

test.each<[string, SheetRow[], WrittenRow[]]>([
  ['another source', inSheet(sourced(before, 'https://news.example/2')), now],
  ['no source', inSheet(sourced(before, '')), sourced(now, '')],
  [
    'a source of two articles',
    inSheet(before),
    [...now, ...sourced(readRows(BEFORE, '2018-08-09', 'a2'), 'https://news.example/1')],
  ],
  ['rows without an id', inSheet(before).map((row) => ({ ...row, id: '' })), now],
  ['a formula', inSheet(before).map((row) => ({ ...row, cells: { ...row.cells, Source: { formula: '=A1' } } })), now],
])('%s says nothing', (_, sheet, next) => {
  expect(rowsFromSheet(sheet, next)).toEqual([]);
});

test('a row whose id is known is of that article, and a copy counts once', () => {
  const [first] = before;
  const rows = rowsFromSheet([...inSheet(sourced(before, '')), ...inSheet(before)], before);
  expect(rows.map(({ id, article }) => [id, article])).toEqual([[first?.id, 'a1']]);
});
