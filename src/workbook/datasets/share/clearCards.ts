import { areaOf, PLACE, rangeOf } from '../../area';
import type { Journal } from '../../Journal';
import { supports } from '../../supports';

/** Cells that are read in one request: each may carry a card. */
const MOST_CELLS = 2000;

type Card = Excel.DoubleCellValue;

interface Carded {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly card: Card;
}

/** A card of a figure that tells its sentence. */
const tells = (cell: Excel.CellValue): cell is Card =>
  'properties' in cell &&
  typeof cell.basicValue === 'number' &&
  cell.properties.Id !== undefined &&
  cell.properties.Sentence !== undefined;

function withoutSentence(card: Card): Card {
  const properties = Object.fromEntries(Object.entries(card.properties ?? {}).filter(([name]) => name !== 'Sentence'));
  return { type: 'Double', basicValue: card.basicValue, properties, numberFormat: card.numberFormat ?? 'General' };
}

async function findIn(sheet: Excel.Worksheet): Promise<Carded[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load(`isNullObject,${PLACE}`);
  await sheet.context.sync();
  if (used.isNullObject) return [];
  const whole = areaOf(used);
  const step = Math.max(1, Math.floor(MOST_CELLS / whole.columns));
  const found: Carded[] = [];
  for (let start = 0; start < whole.rows; start += step) {
    const area = { ...whole, row: whole.row + start, rows: Math.min(step, whole.rows - start) };
    const range = rangeOf(sheet, area).load('valuesAsJson');
    await sheet.context.sync();
    for (const [row, cells] of range.valuesAsJson.entries()) {
      for (const [column, card] of cells.entries()) {
        if (tells(card)) found.push({ sheetId: sheet.id, row: area.row + row, column: area.column + column, card });
      }
    }
  }
  return found;
}

const cellOf = (context: Excel.RequestContext, { sheetId, row, column }: Carded): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);

/** Gives cards back that tell no sentence any more. */
async function restore(context: Excel.RequestContext, cards: readonly Carded[]): Promise<void> {
  const now = cards.map((one) => ({ card: one.card, cell: cellOf(context, one).load('valuesAsJson') }));
  await context.sync();
  for (const { card, cell } of now) {
    const held = cell.valuesAsJson[0]?.[0];
    if (held === undefined || !tells(held)) cell.valuesAsJson = [[card]];
  }
  await context.sync();
}

/**
 * Takes the sentences out of the cards of all numbers of the workbook.
 *
 * @returns How many told one.
 * @example await clearCards(context, journal) // 240
 */
export async function clearCards(context: Excel.RequestContext, journal: Journal): Promise<number> {
  if (!supports('cards')) return 0;
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  let cleared = 0;
  for (const sheet of sheets.items) {
    const found = await findIn(sheet);
    if (found.length === 0) continue;
    journal.note((later) => restore(later, found));
    for (const one of found) cellOf(context, one).valuesAsJson = [[withoutSentence(one.card)]];
    await context.sync();
    cleared += found.length;
  }
  return cleared;
}
