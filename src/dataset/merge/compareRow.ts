import type { CellValue } from '../../model/cells';
import type { SheetCell, SheetRow, WrittenRow } from '../../model/dataset';
import type { FieldChange, KeptEdit } from './RefreshPlan';
import { sameCell } from './sameCell';

/** The states of a row that are compared. */
export interface RowStates {
  readonly headers: readonly string[];
  readonly base: WrittenRow | undefined;
  /** What cells held before the last refresh, by header, where it wrote them. */
  readonly before: ReadonlyMap<string, SheetCell> | undefined;
  readonly sheet: SheetRow;
  /** Undefined where the sources say the row no longer, or were not read. */
  readonly next: WrittenRow | undefined;
}

/** What became of a row. */
export interface ComparedRow {
  readonly fields: readonly FieldChange[];
  readonly edits: readonly KeptEdit[];
}

/** What Ingot never asks about: the id is the row's name, and Use follows from the other columns. */
const UNASKED = new Set(['Id', 'Use']);

/** Whether a cell is as Ingot left it; what stood before the last refresh comes back with Excel's undo. */
function isUntouched({ before }: RowStates, header: string, stands: SheetCell, was: CellValue | null): boolean {
  if (was === null) return false;
  const earlier = before?.get(header);
  return sameCell(stands, was) || (earlier !== undefined && typeof earlier !== 'object' && sameCell(stands, earlier));
}

/** A review is the analyst's, whether it was made in the sheet or in the pane: it comes, and never goes. */
function reviewChange(stands: SheetCell, was: CellValue | null, says: CellValue | null): FieldChange[] {
  const isOpen = stands === false || stands === '';
  const isNew = says === true && was !== null && was !== true;
  return isOpen && isNew ? [{ header: 'Reviewed', was, stands, says, conflict: false }] : [];
}

/**
 * Compares a row as it was written, as it stands and as the sources say it.
 *
 * @returns The cells to ask about, and the analyst's that stay without a question.
 * @example compareRow({ headers, base, before, sheet, next }).fields // [{ header: 'Value', was: 5, stands: 5, says: 7, … }]
 */
export function compareRow(states: RowStates): ComparedRow {
  const { headers, base, sheet, next } = states;
  const fields: FieldChange[] = [];
  const edits: KeptEdit[] = [];
  for (const header of headers) {
    if (UNASKED.has(header) || (next !== undefined && !(header in next.cells))) continue;
    const stands = sheet.cells[header] ?? '';
    const was = base === undefined ? null : (base.cells[header] ?? '');
    const says = next?.cells[header] ?? null;
    if (header === 'Reviewed') {
      fields.push(...reviewChange(stands, was, says));
      continue;
    }
    const untouched = isUntouched(states, header, stands, was);
    if (says === null ? untouched : sameCell(stands, says)) continue;
    const isKept = !untouched && (typeof stands === 'object' || says === null || (was !== null && sameCell(was, says)));
    if (isKept) edits.push({ id: sheet.id, index: sheet.index, header, was, stands, says });
    else fields.push({ header, was, stands, says, conflict: !untouched });
  }
  return { fields, edits };
}
