import type { ChangeBasis } from '../../model/figure';
import { isoDay, periodBounds, periodDays, type PeriodBounds } from '../periodBounds';
import { spanOf } from '../spanOf';

function yearBefore(period: string): string {
  return period
    .split('/')
    .map((part) => `${String(Number(part.slice(0, 4)) - 1).padStart(4, '0')}${part.slice(4)}`)
    .join('/');
}

/** The month, or quarter, that ends on the day before a period starts. */
function before(period: string, months: number): PeriodBounds | null {
  const days = periodDays(period);
  if (days === null) return null;
  const end = isoDay(days.first - 1);
  const start = new Date(`${isoDay(days.first)}T00:00:00Z`);
  start.setUTCMonth(start.getUTCMonth() - months);
  return { start: start.toISOString().slice(0, 10), end };
}

/**
 * The period that a change compares with.
 *
 * @param period ISO period, as in `Figure.period`.
 * @returns Its first and last day, or null where the period or the basis does not tell.
 * @example earlierPeriod('2018-07', 'yoy') // { start: '2017-07-01', end: '2017-07-31' }
 */
export function earlierPeriod(period: string | null, basis: ChangeBasis | null): PeriodBounds | null {
  if (period === null || basis === null) return null;
  if (basis === 'yoy') return periodBounds(yearBefore(period));
  if (basis === 'mom') return spanOf(period) === 'M' ? before(period, 1) : null;
  return basis === 'qoq' && spanOf(period) === 'Q' ? before(period, 3) : null;
}
