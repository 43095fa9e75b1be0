import { readGridUnit, splitLabel } from '../../../src/dataset/grid/gridUnit';

test.each<[string, string, number]>([
  ['kt', 'kt', 1],
  ['USD/t', 'USD/t', 1],
  ['%', '%', 1],
  ['per cent', '%', 1],
  ['tonnes', 't', 1],
  ['thousand tonnes', 't', 1000],
  ["'000 t", 't', 1000],
  ['000 tonnes', 't', 1000],
  ['million tons', 't', 1e6],
  ['US$ million', 'USD', 1e6],
  ['USD bn', 'USD', 1e9],
  ['billion cubic metres', 'm3', 1e9],
  ['barrels per day', 'bbl/d', 1],
  [' GWh ', 'GWh', 1],
])('%j is a unit', (text, code, scale) => {
  expect(readGridUnit(text)).toEqual({ label: text.trim(), code, scale });
});

test.each([
  '',
  'copper',
  'China',
  'Exports',
  '1',
  '2018',
  'kt of copper',
  'tonnes and ounces',
  'x'.repeat(100),
  '=1+1',
])('%j is none', (text) => {
  expect(readGridUnit(text)).toBeNull();
});

test.each<[string, string, string | null]>([
  ['Exports, kt', 'Exports', 'kt'],
  ['Copper (USD/t)', 'Copper', 'USD/t'],
  ['Output in GWh', 'Output', 'GWh'],
  ['Output [thousand tonnes]', 'Output', 'thousand tonnes'],
  ['Stocks: t', 'Stocks', 't'],
  ['kt', '', 'kt'],
  ['Rio Tinto, London', 'Rio Tinto, London', null],
  ['China', 'China', null],
  ['', '', null],
])('%j', (label, words, unit) => {
  const parts = splitLabel(label);
  expect([parts.words, parts.unit?.label ?? null]).toEqual([words, unit]);
});
