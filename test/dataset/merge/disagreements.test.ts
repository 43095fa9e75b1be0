import { asTheyStand, disagreements } from '../../../src/dataset/merge/disagreements';
import type { CellValue } from '../../../src/model/cells';
import type { WrittenRow } from '../../../src/model/dataset';
import { standing, written } from './rows';

type Cells = Readonly<Record<string, CellValue>>;

const SERIES = 'capacity | zamunda | tin | - | A | t/a';
const row = (id: string, value: number, cells: Cells = {}): WrittenRow =>
  written(id, { Series: SERIES, Use: false, Value: value, StdValue: value, Low: value, High: value, ...cells }, id);

/** `also f2`, `differs f2`: what the second row is to the first. */
const verdict = (first: WrittenRow, second: WrittenRow): string[] =>
  disagreements([first, second]).flatMap(({ also, differing }) => [
    ...also.map(({ id }) => `also ${id}`),
    ...differing.map(({ id }) => `differs ${id}`),
  ]);

const used = (value: number, cells: Cells = {}) => row('f1', value, { Use: true, ...cells });

test.each<[string, WrittenRow, WrittenRow]>([
  ['the same value', used(800_000), row('f2', 800_000)],
  ['a rounded one', used(519), row('f2', 519.3)],
  ['one rounded in another unit', used(519_000, { Value: 519, Unit: 'kt' }), row('f2', 519_321)],
  ['a coarse one', used(5), row('f2', 5.2)],
  ['about', used(500_000, { Bound: 'about' }), row('f2', 530_000)],
  ['more than', used(500_000, { Bound: 'over' }), row('f2', 610_000)],
  ['at most', used(500_000, { Bound: 'upto' }), row('f2', 410_000)],
  ['within a range', used(0, { Value: '', StdValue: '', Low: 500, High: 700 }), row('f2', 600)],
  ['a fall', used(-5, {}), row('f2', -5.2)],
])('%s agrees', (_, first, second) => {
  expect(verdict(first, second)).toEqual(['also f2']);
});

test.each<[string, WrittenRow, WrittenRow]>([
  ['800,000 and 750,000', used(800_000), row('f2', 750_000)],
  ['exact values', used(519_123), row('f2', 519_140)],
  ['a slip of a thousand', used(519), row('f2', 519_000)],
  ['less than what is over', used(500_000, { Bound: 'over' }), row('f2', 410_000)],
  ['outside of a range', used(0, { Value: '', StdValue: '', Low: 500, High: 700 }), row('f2', 800)],
  ['a rise and a fall', used(5), row('f2', -5)],
  ['nothing and something', used(0), row('f2', 5)],
])('%s do not agree', (_, first, second) => {
  expect(verdict(first, second)).toEqual(['differs f2']);
});

test.each<[string, WrittenRow, WrittenRow]>([
  ['another period', used(5), row('f2', 7, { PeriodEnd: 43343 })],
  ['another status', used(5), row('f2', 7, { Status: 'forecast' })],
  ['another series', used(5), row('f2', 7, { Series: 'capacity | peru | tin | - | A | t/a' })],
  ['the same article', used(5), { ...row('f2', 7), article: 'f1' }],
  ['a row that is withdrawn', used(5), { ...row('f2', 7), withdrawn: true }],
  ['no period', used(5, { PeriodEnd: '' }), row('f2', 7, { PeriodEnd: '' })],
])('%s is no report of the same fact', (_, first, second) => {
  expect(verdict(first, second)).toEqual([]);
});

test('the used row is the one that formulas sum; else the latest', () => {
  const rows = [row('f1', 5), row('f2', 5, { Use: true }), row('f3', 5, { Published: 43400 })];
  expect(disagreements(rows)[0]?.used.id).toBe('f2');
  expect(disagreements(rows.filter(({ id }) => id !== 'f2'))[0]?.used.id).toBe('f3');
});

test('rows are compared as they stand', () => {
  const base = [used(800_000), row('f2', 750_000)];
  const edits = { Value: 800_000, Low: 800_000, High: 800_000, Subject: { formula: '=A1' } };
  const rows = asTheyStand(base, [
    standing(used(800_000), 0),
    standing(row('f2', 750_000), 1, edits),
    { index: 2, id: '', cells: {} },
  ]);
  expect(rows.map(({ cells }) => cells.Subject)).toEqual(['Country f1', 'Country f2']);
  expect(disagreements(rows)[0]?.also.map(({ id }) => id)).toEqual(['f2']);
});
