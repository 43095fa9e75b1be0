import { articlesFromCells } from '../sources/cells/articlesFromCells';
import type { CellArticle } from '../sources/cells/CellArticle';
import { readCells, readSelection } from '../workbook/readSelection';
import { WorkbookError } from '../workbook/WorkbookError';

/** Which cells are read, and how. */
export interface SelectionOptions {
  /** Whether every cell is an article, where the cells are no table with headers. */
  readonly eachCell: boolean;
  /** Cells that were read before, to read them again; the selected ones where it is left out. */
  readonly address?: string;
}

/**
 * Reads cells as articles: a table with a header (title, date, text, link, publisher) row by row, other cells as one
 * article, unless every cell is to be one.
 *
 * @throws {WorkbookError} where the cells hold no article or cannot be read
 * @example (await articlesFromSelection({ eachCell: false }))[0]?.address // 'Sheet1!A1:A24'
 */
export async function articlesFromSelection({ eachCell, address }: SelectionOptions): Promise<CellArticle[]> {
  const block = address === undefined ? await readSelection() : await readCells(address);
  const articles = articlesFromCells(block, { eachCell });
  if (articles.length > 0) return articles;
  throw new WorkbookError('selection', 'The selected cells hold no text: select the cells of an article.');
}
