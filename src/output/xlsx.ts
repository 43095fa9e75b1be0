import ExcelJS from 'exceljs';
import { ARTICLE_COLUMNS, type ArticleSummary } from './articleSummary';
import { FIGURE_COLUMNS } from './columns';
import type { TableRow } from './tableRow';
import { addSheet } from './xlsx/sheet';
import { NumberStyles } from './xlsx/styles';

/**
 * An Excel workbook of figures: the sheet `Figures` with the table of that name, and the sheet `Articles`. Dates are
 * dates, the first row of each article links to it, and there is no formula in it: a text that starts with `=` is a
 * text. All cells are in memory until the end: 50,000 rows take about 1 GB.
 *
 * @param rows Rows of the table of figures; none gives a table with one empty row, as Excel asks for.
 * @param articles The articles, see `summarizeArticle`.
 * @returns The bytes of the `.xlsx` file.
 * @throws {RangeError} where there are more rows than a sheet holds (1,048,575).
 * @example const file = await writeXlsx(figureRows(articles), articles.map(summarizeArticle))
 */
export async function writeXlsx(rows: readonly TableRow[], articles: readonly ArticleSummary[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ingot';
  workbook.lastModifiedBy = 'Ingot';
  const styles = new NumberStyles();
  addSheet(workbook, { name: 'Figures', columns: FIGURE_COLUMNS, rows }, styles);
  addSheet(workbook, { name: 'Articles', columns: ARTICLE_COLUMNS, rows: articles }, styles);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
