import type { CellValue } from '../../model/cells';
import type { SheetCell, SheetRow, WrittenRow } from '../../model/dataset';
import type { FieldChange, KeptEdit } from './RefreshPlan';
import { sameCell } from './sameCell';

/** The states of a row that are compared. */
export interface RowStates {
  /** Columns that the table still has. */
  readonly headers: readonly string[];
  /** Undefined where that was lost. */
  readonly base: WrittenRow | undefined;
  readonly sheet: SheetRow;
  /** Undefined where the sources say the row no longer, or were not read. */
  readonly next: WrittenRow | undefined;
}

/** What became of a row. */
export interface ComparedRow {
  /** Cells to ask about. */
  readonly fields: readonly FieldChange[];
  /** Cells of the analyst's that stay without a question. */
  readonly edits: readonly KeptEdit[];
}

/** What Ingot never asks about: the id is the row's name, and Use follows from the other columns. */
const UNASKED = new Set(['Id', 'Use']);

/** A review is the analyst's, whether it was made in the sheet or in the pane: it comes, and never goes. */
function reviewChange(stands: SheetCell, was: CellValue | null, says: CellValue | null): FieldChange[] {
  const isOpen = stands === false || stands === '';
  const isNew = says === true && was !== null && was !== true;
  return isOpen && isNew ? [{ header: 'Reviewed', was, stands, says, conflict: false }] : [];
}

/**
 * Compares a row as it was written, as it stands and as the sources say it.
 *
 * @example compareRow({ headers, base, sheet, next }).fields // [{ header: 'Value', was: 5, stands: 5, says: 7, … }]
 */
export function compareRow({ headers, base, sheet, next }: RowStates): ComparedRow {
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
    const untouched = was !== null && sameCell(stands, was);
    if (says === null ? untouched : sameCell(stands, says)) continue;
    const stays = !untouched && (typeof stands === 'object' || says === null || (was !== null && sameCell(was, says)));
    if (stays) edits.push({ id: sheet.id, index: sheet.index, header, was, stands, says });
    else fields.push({ header, was, stands, says, conflict: !untouched });
  }
  return { fields, edits };
}

/**
 * A row as it counts as written where the sources and the sheet agree, and in columns that the table has no longer:
 * there what the sources say is remembered, as it helps to recognise the figure.
 *
 * @returns The very same row where nothing changes.
 * @example agreedRow({ headers, base, sheet, next }).cells.Value
 */
export function agreedRow({ headers, sheet, next, base }: RowStates & { readonly base: WrittenRow }): WrittenRow {
  if (next === undefined) return base;
  const shown = new Set(headers);
  const cells = { ...base.cells };
  let changed = base.article !== next.article;
  for (const [header, says] of Object.entries(next.cells)) {
    if (UNASKED.has(header) || cells[header] === says) continue;
    if (shown.has(header) && !sameCell(sheet.cells[header] ?? '', says)) continue;
    cells[header] = says;
    changed = true;
  }
  return changed ? { ...base, article: next.article, cells } : base;
}
