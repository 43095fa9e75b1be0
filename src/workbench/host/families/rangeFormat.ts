import type { IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { isWholeRows } from '../address/box';
import type { RangeRef } from '../book/RangeRef';
import { invalidArgument } from '../objects/HostError';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import type { StyleChange } from '../values/StyleChange';
import type { WireValue } from '../wire/protocol';

const HORIZONTAL: readonly (readonly [name: string, align: HorizontalAlign])[] = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
];
const VERTICAL: readonly (readonly [name: string, align: VerticalAlign])[] = [
  ['Bottom', VerticalAlign.BOTTOM],
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
];
const HEX = /^#?[0-9a-f]{6}$/iu;

const reader =
  (look: (style: Nullable<IStyleData>) => string | number | boolean): ((ref: RangeRef, host: Host) => WireValue) =>
  (ref, { book }) =>
    book.styles.common(ref, look);

const setter =
  (style: (value: unknown) => StyleChange): ((ref: RangeRef, host: Host, value: unknown) => void) =>
  (ref, { book }, value) => {
    book.checkFormat(ref);
    book.styles.apply(ref, style(value));
  };

/** `range.format`. */
export const rangeFormatFamily: Family<RangeRef> = {
  name: 'RangeFormat',
  scalars: {
    WrapText: reader((style) => style?.tb === WrapStrategy.WRAP),
    HorizontalAlignment: reader((style) => nameOf(HORIZONTAL, style?.ht)),
    VerticalAlignment: reader((style) => nameOf(VERTICAL, style?.vt)),
    ColumnWidth: ({ sheetId, box }, { book }) =>
      same(box.left, Math.min(box.right, box.left + 1000), (column) => book.layout.columnWidth(sheetId, column)),
    RowHeight: ({ sheetId, box }, { book }) =>
      same(box.top, Math.min(box.bottom, box.top + 1000), (row) => book.layout.rowHeight(sheetId, row)),
  },
  objects: {
    Fill: (ref, { make }) => make.rangeFill(ref),
    Font: (ref, { make }) => make.rangeFont(ref),
  },
  setters: {
    WrapText: setter((value) => ({ tb: flag(value, 'wrapText') ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW })),
    HorizontalAlignment: setter((value) => ({ ht: alignOf(HORIZONTAL, value, 'horizontalAlignment') })),
    VerticalAlignment: setter((value) => ({ vt: alignOf(VERTICAL, value, 'verticalAlignment') })),
    ColumnWidth: (ref, { book }, value) => {
      book.protection.check(ref.sheetId, 'allowFormatColumns');
      book.layout.setColumnWidth(ref, size(value, 'columnWidth'));
    },
    RowHeight: (ref, { book }, value) => {
      book.protection.check(ref.sheetId, 'allowFormatRows');
      book.layout.setRowHeight(ref, size(value, 'rowHeight'));
    },
  },
  actions: {
    AutofitColumns: (ref, { book }) => {
      book.protection.check(ref.sheetId, 'allowFormatColumns');
      if (!isWholeRows(ref.box)) book.layout.autofitColumns(ref);
    },
    // Rows grow with their text by themselves.
    AutofitRows: (ref, { book }) => book.protection.check(ref.sheetId, 'allowFormatRows'),
  },
};

/** `range.format.fill`. */
export const rangeFillFamily: Family<RangeRef> = {
  name: 'RangeFill',
  scalars: { Color: reader((style) => style?.bg?.rgb ?? '') },
  setters: { Color: setter((value) => ({ bg: { rgb: colour(value) } })) },
  actions: {
    Clear: (ref, { book }) => {
      book.checkFormat(ref);
      book.styles.apply(ref, { bg: null });
    },
  },
};

/** `range.format.font`. */
export const rangeFontFamily: Family<RangeRef> = {
  name: 'RangeFont',
  scalars: {
    Bold: reader((style) => style?.bl === BooleanNumber.TRUE),
    Italic: reader((style) => style?.it === BooleanNumber.TRUE),
    Underline: reader((style) => (style?.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None')),
    Color: reader((style) => style?.cl?.rgb ?? '#000000'),
    Size: reader((style) => style?.fs ?? 11),
    Name: reader((style) => style?.ff ?? 'Arial'),
  },
  setters: {
    Bold: setter((value) => ({ bl: number(flag(value, 'bold')) })),
    Italic: setter((value) => ({ it: number(flag(value, 'italic')) })),
    Underline: setter((value) => ({ ul: { s: number(word(value, ['None', 'Single'], 'underline') === 'Single') } })),
    Color: setter((value) => ({ cl: { rgb: colour(value) } })),
    Size: setter((value) => ({ fs: size(value, 'size') })),
    Name: setter((value) => {
      if (typeof value !== 'string') throw invalidArgument('name');
      return { ff: value };
    }),
  },
};

/** What all lines have in common, or null. */
function same(from: number, to: number, read: (index: number) => number): number | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index += 1) if (read(index) !== first) return null;
  return first;
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(name);
  return value;
}

function size(value: unknown, name: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1790)) throw invalidArgument(name);
  return value;
}

function word(value: unknown, words: readonly string[], name: string): string {
  const found = words.find((one) => one === value);
  if (found === undefined) throw invalidArgument(name);
  return found;
}

/** The name of an alignment; the first one where none is given. */
const nameOf = <T>(aligns: readonly (readonly [name: string, align: T])[], align: Nullable<T>): string =>
  (aligns.find(([, one]) => one === align) ?? aligns[0])?.[0] ?? 'General';

/** The alignment of a name. */
function alignOf<T>(aligns: readonly (readonly [name: string, align: T])[], value: unknown, name: string): T {
  const found = aligns.find(([one]) => one === value);
  if (!found) throw invalidArgument(name);
  return found[1];
}

const number = (isTrue: boolean): BooleanNumber => (isTrue ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A colour as `#RRGGBB`; Excel also knows the names of HTML, of which the common ones. */
function colour(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('color');
  const named = NAMED_COLOURS[value.toLowerCase()];
  if (named !== undefined) return named;
  if (!HEX.test(value)) throw invalidArgument('color');
  return `#${value.replace('#', '').toUpperCase()}`;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};
