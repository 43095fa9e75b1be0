import type { ChangeBasis } from '../../model/figure';
import type { Magnitude, QuantityMention } from '../../model/quantity';
import type { Span } from '../../model/span';
import { dimensionsOf } from '../units';
import { firstOf, type CellContext, type Found } from './cellContext';
import type { Described } from './describeHeader';
import type { HeaderUnit } from './headerUnit';

/** The amount of a cell in its unit. */
export interface CellUnit {
  readonly unit: string;
  readonly value: Magnitude;
  /** Where the unit was read. */
  readonly span: Span;
  /** Against what it changed, or null where it is no change. */
  readonly change: ChangeBasis | null;
}

function scaled(magnitude: Magnitude, scale: number): Magnitude {
  const round = (n: number): number => Number((n * scale).toPrecision(15));
  return typeof magnitude === 'number' ? round(magnitude) : [round(magnitude[0]), round(magnitude[1])];
}

const isRatio = (unit: string): boolean => dimensionsOf(unit).includes('ratio');

/** A column of money, prices or per cent is that of every row, whatever the rows are counted in otherwise. */
function rules(column: HeaderUnit, row: HeaderUnit): boolean {
  const [kind] = dimensionsOf(column.unit);
  const strong = kind === 'ratio' || kind === 'money' || kind === 'unitPrice';
  return strong && kind !== dimensionsOf(row.unit)[0];
}

/** The unit that the table gives a level: its row's own, else the nearest header's. */
function levelUnit({ column, row, corner, outer, unitCell }: CellContext): Found<HeaderUnit> | null {
  const ofRow = unitCell ?? firstOf(row, ({ unit }) => (unit?.apart === true ? unit : null));
  const ofColumn = firstOf(column, ({ unit }) => unit);
  if (ofRow && !(ofColumn && rules(ofColumn.value, ofRow.value))) return ofRow;
  return ofColumn ?? firstOf([...row, ...corner, ...outer], ({ unit }) => unit);
}

/** More than this in a column that is only called "Change" is no per cent. */
const MOST_PER_CENT = 1000;
const PER_CENT: HeaderUnit = { unit: '%', scale: 1, apart: true };

/** The unit of changes that the header of their column says, or that a change has. */
function unitOfChanges({ column, facts }: CellContext, at: number): Found<HeaderUnit> | null {
  const header = column[at];
  const stated = firstOf(column.slice(0, at + 1), ({ unit }) => unit);
  if (stated || !header?.change) return stated;
  const { percent } = header.change;
  const percents = percent === 'stated' || (percent === 'implied' && facts.largest <= MOST_PER_CENT);
  return percents ? { value: PER_CENT, span: header.span } : null;
}

/** Whether a header is nothing but a sign for per cent: above falls it heads changes, else shares. */
function isBarePercent(header: Described | undefined): boolean {
  return header !== undefined && /^\(?(?:%|per ?cent|pct)\)?$/iu.test(header.text.trim());
}

/** The basis that a header of the row tells, for per cents alone: "Stock change" may be told in tonnes. */
function ofRow({ row }: CellContext): Found<Described['change']> | null {
  return firstOf(row, ({ change }) => change);
}

/**
 * The amount of a cell in the unit that it, its row, its column, the corner or the caption says, and whether it is a
 * change: what a column says of changes goes before the units of all others.
 *
 * @param span the amount's place in the article
 * @returns null where nothing says a unit
 */
export function cellUnit(amount: QuantityMention, span: Span, context: CellContext): CellUnit | null {
  const at = context.column.findIndex(({ change }) => change !== null);
  const bare = isBarePercent(context.column[0]) && context.facts.falls;
  const ofColumn = context.column[at]?.change?.basis ?? (bare ? 'other' : null);
  const row = ofRow(context);
  const changeIn = (unit: string): ChangeBasis | null =>
    ofColumn ?? (isRatio(unit) ? (row?.value?.basis ?? null) : null);
  if (amount.class === 'measured' && amount.unit !== null)
    return { unit: amount.unit, value: amount.magnitude, span, change: changeIn(amount.unit) };
  const rowPercent = row?.value?.percent === 'stated' && context.row.every(({ unit }) => unit === null);
  const found =
    (at >= 0 ? unitOfChanges(context, at) : null) ??
    (rowPercent ? { value: PER_CENT, span: row.span } : levelUnit(context)) ??
    (row ? { value: PER_CENT, span: row.span } : null);
  if (!found) return ofColumn === null ? null : { unit: '%', value: amount.magnitude, span, change: ofColumn };
  const { unit, scale } = found.value;
  return { unit, value: scaled(amount.magnitude, scale), span: found.span, change: changeIn(unit) };
}
