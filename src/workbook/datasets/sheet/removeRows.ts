import { rangeOf, type Area } from '../../area';
import { stretches, type Stretch } from '../../columnRuns';
import { columnOf } from '../../figureTables';
import type { Journal } from '../../Journal';
import type { OpenTable } from '../../figureTables';
import { checkWhole, hideTotals, lastBelow, resizeRows, showTotals } from '../../rowsBelow';
import { toCell } from '../../toCell';
import { WorkbookError } from '../../WorkbookError';
import type { DatasetTable } from './openDatasetTable';

/** A table that rows are taken out of. */
export interface ShrinkingTable extends Pick<DatasetTable, 'open'> {
  readonly table: Pick<DatasetTable['table'], 'tie'>;
}

/** What stood in rows of a table, over all its columns. */
interface KeptRows {
  /** As Excel gives them, and as they are written. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly contents: readonly (readonly unknown[])[];
  readonly formats: unknown[][];
  /** By row: where its column Source led. */
  readonly links: readonly { readonly row: number; readonly link: Excel.RangeHyperlink }[];
}

/** A text that starts like a formula is none, and is written so that it stays none. */
const content = (formula: unknown, value: unknown): unknown =>
  typeof formula === 'string' && formula === value ? toCell(formula) : formula;

async function readKept(sheet: Excel.Worksheet, area: Area, source: number | null): Promise<KeptRows> {
  const range = rangeOf(sheet, area).load('formulas,values,numberFormat');
  const cells = Array.from({ length: source === null ? 0 : area.rows }, (_, row) =>
    sheet.getRangeByIndexes(area.row + row, source ?? 0, 1, 1).load('hyperlink'),
  );
  await sheet.context.sync();
  return {
    formulas: range.formulas,
    contents: range.formulas.map((formulas: unknown[], row) =>
      formulas.map((formula, column) => content(formula, range.values[row]?.[column])),
    ),
    formats: range.numberFormat,
    links: cells.flatMap(({ hyperlink }, row) => {
      const link = hyperlink as Excel.RangeHyperlink | null;
      return link?.address === undefined ? [] : [{ row, link }];
    }),
  };
}

function writeKept(sheet: Excel.Worksheet, area: Area, source: number | null, kept: KeptRows): void {
  const range = rangeOf(sheet, area);
  range.numberFormat = kept.formats;
  range.formulas = kept.contents.map((cells) => [...cells]);
  for (const { row, link } of kept.links) {
    if (source !== null) sheet.getRangeByIndexes(area.row + row, source, 1, 1).hyperlink = link;
  }
}

/** The cells of rows of the table, over all its columns. */
const areaOf = ({ open }: ShrinkingTable, { start, end }: Stretch): Area => ({
  row: open.row + 1 + start,
  column: open.column,
  rows: end - start,
  columns: open.columnCount,
});

/** Takes out the last rows: what was appended goes as it came, and nothing below the table moves. */
async function dropTail(found: ShrinkingTable, tail: Stretch, journal: Journal, moved: number): Promise<void> {
  const { open, table } = found;
  const area = areaOf(found, tail);
  const source = columnOf(open, 'Source');
  const kept = await readKept(open.sheet, area, source);
  const grown = { open, name: table.tie.name };
  await hideTotals(grown, journal);
  journal.note(async (context) => {
    const sheet = context.workbook.worksheets.getItem(open.sheetId);
    const now = rangeOf(sheet, area).load('formulas');
    await context.sync();
    if (JSON.stringify(now.formulas) !== JSON.stringify(kept.formulas)) writeKept(sheet, area, source, kept);
    await context.sync();
  });
  // A table keeps a row, which is empty then.
  await resizeRows(grown, Math.max(1, tail.start), journal);
  const range = rangeOf(open.sheet, area);
  if (source !== null) rangeOf(open.sheet, { ...area, column: source, columns: 1 }).clear('RemoveHyperlinks');
  range.clear('Contents');
  Object.assign(range, { numberFormat: 'General' });
  await open.sheet.context.sync();
  if (moved > 0 && moved === tail.end - Math.max(1, tail.start)) await moveUp(grown, area, moved, journal);
  showTotals(grown, journal);
  await open.sheet.context.sync();
}

/** Lets what stands below move up again, as it was moved down when the rows came; not where a table would be cut. */
async function moveUp(
  grown: { open: OpenTable; name: string },
  area: Area,
  moved: number,
  journal: Journal,
): Promise<void> {
  const { sheet, sheetId } = grown.open;
  const freed = { ...area, row: area.row + area.rows - moved, rows: moved };
  const below = freed.row + moved;
  const last = await lastBelow(sheet, freed, below);
  const isWhole = await checkWhole(grown, { ...freed, row: below }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof WorkbookError && error.code === 'occupied') return false;
      throw error;
    },
  );
  if (last === null || !isWhole) return;
  journal.note(async (context) => {
    const same = context.workbook.worksheets.getItem(sheetId);
    if ((await lastBelow(same, freed, freed.row)) !== last) rangeOf(same, freed).insert('Down');
    await context.sync();
  });
  rangeOf(sheet, freed).delete('Up');
  await sheet.context.sync();
}

/** Takes out rows between others. What stands below the table moves up with them, and is moved down again. */
async function dropBetween(found: ShrinkingTable, rows: Stretch, left: number, journal: Journal): Promise<void> {
  const { open, table } = found;
  const { sheet, sheetId } = open;
  const area = areaOf(found, rows);
  const source = columnOf(open, 'Source');
  const kept = await readKept(sheet, area, source);
  const end = open.row + 1 + left + (open.showTotals ? 1 : 0);
  const last = await lastBelow(sheet, area, end);
  const below = { ...area, row: end - area.rows };
  journal.note(async (context) => {
    const same = context.workbook.worksheets.getItem(sheetId);
    const body = context.workbook.tables.getItem(table.tie.name).getDataBodyRange().load('rowCount');
    await context.sync();
    if (body.rowCount === left) return;
    rangeOf(same, area).insert('Down');
    writeKept(same, area, source, kept);
    await context.sync();
  });
  rangeOf(sheet, area).delete('Up');
  await sheet.context.sync();
  if (last === null) return;
  journal.note(async (context) => {
    const same = context.workbook.worksheets.getItem(sheetId);
    if ((await lastBelow(same, area, below.row)) === last) rangeOf(same, below).delete('Up');
    await context.sync();
  });
  rangeOf(sheet, below).insert('Down');
  await sheet.context.sync();
}

/**
 * Takes rows out of a table. Rows of others keep their order, and what stands below the table its place.
 *
 * @param indexes Among the rows of the table, ascending.
 * @param moved By how many rows what stands below was moved down when these rows came: it moves up again.
 * @example await removeRows(found, [3, 4, 9], journal)
 */
export async function removeRows(
  found: ShrinkingTable,
  indexes: readonly number[],
  journal: Journal,
  moved = 0,
): Promise<void> {
  const parts = stretches(indexes);
  const last = parts.at(-1);
  if (last === undefined) return;
  let left = found.open.rows;
  const isTail = last.end === left;
  if (isTail) {
    await dropTail(found, last, journal, moved);
    left = Math.max(1, last.start);
  }
  for (const part of parts.slice(0, isTail ? -1 : undefined).reverse()) {
    await dropBetween({ ...found, open: { ...found.open, rows: left } }, part, left, journal);
    left -= part.end - part.start;
  }
}
