import { serialOfDay } from '../../../src/dataset/serialDates';
import { extractFigures } from '../../../src/extraction/extractFigures';
import type { CellValue } from '../../../src/model/cells';
import type { WrittenRow } from '../../../src/model/dataset';
import { FIGURE_COLUMNS } from '../../../src/output/columns';
import { figureRows } from '../../../src/output/figureRows';
import { articleFromText } from '../../../src/sources/articleFromText';

/** The rows of an article, from its text to its cells. */
export function readRows(text: string, published = '2018-08-09', id = 'a1'): WrittenRow[] {
  const article = articleFromText(text, { id, published });
  const { title, publisher, url, language } = article;
  const extracted = {
    id,
    title,
    published,
    publisher,
    url,
    language,
    text: article.text,
    figures: extractFigures(article),
  };
  return figureRows([extracted]).map((row) => {
    const cells = FIGURE_COLUMNS.map((column): [string, CellValue] => {
      const value = column.read(row) ?? '';
      return [column.header, column.type === 'date' ? (serialOfDay(String(value)) ?? '') : value];
    });
    return { id: row.id, article: id, cells: Object.fromEntries(cells) };
  });
}
