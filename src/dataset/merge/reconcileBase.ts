import type { SheetRow, WrittenRow } from '../../model/dataset';
import { leftBehind } from './leftBehind';
import type { RefreshInput, RefreshPlan } from './RefreshPlan';
import { sameCell } from './sameCell';
import type { UndoRecord } from './TableWrites';
import { withCells } from './withCells';

type WrittenCell = UndoRecord['cells'][number];

/** Whether a cell holds what it held before the last refresh, or what that wrote; null where it tells neither. */
function isTakenBack({ header, was, value }: WrittenCell, row: SheetRow | undefined): boolean | null {
  const stands = row?.cells[header];
  if (stands === undefined || typeof was === 'object') return null;
  const [isOld, isNew] = [sameCell(stands, was), sameCell(stands, value)];
  return isOld === isNew ? null : isOld;
}

/** Whether the last refresh was taken back: all rows that it added are gone, no cell holds what it wrote. */
function wasUndone(
  { added, cells }: UndoRecord,
  deleted: readonly string[],
  byId: ReadonlyMap<string, SheetRow>,
): RefreshPlan['undone'] {
  if (added.some((id) => byId.has(id))) return 'no';
  // An Id that is gone again says nothing: analysts empty and fill that column.
  const telling = cells.filter(({ header }) => header !== 'Id');
  const seen = new Set(telling.map((cell) => isTakenBack(cell, byId.get(cell.id))));
  if (seen.has(false)) return 'no';
  if (seen.has(true)) return 'yes';
  // What counts as deleted already was asked about before.
  const known = new Set(deleted);
  return added.some((id) => !known.has(id)) ? 'unclear' : 'no';
}

/** Puts single cells back that hold what they held before the last refresh. */
function putBack(base: Map<string, WrittenRow>, undo: UndoRecord, byId: ReadonlyMap<string, SheetRow>): void {
  const earlier = new Map(undo.rows.map((row) => [row.id, row]));
  for (const cell of undo.cells) {
    const [row, before] = [base.get(cell.id), earlier.get(cell.id)];
    if (row === undefined || before === undefined || isTakenBack(cell, byId.get(cell.id)) !== true) continue;
    // What had been written, not what stood there: that may have been an edit which the refresh was told to overwrite.
    base.set(cell.id, withCells(row, { [cell.header]: before.cells[cell.header] ?? '' }));
  }
}

/** Cells that stayed behind one of the analyst's count as written, so that they follow it. */
function catchUp(base: Map<string, WrittenRow>, undo: UndoRecord | null, byId: ReadonlyMap<string, SheetRow>): void {
  const earlier = new Map((undo?.rows ?? []).map((row) => [row.id, row]));
  for (const row of base.values()) {
    const sheet = byId.get(row.id);
    if (sheet !== undefined) base.set(row.id, withCells(row, leftBehind(sheet, row, earlier.get(row.id))));
  }
}

/** What counts as last written. */
export interface ReconciledBase {
  readonly base: Map<string, WrittenRow>;
  readonly undone: RefreshPlan['undone'];
}

/**
 * What counts as last written, seeing what stands in the sheet: Excel's undo takes cells and rows back without a word
 * to add-ins. A cell that holds what it held before the last refresh counts as written so; where all of a refresh was
 * taken back, it counts as though it had never been.
 *
 * @param byId The rows of the sheet by id.
 * @example reconcileBase(input, byId).undone // 'no'
 */
export function reconcileBase(
  { base, undo, again, deleted }: Pick<RefreshInput, 'base' | 'undo' | 'again' | 'deleted'>,
  byId: ReadonlyMap<string, SheetRow>,
): ReconciledBase {
  const rows = new Map((base ?? []).map((row) => [row.id, row]));
  const undone = undo === null ? 'no' : wasUndone(undo, deleted, byId);
  if (undo !== null && undone === 'yes') {
    const unused = new Set(undo.cells.flatMap(({ id, header }) => (header === 'Use' ? [id] : [])));
    for (const row of undo.rows) {
      const known = rows.get(row.id);
      // What was withdrawn since, or with no cell to be taken back, stays so.
      const stays = known?.withdrawn === true && !unused.has(row.id);
      if (known !== undefined) rows.set(row.id, stays ? { ...row, withdrawn: true } : row);
    }
    for (const id of undo.added) rows.delete(id);
  } else if (undo !== null) putBack(rows, undo, byId);
  catchUp(rows, undo, byId);
  for (const id of again ?? []) if (!byId.has(id)) rows.delete(id);
  return { base: rows, undone };
}
