import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { summarizeArticle } from '../../src/output/articleSummary';
import { FIGURE_COLUMNS } from '../../src/output/columns';
import { figureRows } from '../../src/output/figureRows';
import { writeXlsx } from '../../src/output/xlsx';
import { columnLetters, dateSerial } from '../../src/output/xlsx/cells';
import { escapeXml, fitCell, stringItem } from '../../src/output/xlsx/xml';
import type { ExtractedArticle } from '../../src/model/figure';
import { article, figure, TIN_ARTICLES } from './examples';

const workbookOf = (articles: readonly ExtractedArticle[]) =>
  writeXlsx(figureRows(articles), articles.map(summarizeArticle));

/** The parts of a file by name. */
const partsOf = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Reads a file with a library that had no part in writing it. */
async function open(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  return workbook;
}

async function cellsOf(articles: readonly ExtractedArticle[]) {
  const sheet = (await open(await workbookOf(articles))).getWorksheet('Figures');
  return (row: number, header: string) =>
    sheet?.getCell(row + 1, FIGURE_COLUMNS.findIndex((column) => column.header === header) + 1);
}

describe('writeXlsx', () => {
  test.each<[number, string, ExcelJS.CellValue, string | undefined]>([
    [1, 'Id', 'faugustn0', undefined],
    [1, 'Use', false, undefined],
    [6, 'Use', true, undefined],
    [1, 'PeriodStart', new Date('2018-07-01T00:00:00Z'), 'yyyy-mm-dd'],
    [1, 'Published', new Date('2018-08-09T00:00:00Z'), 'yyyy-mm-dd'],
    [1, 'Value', 519_000, '#,##0'],
    [1, 'StdValue', 519_000, '#,##0'],
    [2, 'Value', 2.5, '#,##0.00'],
    [1, 'YoY', 0.18, '0.0%'],
    [1, 'Change', null, undefined],
    [3, 'PeriodEnd', null, undefined],
    [3, 'StdValue', null, undefined],
    [3, 'Low', 0.05, '0.0%'],
    [8, 'StdValue', 0.44, '0.0%'],
    [1, 'Confidence', 0.9, '0.00'],
    [6, 'Sentence', '-12% yoy: revised, the tonnage was 0.521 Mt.', '@'],
    [8, 'Item', '=1+1', '@'],
  ])('row %d, %s', async (row, header, value, format) => {
    const cell = (await cellsOf(TIN_ARTICLES))(row, header);
    expect(cell?.value).toEqual(value);
    if (format !== undefined) expect(cell?.numFmt).toBe(format);
  });

  test('has two sheets, each with a table of its name, a frozen header and filters', async () => {
    const workbook = await open(await workbookOf(TIN_ARTICLES));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Figures', 'Articles']);
    for (const sheet of workbook.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    }
    const parts = partsOf(await workbookOf(TIN_ARTICLES));
    expect(parts.get('xl/tables/table1.xml')).toMatch(
      /displayName="Figures" ref="A1:AF9".*<autoFilter ref="A1:AF9"\/>/,
    );
    expect(parts.get('xl/tables/table2.xml')).toMatch(/displayName="Articles" ref="A1:G3"/);
  });

  test('counts figures and characters of each article', async () => {
    const sheet = (await open(await workbookOf(TIN_ARTICLES))).getWorksheet('Articles');
    const row = sheet?.getRow(2);
    expect(row?.getCell(1).value).toBe('august');
    expect(row?.getCell(3).value).toEqual(new Date('2018-08-09'));
    expect(row?.getCell(5).value).toMatchObject({ hyperlink: 'https://tin.example/august?a=1&b=2' });
    expect(row?.getCell(6).value).toBe(7);
    expect(row?.getCell(7).value).toBe(93);
  });

  test('never holds a formula, and links to http and https alone', async () => {
    const parts = partsOf(await workbookOf(TIN_ARTICLES));
    for (const xml of parts.values()) {
      expect(xml).not.toMatch(/<f[ >]|javascript:|t="str"/);
    }
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://tin.example/august?a=1&amp;b=2"',
    );
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('location="top"');
  });

  test('without figures has a table with one empty row', async () => {
    const file = await writeXlsx([], []);
    expect(partsOf(file).get('xl/tables/table1.xml')).toContain('ref="A1:AF2"');
    const sheet = (await open(file)).getWorksheet('Figures');
    expect(sheet?.getCell('A1').value).toBe('Id');
    expect(sheet?.getCell('A2').value).toBeNull();
  });

  test('gives the same bytes again', async () => {
    expect(await workbookOf(TIN_ARTICLES)).toEqual(await workbookOf(TIN_ARTICLES));
  });

  test('holds any text', async () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom('_x0041_', '&', '<', ']]>', '\u0000', '\ufffe'), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(anyText, async (item) => {
        const articles = [article({ figures: [figure({ item })] })];
        const [row] = figureRows(articles);
        expect((await cellsOf(articles))(1, 'Item')?.value).toEqual(row?.item ?? null);
      }),
      { numRuns: 30 },
    );
  });

  test('cuts a text that no cell can hold', async () => {
    const text = 'tin '.repeat(10_000);
    const articles = [article({ text, figures: [figure({ sentence: { start: 0, end: text.length } })] })];
    const cell = (await cellsOf(articles))(1, 'Sentence')?.value;
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/…$/);
  });

  test('refuses more rows than a sheet has', async () => {
    const [row] = figureRows(TIN_ARTICLES);
    const rows = row === undefined ? [] : new Array<typeof row>(1_048_576).fill(row);
    await expect(writeXlsx(rows, [])).rejects.toThrow(RangeError);
  });

  test('leaves a link out where Excel bears no more', async () => {
    const url = `https://tin.example/${'a'.repeat(2080)}`;
    const parts = partsOf(await workbookOf([article({ url, figures: [figure({})] })]));
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
    expect(parts.get('xl/sharedStrings.xml')).toContain(url);
  });

  test('writes many rows in reasonable time', async () => {
    const many = Array.from({ length: 1000 }, (_, number) =>
      TIN_ARTICLES.map((one) => ({ ...one, id: `${one.id}${number}`, url: `https://tin.example/${number}` })),
    ).flat();
    const started = performance.now();
    const file = await workbookOf(many);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(partsOf(file).get('xl/tables/table1.xml')).toContain('ref="A1:AF8001"');
  });
});

describe('the pieces', () => {
  test.each([
    ['2018-08-09', 43_321],
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['1900-02-28', null],
    ['1850-01-01', null],
    ['2018-02-30', null],
    ['2018-13-01', null],
    ['', null],
  ])('the serial of %j is %j', (day, serial) => {
    expect(dateSerial(day)).toBe(serial);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [31, 'AF'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  test.each([
    ['a<b & "c">', 'a&lt;b &amp; &quot;c&quot;&gt;'],
    ['\u0001a\ufffe\ud800b\u{1F600}', 'ab\u{1F600}'],
  ])('%j in XML', (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });

  test.each([
    [' a', '<si><t xml:space="preserve"> a</t></si>'],
    ['_x0041_', '<si><t>_x005F_x0041_</t></si>'],
    ['_x', '<si><t>_x</t></si>'],
  ])('%j as an item', (text, xml) => {
    expect(stringItem(text)).toBe(xml);
  });

  test('a text of just the longest length stays whole', () => {
    expect(fitCell('a'.repeat(32_767))).toHaveLength(32_767);
    expect(fitCell('a'.repeat(32_767))).not.toContain('…');
  });
});
