import type { Box } from '../address/box';
import { intersection, rowsOf } from '../address/box';
import { invalidOperation } from '../objects/HostError';

/** Whether all columns of a table lie in a block. */
const spans = (box: Box, table: Box): boolean => box.left <= table.left && table.right <= box.right;

/** A table below or around rows that are taken out. */
function withoutRows(table: Box, box: Box): Box {
  const count = rowsOf(box);
  if (box.bottom < table.top) return { ...table, top: table.top - count, bottom: table.bottom - count };
  const gone = intersection(table, box);
  if (!gone) return table;
  if (gone.top === table.top) throw invalidOperation('the header row of a table cannot be deleted');
  // A table keeps a row, which is empty then.
  return { ...table, bottom: Math.max(table.top + 1, table.bottom - rowsOf(gone)) };
}

/** A table below or around rows that come in. */
function withRows(table: Box, box: Box): Box {
  const count = rowsOf(box);
  if (box.top <= table.top) return { ...table, top: table.top + count, bottom: table.bottom + count };
  return box.top <= table.bottom ? { ...table, bottom: table.bottom + count } : table;
}

/**
 * Where a table is once cells were shifted up or down in all of its columns: it moves along, and rows that come or go
 * in it make it longer or shorter, as in Excel.
 *
 * @throws HostError InvalidOperation when its header row would go
 * @example shiftedTable({ top: 0, left: 0, bottom: 5, right: 3 }, { top: 2, left: 0, bottom: 3, right: 3 }, 'Up').bottom // 3
 */
export function shiftedTable(table: Box, box: Box, shift: 'Up' | 'Down'): Box {
  if (!spans(box, table)) return table;
  return shift === 'Up' ? withoutRows(table, box) : withRows(table, box);
}
