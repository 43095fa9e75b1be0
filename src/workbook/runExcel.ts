import { toWorkbookError } from './excelErrors';
import { supports } from './supports';
import { WorkbookError } from './WorkbookError';

const CELL_EDIT = 'InvalidOperationInCellEditMode';

const saysEditing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === CELL_EDIT;

/**
 * Makes sure that no cell is being edited. What the user asks for must not wait for that: nobody would know why nothing
 * happens, and it would be done later, in whatever cell is selected by then.
 *
 * @param then What the user does next, as in "insert again".
 * @throws {WorkbookError} `editing`, at once
 */
async function checkNotEditing(then: string): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
  } catch (error) {
    if (!saysEditing(error)) throw error;
    const message = `A cell is being edited. Finish it with Enter or Esc, then ${then}.`;
    throw new WorkbookError('editing', message, { cause: error });
  }
}

/** How a batch of work is run. */
export interface RunOptions {
  /**
   * What the user does next where a cell is being edited: with it, the work is refused then; without, it waits until
   * the cell is left, as it does for a cell that is edited once the work is under way.
   */
  readonly againWhenEdited?: string;
}

/**
 * Runs a batch of work on the workbook; nothing is tried twice. All calls to Excel go through here.
 *
 * @param doing What is said before the reason where it fails, as in "The figures were not inserted".
 * @throws {WorkbookError} where Excel fails; what `work` itself throws stays as it is.
 * @example await runExcel('The sheets were not read', (context) => readNames(context))
 */
export async function runExcel<Result>(
  doing: string,
  work: (context: Excel.RequestContext) => Promise<Result>,
  { againWhenEdited }: RunOptions = {},
): Promise<Result> {
  const options: Excel.RunOptions = supports('mergedUndo')
    ? { delayForCellEdit: true, mergeUndoGroup: true }
    : { delayForCellEdit: true };
  try {
    if (againWhenEdited !== undefined) await checkNotEditing(againWhenEdited);
    return await Excel.run(options, work);
  } catch (error) {
    throw toWorkbookError(error, doing);
  }
}
