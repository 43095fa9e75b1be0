import type { Cell, Workbook, Worksheet } from 'exceljs';
import { cellsText } from '../../host/address/a1';
import { addTables } from './addTables';
import { cellContent, cellResult } from './cellContent';
import { cellLink } from './cellLink';
import type { CellStyles } from './cellStyles';
import { fileFormula, type FileFormula } from './fileFormula';
import { notesOf, tablesOf } from './resources';
import type { StoredCell, StoredSheet, WorkbookContent } from './StoredWorkbook';
import { NO, YES } from './univerCodes';

/** Excel takes no more links a sheet. */
const MOST_LINKS = 65_530;
/** Excel's column widths count digits, the screen's pixels. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/** What a sheet is written with. */
export interface SheetContext {
  readonly content: WorkbookContent;
  readonly styles: CellStyles;
  /** Of the add-in's functions. */
  readonly namespaces: readonly string[];
}

/**
 * Adds a sheet to a workbook.
 *
 * @param workbook receives the sheet
 * @param name as Excel accepts it
 * @param sheetId as the workbook names it
 * @param data the sheet
 * @param context the workbook that it is of
 * @returns the sheet as the file has it
 */
export function addSheet(
  workbook: Workbook,
  name: string,
  sheetId: string,
  data: StoredSheet,
  context: SheetContext,
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    state: data.hidden === YES ? 'hidden' : 'visible',
    views: [viewOf(data)],
  });
  const { snapshot } = context.content;
  setSizes(sheet, data);
  const headerOf = (row: number, column: number): string => {
    const result = cellResult(data.cellData?.[row]?.[column] ?? {});
    return typeof result === 'object' ? '' : String(result);
  };
  addTables(sheet, tablesOf(snapshot, sheetId), headerOf);
  addCells(sheet, sheetId, data, context);
  for (const { startRow, startColumn, endRow, endColumn } of data.mergeData ?? []) {
    sheet.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
  for (const { row, col, note } of notesOf(snapshot, sheetId)) {
    const cell = sheet.getCell(row + 1, col + 1);
    // exceljs leaves the notes of cells out that hold nothing.
    if (cell.value === null) cell.value = '';
    cell.note = note;
  }
  return sheet;
}

function viewOf({ freeze, showGridlines }: StoredSheet): Worksheet['views'][number] {
  const showGridLines = showGridlines !== NO;
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  return xSplit > 0 || ySplit > 0
    ? { state: 'frozen', xSplit, ySplit, showGridLines }
    : { state: 'normal', showGridLines };
}

function setSizes(sheet: Worksheet, { columnData, rowData }: StoredSheet): void {
  for (const [index, { w, hd }] of Object.entries(columnData ?? {})) {
    const column = sheet.getColumn(Number(index) + 1);
    if (w !== undefined) column.width = Math.max(0, (w - PADDING) / DIGIT);
    if (hd === YES) column.hidden = true;
  }
  for (const [index, { h, ia, hd }] of Object.entries(rowData ?? {})) {
    const row = sheet.getRow(Number(index) + 1);
    if (h !== undefined && ia === NO) row.height = h * POINTS_A_PIXEL;
    if (hd === YES) row.hidden = true;
  }
}

function addCells(sheet: Worksheet, sheetId: string, data: StoredSheet, context: SheetContext): void {
  let links = 0;
  for (const { row, column, cell } of cellsOf(sheetId, data, context.content)) {
    const at = sheet.getCell(row + 1, column + 1);
    const link = links < MOST_LINKS ? cellLink(cell) : null;
    if (link !== null) links += 1;
    const { formula, ref } = formulaOf(cell, sheetId, row, column, context);
    at.value = cellContent(cell, formula, ref, link);
    if (formula === null && hasFormula(cell)) noteFormula(at, cell.f ?? '');
    const style = context.styles.of(cell.s);
    if (style !== undefined) at.style = style;
  }
}

/** The cells of a sheet from the top, with the values that formulas spilled into them. */
function* cellsOf(
  sheetId: string,
  { cellData }: StoredSheet,
  { spilled }: WorkbookContent,
): Generator<{ row: number; column: number; cell: StoredCell }> {
  const values = spilled[sheetId] ?? {};
  const rows = new Set([...Object.keys(cellData ?? {}), ...Object.keys(values)].map(Number));
  for (const row of [...rows].sort((a, b) => a - b)) {
    const own = cellData?.[row] ?? {};
    const spill = values[row] ?? {};
    const columns = new Set([...Object.keys(own), ...Object.keys(spill)].map(Number));
    for (const column of columns) {
      const cell = own[column] ?? {};
      const { v, t } = spill[column] ?? {};
      const isSpilled = v !== undefined && !hasFormula(cell);
      yield { row, column, cell: isSpilled ? { ...cell, v, ...(t !== undefined && { t }) } : cell };
    }
  }
}

/** A formula that the file cannot hold: its result stands in the cell, and what it was beside it. */
function noteFormula(cell: Cell, formula: string): void {
  if (cell.value === null) cell.value = '';
  if (formula !== '') cell.note = `In the workbench this cell held the formula ${formula}`;
}

const hasFormula = ({ f, si }: StoredCell): boolean => Boolean(f) || Boolean(si);

/** The formula of a cell as a file has it, and the cells that it fills. */
function formulaOf(
  cell: StoredCell,
  sheetId: string,
  row: number,
  column: number,
  { content, namespaces }: SheetContext,
): { readonly formula: FileFormula | null; readonly ref: string } {
  const text = hasFormula(cell) ? (cell.f ?? content.formulaOf(sheetId, row, column)) : null;
  const area = content.spillAreas[sheetId]?.[row]?.[column];
  const bottom = area?.endRow ?? row;
  const right = area?.endColumn ?? column;
  const ref = cellsText({ top: row, left: column, bottom, right });
  const formula = text === null || text === '' ? null : fileFormula(text, namespaces);
  const isSpilling = bottom > row || right > column;
  return { formula: formula === null ? null : { ...formula, isArray: formula.isArray || isSpilling }, ref };
}
