import { findTabTables } from '../../../src/sources/plain/tabTables';

/** Tables as `caption: cell/cell|cell/cell`, header cells in brackets. */
function shown(text: string): string[] {
  return findTabTables(text).map(({ caption, cells }) => {
    const rows: string[][] = [];
    for (const { span, row, header } of cells) {
      const written = text.slice(span.start, span.end);
      (rows[row] ??= []).push(header ? `[${written}]` : written);
    }
    const title = caption === null ? '' : `${text.slice(caption.start, caption.end)}: `;
    return title + rows.map((row) => row.join('/')).join('|');
  });
}

describe('lines of cells that are parted by tabs are a table', () => {
  test.each([
    ['Country\tApr 2025 (Mt)\nChina\t86.0\nIndia\t14.5', ['[Country]/[Apr 2025 (Mt)]|[China]/86.0|[India]/14.5']],
    ['Steel output\n\nCountry\tkt\nChile\t90\n\nIt rose.', ['Steel output: [Country]/[kt]|[Chile]/90']],
    ['It rose.\nCountry\tkt\nChile\t90', ['[Country]/[kt]|[Chile]/90']],
    ['\t2023\t2024\nChile \t5.5\t', ['[]/[2023]/[2024]|[Chile]/5.5/']],
    [
      'Country\tApr-25 (Mt)\tChange, % 25/24\nChina\t86\t0.1',
      ['[Country]/[Apr-25 (Mt)]/[Change, % 25/24]|[China]/86/0.1'],
    ],
    ['a\t1\nb\t2\nc\t3\t4\nd\t5\t6', ['a/1|[b]/2', 'c/3/4|[d]/5/6']],
  ])('%j', (text, tables) => {
    expect(shown(text)).toEqual(tables);
  });
});

describe('no table', () => {
  test.each([
    'Output rose by 3%.',
    'Country\tMt\n\nChina\t86',
    'Country\tMt\nChina 86',
    '1.\tOutput of copper\n2.\tExports of copper',
    '•\tOutput of copper\n•\tExports of copper',
    '\tOutput of the mine rose by 3%\n\tExports fell',
    'Note\tOutput of the mine rose by 3% last year.\nNote\tExports fell.',
    '',
    '\t\t\n\t\t',
  ])('%j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
