import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { summarizeArticle } from '../../src/output/articleSummary';
import { FIGURE_COLUMNS } from '../../src/output/columns';
import { figureRows } from '../../src/output/figureRows';
import { writeXlsx } from '../../src/output/xlsx';
import type { TableRow } from '../../src/output/tableRow';
import { libreOfficeVersion, readSheet } from './libreOffice';
import { article, figure, TIN_ARTICLES } from './examples';

const version = libreOfficeVersion();
const mayBeMissing = process.env.CI !== 'true';

const rows = figureRows(TIN_ARTICLES);
const fileOf = () => writeXlsx(rows, TIN_ARTICLES.map(summarizeArticle));

const escaped = (formula: string) => formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Adds a sheet `Check` with formulas in its column A, as an analyst would beside the table. */
function withFormulas(file: Uint8Array, formulas: readonly string[]): Uint8Array {
  const parts = unzipSync(file);
  const change = (name: string, from: string, to: string) => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to + from));
  };
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  change('xl/workbook.xml', '</sheets>', '<sheet name="Check" sheetId="9" r:id="rIdCheck"/>');
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdCheck" Type="${relations}/worksheet" Target="worksheets/sheet9.xml"/>`,
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/worksheets/sheet9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  );
  const cells = formulas.map(
    (formula, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><f t="array" ref="A${index + 1}">${escaped(formula)}</f></c></row>`,
  );
  parts['xl/worksheets/sheet9.xml'] = strToU8(
    '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<sheetData>${cells.join('')}</sheetData></worksheet>`,
  );
  return zipSync(parts);
}

const TIN = '"exports | zamunda | tin | - | M | t"';
const JULY = 'DATE(2018,7,31)';
const AUGUST = 'DATE(2018,8,31)';

/**
 * What `=XLOOKUP(1,(Figures[Series]=…)*(Figures[PeriodEnd]=…)*Figures[Use],Figures[StdValue])` gives: LibreOffice has
 * XLOOKUP only from 24.8 on, and this says the same in every version.
 */
const lookUp = (series: string, end: string) =>
  `INDEX(Figures[StdValue],MATCH(1,(Figures[Series]=${series})*(Figures[PeriodEnd]=${end})*Figures[Use],0))`;

const sum = (series: string, end: string, status: string) =>
  `SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Series],${series},Figures[PeriodEnd],${end},Figures[Status],"${status}")`;

const FORMULAS: readonly (readonly [string, string])[] = [
  [sum(TIN, JULY, 'actual'), '521000'],
  [sum(TIN, AUGUST, 'actual'), '0'],
  [sum(TIN, AUGUST, 'forecast'), '530000'],
  [`SUMIFS(Figures[StdValue],Figures[Series],${TIN},Figures[PeriodEnd],${JULY})`, '1040000'],
  [lookUp(TIN, JULY), '521000'],
  [lookUp('"exports | zamunda | tin | - | YTD | t"', JULY), '2500000'],
  [lookUp('"price | - | tin | - | D | USD/t"', 'DATE(2018,8,8)'), '22046.2262184878'],
  ['COUNTIFS(Figures[Bound],"exact",Figures[Use],TRUE)', '6'],
  ['SUMPRODUCT((YEAR(Figures[Published])=2018)*1)', String(rows.length)],
  ['COUNTBLANK(Figures[PeriodEnd])', '2'],
  ['COUNT(Figures[PeriodEnd])', String(rows.length - 2)],
  ['SUMPRODUCT(ISTEXT(Figures[Id])*1)', String(rows.length)],
  ['SUMPRODUCT(_xlfn.ISFORMULA(Figures[Sentence])*1)+SUMPRODUCT(_xlfn.ISFORMULA(Figures[Item])*1)', '0'],
  ['ROUND(SUM(Figures[YoY])+SUM(Figures[MoM])+SUM(Figures[Change]),6)', '0.078'],
  ['SUM(Articles[Figures])', '10'],
];

/** A cell as LibreOffice writes it into CSV. */
function asShown(column: (typeof FIGURE_COLUMNS)[number], row: TableRow): string {
  const value = column.read(row);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && column.type === 'number' && column.format(row) === '0.0%') {
    return `${Number((value * 100).toPrecision(15))}%`;
  }
  return String(value ?? '');
}

if (version === null && mayBeMissing) {
  test.todo(
    'skipped, as soffice is not installed here: the workbook opens in LibreOffice (apt-get install libreoffice-calc)',
  );
} else {
  describe('the workbook in LibreOffice', () => {
    test('shows every value as it was given', async () => {
      const [headers, ...cells] = await readSheet(await fileOf(), 'Figures');
      expect(headers).toEqual(FIGURE_COLUMNS.map(({ header }) => header));
      expect(cells).toEqual(rows.map((row) => FIGURE_COLUMNS.map((column) => asShown(column, row))));
    }, 120_000);

    test('shows texts that a file has to write in another way', async () => {
      const items = [
        '_x0041_',
        '_xabcd_',
        'a<b & "c">',
        "'quoted'",
        '=1+1',
        '+x',
        '@Sum',
        '-1',
        '1e5',
        'TRUE',
        '2018-07',
      ];
      const articles = [article({ figures: items.map((item) => figure({ item })) })];
      const [headers, ...cells] = await readSheet(await writeXlsx(figureRows(articles), []), 'Figures');
      expect(cells.map((row) => row[headers?.indexOf('Item') ?? -1])).toEqual(items);
    }, 120_000);

    test('without figures opens with headers alone', async () => {
      const [headers, ...cells] = await readSheet(await writeXlsx([], []), 'Figures');
      expect(headers).toEqual(FIGURE_COLUMNS.map(({ header }) => header));
      expect(cells.flat().join('')).toBe('');
    }, 120_000);

    test('answers the formulas of an analyst', async () => {
      const formulas = FORMULAS.map(([formula]) => formula);
      const cells = await readSheet(withFormulas(await fileOf(), formulas), 'Check');
      expect(formulas.map((formula, index) => [formula, cells[index]?.[0]])).toEqual(FORMULAS);
    }, 120_000);
  });
}
