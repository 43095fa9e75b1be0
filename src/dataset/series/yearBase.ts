import { daysOfMonths, monthsOf } from '../months';
import type { Days } from '../periodBounds';

/** Which periods of a series make the base that a period is compared with. */
export type YearBase =
  /** The same days, a year before. */
  | { readonly kind: 'same'; readonly days: Days }
  /** January and February, published apart, which are to be added up. */
  | { readonly kind: 'months'; readonly days: readonly Days[] }
  /** One of these two months is wanted, and only both together were published. */
  | { readonly kind: 'combined'; readonly days: Days }
  | { readonly kind: 'missing'; readonly days: Days };

/** January and February of the year that days lie in, where they are these, one of them, or both. */
function januaryFebruary(days: Days): { readonly both: Days; readonly months: readonly Days[] } | null {
  const months = monthsOf(days);
  if (months === null || months.from % 12 > 1 || months.to % 12 > 1 || months.to - months.from > 1) return null;
  const january = months.from - (months.from % 12);
  const both = daysOfMonths({ from: january, to: january + 1 });
  const apart = [january, january + 1].map((month) => daysOfMonths({ from: month, to: month }));
  return both === null ? null : { both, months: apart.filter((month) => month !== null) };
}

/**
 * What of a series a period is compared with, once its days of a year before are known: these days, or for January and
 * February combined the two months.
 *
 * @param days The days a year before; see `yearBefore`.
 * @param has Whether the series has a value of exactly these days.
 * @param canAdd Whether values of the series can be added up: amounts can, shares cannot.
 * @example yearBase(days of '2015-01/2015-02', has, true) // { kind: 'months', days: [January, February] }
 */
export function yearBase(days: Days, has: (days: Days) => boolean, canAdd: boolean): YearBase {
  if (has(days)) return { kind: 'same', days };
  const start = januaryFebruary(days);
  if (start?.both.first === days.first && start.both.last === days.last) {
    return canAdd ? { kind: 'months', days: start.months } : { kind: 'missing', days };
  }
  return start !== null && has(start.both) ? { kind: 'combined', days: start.both } : { kind: 'missing', days };
}
