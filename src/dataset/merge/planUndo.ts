import type { SheetRow, WrittenRow } from '../../model/dataset';
import { findRows } from './findRows';
import { recogniseRows } from './recogniseRows';
import type { KeptEdit } from './RefreshPlan';
import { sameCell } from './sameCell';
import type { CellWrite, UndoRecord } from './TableWrites';

/** What an undo is worked out from. */
export interface UndoInput {
  readonly undo: UndoRecord;
  readonly headers: readonly string[];
  /** Rows as they were last written; null where that was lost. */
  readonly base: readonly WrittenRow[] | null;
  readonly sheet: readonly SheetRow[];
}

/** What undoing the last refresh does. */
export interface UndoPlan {
  /** Cells to be put back. A formula is never among their values: a refresh overwrites none. */
  readonly cells: readonly CellWrite[];
  /** Rows to be taken out, top to bottom. */
  readonly removed: readonly { readonly id: string; readonly index: number }[];
  /** Cells and cells of added rows that the analyst has edited since: they stay. */
  readonly kept: readonly KeptEdit[];
  /** What is then last written; null where that was lost. */
  readonly base: readonly WrittenRow[] | null;
}

/**
 * Works out how the last refresh is undone: its cells get what they held, its rows go, except where the analyst has
 * edited since. Sorting in between does not matter.
 *
 * @example planUndo({ undo, headers, base, sheet }).kept // what the pane tells
 */
export function planUndo({ undo, headers, base, sheet }: UndoInput): UndoPlan {
  const written = new Map((base ?? []).map((row) => [row.id, row]));
  const rows = findRows(recogniseRows(sheet, base ?? []).rows, written).byId;
  const cells: CellWrite[] = [];
  const kept: KeptEdit[] = [];
  for (const { id, header, was, value } of undo.cells) {
    const row = rows.get(id);
    const stands = row?.cells[header];
    if (row === undefined || stands === undefined || typeof was === 'object' || sameCell(stands, was)) continue;
    const { index } = row;
    if (sameCell(stands, value)) cells.push({ id, index, header, was: stands, value: was });
    else kept.push({ id, index, header, was: value, stands, says: was });
  }
  const removed: { id: string; index: number }[] = [];
  const staying = new Set<string>();
  for (const id of undo.added) {
    const [row, added] = [rows.get(id), written.get(id)];
    if (row === undefined) {
      // The analyst deleted it: it stays known, so that it does not come back.
      staying.add(id);
      continue;
    }
    const edits = editsSince(headers, row, added);
    if (edits.length === 0) removed.push({ id, index: row.index });
    else staying.add(id);
    kept.push(...edits);
  }
  return { cells, removed: removed.sort((a, b) => a.index - b.index), kept, base: baseBefore(undo, base, staying) };
}

/** What the analyst changed in a row since it was added, column Use and reviews included. */
function editsSince(headers: readonly string[], row: SheetRow, added: WrittenRow | undefined): KeptEdit[] {
  return headers.flatMap((header): KeptEdit[] => {
    const [stands, was] = [row.cells[header] ?? '', added === undefined ? null : (added.cells[header] ?? '')];
    if (was !== null && sameCell(stands, was)) return [];
    return [{ id: row.id, index: row.index, header, was, stands, says: null }];
  });
}

function baseBefore(
  { rows, added }: UndoRecord,
  base: readonly WrittenRow[] | null,
  staying: ReadonlySet<string>,
): WrittenRow[] | null {
  if (base === null) return null;
  const before = new Map(rows.map((row) => [row.id, row]));
  const gone = new Set(added.filter((id) => !staying.has(id)));
  return base.filter(({ id }) => !gone.has(id)).map((row) => before.get(row.id) ?? row);
}
