import { toWorkbookError } from './excelErrors';
import { supports } from './supports';

/**
 * Runs a batch of work on the workbook. It waits until the cell that is being edited is left; nothing is tried twice.
 * All calls to Excel go through here.
 *
 * @param doing What is said before the reason where it fails, as in "The figures were not inserted".
 * @throws {WorkbookError} where Excel fails; what `work` itself throws stays as it is.
 * @example await runExcel('The sheets were not read', (context) => readNames(context))
 */
export async function runExcel<Result>(
  doing: string,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const options: Excel.RunOptions = supports('mergedUndo')
    ? { delayForCellEdit: true, mergeUndoGroup: true }
    : { delayForCellEdit: true };
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw toWorkbookError(error, doing);
  }
}
