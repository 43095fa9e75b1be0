import type { Measure } from '../../model/figure';
import { Exact } from '../../units/parseUnit';
import { yearBefore } from '../months';
import type { Days } from '../periodBounds';
import { changeBetween } from './changeBetween';
import { isInPercent, type SeriesPoint, type SeriesRow } from './Series';
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
export type ComputedYoY = Pick<SeriesPoint, 'yoy' | 'yoyFrom'>;

const NONE: ComputedYoY = { yoy: null, yoyFrom: [] };

/**
 * A key of the days of a row and of its status.
 *
 * @example atKey(row.days, 'actual')
 */
export const atKey = ({ first, last }: Days, status: string): string => `${first}/${last}/${status}`;

/** The row of some days: of the same status; what is planned or forecast follows on what was. */
function rowAt(index: ReadonlyMap<string, SeriesRow>, days: Days, status: string): SeriesRow | undefined {
  return index.get(atKey(days, status)) ?? index.get(atKey(days, 'actual'));
}

/** The rows that make the value a year before; none where one of them is missing. */
function baseRows(index: ReadonlyMap<string, SeriesRow>, row: SeriesRow): SeriesRow[] {
  const before = yearBefore(row.days);
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
 * @param index The rows of the series by {@link atKey}.
 * @returns A fraction, for per cents percentage points; null where the value of then is missing, a range, zero or of
 *   the other sign.
 * @example computeYoY(new Map(rows.map((row) => [atKey(row.days, row.status), row])), row).yoy // 0.18
 */
export function computeYoY(index: ReadonlyMap<string, SeriesRow>, row: SeriesRow): ComputedYoY {
  const rows = baseRows(index, row);
  if (row.value === null || rows.length === 0) return NONE;
  let base = new Exact(0);
  for (const { value } of rows) {
    if (value === null) return NONE;
    base = base.plus(value);
  }
  const yoy = changeBetween(row.value, base.toSignificantDigits(15).toNumber(), isInPercent(row));
  return yoy === null ? NONE : { yoy, yoyFrom: rows.map(({ id }) => id) };
}
