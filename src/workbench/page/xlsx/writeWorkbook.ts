import ExcelJS from 'exceljs';
import { addSheet } from './addSheet';
import { addXmlParts } from './addXmlParts';
import { CellStyles } from './cellStyles';
import { protectSheet } from './protectSheet';
import { namesOf } from './resources';
import { sheetNames } from './sheetNames';
import type { WorkbookContent } from './StoredWorkbook';

/** A name of cells, with their sheet: what exceljs can write; a name of a formula it cannot. */
const CELLS = /^=?(?:'[^'\][]+'|[\w.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/**
 * What stands in the sheets as an Excel workbook: values, formulas with their results, formats, tables, widths, links,
 * notes, frozen rows, protection and names, and what add-ins keep beside the sheets. Functions of the add-in are written so that Excel hands them to it.
 *
 * @param content the workbook
 * @param namespaces of the add-in's functions
 * @returns the bytes of the file
 * @throws Error where exceljs cannot write it
 * @example
 * const bytes = await writeWorkbook({ snapshot, spilled, spillAreas, formulaOf, protectionOf, xmlParts }, ['INGOT']);
 */
export async function writeWorkbook(
  content: WorkbookContent,
  namespaces: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { snapshot } = content;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ingot';
  workbook.lastModifiedBy = 'Ingot';
  // The results of formulas stand in the file. Whoever opens it without Ingot would get errors for its functions, were
  // they worked out again.
  workbook.calcProperties = { fullCalcOnLoad: false };
  const styles = new CellStyles(snapshot.styles);
  const names = sheetNames(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? ''));
  for (const [index, id] of snapshot.sheetOrder.entries()) {
    const name = names[index] ?? `Sheet${index + 1}`;
    const sheet = addSheet(workbook, name, id, snapshot.sheets[id] ?? {}, { content, styles, namespaces });
    const protection = content.protectionOf(id);
    if (protection !== undefined) await protectSheet(sheet, protection);
  }
  for (const { name, formulaOrRefString } of namesOf(snapshot)) {
    if (CELLS.test(formulaOrRefString)) workbook.definedNames.add(formulaOrRefString.replace(/^=/u, ''), name);
  }
  const buffer = await workbook.xlsx.writeBuffer();
  return addXmlParts(new Uint8Array(buffer), content.xmlParts);
}
