import { CONTRACTS } from '../../lexicon/en/calendar';
import type { Token } from '../../model/token';
import type { Pattern } from './draft';
import {
  lowerAt,
  optionalYear,
  readCount,
  readDay,
  readMonth,
  readTo,
  readYearNumber,
  readYearSpec,
  skipDash,
  type Read,
} from './scan';
import { fullYear, isUnitWord } from './years';

/** "July", "July 2018", "July last year", "January-July 2016", "December 2008 to February 2009". */
export const months: Pattern = (tokens, at) => {
  const from = readMonth(tokens, at);
  if (!from) return null;
  if (CONTRACTS.has(lowerAt(tokens, from.next))) return { value: { kind: 'open', future: false }, next: from.next };
  const compared = readComparedYears(tokens, from.next);
  if (compared)
    return {
      value: { kind: 'months', from: from.value, to: from.value, year: { kind: 'year', year: compared.value } },
      next: compared.next,
    };
  const fromYear = readYearSpec(tokens, from.next);
  const afterFrom = fromYear?.next ?? from.next;
  const between = lowerAt(tokens, at - 1) === 'between';
  const toStart = readTo(tokens, afterFrom);
  const to = toStart !== null && (between || lowerAt(tokens, afterFrom) !== 'and') ? readMonth(tokens, toStart) : null;
  if (!to || (readDay(tokens, to.next)?.next === to.next + 1 && !readYearSpec(tokens, to.next)))
    return {
      value: { kind: 'months', from: from.value, to: from.value, year: fromYear?.value ?? null },
      next: afterFrom,
    };
  const toYear = readYearSpec(tokens, to.next);
  if (fromYear?.value.kind === 'year' && toYear?.value.kind === 'year')
    return {
      value: { kind: 'iso', period: intervalOf(fromYear.value.year, from.value, toYear.value.year, to.value) },
      next: toYear.next,
    };
  let next = toYear?.next ?? to.next;
  const grain = lowerAt(tokens, next);
  let year = toYear?.value ?? fromYear?.value ?? null;
  if (['quarter', 'period', 'half'].includes(grain)) {
    const behind = optionalYear(tokens, next + 1);
    year ??= behind.year;
    next = behind.next;
  }
  return { value: { kind: 'months', from: from.value, to: to.value, year }, next };
};

function intervalOf(fromYear: number, from: number, toYear: number, to: number): string {
  return `${String(fromYear)}-${String(from).padStart(2, '0')}/${String(toYear)}-${String(to).padStart(2, '0')}`;
}

/** "Apr 25/24", "Apr 2025/24": the later of two years in a row that a column compares, behind a month. */
function readComparedYears(tokens: readonly Token[], at: number): Read<number> | null {
  const [later, slash, earlier] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== '/' || later?.kind !== 'number' || earlier?.kind !== 'number' || earlier.spaced) return null;
  if (!/^(?:20)?\d\d$/.test(later.text) || !/^(?:20)?\d\d$/.test(earlier.text)) return null;
  const year = fullYear(later.text);
  return year === fullYear(earlier.text) + 1 ? { value: year, next: at + 3 } : null;
}

/** "October 14, 2012", "Oct. 8", "Sept 1-15", "March 20-August 21". */
export const monthDay: Pattern = (tokens, at) => {
  const month = readMonth(tokens, at);
  const day = month && readDay(tokens, month.next);
  if (
    !day ||
    readComparedYears(tokens, month.next) ||
    tokens[day.next]?.text === '%' ||
    isUnitWord(lowerAt(tokens, day.next))
  )
    return null;
  const toStart = readTo(tokens, day.next);
  const toMonth = toStart === null ? null : readMonth(tokens, toStart);
  const toDay = toStart === null ? null : readDay(tokens, toMonth?.next ?? toStart);
  const ranged = toDay !== null && (toMonth !== null || lowerAt(tokens, day.next) !== 'and');
  const end = optionalYear(tokens, ranged ? toDay.next : day.next);
  return {
    value: {
      kind: 'days',
      month: month.value,
      from: day.value,
      toMonth: ranged ? (toMonth?.value ?? month.value) : month.value,
      to: ranged ? toDay.value : day.value,
      year: end.year,
    },
    next: end.next,
  };
};

/** "14 October 2012", "8 October", "1-15 September". */
export const dayMonth: Pattern = (tokens, at) => {
  const day = readDay(tokens, at);
  if (!day) return null;
  const toStart = skipDash(tokens, day.next);
  const toDay = toStart > day.next ? readDay(tokens, toStart) : null;
  const behind = toDay?.next ?? day.next;
  const month = readMonth(tokens, lowerAt(tokens, behind) === 'of' ? behind + 1 : behind);
  if (!month) return null;
  const end = optionalYear(tokens, month.next);
  return {
    value: {
      kind: 'days',
      month: month.value,
      from: day.value,
      toMonth: month.value,
      to: toDay?.value ?? day.value,
      year: end.year,
    },
    next: end.next,
  };
};

/** "2018-08-09". */
export const isoDate: Pattern = (tokens, at) => {
  const year = readYearNumber(tokens, at);
  const [dash, month, dash2, day] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!year || dash?.text !== '-' || dash2?.text !== '-' || month?.text.length !== 2 || day?.text.length !== 2)
    return null;
  if (month.kind !== 'number' || day.kind !== 'number') return null;
  return { value: { kind: 'iso', period: `${String(year.value)}-${month.text}-${day.text}` }, next: at + 5 };
};

/** "the March quarter", "the June-quarter". */
export const namedQuarter: Pattern = (tokens, at) => {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const next = skipDash(tokens, month.next);
  if (lowerAt(tokens, next) !== 'quarter' || month.value % 3 !== 0) return null;
  const end = optionalYear(tokens, next + 1);
  return { value: { kind: 'months', from: month.value - 2, to: month.value, year: end.year }, next: end.next };
};

/** "the 25th" of the month talked about. */
export const nthOfMonth: Pattern = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'the') return null;
  const day = readDay(tokens, at + 1);
  if (day?.next !== at + 3) return null;
  const before = lowerAt(tokens, at - 1);
  const next = tokens[at + 3];
  if (!['by', 'on', 'until', 'to', 'before', 'since', 'from'].includes(before)) return null;
  if (next?.kind === 'word' && next.spaced && !['and', 'or', 'of'].includes(next.lower)) return null;
  // "had reached 2.6 Mt by the 25th" is about all days up to it
  const from = before === 'by' || before === 'until' || before === 'to' ? 1 : day.value;
  return { value: { kind: 'days', month: 0, from, toMonth: 0, to: day.value, year: null }, next: at + 3 };
};

/** "the first ten days of April". */
export const daysOfMonth: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const part = ['first', 'middle', 'second', 'last', 'final'].indexOf(lowerAt(tokens, start));
  const count = part < 0 ? null : readCount(tokens, start + 1);
  if (!count || lowerAt(tokens, count.next) !== 'days' || lowerAt(tokens, count.next + 1) !== 'of') return null;
  const month = readMonth(tokens, count.next + 2);
  if (!month || count.value > 28) return null;
  const end = optionalYear(tokens, month.next);
  const from = part === 0 ? 1 : part < 3 ? count.value + 1 : 31 - count.value;
  return {
    value: {
      kind: 'days',
      month: month.value,
      from,
      toMonth: month.value,
      to: from + count.value - 1,
      year: end.year,
    },
    next: end.next,
  };
};

/** "so far in September", "so far this September": from its first day on. */
export const soFarInMonth: Pattern = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'so' || lowerAt(tokens, at + 1) !== 'far') return null;
  const start = ['in', 'this', 'during'].includes(lowerAt(tokens, at + 2)) ? at + 3 : at + 2;
  return months(tokens, start);
};
