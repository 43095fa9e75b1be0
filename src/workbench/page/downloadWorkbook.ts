import { FormulaDataModel } from '@univerjs/engine-formula';
import type { OpenWorkbook } from './openWorkbook';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The browser has long begun to save by then. */
const KEPT = 60_000;

/**
 * Writes what stands in the sheets as an Excel workbook and hands it to the browser to save.
 *
 * @throws Error where it cannot be written
 */
export async function downloadWorkbook({ univer, workbook }: OpenWorkbook): Promise<void> {
  const { writeWorkbook } = await import('./xlsx/writeWorkbook');
  const snapshot = workbook.save();
  const spilled = univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[snapshot.id] ?? {};
  const bytes = await writeWorkbook(snapshot, spilled);
  const url = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${snapshot.name}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
