import type { SheetRow, WrittenRow } from '../../model/dataset';
import { sameCell } from './sameCell';

/** The rows of a table by the id of the figure that they show. */
export interface FoundRows {
  readonly byId: ReadonlyMap<string, SheetRow>;
  /** Ids that stand on several rows. */
  readonly copied: readonly string[];
}

/** How many cells of a row are not as they were written. */
function differences(row: SheetRow, written: WrittenRow): number {
  return Object.entries(row.cells).filter(([header, cell]) => !sameCell(cell, written.cells[header] ?? '')).length;
}

/**
 * Finds the row of each figure. Where the analyst copied one, the row that is most like what was written is Ingot's (of
 * equals the upper one), and the others are the analyst's own.
 *
 * @param base Rows as they were last written, by id.
 * @example findRows(sheet, base).byId.get('f1')?.index // 12
 */
export function findRows(sheet: readonly SheetRow[], base: ReadonlyMap<string, WrittenRow>): FoundRows {
  const byId = new Map<string, SheetRow>();
  const least = new Map<string, number>();
  for (const row of sheet) {
    if (row.id === '') continue;
    const other = byId.get(row.id);
    const written = base.get(row.id);
    if (other === undefined) byId.set(row.id, row);
    else {
      const [fewest, here] = [
        least.get(row.id) ?? (written === undefined ? 0 : differences(other, written)),
        written === undefined ? 0 : differences(row, written),
      ];
      if (here < fewest) byId.set(row.id, row);
      least.set(row.id, Math.min(fewest, here));
    }
  }
  return { byId, copied: [...least.keys()] };
}
