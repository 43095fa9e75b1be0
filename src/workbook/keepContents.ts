import { rangeOf, type Area } from './area';
import type { TakeBack } from './Journal';
import { toCell } from './toCell';

/** A content as it is written back: a text stays one, whatever it looks like. */
function contentToWrite(formula: unknown, value: unknown, type: unknown): unknown {
  return type === 'String' && formula === value && typeof value === 'string' ? toCell(value) : formula;
}

/**
 * Remembers what a few cells hold, so that it can be put back.
 *
 * @returns What puts it back.
 * @example journal.note(await keepContents(sheet, id, { row: 1, column: 3, rows: 1, columns: 1 }))
 */
export async function keepContents(sheet: Excel.Worksheet, sheetId: string, area: Area): Promise<TakeBack> {
  const kept = rangeOf(sheet, area).load('formulas,values,valueTypes,numberFormat');
  await sheet.context.sync();
  const { formulas, values, valueTypes, numberFormat } = kept;
  const contents = formulas.map((row, at) =>
    row.map((formula: unknown, place) => contentToWrite(formula, values[at]?.[place], valueTypes[at]?.[place])),
  );
  return async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
    range.clear('Contents');
    range.numberFormat = numberFormat;
    range.formulas = contents;
    await context.sync();
  };
}
