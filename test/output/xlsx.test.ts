import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { summarizeArticle } from '../../src/output/articleSummary';
import { FIGURE_COLUMNS } from '../../src/output/columns';
import { figureRows } from '../../src/output/figureRows';
import { writeXlsx } from '../../src/output/xlsx';
import { excelDay } from '../../src/output/xlsx/cells';
import { cellText } from '../../src/output/xlsx/cellText';
import { Links } from '../../src/output/xlsx/links';
import type { ExtractedArticle } from '../../src/model/figure';
import { article, figure, TIN_ARTICLES } from './examples';

const workbookOf = (articles: readonly ExtractedArticle[]) =>
  writeXlsx(figureRows(articles), articles.map(summarizeArticle));

/** The parts of a file by name. */
const partsOf = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Reads a file back; `libreOffice.test.ts` does so with a program that had no part in writing it. */
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
    const table = parts.get('xl/tables/table1.xml') ?? '';
    expect(table).toMatch(/displayName="Figures" ref="A1:AF9".*<autoFilter ref="A1:AF9">/);
    expect([...table.matchAll(/<tableColumn id="\d+" name="(\w+)"/g)].map(([, name]) => name)).toEqual(
      FIGURE_COLUMNS.map(({ header }) => header),
    );
    expect(table).not.toContain('hiddenButton="1"');
    expect(parts.get('xl/tables/table2.xml')).toMatch(/displayName="Articles" ref="A1:G3"/);
  });

  test('has columns of the widths of the table, and a bold header', async () => {
    const sheet = (await open(await workbookOf(TIN_ARTICLES))).getWorksheet('Figures');
    for (const [index, { header, width }] of FIGURE_COLUMNS.entries()) {
      expect(sheet?.getColumn(index + 1).width ?? 9).toBe(width);
      expect(sheet?.getCell(1, index + 1).value).toBe(header);
      expect(sheet?.getCell(1, index + 1).font.bold).toBe(true);
    }
  });

  test('counts figures and characters of each article', async () => {
    const sheet = (await open(await workbookOf(TIN_ARTICLES))).getWorksheet('Articles');
    const row = sheet?.getRow(2);
    expect(row?.getCell(1).value).toBe('august');
    expect(row?.getCell(3).value).toEqual(new Date('2018-08-09'));
    expect(row?.getCell(5).value).toMatchObject({ hyperlink: 'https://tin.example/august?a=1&b=2#top' });
    expect(row?.getCell(6).value).toBe(7);
    expect(row?.getCell(7).value).toBe(93);
  });

  test('never holds a formula, and links to http and https alone', async () => {
    const parts = partsOf(await workbookOf(TIN_ARTICLES));
    for (const xml of parts.values()) {
      expect(xml).not.toMatch(/<f[ >]|javascript:|t="str"/);
    }
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://tin.example/august?a=1&amp;b=2#top"',
    );
  });

  test('links the first row of an article, and shows its address in all', async () => {
    const cells = await cellsOf(TIN_ARTICLES);
    const address = 'https://tin.example/august?a=1&b=2#top';
    expect(cells(1, 'Source')?.value).toEqual({ text: address, hyperlink: address });
    expect(cells(1, 'Source')?.font.underline).toBe(true);
    expect(cells(2, 'Source')?.value).toBe(address);
    expect(cells(6, 'Source')?.value).toBe('=HYPERLINK("https://evil.example","click")');
  });

  test('without figures has a table with one empty row', async () => {
    const file = await writeXlsx([], []);
    expect(partsOf(file).get('xl/tables/table1.xml')).toContain('ref="A1:AF2"');
    const sheet = (await open(file)).getWorksheet('Figures');
    expect(sheet?.getCell('A1').value).toBe('Id');
    expect(sheet?.getCell('A2').value).toBeNull();
  });

  test('gives the same sheets again', async () => {
    const contentOf = async () =>
      [...partsOf(await workbookOf(TIN_ARTICLES))].filter(([name]) => name !== 'docProps/core.xml');
    expect(await contentOf()).toEqual(await contentOf());
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

  test('writes many rows as it writes few: the last like the first, and in no more styles', async () => {
    const many = Array.from({ length: 1000 }, (_, number) =>
      TIN_ARTICLES.map((one) => ({ ...one, id: `${one.id}${number}`, url: `https://tin.example/${number}` })),
    ).flat();
    const [file, small] = await Promise.all([workbookOf(many), workbookOf(TIN_ARTICLES)]);
    const parts = partsOf(file);
    expect(parts.get('xl/tables/table1.xml')).toContain('ref="A1:AF8001"');
    expect(parts.get('xl/styles.xml')).toBe(partsOf(small).get('xl/styles.xml'));
    const links = parts.get('xl/worksheets/sheet1.xml')?.match(/<hyperlink /gu) ?? [];
    expect(links).toHaveLength(1000);
    const cells = await cellsOf(many);
    for (const { header } of FIGURE_COLUMNS) {
      // Of copies of a fact, one is used.
      if (['Id', 'Source', 'Use'].includes(header)) continue;
      expect([header, cells(8000, header)?.value]).toEqual([header, cells(8, header)?.value]);
    }
  });
});

describe('excelDay', () => {
  test.each(['2018-08-09', '1900-03-01', '2000-02-29', '2018-12-31'])('%j is a day', (day) => {
    expect(excelDay(day)).toEqual(new Date(`${day}T00:00:00Z`));
  });

  test.each(['1900-02-28', '1850-01-01', '2018-02-30', '2018-13-01', '2018-08', ''])('%j is none', (day) => {
    expect(excelDay(day)).toBeNull();
  });
});

describe('cellText', () => {
  test.each([
    ['a<b & "c">', 'a<b & "c">'],
    ['\u0001a\ufffe\ud800b\u{1F600}', 'ab\u{1F600}'],
    [' a', ' a'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x00\u00004a_', '_x005F_x004a_'],
    ['_x', '_x'],
    ['a'.repeat(32_767), 'a'.repeat(32_767)],
    ['a'.repeat(32_768), `${'a'.repeat(32_766)}…`],
    [`${'a'.repeat(32_765)}\u{1F600}b`, `${'a'.repeat(32_765)}…`],
  ])('of %j', (text, written) => {
    expect(cellText(text)).toBe(written);
  });
});

describe('Links', () => {
  test.each([
    ['https://tin.example/august?a=1#top', true],
    ['http://tin.example/', true],
    [`https://tin.example/${'a'.repeat(2080)}`, false],
    ['https://tin.example/august!A1', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['', false],
  ])('%j may be one: %j', (address, expected) => {
    expect(new Links().add(address)).toBe(expected);
  });

  test('are one an address, and no more than Excel bears', () => {
    const links = new Links();
    const added = Array.from({ length: 70_000 }, (_, number) => links.add(`https://tin.example/${number}`));
    expect(added.filter(Boolean)).toHaveLength(65_530);
    expect(links.add('https://tin.example/0')).toBe(false);
  });
});
