import { ARTICLE_COLUMNS, type ArticleSummary } from './articleSummary';
import { FIGURE_COLUMNS } from './columns';
import type { TableRow } from './tableRow';
import { contentTypes, packageRelationships, workbookRelationships, workbookXml } from './xlsx/package';
import { Sheet } from './xlsx/sheet';
import { SharedStrings } from './xlsx/strings';
import { Styles } from './xlsx/styles';
import { zipParts, type Part } from './xlsx/zipParts';

/** The parts in the order of writing: cells first, then what they leave to write. */
function* partsOf(figures: Sheet<TableRow>, articles: Sheet<ArticleSummary>): Generator<Part> {
  const [strings, styles] = [new SharedStrings(), new Styles()];
  const sheets = [figures, articles];
  yield { name: '[Content_Types].xml', text: [contentTypes(sheets)] };
  yield { name: '_rels/.rels', text: [packageRelationships()] };
  yield { name: 'xl/workbook.xml', text: [workbookXml(sheets)] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookRelationships(sheets)] };
  for (const sheet of sheets) {
    yield { name: `xl/worksheets/sheet${sheet.number}.xml`, text: sheet.xml(strings, styles) };
    yield { name: `xl/worksheets/_rels/sheet${sheet.number}.xml.rels`, text: [sheet.relationships()] };
    yield { name: `xl/tables/table${sheet.number}.xml`, text: [sheet.tableXml()] };
  }
  yield { name: 'xl/sharedStrings.xml', text: strings.xml() };
  yield { name: 'xl/styles.xml', text: [styles.xml()] };
}

/**
 * An Excel workbook of figures: the sheet `Figures` with the table of that name, and the sheet `Articles`. Dates are
 * dates, addresses of articles are links, and there is no formula in it: a text that starts with `=` is a text. The
 * same figures give the same bytes.
 *
 * @param rows Rows of the table of figures; none gives a table with one empty row, as Excel asks for.
 * @param articles The articles, see `summarizeArticle`.
 * @returns The bytes of the `.xlsx` file.
 * @throws {RangeError} where there are more rows than a sheet holds (1,048,575).
 * @example const file = await writeXlsx(figureRows(articles), articles.map(summarizeArticle))
 */
export async function writeXlsx(rows: readonly TableRow[], articles: readonly ArticleSummary[]): Promise<Uint8Array> {
  const figureSheet = new Sheet(1, { name: 'Figures', columns: FIGURE_COLUMNS, rows });
  const articleSheet = new Sheet(2, { name: 'Articles', columns: ARTICLE_COLUMNS, rows: articles });
  return zipParts(partsOf(figureSheet, articleSheet));
}
