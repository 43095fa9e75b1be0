import fc from 'fast-check';
import { FIGURE_COLUMNS } from '../../src/output/columns';
import { harmless, writeCsv } from '../../src/output/csv';
import { figureRows } from '../../src/output/figureRows';
import { parseCsv } from './parseCsv';
import { article, figure, TIN_ARTICLES } from './examples';

const cellOf = (csv: string, row: number, header: string) =>
  parseCsv(csv.slice(1))[row]?.[FIGURE_COLUMNS.findIndex((column) => column.header === header)];

describe('writeCsv', () => {
  const csv = writeCsv(figureRows(TIN_ARTICLES));

  test('starts with a byte order mark and the headers', () => {
    expect(csv.startsWith('\ufeffId,Use,Reviewed,Series,')).toBe(true);
    expect(parseCsv(csv.slice(1)).every((row) => row.length === FIGURE_COLUMNS.length)).toBe(true);
  });

  test.each([
    [1, 'Use', 'FALSE'],
    [1, 'PeriodStart', '2018-07-01'],
    [1, 'Published', '2018-08-09'],
    [1, 'StdValue', '519000'],
    [1, 'YoY', '0.18'],
    [1, 'Change', ''],
    [1, 'Source', 'https://tin.example/august?a=1&b=2#top'],
    [1, 'Sentence', 'Zamunda shipped 519,000 tonnes of tin in July, up 18% from a year earlier and 1.8% from June.'],
    [2, 'StdValue', '2500000'],
    [3, 'Value', ''],
    [3, 'Low', '0.05'],
    [5, 'Value', '-12'],
    [5, 'Change', '-0.12'],
    [6, 'Use', 'TRUE'],
    [6, 'Publisher', "'+Plus Press"],
    [6, 'Source', `'=HYPERLINK("https://evil.example","click")`],
    [6, 'Sentence', "'-12% yoy: revised, the tonnage was 0.521 Mt."],
    [8, 'Subject', "'@Sum"],
    [8, 'Item', "'=1+1"],
    [8, 'Partner', "'-x"],
  ])('row %d, %s', (row, header, expected) => {
    expect(cellOf(csv, row, header)).toBe(expected);
  });

  test('no figures are a header alone', () => {
    expect(parseCsv(writeCsv([]).slice(1))).toHaveLength(1);
  });

  test('any name comes back as it went in, but for formulas', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (subject) => {
        const [row] = figureRows([article({ figures: [figure({ subject })] })]);
        const cell = cellOf(writeCsv(row === undefined ? [] : [row]), 1, 'Subject') ?? '';
        expect(cell).toBe(harmless(row?.subject ?? ''));
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('harmless', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-12% yoy', "'-12% yoy"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ["'tis", "'tis"],
    ['a=1', 'a=1'],
    ['China', 'China'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });
});
