import { rangeAddress } from '../../dataset/cellAddress';
import { dayOfSerial } from '../../dataset/serialDates';
import type { CellBlock } from '../../model/cells';
import { cleanUrl } from '../metadata/cleanUrl';
import { parsePrintedDate } from '../metadata/dates';
import type { CellArticle } from './CellArticle';
import { textOfCell } from './cellText';
import { columnRoles, type ColumnRole, type ColumnRoles } from './columnRoles';

/** How cells are read as articles. */
export interface CellOptions {
  /** Whether every cell is an article, where the cells are no table with headers. */
  readonly eachCell: boolean;
}

const textAt = ({ values, formats }: CellBlock, row: number, column: number): string =>
  textOfCell(values[row]?.[column] ?? '', formats[row]?.[column] ?? 'General');

const widthOf = ({ values }: CellBlock): number => values[0]?.length ?? 0;

const addressIn = (block: CellBlock, row: number, column: number, rows: number, columns: number): string =>
  rangeAddress(block.sheet, block.row + row, block.column + column, rows, columns);

const NOTHING = { title: null, published: null, publisher: null, url: null } as const;

/** A serial number is a day whatever its format: a column that is called Date holds no other numbers. */
function dayAt(block: CellBlock, row: number, column: number): string | null {
  const value = block.values[row]?.[column] ?? '';
  if (typeof value === 'number') return dayOfSerial(value);
  return typeof value === 'string' && value.trim() !== '' ? parsePrintedDate(value, null) : null;
}

/** A row of a table of articles; null where it has no text. */
function fromRow(block: CellBlock, row: number, roles: ColumnRoles): CellArticle | null {
  const read = (role: ColumnRole): string | null => {
    const column = roles[role];
    const text = column === undefined ? '' : textAt(block, row, column).trim();
    return text === '' ? null : text;
  };
  const text = read('text');
  if (text === null) return null;
  return {
    address: addressIn(block, row, 0, 1, widthOf(block)),
    title: read('title'),
    published: roles.published === undefined ? null : dayAt(block, row, roles.published),
    publisher: read('publisher'),
    url: cleanUrl(read('url')),
    text,
  };
}

function fromTable(block: CellBlock, roles: ColumnRoles): CellArticle[] {
  return block.values
    .map((_, row) => (row === 0 ? null : fromRow(block, row, roles)))
    .filter((article) => article !== null);
}

function fromEachCell(block: CellBlock): CellArticle[] {
  return block.values.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const text = textAt(block, row, column).trim();
      return text === '' ? [] : [{ ...NOTHING, address: addressIn(block, row, column, 1, 1), text }];
    }),
  );
}

/** Pasted text lands in cells line by line; a line with tabs is spread over several. */
function asOne(block: CellBlock): CellArticle[] {
  const lines = block.values.map((cells, row) =>
    cells
      .map((_, column) => textAt(block, row, column))
      .join('\t')
      .trimEnd(),
  );
  const text = lines.join('\n').trim();
  const address = addressIn(block, 0, 0, block.values.length, widthOf(block));
  return text === '' ? [] : [{ ...NOTHING, address, text }];
}

/**
 * Reads cells as articles. A table whose header names a text is read row by row, with title, date, address and
 * publisher where it has such columns ("Headline", "Published on", "Link", "Source"). Cells without such a header are
 * one article, for that is how pasted text lands in a sheet, unless every cell is to be an article.
 *
 * @param block The cells.
 * @returns The articles, top to bottom; rows and cells without a text are left out.
 * @example articlesFromCells(block, { eachCell: false })[0]?.address // 'Sheet1!A1:A24'
 */
export function articlesFromCells(block: CellBlock, { eachCell }: CellOptions): CellArticle[] {
  const header = (block.values[0] ?? []).map(String);
  const roles = block.values.length > 1 ? columnRoles(header) : null;
  if (roles !== null) return fromTable(block, roles);
  return eachCell ? fromEachCell(block) : asOne(block);
}
