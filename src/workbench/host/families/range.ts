import { addressText } from '../address/a1';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../address/box';
import type { CellLink } from '../book/Links';
import type { RangeRef } from '../book/RangeRef';
import { rangeReference } from '../book/rangeReference';
import type { Shift } from '../book/Structure';
import { invalidArgument } from '../objects/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import type { WireValue } from '../wire/protocol';
import { rangeSteps } from './rangeSteps';

/** `Excel.Range`. */
export const rangeFamily: Family<RangeRef> = {
  name: 'Range',
  identity: (ref, { book }) => {
    book.engine.sheet(ref.sheetId);
    return { _ReferenceId: rangeReference(ref) };
  },
  range: (ref) => ref,
  scalars: {
    Address: ({ sheetId, box }, { book }) => addressText(book.sheets.nameOf(sheetId), box),
    RowIndex: ({ box }) => box.top,
    ColumnIndex: ({ box }) => box.left,
    RowCount: ({ box }) => rowsOf(box),
    ColumnCount: ({ box }) => columnsOf(box),
    CellCount: ({ box }) => (rowsOf(box) * columnsOf(box) > 2 ** 31 - 1 ? -1 : rowsOf(box) * columnsOf(box)),
    IsEntireColumn: ({ box }) => isWholeColumns(box),
    IsEntireRow: ({ box }) => isWholeRows(box),
    Values: bounded((ref, { book }) => book.cells.values(ref)),
    Formulas: bounded((ref, { book }) => book.cells.formulas(ref)),
    Text: bounded((ref, { book }) => book.cells.texts(ref)),
    ValueTypes: bounded((ref, { book }) => book.cells.kinds(ref)),
    NumberFormat: bounded((ref, { book }) => book.cells.formats(ref)),
    HasSpill: bounded((ref, { book }) => book.cells.spillArea(ref) !== undefined),
    Hyperlink: (ref, { book }) => ({ ...book.links.of(ref) }),
  },
  extras: { ValuesAsJson: bounded((ref, { book }) => book.cards.read(ref)) },
  objects: {
    Format: (ref, { make }) => make.rangeFormat(ref),
    Worksheet: ({ sheetId }, { make }) => make.worksheet(sheetId),
  },
  setters: {
    Values: (ref, { book }, value) => book.write(ref, value),
    Formulas: (ref, { book }, value) => book.write(ref, value),
    ValuesAsJson: (ref, { book }, value) => {
      book.protection.check(ref.sheetId);
      book.cards.write(ref, value);
    },
    NumberFormat: (ref, { book }, value) => {
      book.checkFormat(ref);
      book.cells.writeFormats(ref, value);
    },
    Hyperlink: (ref, { book }, value) => {
      book.protection.check(ref.sheetId, 'allowInsertHyperlinks');
      book.links.set(ref, linkOf(value));
    },
  },
  methods: {
    ...rangeSteps,
    Insert: async (ref, { book, make }, args) => {
      await shiftCells(ref, { book, make }, args, ['Down', 'Right'], 'allowInsertRows');
      return make.range(ref);
    },
    GetTables: (ref, { make }, args) => make.tables({ range: ref, isWhole: args.flag(0, 'fullyContained', false) }),
  },
  actions: {
    Select: (ref, { book }) => book.selection.select(ref),
    Clear: clear,
    Delete: (ref, host, args) => shiftCells(ref, host, args, ['Up', 'Left'], 'allowDeleteRows'),
    Calculate: (_ref, { book }) => book.calculation.calculateAll(),
    _KeepReference: () => undefined,
    _ValidateArraySize: ({ box }, _host, args) => {
      if (args.whole(0, 'rows') !== rowsOf(box) || args.whole(1, 'columns') !== columnsOf(box)) {
        throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
      }
    },
  },
};

/** What whole rows and columns do not tell: Excel answers null. */
function bounded(read: (ref: RangeRef, host: Host) => WireValue): (ref: RangeRef, host: Host) => WireValue {
  return (ref, host) => (isWholeColumns(ref.box) || isWholeRows(ref.box) ? null : read(ref, host));
}

function clear(ref: RangeRef, { book }: Host, args: Arguments): void {
  const what = args.has(0) ? args.text(0, 'applyTo') : 'All';
  switch (what) {
    case 'All':
      book.clearAll(ref);
      break;
    case 'Contents':
      book.clearContents(ref);
      break;
    case 'Formats':
      book.checkFormat(ref);
      book.styles.clear(ref);
      break;
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      book.protection.check(ref.sheetId);
      book.links.clear(ref);
      break;
    default:
      throw invalidArgument('applyTo');
  }
}

async function shiftCells(
  ref: RangeRef,
  { book }: Host,
  args: Arguments,
  shifts: readonly Shift[],
  allowance: string,
): Promise<void> {
  const wanted = args.text(0, 'shift');
  const shift = shifts.find((one) => one === wanted);
  if (!shift) throw invalidArgument('shift');
  book.protection.check(ref.sheetId, isWholeRows(ref.box) ? allowance : undefined);
  await book.structure.shift(ref, shift);
}

/** A hyperlink as an add-in gives it. */
function linkOf(value: unknown): CellLink {
  if (typeof value !== 'object' || value === null) throw invalidArgument('hyperlink');
  const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'];
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  if (!entries.every(([key, part]) => known.includes(key) && typeof part === 'string')) {
    throw invalidArgument('hyperlink');
  }
  const link: CellLink = Object.fromEntries(entries);
  if ((link.address === undefined) === (link.documentReference === undefined)) {
    throw invalidArgument('a hyperlink has an address or a documentReference');
  }
  return link;
}
