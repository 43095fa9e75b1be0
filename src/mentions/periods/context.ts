import { parseDay, yearOf } from './iso';
import { persianYearOn } from './persianYear';
import type { YearSpec } from './scan';

/** Whether words put a period ahead of the writer. */
export interface Ahead {
  /** Directly in front of it. */
  readonly near: boolean;
  /** Whether "since" stands in front of it: then it is over. */
  readonly since: boolean;
  /** There, further up in its sentence, or behind it; few periods need it. */
  readonly far: () => boolean;
}

/** What periods are resolved against. */
export interface PeriodContext {
  /** Publication date, `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  /** A year named near by, for months without one where the article has no date. */
  readonly anchorYear: number | null;
  /** The period talked about last. */
  readonly current: string | null;
  /** The month in which a fiscal year begins where the article comes from (4 in India), or 1. */
  readonly fiscalStart: number;
  /** The stretch of each length that was talked about last ("the quarter"). */
  readonly recent: ReadonlyMap<string, string>;
  /** Whether the article counts in years of the Iranian calendar. */
  readonly persian: boolean;
  /** Whether the words before it ("by" directly, "will" further up) put it ahead of the writer. */
  readonly ahead: Ahead;
  /** The month named before it in the same sentence, or null: later months of a list are of the same year. */
  readonly listed: { readonly month: number; readonly year: number } | null;
  /** The stretch of each length that was named last, also in comparisons and ahead ("that year"). */
  readonly named: ReadonlyMap<string, string>;
  /** The month in which the marketing year of the goods talked about begins, 0 where that is unknown. */
  readonly seasonStart: number;
  /** The crop year talked about, or null. */
  readonly season: string | null;
}

/** The calendar year that a written year means, or null. */
export function yearNumber(spec: YearSpec, context: PeriodContext): number | null {
  const published = parseDay(context.published);
  if (spec.kind === 'year') return spec.year;
  if (spec.kind === 'offset') return published && published.year + spec.offset;
  if (spec.kind === 'shift')
    return context.current === null ? published && published.year + spec.years : yearOf(context.current) + spec.years;
  if (spec.kind === 'fiscal') return fiscalEnd(spec, context);
  if (spec.year !== null) return spec.year;
  return context.published === null ? null : persianYearOn(context.published) + spec.offset;
}

/** The calendar year in which a fiscal year ends that is told from now or from the period talked about, or null. */
export function fiscalEnd(spec: Extract<YearSpec, { kind: 'fiscal' }>, context: PeriodContext): number | null {
  const told = spec.shift && context.current !== null ? (context.current.split('/').at(-1) ?? '') : context.published;
  if (told === null) return null;
  const [year = 0, month = 1] = told
    .replace(/Q([1-4])/, (_, quarter: string) => String(Number(quarter) * 3))
    .split('-')
    .map(Number);
  return year + spec.offset + (context.fiscalStart > 1 && month >= context.fiscalStart ? 1 : 0);
}

/** The most likely year of a month without one: the latest that is not over the horizon of a few weeks. */
export function yearOfMonth(month: number, context: PeriodContext): number | null {
  const published = parseDay(context.published);
  if (!published) return context.anchorYear;
  const ahead = month - published.month;
  if (context.listed && month > context.listed.month) return context.listed.year;
  if (context.ahead.since && ahead > 0) return published.year - 1;
  if (context.ahead.near && ahead < 0) return published.year + 1;
  return ahead > 2 && !context.ahead.far() ? published.year - 1 : published.year;
}

/** In an article that counts in Iranian years, "the past year" is one of them. */
export function inCalendar(spec: YearSpec | null, context: PeriodContext): YearSpec | null {
  if (!context.persian || !spec || spec.kind === 'year' || spec.kind === 'persian' || spec.kind === 'fiscal')
    return spec;
  return { kind: 'persian', year: null, offset: spec.kind === 'shift' ? spec.years : spec.offset };
}
