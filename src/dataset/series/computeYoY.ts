import type { Measure } from '../../model/figure';
import { Exact } from '../../units/parseUnit';
import { yearBefore } from '../months';
import type { Days } from '../periodBounds';
import { changeBetween } from './changeBetween';
import { isInPercent, type SeriesRow } from './Series';
import { yearBase } from './yearBase';

/** What flows: two months of it add up. A price, a capacity or stocks do not. */
const FLOWS: ReadonlySet<string> = new Set<Measure>([
  'exports',
  'imports',
  'trade',
  'production',
  'generation',
  'consumption',
  'demand',
  'shipments',
  'sales',
  'throughput',
  'revenue',
  'investment',
  'emissions',
]);

/** A computed change, and the rows that it was computed from. */
export interface ComputedYoY {
  readonly yoy: number | null;
  readonly base: readonly SeriesRow[];
}

const NONE: ComputedYoY = { yoy: null, base: [] };

/**
 * A key of the days of a row and of its status.
 *
 * @example atKey(row.days, 'actual')
 */
export const atKey = ({ first, last }: Days, status: string): string => `${first}/${last}/${status}`;

/** Rows by the periods that they are of: one a period and status. */
export type RowIndex = ReadonlyMap<string, SeriesRow>;

/** The part of the key that says the span: January and February are months, and together a year to date. */
const SPAN_PART = 4;

function familyOf({ key }: SeriesRow): string {
  const parts = key.toLowerCase().split(' | ');
  return parts.filter((_, place) => place !== SPAN_PART).join('\n');
}

/**
 * Rows by their periods, for each series together with those that differ from it in their spans alone. Where two rows
 * are used for one period, the first one stands.
 *
 * @returns What gives the index that a row belongs to.
 * @example computeYoY(indexRows(rows)(row), row)
 */
export function indexRows(rows: readonly SeriesRow[]): (row: SeriesRow) => RowIndex {
  const families = new Map<string, Map<string, SeriesRow>>();
  for (const row of rows) {
    const key = familyOf(row);
    const family = families.get(key) ?? new Map<string, SeriesRow>();
    families.set(key, family);
    const at = atKey(row.days, row.status);
    if (!family.has(at)) family.set(at, row);
  }
  return (row) => families.get(familyOf(row)) ?? new Map<string, SeriesRow>();
}

/** The row of some days: of the same status; what is planned or forecast follows on what was. */
function rowAt(index: RowIndex, days: Days, status: string): SeriesRow | undefined {
  return index.get(atKey(days, status)) ?? index.get(atKey(days, 'actual'));
}

const known = new WeakMap<Days, { readonly before: Days | null }>();

/** As `yearBefore`, once for the rows of a period, which share their days. */
function yearBeforeOf(days: Days): Days | null {
  const found = known.get(days) ?? { before: yearBefore(days) };
  known.set(days, found);
  return found.before;
}

/** The rows that make the value a year before; none where one of them is missing. */
function baseRows(index: RowIndex, row: SeriesRow): SeriesRow[] {
  const before = yearBeforeOf(row.days);
  if (before === null) return [];
  const canAdd = row.kind === 'level' && !isInPercent(row) && FLOWS.has(row.measure);
  const base = yearBase(before, (days) => rowAt(index, days, row.status) !== undefined, canAdd);
  if (base.kind === 'same') return [base.days].flatMap((days) => rowAt(index, days, row.status) ?? []);
  if (base.kind !== 'months') return [];
  const rows = base.days.flatMap((days) => rowAt(index, days, row.status) ?? []);
  return rows.length === base.days.length ? rows : [];
}

/**
 * The change of a row on the same interval a year before, computed from the rows of its series.
 *
 * @param index Rows of its series; see {@link indexRows}.
 * @returns A fraction, for per cents percentage points; null where the value of then is missing, a range, zero or of
 *   the other sign.
 * @example computeYoY(indexRows(rows)(row), row).yoy // 0.18
 */
export function computeYoY(index: RowIndex, row: SeriesRow): ComputedYoY {
  const rows = baseRows(index, row);
  if (row.value === null || rows.length === 0) return NONE;
  let base = new Exact(0);
  for (const { value } of rows) {
    if (value === null) return NONE;
    base = base.plus(value);
  }
  const yoy = changeBetween(row.value, base.toSignificantDigits(15).toNumber(), isInPercent(row));
  return yoy === null ? NONE : { yoy, base: rows };
}
