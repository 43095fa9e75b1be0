import { columnOf, figureColumns, openTable, type OpenTable } from '../../figureTables';
import type { Journal } from '../../Journal';
import { readRows } from '../sheet/readRows';
import { writeCells } from '../sheet/writeCells';

const HEADER = 'Sentence';

async function clearIn(open: OpenTable, journal: Journal): Promise<number> {
  const columns = open.columns.filter(({ column }) => column.header === HEADER || column.header === 'Id');
  const rows = await readRows({ ...open, columns }, {});
  const writes = rows.flatMap(({ id, index, cells }) => {
    const was = cells[HEADER] ?? '';
    // A formula is the analyst's.
    return was === '' || typeof was === 'object' ? [] : [{ id, index, header: HEADER, was, value: '' }];
  });
  await writeCells(open, writes, new Map(), journal, {});
  return writes.length;
}

/**
 * Empties the sentences in all tables of figures.
 *
 * @returns How many cells told one.
 * @example await clearSentences(context, journal) // 240
 */
export async function clearSentences(context: Excel.RequestContext, journal: Journal): Promise<number> {
  const tables = context.workbook.tables.load('items/name,items/showHeaders');
  await context.sync();
  const headed = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({ name: table.name, header: table.getHeaderRowRange().load('values') }));
  await context.sync();
  let cleared = 0;
  for (const { name, header } of headed) {
    if (figureColumns(header.values[0] ?? []) === null) continue;
    const open = await openTable(context, name);
    if (columnOf(open, HEADER) !== null) cleared += await clearIn(open, journal);
  }
  return cleared;
}
