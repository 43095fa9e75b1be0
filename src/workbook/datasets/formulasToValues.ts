import { cellAddress } from '../../dataset/cellAddress';
import { areaOf, PLACE, rangeOf, type Area } from '../area';
import { runWhole, type Journal } from '../Journal';
import { lookedUpId } from '../lookupFormula';
import type { Progress } from '../Progress';
import { toCell } from '../toCell';

/** What became of formulas. */
export interface ConvertedFormulas {
  readonly converted: number;
  /** Addresses of formulas that were still calculating, and stayed. */
  readonly left: readonly string[];
}

/** A formula that is to become what it shows. */
interface Found {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A formula with all that it shows, in the cells that it spilled into. */
interface Shown extends Found {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}

/** Cells that are read in one request. */
const MOST_CELLS = 30_000;

/** Formulas that are looked at or written in one request. */
const STEP = 500;

/** A function of Ingot's, as the workbook shows it and as it is stored where the add-in is missing. */
const OURS = /\bINGOT\.[A-Z]|_xldudf_INGOT_/iu;

const BUSY = new Set(['#BUSY!', '#GETTING_DATA']);

const isOurs = (formula: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && (OURS.test(formula) || lookedUpId(formula) !== null);

/** Errors are written as they are called: Excel makes errors of them again. */
function written(value: unknown): unknown {
  return typeof value === 'string' && !/^#[A-Z/0]+[!?A]?$/u.test(value) ? toCell(value) : value;
}

async function findIn(sheet: Excel.Worksheet, id: string, name: string, signal: AbortSignal | undefined) {
  const used = sheet.getUsedRangeOrNullObject(true).load(`isNullObject,${PLACE}`);
  await sheet.context.sync();
  if (used.isNullObject) return [];
  const whole = areaOf(used);
  const step = Math.max(1, Math.floor(MOST_CELLS / whole.columns));
  const found: Found[] = [];
  for (let start = 0; start < whole.rows; start += step) {
    signal?.throwIfAborted();
    const area = { ...whole, row: whole.row + start, rows: Math.min(step, whole.rows - start) };
    const range = rangeOf(sheet, area).load('formulas,values');
    await sheet.context.sync();
    for (const [row, cells] of range.formulas.entries()) {
      for (const [column, formula] of cells.entries()) {
        if (!isOurs(formula) || range.values[row]?.[column] === formula) continue;
        found.push({ sheetId: id, sheet: name, row: area.row + row, column: area.column + column, formula });
      }
    }
  }
  return found;
}

async function findAll(context: Excel.RequestContext, signal: AbortSignal | undefined): Promise<Found[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const found: Found[] = [];
  for (const sheet of sheets.items) found.push(...(await findIn(sheet, sheet.id, sheet.name, signal)));
  return found;
}

const cellOf = (context: Excel.RequestContext, { sheetId, row, column }: Found): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);

async function readShown(context: Excel.RequestContext, found: readonly Found[]): Promise<Shown[]> {
  const read = found.map((one) => ({
    one,
    cell: cellOf(context, one).load(`values,${PLACE}`),
    spill: cellOf(context, one).getSpillingToRangeOrNullObject().load(`isNullObject,values,${PLACE}`),
  }));
  await context.sync();
  return read.map(({ one, cell, spill }) => {
    const shown = spill.isNullObject ? cell : spill;
    return { ...one, area: areaOf(shown), values: shown.values };
  });
}

const isBusy = ({ values }: Shown): boolean => values.some((cells) => cells.some((value) => BUSY.has(String(value))));

/** Puts formulas back where they are gone. What they spilled into is emptied first. */
async function restore(context: Excel.RequestContext, shown: readonly Shown[]): Promise<void> {
  const now = shown.map((one) => ({ one, cell: cellOf(context, one).load('formulas') }));
  await context.sync();
  for (const { one, cell } of now) {
    if (cell.formulas[0]?.[0] === one.formula) continue;
    rangeOf(context.workbook.worksheets.getItem(one.sheetId), one.area).clear('Contents');
    cell.formulas = [[one.formula]];
  }
  await context.sync();
}

async function convert(
  context: Excel.RequestContext,
  journal: Journal,
  { onProgress, signal }: Progress,
): Promise<ConvertedFormulas> {
  const found = await findAll(context, signal);
  const left: string[] = [];
  let converted = 0;
  for (let start = 0; start < found.length; start += STEP) {
    signal?.throwIfAborted();
    const shown = await readShown(context, found.slice(start, start + STEP));
    left.push(...shown.filter(isBusy).map((one) => `${one.sheet}!${cellAddress(one.row, one.column)}`));
    const ready = shown.filter((one) => !isBusy(one));
    journal.note((later) => restore(later, ready));
    for (const { sheetId, area, values } of ready) {
      rangeOf(context.workbook.worksheets.getItem(sheetId), area).values = values.map((cells) => cells.map(written));
    }
    await context.sync();
    converted += ready.length;
    onProgress?.(start + shown.length, found.length);
  }
  signal?.throwIfAborted();
  return { converted, left };
}

/**
 * Turns formulas that need Ingot, and lookups of figures by their id, into the values that they show, in the whole
 * workbook: for colleagues without the add-in. Other formulas stay, those that sum a table of figures too.
 *
 * @returns How many became values, and which were still calculating and stayed.
 * @throws {WorkbookError} where Excel fails or a sheet is protected; then nothing was changed
 * @throws the signal's reason, once it is aborted
 * @example await formulasToValues() // { converted: 14, left: [] }
 */
export function formulasToValues(progress: Progress = {}): Promise<ConvertedFormulas> {
  return runWhole(
    'The formulas were not converted',
    () => 'the formulas of Ingot in this workbook',
    (context, journal) => convert(context, journal, progress),
    'convert the formulas again',
  );
}
