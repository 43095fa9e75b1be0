import { FIGURE_COLUMNS } from '../../src/output/columns';
import { figureRows } from '../../src/output/figureRows';
import { cellOf, formatRuns } from '../../src/workbook/figureCells';
import { figureNumber } from '../../src/workbook/figureNumber';
import { rowsToLink } from '../../src/workbook/links';
import { besideTexts, notedId, noteText } from '../../src/workbook/provenance';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);

function rowWhere(series: string) {
  const row = rows.find((one) => one.series.startsWith(series));
  if (row === undefined) throw new Error(`no row of ${series}`);
  return row;
}

const cellsOf = (row: (typeof rows)[number]) =>
  Object.fromEntries(FIGURE_COLUMNS.map((column) => [column.header, cellOf(column, row)]));

test('a row as it is written', () => {
  expect(cellsOf(rowWhere('exports'))).toMatchObject({
    Id: "'faugustn0",
    Use: false,
    Series: 'exports | zamunda | tin | - | M | t',
    PeriodStart: 43_282,
    PeriodEnd: 43_312,
    Published: 43_321,
    Value: 519_000,
    YoY: 0.18,
    Change: '',
    Partner: '',
    Period: "'2018-07",
  });
});

test('what starts as a formula is text', () => {
  const hostile = rows.find(({ subject }) => subject === '@Sum');
  expect(hostile && cellsOf(hostile)).toMatchObject({
    Subject: "'@Sum",
    Item: "'=1+1",
    Partner: "'-x",
    Publisher: "'+Plus Press",
    Source: `'=HYPERLINK("https://evil.example","click")`,
  });
});

test('the formats of all cells, in few pieces', () => {
  const runs = formatRuns(FIGURE_COLUMNS, rows);
  expect(runs.reduce((sum, { columns }) => sum + columns, 0)).toBe(FIGURE_COLUMNS.length);
  expect(runs[0]).toEqual({ column: 0, columns: 10, formats: 'General' });
  expect(runs[1]).toEqual({ column: 10, columns: 3, formats: 'yyyy-mm-dd' });
  const mixed = runs.find(({ column }) => FIGURE_COLUMNS[column]?.header === 'StdValue');
  expect(mixed?.formats).toHaveLength(rows.length);
  expect(new Set([mixed?.formats].flat(2))).toContain('0.0%');
});

test('the one number of a figure', () => {
  expect(figureNumber(rowWhere('exports'))).toEqual({ value: 519_000, unit: 't', format: '#,##0', column: 'StdValue' });
  expect(figureNumber(rowWhere('demand change'))).toEqual({ value: -0.12, unit: '%', format: '0.0%', column: 'Low' });
  const range = rows.find(({ low, high }) => low !== high);
  expect(() => range && figureNumber(range)).toThrow('0.05 to 0.07 %');
});

test('only the first row of an article is a link', () => {
  expect(rowsToLink(rows, new Set())).toEqual([0]);
  expect(rowsToLink(rows, new Set([rows[0]?.source ?? '']))).toEqual([]);
});

test('the source stands beside, or in a note that names the figure', () => {
  const row = rowWhere('exports');
  expect(besideTexts(row, 't')).toEqual({
    unit: 't',
    period: '2018-07',
    source: 'https://tin.example/august?a=1&b=2#top',
  });
  const note = noteText(row, 't');
  expect(note).toMatch(/^exports · Zamunda · tin \(t\)\n2018-07\nTin exports rise, Tin Weekly, 2018-08-09\nhttps:/);
  expect(note).toContain('Zamunda shipped 519,000 tonnes');
  expect(notedId(note)).toBe(row.id);
  expect(notedId('a note of the analyst')).toBeNull();
});

describe('the source of a figure whose article has no address', () => {
  const row = { ...rowWhere('exports'), source: null };
  const untitled = { ...row, title: null };
  const nameless = { ...untitled, publisher: null };

  test.each([
    ['title, publisher and date', row, 'Tin exports rise, Tin Weekly, 2018-08-09'],
    ['title and date', { ...row, publisher: null }, 'Tin exports rise, 2018-08-09'],
    ['title', { ...row, publisher: null, published: null }, 'Tin exports rise'],
    ['publisher and date', untitled, 'Tin Weekly, 2018-08-09'],
    ['sentence and date', nameless, `${row.sentence ?? '?'} (2018-08-09)`],
    ['sentence', { ...nameless, published: null }, row.sentence],
    ['date', { ...nameless, sentence: null }, '2018-08-09'],
    ['nothing', { ...nameless, sentence: null, published: null }, ''],
  ])('is its %s', (_, about, source) => {
    expect(besideTexts(about, 't').source).toBe(source);
  });

  test('is its title in the table', () => {
    expect(cellsOf(row).Source).toBe('Tin exports rise');
    expect(cellsOf(untitled).Source).toBe('');
  });
});
