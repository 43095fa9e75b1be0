import { parseCells, splitAddress } from '../address/a1';
import type { Box } from '../address/box';
import { isInGrid, MAX_COLUMNS, MAX_ROWS } from '../address/box';
import { structuredRange } from '../book/structuredRange';
import { invalidArgument } from '../objects/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import type { HostObject } from '../objects/HostObject';
import { eventRegistrations } from './eventRegistrations';

/** A sheet, by its id. */
export interface SheetTarget {
  readonly id: string;
}

const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const FIRST_CELL: Box = { top: 0, left: 0, bottom: 0, right: 0 };

/** `Excel.Worksheet`. */
export const worksheetFamily: Family<SheetTarget> = {
  name: 'Worksheet',
  identity: ({ id }, { book }) => ({ Id: book.engine.sheet(id).getSheetId() }),
  scalars: {
    Id: ({ id }, { book }) => book.engine.sheet(id).getSheetId(),
    Name: ({ id }, { book }) => book.sheets.nameOf(id),
    Position: ({ id }, { book }) => book.sheets.ids().indexOf(id),
    Visibility: ({ id }, { book }) => (book.engine.sheet(id).isSheetHidden() ? 'Hidden' : 'Visible'),
    TabColor: ({ id }, { book }) => book.engine.sheet(id).getTabColor() ?? '',
  },
  objects: {
    Charts: ({ id }, { make }) => make.charts(id),
    Tables: ({ id }, { make }) => make.tables({ sheetId: id }),
    Names: ({ id }, { make }) => make.names(id),
    Protection: ({ id }, { make }) => make.protection(id),
    FreezePanes: ({ id }, { make }) => make.freezePanes(id),
    Notes: ({ id }, { make }) => make.notes(id),
    Comments: ({ id }, { make }) => make.comments(id),
  },
  setters: {
    Name: ({ id }, { book }, value) => {
      if (typeof value !== 'string') throw invalidArgument('name');
      book.sheets.rename(id, value);
    },
    Visibility: ({ id }, { book }, value) => {
      if (value !== 'Visible' && value !== 'Hidden') throw invalidArgument('visibility');
      book.sheets.setVisible(id, value === 'Visible');
    },
    TabColor: ({ id }, { book }, value) => {
      if (typeof value !== 'string') throw invalidArgument('tabColor');
      book.engine.sheet(id).setTabColor(value);
    },
  },
  methods: {
    GetRange: ({ id }, host, args) => rangeAt(id, host, args.has(0) ? args.text(0, 'address') : undefined),
    GetRangeByIndexes: ({ id }, host, args) => blockAt(id, host, args),
    GetCell: ({ id }, { make }, args) => {
      const [row, column] = [args.whole(0, 'row'), args.whole(1, 'column')];
      return make.range({ sheetId: id, box: checked({ top: row, left: column, bottom: row, right: column }) });
    },
    GetUsedRange: ({ id }, { book, make }, args) => {
      const box = book.cells.used(id, args.flag(0, 'valuesOnly', false)) ?? FIRST_CELL;
      return make.range({ sheetId: id, box });
    },
    GetUsedRangeOrNullObject: ({ id }, { book, make }, args) => {
      const box = book.cells.used(id, args.flag(0, 'valuesOnly', false));
      return box ? make.range({ sheetId: id, box }) : null;
    },
  },
  actions: {
    Activate: ({ id }, { book }) => book.sheets.activate(id),
    Delete: ({ id }, { book }) => book.sheets.delete(id),
    Calculate: (_target, { book }) => book.calculation.calculateAll(),
    ...eventRegistrations,
  },
};

/** The cells of an address or of a name; all cells without one. */
function rangeAt(sheetId: string, host: Host, address: string | undefined): HostObject {
  const { book, make } = host;
  book.engine.sheet(sheetId);
  if (address === undefined || address === '') return make.range({ sheetId, box: WHOLE_SHEET });
  const { sheet, cells } = splitAddress(address);
  if (sheet !== undefined && book.sheets.find(sheet) !== sheetId) throw invalidArgument(`the address ${address}`);
  const box = parseCells(cells);
  if (box) return make.range({ sheetId, box });
  const named = book.names.rangeOf(address, sheetId) ?? structuredRange(book.tables, address);
  if (!named) throw invalidArgument(`the address ${address}`);
  return make.range(named);
}

/** A block by its first cell and its size. */
function blockAt(sheetId: string, { book, make }: Host, args: Arguments): HostObject {
  book.engine.sheet(sheetId);
  const [top, left] = [args.whole(0, 'startRow'), args.whole(1, 'startColumn')];
  const bottom = top + args.whole(2, 'rowCount') - 1;
  const right = left + args.whole(3, 'columnCount') - 1;
  return make.range({ sheetId, box: checked({ top, left, bottom, right }) });
}

/** A block that lies in the grid. */
function checked(box: Box): Box {
  if (!isInGrid(box)) throw invalidArgument('the range is outside of the sheet');
  return box;
}
