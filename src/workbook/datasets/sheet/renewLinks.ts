import type { CellWrite } from '../../../dataset/merge/TableWrites';
import { webAddress } from '../../../output/cleanText';
import { columnOf, type OpenTable } from '../../figureTables';
import type { Journal } from '../../Journal';
import { setLink } from '../../links';

/** Each link is a call of its own. */
const MOST_LINKS = 1000;

/**
 * Reads which cells of the column Source are links before others are written into them: the link would go on leading
 * to the old address.
 *
 * @returns What lets them lead to the new address, or nowhere. It is done with the next sync.
 * @example const renew = await renewLinks(open, writes, journal)
 */
export async function renewLinks(open: OpenTable, writes: readonly CellWrite[], journal: Journal): Promise<() => void> {
  const column = columnOf(open, 'Source');
  const sources = column === null ? [] : writes.filter(({ header }) => header === 'Source').slice(0, MOST_LINKS);
  if (column === null || sources.length === 0) return () => undefined;
  const cellAt = (sheet: Excel.Worksheet, { index }: CellWrite): Excel.Range =>
    sheet.getRangeByIndexes(open.row + 1 + index, column, 1, 1);
  const read = sources.map((write) => ({ write, range: cellAt(open.sheet, write).load('hyperlink') }));
  await open.sheet.context.sync();
  const linked = read.flatMap(({ write, range: { hyperlink } }) =>
    // Excel gives null where its types promise a link.
    (hyperlink as Excel.RangeHyperlink | null)?.address === undefined ? [] : [{ write, hyperlink }],
  );
  if (linked.length === 0) return () => undefined;
  journal.note(async (context) => {
    const sheet = context.workbook.worksheets.getItem(open.sheetId);
    const now = linked.map((one) => ({ ...one, range: cellAt(sheet, one.write).load('hyperlink') }));
    await context.sync();
    for (const { range, hyperlink } of now) {
      if ((range.hyperlink as Excel.RangeHyperlink | null)?.address !== hyperlink.address) range.hyperlink = hyperlink;
    }
    await context.sync();
  });
  return () => {
    for (const { write } of linked) {
      const range = cellAt(open.sheet, write);
      const address = webAddress(typeof write.value === 'string' ? write.value : null);
      if (address === null) range.clear('RemoveHyperlinks');
      else setLink(range, address);
    }
  };
}
