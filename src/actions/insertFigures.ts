import type { TableRow } from '../output/tableRow';
import { appendRows } from '../workbook/appendRows';
import { insertTable } from '../workbook/insertTable';
import type { Progress } from '../workbook/Progress';

/** Where figures are put. */
export type InsertPlace =
  { readonly kind: 'newSheet' } | { readonly kind: 'activeCell' } | { readonly kind: 'table'; readonly name: string };

/** What an insert did. */
export interface InsertResult {
  readonly table: string;
  readonly sheet: string;
  readonly added: number;
  /** Figures that stood in the table already. */
  readonly skipped: number;
  /** The units of the table that figures were brought to, as they came in others. */
  readonly units: readonly string[];
}

/**
 * Inserts figures into the workbook: as a new table, or below the rows of one that is there.
 *
 * @param rows Rows of the table of figures; see `chosenRows`.
 * @throws {WorkbookError} what was in the way or went wrong; the workbook is then as it was
 * @throws the signal's reason, once it is aborted
 * @example await insertFigures(chosenRows(articles, null), { kind: 'newSheet' })
 */
export async function insertFigures(
  rows: readonly TableRow[],
  place: InsertPlace,
  progress: Progress = {},
): Promise<InsertResult> {
  if (place.kind === 'table') {
    const { sheet, added, skipped, units } = await appendRows(place.name, rows, progress);
    return { table: place.name, sheet, added, skipped, units };
  }
  const { name, sheet, rows: added } = await insertTable(rows, { ...progress, place: place.kind });
  return { table: name, sheet, added, skipped: 0, units: [] };
}
