import type { Draft } from './draft';
import {
  addDays,
  daysInMonth,
  isoDay,
  isoMonth,
  isoMonths,
  lengthInMonths,
  parseDay,
  shiftMonths,
  weekAround,
  yearOf,
} from './iso';
import { fiscalEnd, inCalendar, yearNumber, yearOfMonth, type PeriodContext } from './context';
import { persianMonths } from './persianYear';
import type { YearSpec } from './scan';

/** A period and whether something in it was worked out rather than written. */
export interface Resolved {
  readonly period: string | null;
  readonly inferred: boolean;
}

const UNKNOWN: Resolved = { period: null, inferred: false };

function monthsOf(from: number, to: number, written: YearSpec | null, context: PeriodContext): Resolved {
  const spec = inCalendar(written, context);
  if (spec?.kind === 'persian') {
    const year = yearNumber(spec, context);
    return { period: year === null ? null : persianMonths(year, from, to), inferred: spec.year === null };
  }
  if (spec?.kind === 'fiscal') {
    const ends = fiscalEnd(spec, context);
    return ends === null ? UNKNOWN : { period: ofFiscal(ends, from, to - from + 1, context), inferred: true };
  }
  const year = spec ? yearNumber(spec, context) : yearOfMonth(to, context);
  return year === null ? UNKNOWN : { period: isoMonths(year, from, to), inferred: spec?.kind !== 'year' };
}

/** The month that a period ends in, 0 where it names none. */
function monthOf(period: string | null): number {
  const month = Number((period?.split('/').at(-1) ?? '').slice(5, 7));
  return Number.isNaN(month) ? 0 : month;
}

function daysOf(draft: Extract<Draft, { kind: 'days' }>, context: PeriodContext): Resolved {
  const current = context.current;
  const month = draft.month || monthOf(current) || (parseDay(context.published)?.month ?? 0);
  const toMonth = draft.toMonth || month;
  if (!month) return UNKNOWN;
  const year = draft.year ? yearNumber(draft.year, context) : yearOfMonth(toMonth, context);
  if (year === null || draft.to > 31) return UNKNOWN;
  const end = Math.min(draft.to, daysInMonth(year, toMonth));
  if (draft.from === draft.to && end !== draft.to) return UNKNOWN;
  const first = isoDay(month > toMonth ? year - 1 : year, month, draft.from);
  const last = isoDay(year, toMonth, end);
  return { period: first === last ? first : `${first}/${last}`, inferred: draft.year?.kind !== 'year' };
}

/** A year of twelve months that begins in the fiscal month, or a part of it. */
function fiscalOf(draft: Extract<Draft, { kind: 'fiscal' }>, context: PeriodContext): Resolved {
  const skip = draft.quarter !== null ? (draft.quarter - 1) * 3 : draft.half !== null ? (draft.half - 1) * 6 : 0;
  const length = draft.quarter !== null ? 3 : draft.half !== null ? 6 : 12;
  return { period: ofFiscal(draft.ends, skip + 1, length, context), inferred: true };
}

/** Months of the fiscal year that ends in a year; without a sign of another it is taken for the calendar's. */
function ofFiscal(ends: number, from: number, length: number, context: PeriodContext): string {
  const start = context.fiscalStart;
  return run(start === 1 ? ends : ends - 1, start + from - 1, length);
}

/** `length` months from a month on that may lie beyond December. */
function run(year: number, month: number, length: number): string {
  const index = year * 12 + month - 1;
  const [firstYear, firstMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = index + length - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  if (firstYear === lastYear) return isoMonths(firstYear, firstMonth, lastMonth);
  return `${isoMonth(firstYear, firstMonth)}/${isoMonth(lastYear, lastMonth)}`;
}

/** How many months of a season that ends in a year have begun, the month of the article counted in. */
function monthsOver(ends: number, { published, seasonStart }: PeriodContext): number {
  const day = parseDay(published);
  if (!day) return 12;
  return Math.min(12, Math.max(1, (day.year - ends + 1) * 12 + day.month - seasonStart + 1));
}

/** The latest day with that name, the day of publication among them. */
function latestDay(weekday: number, published: string): string {
  return addDays(published, -((new Date(published).getUTCDay() - weekday + 7) % 7));
}

function deicticOf(draft: Extract<Draft, { kind: 'deictic' }>, published: string): string | null {
  const day = parseDay(published);
  if (!day) return null;
  switch (draft.grain) {
    case 'day':
      return addDays(published, draft.offset);
    case 'week':
      return weekAround(addDays(published, draft.offset * 7), 'within');
    case 'month':
      return shiftMonths(isoMonth(day.year, day.month), draft.offset);
    case 'quarter':
      return shiftMonths(`${String(day.year)}-Q${String(Math.ceil(day.month / 3))}`, draft.offset * 3);
    case 'half': {
      const half = day.month <= 6 ? 1 : 7;
      return shiftMonths(isoMonths(day.year, half, half + 5), draft.offset * 6);
    }
  }
}

function toDateOf(grain: 'month' | 'quarter' | 'year', published: string): string | null {
  const day = parseDay(published);
  if (!day) return null;
  if (grain === 'month') return isoMonth(day.year, day.month);
  const from = grain === 'year' ? 1 : Math.floor((day.month - 1) / 3) * 3 + 1;
  return from === day.month ? isoMonth(day.year, from) : `${isoMonth(day.year, from)}/${isoMonth(day.year, day.month)}`;
}

/** The same stretch of another year. */
function movedToYear(period: string, year: number): string {
  return shiftMonths(period, (year - yearOf(period)) * 12);
}

function anaphorOf(draft: Extract<Draft, { kind: 'anaphor' }>, context: PeriodContext): Resolved {
  const recent =
    draft.shift === 'same' || draft.shift === 'week' ? context.recent.get(draft.grain ?? draft.shift) : undefined;
  const current = {
    season: context.season,
    named: context.named.get(draft.grain ?? '') ?? recent ?? context.current,
    talk: recent ?? context.current,
  }[draft.of ?? 'talk'];
  if (draft.shift === 'same' && draft.grain === 'week' && !recent && !context.named.has('week'))
    return context.published === null
      ? UNKNOWN
      : { period: deicticOf({ kind: 'deictic', grain: 'week', offset: 0 }, context.published), inferred: true };
  if (current === null) return UNKNOWN;
  if (draft.year?.kind === 'fiscal') return { period: shiftMonths(current, draft.year.offset * 12), inferred: true };
  if (context.persian && draft.year?.kind === 'offset')
    return { period: shiftMonths(current, draft.year.offset * 12), inferred: true };
  const year = draft.year && yearNumber(draft.year, context);
  if (year) return { period: movedToYear(current, year), inferred: true };
  return { period: shiftPeriod(current, draft.shift), inferred: true };
}

/**
 * A period moved as a comparison moves it.
 *
 * @example shiftPeriod('2018-07', 'year') // '2017-07'
 */
export function shiftPeriod(period: string, shift: 'same' | 'year' | 'quarter' | 'month' | 'week' | 'before'): string {
  switch (shift) {
    case 'same':
      return period;
    case 'year':
      return shiftMonths(period, -12);
    case 'quarter':
      return shiftMonths(period, -3);
    case 'month':
      return shiftMonths(period, -1);
    case 'week':
      return period
        .split('/')
        .map((end) => (end.length === 10 ? addDays(end, -7) : end))
        .join('/');
    case 'before':
      return shiftMonths(period, -(lengthInMonths(period) || 1));
  }
}

/**
 * The period that a draft means.
 *
 * @returns `period: null` where the article gives too little to tell
 */
export function resolveDraft(draft: Draft, context: PeriodContext): Resolved {
  switch (draft.kind) {
    case 'iso':
      return { period: draft.period, inferred: false };
    case 'months':
      return monthsOf(draft.from, draft.to, draft.year, context);
    case 'days':
      return daysOf(draft, context);
    case 'year': {
      if (draft.year.kind === 'fiscal' || inCalendar(draft.year, context)?.kind === 'persian')
        return monthsOf(1, 12, draft.year, context);
      const year = yearNumber(draft.year, context);
      return year === null ? UNKNOWN : { period: String(year), inferred: draft.year.kind !== 'year' };
    }
    case 'crop':
      return context.seasonStart > 0
        ? {
            period: run(draft.ends - 1, context.seasonStart, draft.toDate ? monthsOver(draft.ends, context) : 12),
            inferred: true,
          }
        : { period: `${String(draft.ends - 1)}/${String(draft.ends)}`, inferred: false };
    case 'pair':
      return context.fiscalStart > 1
        ? { period: ofFiscal(draft.ends, 1, 12, context), inferred: true }
        : { period: `${String(draft.ends - 1)}/${String(draft.ends)}`, inferred: false };
    case 'fiscal':
      return fiscalOf(draft, context);
    case 'deictic':
      return { period: context.published === null ? null : deicticOf(draft, context.published), inferred: true };
    case 'weekOfDate': {
      const day = daysOf({ ...draft, kind: 'days', from: draft.day, to: draft.day, toMonth: draft.month }, context);
      return day.period === null ? UNKNOWN : { period: weekAround(day.period, draft.edge), inferred: day.inferred };
    }
    case 'weekOfDay':
      return context.published === null
        ? UNKNOWN
        : { period: weekAround(latestDay(draft.day, context.published), draft.edge), inferred: true };
    case 'years': {
      const now = parseDay(context.published)?.year;
      return now === undefined ? UNKNOWN : { period: `${String(now)}/${String(now + draft.count)}`, inferred: true };
    }
    case 'counted': {
      const now = parseDay(context.published);
      const fits = now !== null && (draft.count === now.month || draft.count === now.month - 1);
      return fits ? { period: isoMonths(now.year, 1, draft.count), inferred: true } : UNKNOWN;
    }
    case 'decadeEnd': {
      const now = parseDay(context.published)?.year;
      return now === undefined ? UNKNOWN : { period: String(Math.ceil(now / 10) * 10), inferred: true };
    }
    case 'thatYear': {
      if (context.persian) return monthsOf(1, 12, { kind: 'persian', year: null, offset: 0 }, context);
      const fiscal = context.named.get('year');
      if (fiscal?.includes('/')) return { period: fiscal, inferred: true };
      const year = context.current === null ? parseDay(context.published)?.year : yearOf(context.current);
      return year === undefined ? UNKNOWN : { period: String(year), inferred: true };
    }
    case 'weekday':
      return context.published === null ? UNKNOWN : { period: latestDay(draft.day, context.published), inferred: true };
    case 'toDate':
      return { period: context.published === null ? null : toDateOf(draft.grain, context.published), inferred: true };
    case 'ending': {
      const year = draft.year ? yearNumber(draft.year, context) : yearOfMonth(draft.month, context);
      return year === null
        ? UNKNOWN
        : { period: run(year, draft.month - draft.months + 1, draft.months), inferred: !draft.year };
    }
    case 'anaphor':
      return anaphorOf(draft, context);
    case 'open':
      return UNKNOWN;
  }
}
