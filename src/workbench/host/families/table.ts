import type { Box } from '../address/box';
import { rowsOf } from '../address/box';
import { parseCells, splitAddress } from '../address/a1';
import type { TableEntry } from '../book/TableEntry';
import { tablesAt } from '../book/TableEntry';
import { invalidArgument, itemNotFound } from '../objects/HostError';
import type { Family } from '../objects/Family';
import type { Host, TableScope } from '../objects/Host';
import type { RangeRef } from '../book/RangeRef';
import { eventRegistrations } from './eventRegistrations';

/** A table, by its id. */
export interface TableTarget {
  readonly id: string;
}

/** `workbook.tables`, `worksheet.tables` and `range.getTables()`. */
export const tablesFamily: Family<TableScope> = {
  name: 'TableCollection',
  items: (scope, host) => inScope(scope, host).map((table) => host.make.table(table.id)),
  scalars: { Count: (scope, host) => inScope(scope, host).length },
  methods: {
    GetCount: (scope, host) => inScope(scope, host).length,
    GetItem: (scope, host, args) => {
      const table = find(scope, host, String(args.raw(0)));
      if (!table) throw itemNotFound(`table ${String(args.raw(0))}`);
      return host.make.table(table.id);
    },
    GetItemOrNullObject: (scope, host, args) => {
      const table = find(scope, host, String(args.raw(0)));
      return table ? host.make.table(table.id) : null;
    },
    GetItemAt: (scope, host, args) => {
      const table = inScope(scope, host)[args.whole(0, 'index')];
      if (!table) throw invalidArgument('index');
      return host.make.table(table.id);
    },
    GetFirst: (scope, host) => {
      const [table] = inScope(scope, host);
      if (!table) throw itemNotFound('table');
      return host.make.table(table.id);
    },
    Add: async (scope, host, args) => {
      const ref = args.range(0) ?? addressed(args.text(0, 'address'), scope, host);
      if (scope.sheetId !== undefined && ref.sheetId !== scope.sheetId) throw invalidArgument('address');
      return host.make.table(await addTable(ref, host, args.flag(1, 'hasHeaders', true)));
    },
  },
  actions: {
    ...eventRegistrations,
  },
};

/** `Excel.Table`. */
export const tableFamily: Family<TableTarget> = {
  name: 'Table',
  identity: ({ id }, { book }) => ({ Id: book.tables.get(id).id }),
  scalars: {
    Id: ({ id }, { book }) => book.tables.get(id).id,
    Name: ({ id }, { book }) => book.tables.get(id).name,
    ShowHeaders: () => true,
    ShowTotals: ({ id }, { book }) => book.tables.showsTotals(id),
    Style: ({ id }, { book }) => book.tables.look(id).style,
    ShowBandedRows: ({ id }, { book }) => book.tables.look(id).isBanded,
    ShowFilterButton: () => true,
  },
  objects: {
    Columns: ({ id }, { make }) => make.tableColumns(id),
    Rows: ({ id }, { make }) => make.tableRows(id),
    Worksheet: ({ id }, { book, make }) => make.worksheet(book.tables.get(id).sheetId),
    AutoFilter: ({ id }, { make }) => make.tableAutoFilter(id),
    Sort: ({ id }, { make }) => make.tableSort(id),
  },
  setters: {
    Name: async ({ id }, { book }, value) => {
      if (typeof value !== 'string') throw invalidArgument('name');
      book.protection.check(book.tables.get(id).sheetId);
      await book.tables.rename(id, value);
    },
    Style: ({ id }, { book }, value) => {
      if (typeof value !== 'string') throw invalidArgument('style');
      book.tables.get(id);
      book.tables.setLook(id, { style: value });
    },
    ShowTotals: ({ id }, { book }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument('showTotals');
      book.protection.check(book.tables.get(id).sheetId);
      book.tables.showTotals(id, value);
    },
    ShowBandedRows: ({ id }, { book }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument('showBandedRows');
      book.tables.get(id);
      book.tables.setLook(id, { isBanded: value });
    },
  },
  methods: {
    GetRange: (target, host) =>
      part(target, host, (box) => ({ ...box, bottom: host.book.tables.totalsOf(target.id)?.box.bottom ?? box.bottom })),
    GetTotalRowRange: ({ id }, { book, make }) => {
      const totals = book.tables.totalsOf(id);
      if (!totals) throw itemNotFound('row of totals');
      return make.range(totals);
    },
    GetHeaderRowRange: (target, host) => part(target, host, (box) => ({ ...box, bottom: box.top })),
    GetDataBodyRange: (target, host) => part(target, host, (box) => ({ ...box, top: box.top + 1 })),
    ConvertToRange: async ({ id }, { book, make }) => {
      const { sheetId, box } = book.tables.get(id);
      book.protection.check(sheetId);
      await book.tables.remove(id);
      return make.range({ sheetId, box });
    },
  },
  actions: {
    Resize: async ({ id }, host, args) => {
      const { sheetId } = host.book.tables.get(id);
      host.book.protection.check(sheetId);
      const ref = args.range(0) ?? addressed(args.text(0, 'newRange'), { sheetId }, host);
      if (ref.sheetId !== sheetId) throw invalidArgument('newRange');
      await host.book.tables.resize(id, ref.box);
    },
    Delete: async ({ id }, { book }) => {
      const { sheetId, box } = book.tables.get(id);
      book.protection.check(sheetId);
      await book.tables.remove(id);
      book.clearAll({ sheetId, box });
    },
    ClearFilters: ({ id }, { book }) => book.tables.clearFilters(id),
    ...eventRegistrations,
  },
};

const part = ({ id }: TableTarget, { book, make }: Host, cut: (box: Box) => Box): ReturnType<Host['make']['range']> => {
  const { sheetId, box } = book.tables.get(id);
  return make.range({ sheetId, box: cut(box) });
};

/** The tables of a scope, in the order of their making. */
function inScope({ sheetId, range, isWhole }: TableScope, { book }: Host): TableEntry[] {
  const all = range ? tablesAt(book.tables.all(), range, isWhole) : book.tables.all();
  return all.filter((table) => sheetId === undefined || table.sheetId === sheetId);
}

const find = (scope: TableScope, host: Host, key: string): TableEntry | undefined => {
  const table = host.book.tables.find(key);
  return table && inScope(scope, host).find(({ id }) => id === table.id);
};

/** The cells of an address; without a sheet, on the scope's or on the active one. */
function addressed(address: string, scope: TableScope, { book }: Host): RangeRef {
  const { sheet, cells } = splitAddress(address);
  const sheetId = sheet === undefined ? (scope.sheetId ?? book.sheets.activeId()) : book.sheets.find(sheet);
  const box = parseCells(cells);
  if (sheetId === undefined || !box) throw invalidArgument(`the address ${address}`);
  return { sheetId, box };
}

/** Makes a table; one without headers gets a header row, for which its cells move down. */
async function addTable(ref: RangeRef, { book }: Host, hasHeaders: boolean): Promise<string> {
  book.protection.check(ref.sheetId);
  if (hasHeaders) return book.tables.add(ref);
  await book.structure.shift({ ...ref, box: { ...ref.box, bottom: ref.box.top } }, 'Down');
  return book.tables.add({ ...ref, box: { ...ref.box, bottom: ref.box.top + rowsOf(ref.box) } });
}
