import { addressText, parseCells, splitAddress } from '../address/a1';
import type { CellNote } from '../book/Notes';
import type { RangeRef } from '../book/RangeRef';
import { invalidArgument, itemNotFound } from '../objects/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import type { WireValue } from '../wire/protocol';
import { settingValue } from '../book/Book';
import type { SheetTarget } from './worksheet';

/** `worksheet.protection`. */
export const protectionFamily: Family<SheetTarget> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: ({ id }, { book }) => book.protection.of(id) !== undefined,
    Options: ({ id }, { book }) => optionsOf(book.protection.of(id)?.options),
  },
  actions: {
    Protect: ({ id }, { book }, args) => {
      book.writes.flush();
      const options = args.has(0) ? args.raw(0) : {};
      if (typeof options !== 'object' || options === null) throw invalidArgument('options');
      const password = args.has(1) ? args.text(1, 'password') : undefined;
      book.protection.protect(id, { options: { ...options }, password });
    },
    Unprotect: ({ id }, { book }, args) =>
      book.protection.unprotect(id, args.has(0) ? args.text(0, 'password') : undefined),
  },
};

const optionsOf = (options: unknown): WireValue => (options === undefined ? null : settingValue(options));

/** `worksheet.freezePanes`. */
export const freezePanesFamily: Family<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    GetLocationOrNullObject: ({ id }, host) => frozenRange(id, host),
    GetLocation: ({ id }, host) => {
      const range = frozenRange(id, host);
      if (!range) throw itemNotFound('frozen panes');
      return range;
    },
  },
  actions: {
    FreezeRows: ({ id }, { book }, args) => book.layout.freeze(id, args.whole(0, 'count', 1), 0),
    FreezeColumns: ({ id }, { book }, args) => book.layout.freeze(id, 0, args.whole(0, 'count', 1)),
    FreezeAt: ({ id }, host, args) => {
      const { box } = cellsOf(id, host, args, true);
      host.book.layout.freeze(id, box.bottom + 1, box.right + 1);
    },
    Unfreeze: ({ id }, { book }) => book.layout.freeze(id, 0, 0),
  },
};

function frozenRange(id: string, { book, make }: Host): ReturnType<Host['make']['range']> | null {
  const { rows, columns } = book.layout.frozen(id);
  if (rows === 0 && columns === 0) return null;
  const bottom = rows > 0 ? rows - 1 : 1_048_575;
  const right = columns > 0 ? columns - 1 : 16_383;
  return make.range({ sheetId: id, box: { top: 0, left: 0, bottom, right } });
}

/** Which notes a collection holds: those of a sheet, or of all sheets. */
export interface NoteScope {
  readonly sheetId: string | undefined;
}

/** `workbook.notes` and `worksheet.notes`. */
export const notesFamily: Family<NoteScope> = {
  name: 'NoteCollection',
  items: (scope, host) =>
    notesIn(scope, host).map(({ sheetId, row, column }) => host.make.note({ sheetId, box: cellBox(row, column) })),
  methods: {
    GetCount: (scope, host) => notesIn(scope, host).length,
    Add: ({ sheetId }, host, args) => {
      const ref = cellsOf(sheetId, host, args);
      host.book.protection.check(ref.sheetId, 'allowEditObjects');
      host.book.notes.add(ref, args.text(1, 'content'));
      return host.make.note(ref);
    },
    GetItem: ({ sheetId }, host, args) => {
      const ref = cellsOf(sheetId, host, args);
      if (!host.book.notes.at(ref)) throw itemNotFound('note');
      return host.make.note(ref);
    },
    GetItemOrNullObject: ({ sheetId }, host, args) => {
      const ref = cellsOf(sheetId, host, args);
      return host.book.notes.at(ref) ? host.make.note(ref) : null;
    },
  },
};

const notesIn = ({ sheetId }: NoteScope, { book }: Host): CellNote[] =>
  (sheetId === undefined ? book.sheets.ids() : [sheetId]).flatMap((id) => book.notes.all(id));

/** `Excel.Note`. */
export const noteFamily: Family<RangeRef> = {
  name: 'Note',
  identity: ({ sheetId, box }, { book }) => ({ Id: addressText(book.sheets.nameOf(sheetId), box) }),
  scalars: {
    AuthorName: () => '',
    Content: (ref, { book }) => {
      const note = book.notes.at(ref);
      if (!note) throw itemNotFound('note');
      return note.text;
    },
  },
  setters: {
    Content: (ref, { book }, value) => {
      if (typeof value !== 'string') throw invalidArgument('content');
      book.protection.check(ref.sheetId, 'allowEditObjects');
      book.notes.change(ref, value);
    },
  },
  methods: {
    GetLocation: (ref, { make }) => make.range(ref),
  },
  actions: {
    Delete: (ref, { book }) => {
      book.protection.check(ref.sheetId, 'allowEditObjects');
      book.notes.delete(ref);
    },
  },
};

const cellBox = (row: number, column: number): RangeRef['box'] => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** The cell that a method was given, as a range or an address; without a sheet only where one is meant anyway. */
function cellsOf(sheetId: string | undefined, { book }: Host, args: Arguments, isBlock = false): RangeRef {
  const range = args.range(0);
  const { sheet, cells } = range ? { cells: '', sheet: undefined } : splitAddress(args.text(0, 'cellAddress'));
  const box = range?.box ?? parseCells(cells);
  const place = range?.sheetId ?? (sheet === undefined ? sheetId : book.sheets.find(sheet));
  if (!box || place === undefined || (sheetId !== undefined && place !== sheetId)) throw invalidArgument('cellAddress');
  return { sheetId: place, box: isBlock ? box : { ...box, bottom: box.top, right: box.left } };
}

/** `workbook.comments` and `worksheet.comments`: what Excel before 1.18 offers; the workbench shows them as notes. */
export const commentsFamily: Family<NoteScope> = { ...notesFamily, name: 'CommentCollection' };
