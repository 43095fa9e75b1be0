import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book } from '../host/book/Book';
import type { OpenWorkbook } from './openWorkbook';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The browser has long begun to save by then. */
const KEPT = 60_000;

/**
 * Writes what stands in the sheets as an Excel workbook and hands it to the browser to save.
 *
 * @param workbook the open workbook
 * @param book the same as add-ins meet it
 * @param namespace of the add-in's functions, null where it has none
 * @throws Error where it cannot be written
 * @example
 * await downloadWorkbook(workbook, host.book, 'INGOT');
 */
export async function downloadWorkbook(
  { univer, api, workbook }: OpenWorkbook,
  { protection, xmlParts }: Book,
  namespace: string | null,
): Promise<void> {
  // What is being typed, and what is being calculated, goes into the file as well.
  await workbook.endEditingAsync(true);
  await api.getFormula().onCalculationResultApplied().catch(asItStands);
  const { writeWorkbook } = await import('./xlsx/writeWorkbook');
  const snapshot = workbook.save();
  const model = univer.__getInjector().get(FormulaDataModel);
  const content = {
    snapshot,
    spilled: model.getArrayFormulaCellData()[snapshot.id] ?? {},
    spillAreas: model.getArrayFormulaRange()[snapshot.id] ?? {},
    formulaOf: (sheetId: string, row: number, column: number) =>
      model.getFormulaStringByCell(row, column, sheetId, snapshot.id) ?? null,
    protectionOf: (sheetId: string) => protection.of(sheetId),
    xmlParts: xmlParts.ids().map((id) => ({ id, xml: xmlParts.xml(id), namespace: xmlParts.namespaceOf(id) })),
  };
  save(await writeWorkbook(content, namespace === null ? [] : [namespace]), `${snapshot.name}.xlsx`);
}

/** A calculation that does not end: Excel will work the formulas out again. */
const asItStands = (): void => undefined;

function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
