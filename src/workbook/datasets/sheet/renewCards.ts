import type { WrittenRow } from '../../../model/dataset';
import type { CellWrite } from '../../../dataset/merge/TableWrites';
import { cardOf } from '../../card';
import { columnOf, type OpenTable } from '../../figureTables';
import type { Journal } from '../../Journal';
import { supports } from '../../supports';
import { CARD_COLUMN, MOST_CARDS } from '../../writeRows';
import { tableRowOf } from '../tableRowOf';

/** Cards do not tell of these. */
const UNTOLD: ReadonlySet<string> = new Set(['Use', 'Reviewed', 'Series', 'Confidence']);

/** The rows whose card is to tell something else, and the number that it stands on where that changes. */
function rowsOf(writes: readonly CellWrite[]): Map<number, { readonly id: string; readonly value: unknown }> {
  const found = new Map<number, { id: string; value: unknown }>();
  for (const { index, id, header, value } of writes) {
    if (UNTOLD.has(header)) continue;
    const known = found.get(index);
    found.set(index, { id, value: header === CARD_COLUMN ? value : known?.value });
  }
  return found;
}

const isCard = (cell: Excel.CellValue | undefined): cell is Excel.DoubleCellValue =>
  cell !== undefined && 'properties' in cell && typeof cell.basicValue === 'number';

/**
 * Reads which numbers of changed rows carry a card, before they are written: a number that is written loses its card.
 *
 * @param rows Rows by id as the cards are to tell of them.
 * @returns What gives them a card of the row as it is now. It is done with the next sync.
 * @example const renew = await renewCards(open, writes, rows, journal)
 */
export async function renewCards(
  open: OpenTable,
  writes: readonly CellWrite[],
  rows: ReadonlyMap<string, WrittenRow>,
  journal: Journal,
): Promise<() => void> {
  const column = columnOf(open, CARD_COLUMN);
  if (column === null || open.rows > MOST_CARDS || !supports('cards')) return () => undefined;
  const cellAt = (sheet: Excel.Worksheet, index: number): Excel.Range =>
    sheet.getRangeByIndexes(open.row + 1 + index, column, 1, 1);
  const read = [...rowsOf(writes)].map(([index, one]) => ({
    ...one,
    index,
    range: cellAt(open.sheet, index).load('valuesAsJson,formulas,numberFormat'),
  }));
  if (read.length === 0) return () => undefined;
  await open.sheet.context.sync();
  const carded = read.flatMap(({ range, ...one }) => {
    const card = range.valuesAsJson[0]?.[0];
    return isCard(card) ? [{ ...one, card, format: String(range.numberFormat[0]?.[0] ?? 'General') }] : [];
  });
  if (carded.length === 0) return () => undefined;
  journal.note(async (context) => {
    const sheet = context.workbook.worksheets.getItem(open.sheetId);
    const now = carded.map((one) => ({ ...one, range: cellAt(sheet, one.index).load('valuesAsJson') }));
    await context.sync();
    for (const { range, card } of now) {
      if (JSON.stringify(range.valuesAsJson[0]?.[0]) !== JSON.stringify(card)) range.valuesAsJson = [[card]];
    }
    await context.sync();
  });
  return () => {
    for (const { id, index, value, card, format } of carded) {
      const row = rows.get(id);
      const number = typeof value === 'number' ? value : value === undefined ? card.basicValue : null;
      if (row === undefined || number === null) continue;
      cellAt(open.sheet, index).valuesAsJson = [[cardOf(tableRowOf(row), number, format)]];
    }
  };
}
