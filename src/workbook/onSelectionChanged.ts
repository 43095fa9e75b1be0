import { runExcel } from './runExcel';

/**
 * Tells when other cells are selected. What is selected then is asked for by `readSelection` or `figureIdAtActiveCell`.
 *
 * @returns A function that ends the listening.
 * @throws {WorkbookError} where Excel fails
 * @example const stop = await onSelectionChanged(() => { refreshSource(); })
 */
export async function onSelectionChanged(handler: () => void): Promise<() => void> {
  const listener = await runExcel('The selection cannot be watched', async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      handler();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => {
    listener.remove();
    // Nobody waits for it: a workbook that is being closed need not answer.
    listener.context.sync().catch(() => undefined);
  };
}
