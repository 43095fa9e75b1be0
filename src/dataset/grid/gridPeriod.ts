import type { FigureStatus } from '../../model/figure';
import type { CellValue } from '../../model/cells';
import { isoDay, periodBounds, periodDays } from '../periodBounds';
import { readTypedPeriod } from '../typedPeriod';
import { bareFormat, dayOfSerial, isDateFormat } from '../serialDates';

/** The period that a column of a grid stands for. */
export interface GridPeriod {
  readonly label: string;
  /** First and last day; null where the header leaves it open, as a full date does. */
  readonly start: string | null;
  readonly end: string | null;
  /** The statuses that the header asks for ("2025E"), or null. */
  readonly statuses: readonly FigureStatus[] | null;
}

/** A header cell. */
export interface HeaderCell {
  readonly value: CellValue;
  readonly format: string;
}

const WHOLE_YEAR = /^\d{4}$/;

/** A year with the letter by which analysts mark estimates, forecasts, plans and actuals. */
const MARKED_YEAR = /^((?:FY)?\s?\d{4})\s?([AEFP])$/i;

const MARKS: Readonly<Record<string, readonly FigureStatus[]>> = {
  A: ['actual'],
  E: ['forecast', 'planned'],
  F: ['forecast', 'planned'],
  P: ['planned', 'forecast'],
};

function fromDays(label: string, period: string | null): GridPeriod | null {
  const bounds = periodBounds(period);
  return bounds && { label, ...bounds, statuses: null };
}

function fromText(text: string): GridPeriod | null {
  const [, year, mark] = MARKED_YEAR.exec(text) ?? [];
  if (year === undefined || mark === undefined) return fromDays(text, readTypedPeriod(text));
  const period = fromDays(text, readTypedPeriod(year));
  return period && { ...period, statuses: MARKS[mark.toUpperCase()] ?? null };
}

const isLastOfMonth = (day: string): boolean => {
  const days = periodDays(day);
  return days !== null && isoDay(days.last + 1).endsWith('-01');
};

/** A date in a header: a month or a year where it is shown as one, else a day that a period starts or ends on. */
function fromDate(day: string, format: string): GridPeriod {
  const shown = bareFormat(format);
  if (!/d/i.test(shown)) {
    const period = /m/i.test(shown) ? day.slice(0, 7) : day.slice(0, 4);
    return fromDays(period, period) ?? { label: day, start: day, end: day, statuses: null };
  }
  return isLastOfMonth(day)
    ? { label: day, start: null, end: day, statuses: null }
    : { label: day, start: day, end: day, statuses: null };
}

function readOne({ value, format }: HeaderCell): GridPeriod | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'string') return fromText(value.trim());
  if (isDateFormat(format)) {
    const day = dayOfSerial(value);
    return day === null ? null : fromDate(day, format);
  }
  const year = String(value);
  return WHOLE_YEAR.test(year) && value >= 1800 && value <= 2200 ? fromDays(year, year) : null;
}

const MONTH_STEPS: ReadonlySet<number> = new Set([1, 3, 6, 12]);

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthOf = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

/** The even step in months between days, or null where there is none. */
function evenStep(days: readonly string[]): number | null {
  const steps = new Set(days.slice(1).map((day, index) => monthIndex(day) - monthIndex(days[index] ?? day)));
  const [step] = steps;
  return steps.size === 1 && step !== undefined && MONTH_STEPS.has(step) ? step : null;
}

/** Full dates at even steps are the ends (or the starts) of months, quarters, halves or years. */
function spaced(periods: readonly (GridPeriod | null)[]): readonly (GridPeriod | null)[] {
  const dated = periods.filter((period) => period !== null);
  const days = dated.map(({ label }) => label);
  if (days.length < 2 || !days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return periods;
  const step = evenStep(days);
  const [atEnd, atStart] = [days.every(isLastOfMonth), days.every((day) => day.endsWith('-01'))];
  if (step === null || (!atEnd && !atStart)) return periods;
  return periods.map((period) => {
    if (period === null) return null;
    const first = monthIndex(period.label) - (atEnd ? step - 1 : 0);
    return fromDays(period.label, `${monthOf(first)}/${monthOf(first + step - 1)}`);
  });
}

/**
 * The periods that header cells stand for: years (2018, 2018E, FY2024), quarters (Q3 2016, 3Q16), months (Jul-18,
 * July 2018), stretches (9M 2016, H1 2016, 2016-01/2016-09) as text or number, and dates. Dates at even steps are taken
 * for the ends or starts of months, quarters, halves or years; one at a month's end alone for any period that ends then.
 *
 * @param cells The header's cells.
 * @returns A period a cell, null where it is none.
 * @example readGridPeriods([{ value: 'Q3 2016', format: 'General' }])[0]?.end // '2016-09-30'
 */
export function readGridPeriods(cells: readonly HeaderCell[]): readonly (GridPeriod | null)[] {
  return spaced(cells.map(readOne));
}
