import { extractArticle } from '../../src/actions/extract';
import { figureRows } from '../../src/output/figureRows';
import type { TableRow } from '../../src/output/tableRow';
import { articleFromText } from '../../src/sources/articleFromText';
import { insertTable } from '../../src/workbook/insertTable';
import { openWorkbook } from '../support/headlessWorkbook';

/** How fast rows reach a workbook. */
export interface RowSpeed {
  readonly rows: number;
  readonly milliseconds: number;
}

/** As many rows as are asked for, made of the figures of a few texts, each with an id of its own. */
export function manyRows(texts: readonly string[], count: number): TableRow[] {
  const articles = texts.map((text, index) => extractArticle(articleFromText(text, { id: `a${index}` })));
  const rows = figureRows(articles);
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length];
    if (row === undefined) throw new Error('There is no figure in the texts.');
    return { ...row, id: `f${index.toString(36)}` };
  });
}

/**
 * Inserts tables of figures into new workbooks of the headless host, each verified by the insert itself.
 *
 * @param counts how many rows each table has
 */
export async function rowsBench(texts: readonly string[], counts: readonly number[]): Promise<RowSpeed[]> {
  const speeds: RowSpeed[] = [];
  for (const count of counts) {
    const rows = manyRows(texts, count);
    const book = openWorkbook();
    const start = performance.now();
    await insertTable(rows, { place: 'newSheet' });
    speeds.push({ rows: count, milliseconds: performance.now() - start });
    book.dispose();
  }
  return speeds;
}
