import { periodBounds } from './periodBounds';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The months of a year that people have a name for. */
const NAMED: Readonly<Record<string, string>> = { '01 06': 'H1 ', '07 12': 'H2 ', '01 12': '' };

/** One end of a period: 2016, Q3 2016, Jul 2018, 8 Oct 2016. */
function endWords(part: string): string {
  const [year = '', rest, day] = part.split('-');
  if (rest === undefined) return year;
  if (rest.startsWith('Q')) return `${rest} ${year}`;
  const month = `${MONTHS[Number(rest) - 1] ?? rest} ${year}`;
  return day === undefined ? month : `${Number(day)} ${month}`;
}

/** Two months of one year: H1 2016, Jan–Sep 2016; null for any other two ends. */
function monthsWords(from: string, to: string): string | null {
  const [year = '', first, ...days] = from.split('-');
  const [lastYear, last, ...lastDays] = to.split('-');
  if (year !== lastYear || first === undefined || last === undefined || days.length + lastDays.length > 0) return null;
  const [one, other] = [MONTHS[Number(first) - 1], MONTHS[Number(last) - 1]];
  if (one === undefined || other === undefined) return null;
  const named = NAMED[`${first} ${last}`];
  return named === undefined ? `${one}–${other} ${year}` : `${named}${year}`;
}

/**
 * A period, or a day, for people. The words are read back by `readTypedPeriod`.
 *
 * @param period As in `Figure.period`, or a day `YYYY-MM-DD`.
 * @returns Null where the period is null or none.
 * @example periodWords('2016-01/2016-09') // 'Jan–Sep 2016'
 */
export function periodWords(period: string | null): string | null {
  if (period === null || periodBounds(period) === null) return null;
  const [from = '', to] = period.split('/');
  if (to === undefined || to === from) return endWords(from);
  return monthsWords(from, to) ?? `${endWords(from)} – ${endWords(to)}`;
}
