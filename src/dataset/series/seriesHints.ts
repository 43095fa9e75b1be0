import type { Hint } from '../checks/hint';
import { amountWords, nameWords } from '../checks/words';
import { periodWords } from '../periodWords';
import { atKey, computeYoY, indexRows, type RowIndex } from './computeYoY';
import { roundingOf } from './rounding';
import { isInPercent, type SeriesRow } from './Series';

/** What a reported change may be off by, in points: "up 20 %" is none of "up 15 to 25 %". */
const HALF_POINT = 0.5;

/** What floating point numbers may be off by. */
const TINY = 1e-9;

/** How far a value may be off, in its own unit. */
function slackOf({ value, published }: SeriesRow): number {
  if (value === null) return 0;
  // Told from the digits that were published: 1.2 million short tons are 1,088,621.7 t, but not to the kilogram.
  return published === null || published === 0
    ? roundingOf(value)
    : Math.abs(value / published) * roundingOf(published);
}

/** Between what the change lies, of values that were rounded; null where none can be told. */
function changeBetweenRounded(now: SeriesRow, before: readonly SeriesRow[]): readonly [number, number] | null {
  const base = before.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const slack = before.reduce((sum, row) => sum + slackOf(row), 0);
  const [value, off] = [now.value, slackOf(now)];
  if (value === null || value <= 0 || base - slack <= 0) return null;
  return [(value - off) / (base + slack) - 1, (value + off) / (base - slack) - 1];
}

const whenWords = (period: string): string => periodWords(period) ?? period;

const percentWords = (fraction: number): string => `${fraction > 0 ? '+' : ''}${Number((fraction * 100).toFixed(1))} %`;

function disagreement(row: SeriesRow, base: readonly SeriesRow[], computed: number): Hint[] {
  const { yoy, value, unit, measure, subject, item, period } = row;
  const between = changeBetweenRounded(row, base);
  if (yoy === null || value === null || between === null || !row.isExact || base.some(({ isExact }) => !isExact))
    return [];
  const slack = Math.min(roundingOf(yoy * 100), HALF_POINT) / 100 + TINY;
  if (yoy + slack >= between[0] && yoy - slack <= between[1]) return [];
  const before = base.reduce((sum, one) => sum + (one.value ?? 0), 0);
  const what = nameWords(measure, subject === '' ? null : subject, item === '' ? null : item);
  return [
    {
      kind: 'yoy',
      severity: 'warning',
      figureIds: [row.id, ...base.map(({ id }) => id)],
      message: `${what} (${whenWords(period)}): ${amountWords(value, unit)} after ${amountWords(before, unit)} a year before is ${percentWords(computed)}; reported is ${percentWords(yoy)}. Look at whether the earlier value was revised, or the change is of something else.`,
    },
  ];
}

function usedTwice(rows: readonly SeriesRow[]): Hint[] {
  const [row] = rows;
  if (row === undefined || rows.length < 2) return [];
  const { measure, subject, item, period, status } = row;
  const what = nameWords(measure, subject === '' ? null : subject, item === '' ? null : item);
  return [
    {
      kind: 'twice',
      severity: 'error',
      figureIds: rows.map(({ id }) => id),
      message: `${what} (${whenWords(period)}, ${status}): ${rows.length} rows are used, so that sums count it more than once. Set Use to FALSE in all but one of them.`,
    },
  ];
}

function grouped(rows: readonly SeriesRow[]): SeriesRow[][] {
  const groups = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const key = `${row.key.toLowerCase()}\n${atKey(row.days, row.status)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function differing(row: SeriesRow, index: RowIndex): Hint[] {
  // Changes of per cents may be reported in per cent of them, or in points.
  if (row.yoy === null || isInPercent(row)) return [];
  const { yoy, base } = computeYoY(index, row);
  return yoy === null ? [] : disagreement(row, base, yoy);
}

/**
 * What does not go together within the series of a table: a change on a year before that differs from the reported one
 * by more than both were rounded, and periods for which two rows are used.
 *
 * @example seriesHints(rows)[0]?.message // 'China: exports of aluminium (2018-07): 519,000 t after 400,000 t …'
 */
export function seriesHints(rows: readonly SeriesRow[]): Hint[] {
  const levels = rows.filter(({ kind }) => kind !== 'change');
  const indexOf = indexRows(levels);
  return [...grouped(levels).flatMap(usedTwice), ...levels.flatMap((row) => differing(row, indexOf(row)))];
}
