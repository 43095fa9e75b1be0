import type { TableTie } from '../../model/dataset';
import type { Progress } from '../Progress';
import { runExcel } from '../runExcel';
import { openDatasetTable } from './sheet/openDatasetTable';
import type { SheetTable } from './SheetTable';

/**
 * Finds the table of a dataset, wherever it went and whatever it is called by now, and reads its rows.
 *
 * @param ids Ids of rows that the dataset has written: what the table is recognised by where its id and name say nothing.
 * @returns The table; null where there is none any more.
 * @throws {WorkbookError} `notFigures` where it lacks one of the columns that make a table of figures
 * @throws the signal's reason, once it is aborted
 * @example (await readSheetTable(dataset.table, ids))?.rows.length // 120
 */
export function readSheetTable(
  tie: TableTie,
  ids: ReadonlySet<string>,
  progress: Progress = {},
): Promise<SheetTable | null> {
  return runExcel(
    `The table ${tie.name} was not read`,
    async (context) => (await openDatasetTable(context, tie, ids, progress))?.table ?? null,
  );
}
