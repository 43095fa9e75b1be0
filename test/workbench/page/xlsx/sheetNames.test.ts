import { sheetNames } from '../../../../src/workbench/page/xlsx/sheetNames';

describe('sheetNames', () => {
  it.each([
    [
      ['Data', 'Figures'],
      ['Data', 'Figures'],
    ],
    [
      ['Data', 'data'],
      ['Data', 'data (2)'],
    ],
    [
      ['a/b', 'a?b', "'a b'"],
      ['a b', 'a b (2)', 'a b (3)'],
    ],
    [
      ['', '[]'],
      ['Sheet', 'Sheet (2)'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(41)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    [[], []],
  ])('%j become %j', (names, expected) => {
    expect(sheetNames(names)).toEqual(expected);
  });
});
