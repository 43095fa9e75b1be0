import type { TableRow } from '../output/tableRow';
import { appendRows } from '../workbook/appendRows';
import { WorkbookError } from '../workbook/WorkbookError';

/** Figures that were added to a table so that formulas find them there. */
export interface AddedToTable {
  readonly table: string;
  /** How many the table lacked. */
  readonly added: number;
  /** The units of the table that they were brought to, as they came in others. */
  readonly units: readonly string[];
}

/** What fails afterwards takes the new rows not out again: they are told. */
function toldWith(error: unknown, { table, added }: AddedToTable): unknown {
  if (added === 0 || !(error instanceof WorkbookError)) return error;
  const figures = added === 1 ? '1 figure was' : `${added} figures were`;
  return new WorkbookError(error.code, `${error.message} Before that, ${figures} added to the table ${table}.`, {
    cause: error,
  });
}

/**
 * Adds the figures that a table lacks, then writes what looks them up there.
 *
 * @param write Writes the formulas.
 * @returns What was added.
 * @throws {WorkbookError} what was in the way or went wrong, with what had been added by then
 * @example await addMissing('Figures', [row], () => insertLookup(row.id, 'Figures')) // { table: 'Figures', added: 1, … }
 */
export async function addMissing(
  table: string,
  rows: readonly TableRow[],
  write: () => Promise<unknown>,
): Promise<AddedToTable> {
  const { added, units } = await appendRows(table, rows);
  const result = { table, added, units };
  try {
    await write();
  } catch (error) {
    throw toldWith(error, result);
  }
  return result;
}
