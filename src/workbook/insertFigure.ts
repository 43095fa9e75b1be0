import { addressOf, rangeOf, type Area } from './area';
import { cardOf } from './card';
import { checkFree } from './checkFree';
import { dated, plain } from './datedCell';
import { figureNumber, type FigureNumber } from './figureNumber';
import { runWhole, type Journal } from './Journal';
import { setLink } from './links';
import { keepPlace } from './placeState';
import { besideTexts, noteText } from './provenance';
import { supports } from './supports';
import { WorkbookError } from './WorkbookError';
import type { TableRow } from '../output/tableRow';

/** Where unit, period and source of a figure go. */
export type Provenance = 'beside' | 'note' | 'none';

const DOING = 'The figure was not inserted';

/** The figure, and beside it unit, period and source. */
const BESIDE = 4;

function writeBeside(sheet: Excel.Worksheet, { row, column }: Area, figure: TableRow, unit: string): void {
  const texts = besideTexts(figure, unit);
  // A source that is but a date is one; a title may look like a date and is none.
  const source = texts.source === figure.published ? dated(texts.source) : plain(texts.source);
  const contents = [plain(texts.unit), dated(texts.period), source];
  const cells = sheet.getRangeByIndexes(row, column + 1, 1, BESIDE - 1);
  cells.numberFormat = [contents.map(({ format }) => format)];
  cells.values = [contents.map(({ value }) => value)];
  if (figure.source !== null) setLink(sheet.getRangeByIndexes(row, column + BESIDE - 1, 1, 1), figure.source);
}

function writeNote(context: Excel.RequestContext, cell: Excel.Range, text: string): void {
  if (supports('notes')) context.workbook.notes.add(cell, text);
  else if (supports('comments')) context.workbook.comments.add(cell, text);
  else {
    const message = 'This version of Excel lets add-ins write no notes: choose to have the source beside the number.';
    throw new WorkbookError('unsupported', message);
  }
}

function writeNumber(cell: Excel.Range, figure: TableRow, { value, format }: FigureNumber): void {
  cell.numberFormat = [[format]];
  if (supports('cards')) cell.valuesAsJson = [[cardOf(figure, value, format)]];
  else cell.values = [[value]];
}

async function insert(
  context: Excel.RequestContext,
  journal: Journal,
  figure: TableRow,
  provenance: Provenance,
): Promise<string> {
  const number = figureNumber(figure);
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('name,id');
  await context.sync();
  const columns = provenance === 'beside' ? BESIDE : 1;
  const area = { row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns };
  await checkFree(sheet, sheet.name, area, { tablesMayBeThere: true });
  const linked = provenance === 'beside' && figure.source !== null ? area.column + BESIDE - 1 : null;
  journal.note(await keepPlace(sheet, sheet.id, area, linked));
  const target = rangeOf(sheet, { ...area, columns: 1 });
  writeNumber(target, figure, number);
  if (provenance === 'beside') writeBeside(sheet, area, figure, number.unit);
  await context.sync();
  // A note is the last thing: where it fails, there is none to take back.
  if (provenance === 'note') writeNote(context, target, noteText(figure, number.unit));
  await context.sync();
  return addressOf(sheet.name, area);
}

/**
 * Inserts one figure at the active cell: its value in the report unit, with a number format. Unit, period and source go
 * into the three cells beside it, into a note, or nowhere. None of these cells may hold anything.
 *
 * @returns Address of the cells that were written.
 * @throws {WorkbookError} what was in the way or went wrong; then nothing was changed
 * @example await insertFigure(row, { provenance: 'beside' }) // 'Sheet1!B2:E2'
 */
export function insertFigure(row: TableRow, { provenance }: { readonly provenance: Provenance }): Promise<string> {
  return runWhole(
    DOING,
    () => 'the active cell and the three beside it',
    (context, journal) => insert(context, journal, row, provenance),
  );
}
