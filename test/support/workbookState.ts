import type { HeadlessWorkbook } from './headlessWorkbook';

/** Cells that are looked at: more than any test uses. */
const LOOKED_AT = { top: 0, left: 0, bottom: 400, right: 60 };

/** Columns whose widths are looked at. */
const COLUMNS = 60;

/**
 * Everything of a workbook that an add-in may have left something in: names, tables, formulas, formats, links, notes,
 * widths, frozen rows, what is active, what is remembered. Two equal states are the same workbook.
 */
export async function workbookState({ host: { book } }: HeadlessWorkbook): Promise<unknown> {
  book.writes.flush();
  await book.calculation.settled();
  const sheets = book.sheets.ids().map((sheetId) => {
    const used = book.cells.used(sheetId) ?? { ...LOOKED_AT, bottom: 0, right: 0 };
    const cells = book.cells
      .formulas({ sheetId, box: used })
      .flatMap((row, down) =>
        row.flatMap((cell, right) => (cell === '' ? [] : [[used.top + down, used.left + right, cell]])),
      );
    const formats = book.cells
      .formats({ sheetId, box: LOOKED_AT })
      .flatMap((row, down) => row.flatMap((format, right) => (format === 'General' ? [] : [[down, right, format]])));
    return {
      name: book.sheets.nameOf(sheetId),
      cells,
      formats,
      links: book.links.all(sheetId),
      notes: book.notes.all(sheetId),
      charts: book.charts.all(sheetId),
      frozen: book.layout.frozen(sheetId),
      widths: Array.from({ length: COLUMNS }, (_, column) => book.layout.columnWidth(sheetId, column)),
    };
  });
  return {
    sheets,
    tables: book.tables.all().map(({ name, sheetId, box }) => ({ name, sheetId, box })),
    active: book.sheets.activeId(),
    activeCell: book.selection.activeCell(),
    parts: book.xmlParts.ids(undefined),
    settings: [...book.settings],
  };
}
