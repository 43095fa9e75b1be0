import { isoDay, periodDays, type Days } from './periodBounds';

/** Whole months of the calendar, numbered on from year 0; both inside. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const monthNumber = (day: number): number => {
  const iso = isoDay(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
};

/**
 * The months that a period is made of.
 *
 * @returns Null where it is not whole months.
 * @example monthsOf(days of '2016-Q3') // { from: 24198, to: 24200 }
 */
export function monthsOf({ first, last }: Days): Months | null {
  const isWhole = isoDay(first).endsWith('-01') && isoDay(last + 1).endsWith('-01');
  return isWhole ? { from: monthNumber(first), to: monthNumber(last) } : null;
}

const isoMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The days of some months; null outside of the calendar's years 0 to 9999. */
export const daysOfMonths = ({ from, to }: Months): Days | null => periodDays(`${isoMonth(from)}/${isoMonth(to)}`);

/**
 * The same period a year before: whole months stay whole months, other days keep their dates.
 *
 * @returns Null where there is none, as for 29 February.
 * @example yearBefore(days of '2016-02') // the 28 days of February 2015
 */
export function yearBefore(days: Days): Days | null {
  const months = monthsOf(days);
  if (months !== null) return daysOfMonths({ from: months.from - 12, to: months.to - 12 });
  const [start, end] = [isoDay(days.first), isoDay(days.last)].map((day) => {
    const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
    return `${year}${day.slice(4)}`;
  });
  return periodDays(`${start ?? ''}/${end ?? ''}`);
}
