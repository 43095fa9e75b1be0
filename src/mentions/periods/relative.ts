import { AGO, DEICTIC, GRAINS, PRECEDING, SAME, SEASONS, WEEKDAYS } from '../../lexicon/en/calendar';
import type { Token } from '../../model/token';
import type { Draft, Pattern } from './draft';
import {
  lowerAt,
  optionalYear,
  readCardinal,
  readMonth,
  readTo,
  readYearNumber,
  readYearSpec,
  skipDash,
  type Read,
  type YearSpec,
} from './scan';

/** "last year", "this month", "next quarter", "last July", "the current year", "the last three years". */
export const deictic: Pattern = (tokens, at) => {
  const offset = DEICTIC.get(lowerAt(tokens, at));
  if (offset === undefined) return null;
  const month = readMonth(tokens, at + 1);
  if (month) {
    if (offset === 0)
      return {
        value: { kind: 'months', from: month.value, to: month.value, year: { kind: 'offset', offset } },
        next: month.next,
      };
    const end = optionalYear(tokens, month.next);
    return { value: { kind: 'months', from: month.value, to: month.value, year: end.year }, next: end.next };
  }
  const weekday = WEEKDAYS.get(lowerAt(tokens, at + 1));
  if (weekday !== undefined) return { value: { kind: 'weekday', day: weekday }, next: at + 2 };
  const year = readYearSpec(tokens, at);
  const same = year && sameBehindYear(tokens, year.next, year.value);
  if (same) return same;
  if (year) return { value: { kind: 'year', year: year.value }, next: year.next };
  const grain = GRAINS.get(lowerAt(tokens, at + 1));
  if (grain && grain !== 'year') return { value: { kind: 'deictic', grain, offset }, next: at + 2 };
  if (lowerAt(tokens, at + 1) === 'decade')
    return { value: offset > 0 ? { kind: 'years', count: 10 } : { kind: 'open', future: false }, next: at + 2 };
  if (SEASONS.has(lowerAt(tokens, at + 1)) && offset !== 0) return seasonShift(offset, at + 2);
  const few = ['few', 'several', 'couple'].includes(lowerAt(tokens, at + 1)) ? at + 2 : null;
  const count = few === null ? readRange(tokens, at + 1) : { next: lowerAt(tokens, few) === 'of' ? few + 1 : few };
  if (!count || !/^(?:years|months|weeks|days|quarters|decades)$/.test(lowerAt(tokens, count.next))) return null;
  const whole = few === null && offset > 0 ? readCardinal(tokens, at + 1) : null;
  if (whole?.next === count.next && lowerAt(tokens, count.next) === 'years')
    return { value: { kind: 'years', count: whole.value }, next: count.next + 1 };
  return { value: { kind: 'open', future: offset > 0 }, next: count.next + 1 };
};

/** "last year same period", as translated news has it. */
function sameBehindYear(tokens: readonly Token[], at: number, year: YearSpec): Read<Draft> | null {
  if (lowerAt(tokens, at) !== 'same') return null;
  const grain = GRAINS.get(lowerAt(tokens, at + 1)) ?? null;
  if (!grain && lowerAt(tokens, at + 1) !== 'period') return null;
  return { value: { kind: 'anaphor', shift: 'same', grain, year }, next: at + 2 };
}

/** "the past season", "the next crop": told from the crop year talked about; what lies ahead is left open. */
function seasonShift(offset: number, next: number): Read<Draft> {
  if (offset > 0) return { value: { kind: 'open', future: true }, next };
  return { value: { kind: 'anaphor', shift: 'year', grain: 'year', year: null, of: 'season' }, next };
}

/** "five", "five to 10". */
function readRange(tokens: readonly Token[], at: number): { next: number } | null {
  const first = readCardinal(tokens, at);
  if (!first) return null;
  const to = readTo(tokens, first.next);
  const second = to === null ? null : readCardinal(tokens, to);
  return { next: second?.next ?? first.next };
}

/** "a year earlier", "a year-earlier", "year ago", "one month before", "the year before", "the month before". */
export const ago: Pattern = (tokens, at) => {
  let start = at;
  if (['a', 'an', 'one', 'the', '1'].includes(lowerAt(tokens, start))) start++;
  const grain = GRAINS.get(lowerAt(tokens, start));
  if (!grain || grain === 'day' || grain === 'half') return null;
  const next = skipDash(tokens, start + 1);
  if (lowerAt(tokens, next) === 'ago' && next > start + 1) return agoPart(tokens, next + 1, grain);
  if (!AGO.has(lowerAt(tokens, next)) || (next > start + 1 && start === at && lowerAt(tokens, next) === 'before'))
    return null;
  if (lowerAt(tokens, next) === 'before' && readYearNumber(tokens, next + 1)) return null;
  return { value: { kind: 'anaphor', shift: grain, grain: null, year: null }, next: next + 1 };
};

/** "three months earlier", "12 months before": as long ago as a quarter or a year. */
export const monthsAgo: Pattern = (tokens, at) => {
  const count = readCardinal(tokens, at);
  const shift = count?.value === 3 ? 'quarter' : count?.value === 12 ? 'year' : null;
  if (!count || !shift || lowerAt(tokens, count.next) !== 'months' || !AGO.has(lowerAt(tokens, count.next + 1)))
    return null;
  return { value: { kind: 'anaphor', shift, grain: null, year: null }, next: count.next + 2 };
};

/** The rest of "the year-ago quarter", "the year-ago period". */
function agoPart(tokens: readonly Token[], at: number, shift: 'week' | 'month' | 'quarter' | 'year'): Read<Draft> {
  const named = GRAINS.get(lowerAt(tokens, at));
  const period = named !== undefined || lowerAt(tokens, at) === 'period';
  return { value: { kind: 'anaphor', shift, grain: named ?? null, year: null }, next: period ? at + 1 : at };
}

/** "the same period last year", "the corresponding month of 2018", "the previous quarter", "the preceding year". */
export const sameOrBefore: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const word = lowerAt(tokens, start);
  const same = SAME.has(word);
  if (!same && !PRECEDING.has(word)) return null;
  let next = start + 1;
  const count = readCardinal(tokens, next);
  if (count) next = skipDash(tokens, count.next);
  const unit = lowerAt(tokens, next).replace(/s$/, '');
  const corresponding = PRECEDING.has(word) && SAME.has(unit) ? lowerAt(tokens, next + 1) : '';
  if (corresponding === 'period' || GRAINS.has(corresponding))
    return { value: { kind: 'anaphor', shift: 'year', grain: null, year: null }, next: next + 2 };
  if (PRECEDING.has(word) && SEASONS.has(unit)) return seasonShift(-1, next + 1);
  const spec = same ? null : readYearSpec(tokens, start);
  if (spec && (spec.value.kind === 'persian' || spec.value.kind === 'fiscal'))
    return { value: { kind: 'year', year: spec.value }, next: spec.next };
  const grain = GRAINS.get(unit) ?? null;
  if (!grain && !['period', 'time', 'interval', 'timeframe', 'timespan'].includes(unit)) return null;
  next++;
  if (unit === 'time' && ['span', 'frame'].includes(lowerAt(tokens, next))) next++;
  const year = optionalYear(tokens, next);
  const agoYear = ago(tokens, year.next);
  const tail = year.year ? year.next : agoYear ? agoYear.next : next;
  if (same) {
    const fromYear = year.year ?? (agoYear ? ({ kind: 'shift', years: -1 } as const) : null);
    return { value: { kind: 'anaphor', shift: 'same', grain, year: fromYear }, next: tail };
  }
  if (grain === 'year' && !year.year)
    return { value: { kind: 'anaphor', shift: 'year', grain: 'year', year: null }, next };
  return {
    value: {
      kind: 'anaphor',
      shift: grain === 'month' ? 'month' : grain === 'quarter' ? 'quarter' : grain === 'week' ? 'week' : 'before',
      grain,
      year: null,
    },
    next: tail,
  };
};

/** "its half-year net profit", "the half-year total": the half talked about. */
export const halfYear: Pattern = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'half' || tokens[at + 1]?.text !== '-') return null;
  if (!['year', 'yearly'].includes(lowerAt(tokens, at + 2)) || tokens[at + 3]?.kind !== 'word') return null;
  return { value: { kind: 'anaphor', shift: 'same', grain: 'half', year: null }, next: at + 3 };
};

/** Words that may follow "that year" where it is a time. */
const THAT_FOLLOWERS = new Set('and or but the a an was were by to from in alone as it with after'.split(' '));

/** "in the quarter", "over the half", "for the period", "that month". */
export const repeated: Pattern = (tokens, at) => {
  const article = lowerAt(tokens, at);
  if (article !== 'the' && article !== 'that') return null;
  const reporting = ['reporting', 'reported', 'review'].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const word = lowerAt(tokens, reporting);
  const grain = GRAINS.get(word);
  if ((!grain || grain === 'day') && word !== 'period') return null;
  const before = lowerAt(tokens, at - 1);
  const led = ['in', 'over', 'during', 'for', 'of', 'within', 'throughout'].includes(before);
  if (!led && article === 'the') return null;
  const next = tokens[reporting + 1];
  if (article === 'that' && next && (next.kind === 'word' || next.lower === '-') && !THAT_FOLLOWERS.has(next.lower))
    return null;
  if (before === 'of' && grain === 'year' && !(article === 'the' && lowerAt(tokens, at - 2) === 'end')) return null;
  if (word === 'year' && article === 'the') return { value: { kind: 'thatYear' }, next: reporting + 1 };
  const value = { kind: 'anaphor', shift: 'same', grain: grain ?? null, year: null } as const;
  return { value: article === 'that' ? { ...value, of: 'named' } : value, next: reporting + 1 };
};

/** "so far this year", "year to date", "YTD", "so far in September". */
export const toDate: Pattern = (tokens, at) => {
  const word = lowerAt(tokens, at);
  if (word === 'ytd') return { value: { kind: 'toDate', grain: 'year' }, next: at + 1 };
  if (word === 'year') {
    let next = skipDash(tokens, at + 1);
    if (lowerAt(tokens, next) !== 'to') return null;
    next = skipDash(tokens, next + 1);
    return lowerAt(tokens, next) === 'date' ? { value: { kind: 'toDate', grain: 'year' }, next: next + 1 } : null;
  }
  if (word !== 'so' || lowerAt(tokens, at + 1) !== 'far') return null;
  let next = at + 2;
  if (['in', 'during'].includes(lowerAt(tokens, next))) next++;
  if (['this', 'the'].includes(lowerAt(tokens, next))) next++;
  const grain = lowerAt(tokens, next);
  if (grain === 'year' || grain === 'month' || grain === 'quarter')
    return { value: { kind: 'toDate', grain }, next: next + 1 };
  return null;
};

/** Days told from now. */
const DAY_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['overnight', -1],
]);

/** "today", "Monday". */
export const simpleDays: Pattern = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const offset = DAY_OFFSETS.get(word);
  if (offset !== undefined) return { value: { kind: 'deictic', grain: 'day', offset }, next: at + 1 };
  const token = tokens[at];
  const day = token && token.text !== token.lower ? WEEKDAYS.get(word) : undefined;
  return day === undefined ? null : { value: { kind: 'weekday', day }, next: at + 1 };
};

/** "over the past year and a half", "within five years", "in 30 years": consumed, without ends. */
export const openStretch: Pattern = (tokens, at) => {
  if (!['within', 'over', 'after', 'for'].includes(lowerAt(tokens, at))) return null;
  const whole = lowerAt(tokens, at) === 'for' ? readCardinal(tokens, at + 1) : null;
  if (whole && whole.value > 1 && lowerAt(tokens, whole.next) === 'months')
    return { value: { kind: 'counted', count: whole.value }, next: whole.next + 1 };
  const count = readRange(tokens, at + 1);
  if (!count || !/^(?:years|months|weeks|days|decades)$/.test(lowerAt(tokens, count.next))) return null;
  if (lowerAt(tokens, at) === 'over' && lowerAt(tokens, count.next) === 'months') return null;
  return { value: { kind: 'open', future: lowerAt(tokens, at) === 'within' }, next: count.next + 1 };
};

/** "full-year guidance", "the whole year", "the year as a whole". */
export const wholeYear: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (!['full', 'whole', 'entire'].includes(lowerAt(tokens, start))) return null;
  const next = skipDash(tokens, start + 1);
  if (lowerAt(tokens, next) !== 'year') return null;
  const number = readYearNumber(tokens, next + 1);
  if (number) return { value: { kind: 'year', year: { kind: 'year', year: number.value } }, next: number.next };
  return { value: { kind: 'thatYear' }, next: next + 1 };
};

/** "by the end of the decade": its last year. */
export const decadeEnd: Pattern = (tokens, at) => {
  if (!['the', 'this'].includes(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== 'decade') return null;
  if (lowerAt(tokens, at - 1) !== 'of' || lowerAt(tokens, at - 2) !== 'end') return null;
  return { value: { kind: 'decadeEnd' }, next: at + 2 };
};
