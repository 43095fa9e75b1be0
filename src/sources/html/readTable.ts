import type { SourceCell } from '../compose/placeCells';
import { isElement, isHidden, isText } from './elements';

/** A table of data, ready to be written. */
export interface HtmlTable {
  readonly rows: readonly (readonly SourceCell[])[];
  readonly caption: string | null;
}

/** The limits that HTML sets. */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65_534;
/** A wider table is no table that an article prints. */
const MAX_CELLS_A_ROW = 200;
/** A cell longer than this is a column of the page, not a datum. */
const CELL_OF_PROSE = 400;
/** Where more than half of the filled cells are longer than this, they are prose. */
const LONG_CELL = 120;
const WHITE_SPACE = /[\t\n\f\r ]+/g;

/**
 * Reads a table of data; null where the element only arranges the page: one row or one column, prose in cells, tables
 * in cells, or `role="presentation"`.
 *
 * @param textOf writes a cell's content as text
 */
export function readTable(table: Element, textOf: (node: Node) => string): HtmlTable | null {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return null;
  if (table.getElementsByTagName('table').length > 0) return null;
  const rows = rowsOf(table).map((row) => cellsOf(row, textOf));
  const texts = rows.flat().flatMap(({ text }) => (text === '' ? [] : [text]));
  const long = texts.filter((text) => text.length > LONG_CELL).length;
  const columns = rows.filter((row) => row.filter(({ text }) => text !== '').length > 1).length;
  const filled = rows.filter((row) => row.some(({ text }) => text !== '')).length;
  if (filled < 2 || columns === 0 || rows.some((row) => row.length > MAX_CELLS_A_ROW)) return null;
  if (long > texts.length / 2 || texts.some((text) => text.length > CELL_OF_PROSE)) return null;
  const caption = childrenNamed(table, 'CAPTION')[0];
  return { rows, caption: caption === undefined ? null : textOf(caption) || null };
}

function rowsOf(table: Element): Element[] {
  return Array.from(table.children).flatMap((child) => {
    if (isHidden(child)) return [];
    const name = child.nodeName.toUpperCase();
    if (name === 'TR') return [child];
    return /^T(?:HEAD|BODY|FOOT)$/.test(name) ? childrenNamed(child, 'TR') : [];
  });
}

function childrenNamed(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((child) => child.nodeName.toUpperCase() === name && !isHidden(child));
}

function cellsOf(row: Element, textOf: (node: Node) => string): SourceCell[] {
  const inHead = row.parentNode?.nodeName.toUpperCase() === 'THEAD';
  return Array.from(row.childNodes).flatMap((node) => {
    if (!isElement(node) || isHidden(node)) return [];
    const name = node.nodeName.toUpperCase();
    if (name !== 'TD' && name !== 'TH') return [];
    return [
      {
        text: textOfCell(node, textOf),
        rowSpan: spanOf(node, 'rowspan', MAX_ROW_SPAN),
        columnSpan: spanOf(node, 'colspan', MAX_COLUMN_SPAN),
        header: name === 'TH' || inHead,
      },
    ];
  });
}

/** Most cells hold a bare text; only the others are worth a walk. */
function textOfCell(cell: Element, textOf: (node: Node) => string): string {
  const first = cell.firstChild;
  const bare = first !== null && isText(first) && first.nextSibling === null;
  return bare ? first.data.replace(WHITE_SPACE, ' ').trim() : textOf(cell);
}

function spanOf(cell: Element, attribute: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '', 10);
  if (span === 0 && attribute === 'rowspan') return most;
  return Number.isNaN(span) ? 1 : Math.min(most, Math.max(1, span));
}
