import type { SheetRow } from '../../model/dataset';
import type { RefreshPlan } from './RefreshPlan';
import { sameCell } from './sameCell';
import type { UndoRecord } from './TableWrites';

/** Whether a cell holds what it held before the last refresh, and not what that wrote; null where it cannot be seen. */
function isTakenBack(cell: UndoRecord['cells'][number], row: SheetRow | undefined): boolean | null {
  const stands = row?.cells[cell.header];
  if (stands === undefined || typeof cell.was === 'object') return null;
  return sameCell(stands, cell.was) && !sameCell(stands, cell.value);
}

/**
 * Whether the last refresh was taken back in Excel, which does not tell add-ins: all rows that it added are gone, and
 * all cells that it wrote hold what they held before.
 *
 * @returns `unclear` where the rows are gone and the refresh wrote no cell that could tell.
 * @example wasUndone(undo, byId) // 'no'
 */
export function wasUndone(undo: UndoRecord | null, byId: ReadonlyMap<string, SheetRow>): RefreshPlan['undone'] {
  if (undo === null || undo.added.some((id) => byId.has(id))) return 'no';
  const seen = undo.cells.map((cell) => isTakenBack(cell, byId.get(cell.id))).filter((back) => back !== null);
  if (seen.includes(false)) return 'no';
  if (seen.length > 0) return 'yes';
  return undo.added.length > 0 ? 'unclear' : 'no';
}
