import type { TableRow } from '../output/tableRow';
import { appendRowsForNow, type RowsForNow } from '../workbook/appendRows';
import { WorkbookError } from '../workbook/WorkbookError';

/** Figures that were added to a table so that formulas find them there. */
export interface AddedToTable {
  readonly table: string;
  /** How many the table lacked. */
  readonly added: number;
  /** The units of the table that they were brought to, as they came in others. */
  readonly units: readonly string[];
}

/** What failed, with what it left behind. */
function toldWith(error: unknown, { table, added }: AddedToTable): WorkbookError {
  const reason = error instanceof WorkbookError ? error.message : 'It was stopped half-way.';
  const figures = added === 1 ? '1 figure stays' : `${added} figures stay`;
  return new WorkbookError('leftBehind', `${reason} ${figures} in the table ${table}: delete what is not wanted.`, {
    cause: error,
  });
}

/** Takes rows out again that nothing looks up. */
async function takeOut({ takeBack }: RowsForNow, failure: unknown, result: AddedToTable): Promise<void> {
  if (result.added === 0) return;
  try {
    await takeBack();
  } catch {
    throw toldWith(failure, result);
  }
}

/**
 * Adds the figures that a table lacks, then writes what looks them up there. Where that fails or is cancelled, the
 * figures are taken out of the table again.
 *
 * @param write Writes the formulas.
 * @returns What was added.
 * @throws {WorkbookError} what was in the way or went wrong; `leftBehind` where figures could not be taken out again
 * @throws the signal's reason, once it is aborted
 * @example await addMissing('Figures', [row], () => insertLookup(row.id, 'Figures')) // { table: 'Figures', added: 1, … }
 */
export async function addMissing(
  table: string,
  rows: readonly TableRow[],
  write: () => Promise<unknown>,
): Promise<AddedToTable> {
  const rowsForNow = await appendRowsForNow(table, rows);
  const { added, units } = rowsForNow.appended;
  const result = { table, added, units };
  try {
    await write();
  } catch (error) {
    await takeOut(rowsForNow, error, result);
    throw error;
  }
  return result;
}
