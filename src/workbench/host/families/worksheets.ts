import { invalidArgument, itemNotFound } from '../objects/HostError';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import { eventRegistrations } from './eventRegistrations';

/** `workbook.worksheets`. */
export const worksheetsFamily: Family<null> = {
  name: 'WorksheetCollection',
  items: (_target, { book, make }) => book.sheets.ids().map((id) => make.worksheet(id)),
  methods: {
    GetItem: (_target, host, args) => host.make.worksheet(sheetId(host, args.text(0, 'key'))),
    GetItemOrNullObject: (_target, { book, make }, args) => {
      const id = book.sheets.find(args.text(0, 'key'));
      return id === undefined ? null : make.worksheet(id);
    },
    GetActiveWorksheet: (_target, { book, make }) => make.worksheet(book.sheets.activeId()),
    GetFirst: (_target, host, args) => host.make.worksheet(first(idsOf(host, args.flag(0, 'visibleOnly', false)))),
    GetLast: (_target, host, args) =>
      host.make.worksheet(first(idsOf(host, args.flag(0, 'visibleOnly', false)).reverse())),
    GetCount: (_target, host, args) => idsOf(host, args.flag(0, 'visibleOnly', false)).length,
    Add: (_target, { book, make }, args) =>
      make.worksheet(book.sheets.add(args.has(0) ? args.text(0, 'name') : undefined)),
  },
  actions: {
    ...eventRegistrations,
  },
};

function sheetId({ book }: Host, key: string): string {
  const id = book.sheets.find(key);
  if (id === undefined) throw itemNotFound(`worksheet ${key}`);
  return id;
}

const idsOf = ({ book }: Host, isVisibleOnly: boolean): string[] =>
  book.sheets.ids().filter((id) => !isVisibleOnly || !book.engine.sheet(id).isSheetHidden());

function first(ids: readonly string[]): string {
  const [id] = ids;
  if (id === undefined) throw invalidArgument('there is no such sheet');
  return id;
}
