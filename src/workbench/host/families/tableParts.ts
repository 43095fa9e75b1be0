import type { Box } from '../address/box';
import { columnsOf, MAX_ROWS, rowsOf } from '../address/box';
import type { RangeRef } from '../book/RangeRef';
import type { SortField } from '../book/sortedRows';
import { apiNotFound, invalidArgument, itemNotFound } from '../objects/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import type { HostObject } from '../objects/HostObject';
import type { TableTarget } from './table';

/** A column or a row of a table, by its place. */
export interface TablePart extends TableTarget {
  readonly index: number;
}

/** `table.columns`. */
export const tableColumnsFamily: Family<TableTarget> = {
  name: 'TableColumnCollection',
  items: ({ id }, { book, make }) => book.tables.columnNames(id).map((_name, index) => make.tableColumn(id, index)),
  scalars: { Count: ({ id }, { book }) => book.tables.columnNames(id).length },
  methods: {
    GetCount: ({ id }, { book }) => book.tables.columnNames(id).length,
    GetItem: (target, host, args) => {
      const column = columnAt(target, host, args);
      if (!column) throw itemNotFound(`column ${String(args.raw(0))}`);
      return column;
    },
    GetItemOrNullObject: (target, host, args) => columnAt(target, host, args) ?? null,
    GetItemAt: ({ id }, { book, make }, args) => {
      const index = args.whole(0, 'index');
      if (index < 0 || index >= book.tables.columnNames(id).length) throw invalidArgument('index');
      return make.tableColumn(id, index);
    },
  },
};

/** `Excel.TableColumn`. */
export const tableColumnFamily: Family<TablePart> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ id, index }, { book }) => book.tables.columnNames(id)[index] ?? '',
    Values: (target, { book }) => book.cells.values(columnRange(target, book, (box) => box)),
  },
  setters: {
    Name: (target, { book }, value) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument('name');
      book.write(
        columnRange(target, book, (box) => ({ ...box, bottom: box.top })),
        `'${value}`,
      );
    },
  },
  methods: {
    GetRange: (target, { book, make }) => make.range(columnRange(target, book, (box) => box)),
    GetHeaderRowRange: (target, { book, make }) =>
      make.range(columnRange(target, book, (box) => ({ ...box, bottom: box.top }))),
    GetDataBodyRange: (target, { book, make }) =>
      make.range(columnRange(target, book, (box) => ({ ...box, top: box.top + 1 }))),
  },
};

/** `table.rows`. */
export const tableRowsFamily: Family<TableTarget> = {
  name: 'TableRowCollection',
  items: ({ id }, { book, make }) =>
    Array.from({ length: rowsOf(book.tables.get(id).box) - 1 }, (_row, index) => make.tableRow(id, index)),
  scalars: { Count: ({ id }, { book }) => rowsOf(book.tables.get(id).box) - 1 },
  methods: {
    GetCount: ({ id }, { book }) => rowsOf(book.tables.get(id).box) - 1,
    GetItemAt: ({ id }, { book, make }, args) => {
      const index = args.whole(0, 'index');
      if (index < 0 || index >= rowsOf(book.tables.get(id).box) - 1) throw invalidArgument('index');
      return make.tableRow(id, index);
    },
    Add: addRows,
  },
};

/** `Excel.TableRow`. */
export const tableRowFamily: Family<TablePart> = {
  name: 'TableRow',
  identity: ({ index }) => ({ Index: index }),
  scalars: {
    Index: ({ index }) => index,
    Values: (target, { book }) => book.cells.values(rowRange(target, book)),
  },
  setters: { Values: (target, { book }, value) => book.write(rowRange(target, book), value) },
  methods: {
    GetRange: (target, { book, make }) => make.range(rowRange(target, book)),
  },
  actions: {
    Delete: async (target, { book }) => {
      const ref = rowRange(target, book);
      book.protection.check(ref.sheetId);
      await book.structure.shift(ref, 'Up');
    },
  },
};

/** `table.autoFilter`: filters are set by hand in the workbench, an add-in can clear them. */
export const tableAutoFilterFamily: Family<TableTarget> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: () => true,
    IsDataFiltered: ({ id }, { book }) => book.tables.isFiltered(id),
  },
  actions: { ClearCriteria: ({ id }, { book }) => book.tables.clearFilters(id) },
};

/** `table.sort`. */
export const tableSortFamily: Family<TableTarget> = {
  name: 'TableSort',
  actions: {
    Apply: async ({ id }, { book }, args) => {
      const { sheetId, box } = book.tables.get(id);
      book.protection.check(sheetId);
      if (args.has(2) && args.raw(2) !== 'PinYin') throw apiNotFound('TableSort.apply() by strokes');
      if (book.tables.isFiltered(id)) throw apiNotFound('TableSort.apply() of a filtered table');
      await book.tables.sort(id, sortFields(args.raw(0), columnsOf(box)), args.flag(1, 'matchCase', false));
    },
    // The workbench keeps no sorting that could be cleared; the rows stay, as in Excel.
    Clear: () => undefined,
  },
};

const SORT_KEYS = new Set(['key', 'ascending', 'sortOn', 'dataOption']);

/** What a table is sorted by; of what Excel has beside values, nothing. */
function sortFields(given: unknown, columns: number): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument('fields');
  return given.map((field: unknown): SortField => {
    if (typeof field !== 'object' || field === null || !('key' in field)) throw invalidArgument('fields');
    const told = new Map<string, unknown>(Object.entries(field).filter(([, value]) => value !== undefined));
    const other = [...told.keys()].find((name) => !SORT_KEYS.has(name));
    if (other !== undefined) throw apiNotFound(`TableSort.apply() by ${other}`);
    const [key, ascending] = [field.key, told.get('ascending') ?? true];
    if (typeof key !== 'number' || !Number.isSafeInteger(key) || key < 0 || key >= columns)
      throw invalidArgument('key');
    if (typeof ascending !== 'boolean') throw invalidArgument('ascending');
    if ((told.get('sortOn') ?? 'Value') !== 'Value') throw apiNotFound('TableSort.apply() by colours or icons');
    if ((told.get('dataOption') ?? 'Normal') !== 'Normal') throw apiNotFound('TableSort.apply() of texts as numbers');
    return { key, ascending };
  });
}

function columnAt({ id }: TableTarget, { book, make }: Host, args: Arguments): HostObject | undefined {
  const key = args.raw(0);
  const names = book.tables.columnNames(id);
  const index =
    typeof key === 'number'
      ? names.findIndex((_name, at) => at + 1 === key)
      : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index < 0 ? undefined : make.tableColumn(id, index);
}

function columnRange({ id, index }: TablePart, book: Host['book'], cut: (box: Box) => Box): RangeRef {
  const { sheetId, box } = book.tables.get(id);
  if (index >= columnsOf(box)) throw itemNotFound('table column');
  return { sheetId, box: cut({ ...box, left: box.left + index, right: box.left + index }) };
}

function rowRange({ id, index }: TablePart, book: Host['book']): RangeRef {
  const { sheetId, box } = book.tables.get(id);
  const top = box.top + 1 + index;
  if (top > box.bottom) throw itemNotFound('table row');
  return { sheetId, box: { ...box, top, bottom: top } };
}

/** Adds rows at the end of a table, or in front of a row; what stands below moves down. */
async function addRows({ id }: TableTarget, host: Host, args: Arguments): Promise<HostObject> {
  const { book, make } = host;
  const { sheetId, box } = book.tables.get(id);
  book.protection.check(sheetId);
  const rows = newRows(args, columnsOf(box));
  const count = rowsOf(box) - 1;
  const index = args.has(0) && args.raw(0) !== -1 ? args.whole(0, 'index') : count;
  if (index < 0 || index > count) throw invalidArgument('index');
  const top = box.top + 1 + index;
  const bottom = top + rows.length - 1;
  if (index < count) throw apiNotFound('TableRowCollection.add() in front of a row');
  if (isOccupied(host, { sheetId, box: { ...box, top, bottom: MAX_ROWS - 1 } })) {
    await book.structure.shift({ sheetId, box: { ...box, top, bottom } }, 'Down');
  }
  await book.tables.resize(id, { ...box, bottom: box.bottom + rows.length });
  book.write({ sheetId, box: { ...box, top, bottom } }, rows);
  return make.tableRow(id, index);
}

/** The rows to add: a grid as wide as the table, or one empty row. */
function newRows(args: Arguments, width: number): readonly (readonly unknown[])[] {
  if (!args.has(1)) return [Array.from({ length: width }, () => '')];
  const rows = args.raw(1);
  if (!Array.isArray(rows) || rows.length === 0) throw invalidArgument('values');
  const grid = rows.filter((row): row is readonly unknown[] => Array.isArray(row) && row.length === width);
  if (grid.length !== rows.length) throw invalidArgument('values');
  return grid;
}

/** Whether something stands in a range. */
function isOccupied({ book }: Host, ref: RangeRef): boolean {
  return book.cells.isOccupied(ref);
}
