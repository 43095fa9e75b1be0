import { isoDay, periodDays, type Days } from './periodBounds';

/**
 * The ISO period that some days are: 2016-02, 2016-Q3, 2016, or the two ends.
 *
 * @example shownPeriod({ first: 16832, last: 16860 }) // '2016-02'
 */
export function shownPeriod({ first, last }: Days): string {
  const [start, end] = [isoDay(first), isoDay(last)];
  if (first === last) return start;
  const isWhole = start.endsWith('-01') && isoDay(last + 1).endsWith('-01');
  if (!isWhole) return `${start}/${end}`;
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
  if (from === to) return from;
  const year = start.slice(0, 4);
  const quarter = [1, 2, 3, 4].find((number) => periodDays(`${year}-Q${number}`)?.first === first);
  if (quarter !== undefined && periodDays(`${year}-Q${quarter}`)?.last === last) return `${year}-Q${quarter}`;
  return from === `${year}-01` && to === `${year}-12` ? year : `${from}/${to}`;
}
