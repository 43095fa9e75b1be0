import { sameCell } from '../../../src/dataset/merge/sameCell';
import type { CellValue } from '../../../src/model/cells';
import type { SheetCell } from '../../../src/model/dataset';

const LONG = 'x'.repeat(40_000);

test.each<[string, SheetCell, CellValue]>([
  ['a number to 15 digits', 0.3, 0.1 + 0.2],
  ['a number that was cut after 15 digits', 1.23456781234567, 1.234567812345671],
  ['no number is nothing', '', ''],
  ['a text without its mark', '-12% yoy', "'-12% yoy"],
  ['a text with a mark of its own', "''s-Hertogenbosch", "'s-Hertogenbosch"],
  ['line ends', 'one\ntwo', 'one\r\ntwo'],
  ['a text that was cut', LONG.slice(0, 32_767), LONG],
  ['a text that was cut with an ellipsis', `${LONG.slice(0, 32_766)}…`, LONG],
  ['a truth value', true, true],
  ['zero and minus zero', 0, -0],
])('%s is the same', (_, stands, wrote) => {
  expect(sameCell(stands, wrote)).toBe(true);
});

test.each<[string, SheetCell, CellValue]>([
  ['another number', 519, 519.000001],
  ['a small number and none', 1e-300, 0],
  ['a text of digits and a number', '519', 519],
  ['a text and a truth value', 'TRUE', true],
  ['zero and nothing', 0, ''],
  ['FALSE and nothing', false, ''],
  ['upper and lower case', 'Chile', 'chile'],
  ['a space', 'Chile ', 'Chile'],
  ['a formula', { formula: '=A1' }, ''],
  ['long texts that differ early', `y${LONG}`, LONG],
])('%s is not', (_, stands, wrote) => {
  expect(sameCell(stands, wrote)).toBe(false);
});
