import { toCell } from '../../src/workbook/toCell';

test.each([
  'Zamunda',
  'unwrought aluminium',
  'exports | zamunda | tin | - | M | t',
  'https://tin.example/august',
  'Ägypten',
  '铜',
  '',
])('%j is written as it is', (text) => {
  expect(toCell(text)).toBe(text);
});

test.each([
  '=1+1',
  '=HYPERLINK("https://evil.example")',
  '+1',
  '-12% yoy',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  "'quoted",
  '007',
  '12e45',
  '2018-07',
  'July 2018',
  'dec12',
  'f12',
  '1/2',
  '5%',
  'TRUE',
  'false',
  '#N/A',
  '$5',
  '(5)',
  ' x',
  'Q3 2016',
])('%j is marked as text', (text) => {
  expect(toCell(text)).toBe(`'${text}`);
});

test('is cut to what a cell holds, never through a character', () => {
  expect(toCell('x'.repeat(32_767))).toHaveLength(32_767);
  expect(toCell('x'.repeat(32_768))).toBe(`${'x'.repeat(32_766)}…`);
  expect(toCell(`${'x'.repeat(32_765)}😀 and more`)).toBe(`${'x'.repeat(32_765)}…`);
  expect(toCell('='.repeat(40_000))).toBe(`'${'='.repeat(32_766)}…`);
});
