import { freeName, tableName } from '../../src/workbook/freeName';
import { columnRuns, stretches } from '../../src/workbook/columnRuns';
import { FIGURE_COLUMNS } from '../../src/output/columns';
import { cellAddress, rangeAddress } from '../../src/dataset/cellAddress';

test.each<[string, string[], string]>([
  ['Figures', [], 'Figures'],
  ['Figures', ['Sheet1'], 'Figures'],
  ['Figures', ['FIGURES'], 'Figures2'],
  ['Figures', ['Figures', 'Figures3', 'figures2'], 'Figures4'],
  ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(30)}2`],
])('%s beside %j', (wanted, taken, expected) => {
  expect(freeName(wanted, taken)).toBe(expected);
});

test.each<[string, string]>([
  ['Figures', 'Figures'],
  ['Tin 2018', 'Tin_2018'],
  ['2018', '_2018'],
  ['Q1', '_Q1'],
  ['R1C1', '_R1C1'],
  ['r', '_r'],
  ["a'b[c]:d/e", 'a_b_c_d_e'],
  ['', '_'],
  ['铜', '铜'],
])('a table of %j is called %s', (wanted, expected) => {
  expect(tableName(wanted)).toBe(expected);
});

test.each<[number[], [number, number][]]>([
  [[], []],
  [[3], [[3, 4]]],
  [
    [1, 2, 3, 7, 8],
    [
      [1, 4],
      [7, 9],
    ],
  ],
])('%j are stretches', (numbers, expected) => {
  expect(stretches(numbers).map(({ start, end }) => [start, end])).toEqual(expected);
});

test('columns of the analyst part the runs', () => {
  const [id, use, reviewed] = FIGURE_COLUMNS;
  if (!id || !use || !reviewed) throw new Error('no columns');
  const runs = columnRuns([
    { index: 0, column: use },
    { index: 1, column: id },
    { index: 3, column: reviewed },
  ]);
  expect(runs.map(({ index, columns }) => [index, columns.map(({ header }) => header)])).toEqual([
    [0, ['Use', 'Id']],
    [3, ['Reviewed']],
  ]);
});

test.each<[number, number, string]>([
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %d, column %d is %s', (row, column, expected) => {
  expect(cellAddress(row, column)).toBe(expected);
});

test.each<[string, string]>([
  ['Sheet1', 'Sheet1!A1:B2'],
  ['Figures', 'Figures!A1:B2'],
  ['My data', "'My data'!A1:B2"],
  ["Tom's", "'Tom''s'!A1:B2"],
  ['Q1', "'Q1'!A1:B2"],
])('the sheet %s in an address', (sheet, expected) => {
  expect(rangeAddress(sheet, 0, 0, 2, 2)).toBe(expected);
});
