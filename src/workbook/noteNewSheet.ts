import type { Journal } from './Journal';

/**
 * Notes how a sheet that is about to be added is taken back, and which one was active before.
 *
 * @param name Name of the new sheet; no sheet has it yet.
 * @example await noteNewSheet(context, journal, 'Figures')
 */
export async function noteNewSheet(context: Excel.RequestContext, journal: Journal, name: string): Promise<void> {
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync();
  const { id } = active;
  journal.note(async (later) => {
    later.workbook.worksheets.getItem(id).activate();
    await later.sync();
  });
  journal.note(async (later) => {
    const added = later.workbook.worksheets.getItemOrNullObject(name);
    await later.sync();
    if (!added.isNullObject) added.delete();
    await later.sync();
  });
}
