import { parseCells, splitAddress } from '../address/a1';
import type { Box } from '../address/box';
import { boundingBox, columnsOf, intersection, isInGrid, MAX_COLUMNS, MAX_ROWS, rowsOf } from '../address/box';
import type { RangeRef } from '../book/RangeRef';
import { invalidArgument, itemNotFound } from '../objects/HostError';
import type { Arguments } from '../objects/Arguments';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import type { HostObject } from '../objects/HostObject';

/** A step from a range to another block of its sheet; nothing where Excel has its null object. */
type Step = (ref: RangeRef, args: Arguments, host: Host) => Box | undefined;

type Method = (ref: RangeRef, host: Host, args: Arguments) => HostObject | null;

/** A method that must find a block. */
const must =
  (step: Step): Method =>
  (ref, host, args) => {
    const box = step(ref, args, host);
    if (!box) throw itemNotFound('range');
    return host.make.range({ ...ref, box: inGrid(box) });
  };

/** A method that may find none. */
const may =
  (step: Step): Method =>
  (ref, host, args) => {
    const box = step(ref, args, host);
    return box ? host.make.range({ ...ref, box: inGrid(box) }) : null;
  };

const meet: Step = (ref, args, host) => {
  const other = otherRange(ref, args, host);
  return other.sheetId === ref.sheetId ? intersection(ref.box, other.box) : undefined;
};

const used: Step = ({ sheetId, box }, args, { book }) =>
  book.cells.used(sheetId, args.flag(0, 'valuesOnly', false), box);

const spill: Step = (ref, _args, { book }) => book.cells.spillArea(ref);

/** The methods of a range that lead to other ranges. */
export const rangeSteps: NonNullable<Family<RangeRef>['methods']> = {
  GetCell: must(({ box }, args) => {
    const top = box.top + args.whole(0, 'row');
    const left = box.left + args.whole(1, 'column');
    return { top, left, bottom: top, right: left };
  }),
  GetRow: must(({ box }, args) => {
    const top = box.top + args.whole(0, 'row');
    return { ...box, top, bottom: top };
  }),
  GetColumn: must(({ box }, args) => {
    const left = box.left + args.whole(0, 'column');
    return { ...box, left, right: left };
  }),
  GetLastCell: must(({ box }) => ({ top: box.bottom, left: box.right, bottom: box.bottom, right: box.right })),
  GetLastRow: must(({ box }) => ({ ...box, top: box.bottom })),
  GetLastColumn: must(({ box }) => ({ ...box, left: box.right })),
  GetEntireColumn: must(({ box }) => ({ ...box, top: 0, bottom: MAX_ROWS - 1 })),
  GetEntireRow: must(({ box }) => ({ ...box, left: 0, right: MAX_COLUMNS - 1 })),
  GetOffsetRange: must(({ box }, args) => {
    const [down, right] = [args.whole(0, 'rowOffset'), args.whole(1, 'columnOffset')];
    return { top: box.top + down, bottom: box.bottom + down, left: box.left + right, right: box.right + right };
  }),
  GetResizedRange: must(({ box }, args) => ({
    ...box,
    bottom: box.bottom + args.whole(0, 'deltaRows'),
    right: box.right + args.whole(1, 'deltaColumns'),
  })),
  GetAbsoluteResizedRange: must(({ box }, args) => ({
    ...box,
    bottom: box.top + args.whole(0, 'numRows') - 1,
    right: box.left + args.whole(1, 'numColumns') - 1,
  })),
  GetRowsBelow: must(({ box }, args) => beside(box.bottom, args, (top, bottom) => ({ ...box, top, bottom }))),
  GetRowsAbove: must(({ box }, args) => before(box.top, args, (top, bottom) => ({ ...box, top, bottom }))),
  GetColumnsAfter: must(({ box }, args) => beside(box.right, args, (left, right) => ({ ...box, left, right }))),
  GetColumnsBefore: must(({ box }, args) => before(box.left, args, (left, right) => ({ ...box, left, right }))),
  GetBoundingRect: must((ref, args, host) => {
    const other = otherRange(ref, args, host);
    if (other.sheetId !== ref.sheetId) throw invalidArgument('the ranges are on different sheets');
    return boundingBox(ref.box, other.box);
  }),
  GetIntersection: must(meet),
  GetIntersectionOrNullObject: may(meet),
  GetUsedRange: must(
    (ref, args, host) => used(ref, args, host) ?? { ...ref.box, bottom: ref.box.top, right: ref.box.left },
  ),
  GetUsedRangeOrNullObject: may(used),
  GetSurroundingRegion: must(({ sheetId, box }, _args, { book }) => book.cells.region(sheetId, box)),
  GetSpillingToRange: must(spill),
  GetSpillingToRangeOrNullObject: may(spill),
};

/** The range, or the address on the same sheet, that a method was given. */
function otherRange(ref: RangeRef, args: Arguments, { book }: Host): RangeRef {
  const range = args.range(0);
  if (range) return range;
  const { sheet, cells } = splitAddress(args.text(0, 'anotherRange'));
  const box = parseCells(cells);
  const sheetId = sheet === undefined ? ref.sheetId : book.sheets.find(sheet);
  if (!box || sheetId === undefined) throw invalidArgument('anotherRange');
  return { sheetId, box };
}

/** Lines behind an edge; a negative count goes the other way, as in Excel. */
function beside(edge: number, args: Arguments, make: (from: number, to: number) => Box): Box {
  const count = args.whole(0, 'count', 1);
  if (count === 0) throw invalidArgument('count');
  return count > 0 ? make(edge + 1, edge + count) : make(edge + count, edge - 1);
}

/** Lines in front of an edge. */
function before(edge: number, args: Arguments, make: (from: number, to: number) => Box): Box {
  const count = args.whole(0, 'count', 1);
  if (count === 0) throw invalidArgument('count');
  return count > 0 ? make(edge - count, edge - 1) : make(edge + 1, edge - count);
}

/** A block that lies in the grid. */
function inGrid(box: Box): Box {
  const isRightWayRound = rowsOf(box) > 0 && columnsOf(box) > 0;
  if (!isRightWayRound || !isInGrid(box)) throw invalidArgument('the range is outside of the sheet');
  return box;
}
