import { AGO, DEICTIC, GRAINS, PARTS, PRECEDING, SAME, WEEKDAYS } from '../../lexicon/en/calendar';
import type { Token } from '../../model/token';
import type { Draft } from './draft';
import {
  lowerAt,
  readCardinal,
  readDay,
  readMonth,
  readOrdinal,
  readYearNumber,
  readYearSpec,
  skipDash,
  type Read,
  type YearSpec,
} from './scan';

type Pattern = (tokens: readonly Token[], at: number) => Read<Draft> | null;

/** A dash, "to", "through", "until" or "and" between the two ends of a stretch; its end, or null. */
function readTo(tokens: readonly Token[], at: number): number | null {
  const dash = skipDash(tokens, at);
  if (dash > at) return dash;
  return ['to', 'through', 'thru', 'till', 'until', 'and'].includes(lowerAt(tokens, at)) ? at + 1 : null;
}

function optionalYear(tokens: readonly Token[], at: number): { year: YearSpec | null; next: number } {
  const spec = readYearSpec(tokens, at);
  return spec ? { year: spec.value, next: spec.next } : { year: null, next: at };
}

/** "July", "July 2018", "July last year", "January-July 2016", "December 2008 to February 2009". */
const months: Pattern = (tokens, at) => {
  const from = readMonth(tokens, at);
  if (!from) return null;
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

/** "October 14, 2012", "Oct. 8", "Sept 1-15", "March 20-August 21". */
const monthDay: Pattern = (tokens, at) => {
  const month = readMonth(tokens, at);
  const day = month && readDay(tokens, month.next);
  if (!day || tokens[day.next]?.text === '%' || isUnitWord(lowerAt(tokens, day.next))) return null;
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
const dayMonth: Pattern = (tokens, at) => {
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
const isoDate: Pattern = (tokens, at) => {
  const year = readYearNumber(tokens, at);
  const [dash, month, dash2, day] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!year || dash?.text !== '-' || dash2?.text !== '-' || month?.text.length !== 2 || day?.text.length !== 2)
    return null;
  if (month.kind !== 'number' || day.kind !== 'number') return null;
  return { value: { kind: 'iso', period: `${String(year.value)}-${month.text}-${day.text}` }, next: at + 5 };
};

/** "third quarter of 2018", "first half", "second-half", "first nine months of this year", "fifth month of this year". */
const ordinalPart: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const last = ['last', 'final'].includes(lowerAt(tokens, start));
  const ordinal = last ? { value: -1, next: start + 1 } : readOrdinal(tokens, start);
  if (!ordinal) return null;
  let next = skipDash(tokens, ordinal.next);
  const fiscal = lowerAt(tokens, next) === 'fiscal';
  if (fiscal) next++;
  const grain = lowerAt(tokens, next);
  if (grain === 'quarter' || grain === 'half' || (grain === 'month' && !last)) {
    if (last && grain === 'quarter' && lowerAt(tokens, next + 1) !== 'of') return null;
    const end = optionalYear(tokens, next + 1);
    if (grain === 'month' && !end.year) return null;
    const fiscalYear = readFiscal(tokens, lowerAt(tokens, next + 1) === 'of' ? next + 2 : next + 1);
    const index = last ? (grain === 'half' ? 2 : 4) : ordinal.value;
    if (fiscalYear) return { value: fiscalPart(fiscalYear.value, grain, index), next: fiscalYear.next };
    const span = grain === 'quarter' ? 3 : grain === 'half' ? 6 : 1;
    return {
      value: { kind: 'months', from: (index - 1) * span + 1, to: index * span, year: end.year },
      next: end.next,
    };
  }
  const count = readCardinal(tokens, next);
  const unit = count ? lowerAt(tokens, skipDash(tokens, count.next)) : '';
  if (!count || ordinal.value > 1 || !['months', 'month', 'quarters', 'weeks', 'days'].includes(unit)) return null;
  const behind = skipDash(tokens, count.next) + 1;
  if (unit === 'days' || unit === 'weeks') return null;
  const end = optionalYear(tokens, behind);
  const length = unit === 'quarters' ? count.value * 3 : count.value;
  if (last && !end.year) return null;
  if (length > 12) return null;
  return {
    value: { kind: 'months', from: last ? 13 - length : 1, to: last ? 12 : length, year: end.year },
    next: end.next,
  };
};

function fiscalPart(ends: number, grain: string, index: number): Draft {
  return { kind: 'fiscal', ends, quarter: grain === 'quarter' ? index : null, half: grain === 'half' ? index : null };
}

/** "FY24", "FY2023-24", "fiscal 2024", "fiscal year 2023": the year in which it ends. */
function readFiscal(tokens: readonly Token[], at: number): Read<number> | null {
  let next = at;
  const word = lowerAt(tokens, next);
  if (word === 'fy' || word === 'cy') next++;
  else if (word === 'fiscal' || word === 'financial') {
    next++;
    if (lowerAt(tokens, next) === 'year') next++;
  } else return null;
  next = skipDash(tokens, next);
  const number = tokens[next];
  if (number?.kind !== 'number' || !/^(?:19|20)?\d\d$/.test(number.text)) return null;
  const first = fullYear(number.text);
  const pair = readYearPair(tokens, next);
  return pair ?? { value: first, next: next + 1 };
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** "2023-24", "2016/17", "2016-2017" where they follow each other: the second year. */
function readYearPair(tokens: readonly Token[], at: number): Read<number> | null {
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || dash === undefined || second.spaced) return null;
  if (!'-–/'.includes(dash.text) || !/^(?:20|19)?\d\d$/.test(second.text)) return null;
  const start = fullYear(first.text);
  const end = second.text.length === 2 ? Math.floor(start / 100) * 100 + Number(second.text) : Number(second.text);
  return end === start + 1 ? { value: end, next: at + 3 } : null;
}

const fiscalYear: Pattern = (tokens, at) => {
  const fiscal = readFiscal(tokens, at);
  return fiscal && { value: { kind: 'fiscal', ends: fiscal.value, quarter: null, half: null }, next: fiscal.next };
};

/** A two- or four-digit year behind a code, perhaps after an apostrophe ("1Q17", "Q3'17", "9M 2018"). */
function readShortYear(tokens: readonly Token[], at: number): { year: YearSpec | null; next: number } {
  const spec = readYearSpec(tokens, at);
  if (spec) return { year: spec.value, next: spec.next };
  const start = "'’".includes(lowerAt(tokens, at) || ' ') ? at + 1 : skipDash(tokens, at);
  const number = tokens[start];
  if (number?.kind === 'number' && /^(?:20)?[0-3]\d$/.test(number.text) && (!number.spaced || number.text.length === 4))
    return { year: { kind: 'year', year: fullYear(number.text) }, next: start + 1 };
  return { year: null, next: at };
}

/** "Q3", "Q3 2018", "3Q18", "H1 2020", "1H20", "9M 2018", "Q1 FY24", "Q1-Q3 2019". */
const codedPart: Pattern = (tokens, at) => {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || !two || two.spaced) return null;
  const letter = one.kind === 'word' ? one.text : two.text;
  const digits = one.kind === 'word' ? two.text : one.text;
  if (!/^[QHM]$/.test(letter) || !/^(?:1[0-2]|\d)$/.test(digits)) return null;
  if (one.kind === 'word' && letter === 'M') return null;
  const index = Number(digits);
  if (index < 1 || index > (letter === 'Q' ? 4 : letter === 'H' ? 2 : 12)) return null;
  let next = at + 2;
  let to = index;
  const dash = skipDash(tokens, next);
  if (letter === 'Q' && dash > next && lowerAt(tokens, dash) === 'q') {
    to = Number(lowerAt(tokens, dash + 1)) || index;
    next = dash + 2;
  }
  const fiscal = readFiscal(tokens, lowerAt(tokens, next) === 'of' ? next + 1 : next);
  if (fiscal && letter !== 'M')
    return { value: fiscalPart(fiscal.value, letter === 'Q' ? 'quarter' : 'half', index), next: fiscal.next };
  const end = readShortYear(tokens, next);
  const span = letter === 'Q' ? 3 : letter === 'H' ? 6 : 1;
  const from = letter === 'M' ? 1 : (index - 1) * span + 1;
  return { value: { kind: 'months', from, to: letter === 'M' ? index : to * span, year: end.year }, next: end.next };
};

/** "the March quarter", "the June-quarter". */
const namedQuarter: Pattern = (tokens, at) => {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const next = skipDash(tokens, month.next);
  if (lowerAt(tokens, next) !== 'quarter' || month.value % 3 !== 0) return null;
  const end = optionalYear(tokens, next + 1);
  return { value: { kind: 'months', from: month.value - 2, to: month.value, year: end.year }, next: end.next };
};

/** "the nine months to September 30, 2018", "the year ended 31 March 2021", "three months to June", "quarter ended June". */
const ending: Pattern = (tokens, begin) => {
  const at = lowerAt(tokens, begin) === 'the' ? begin + 1 : begin;
  const count = readCardinal(tokens, at);
  let next = at;
  let length: number;
  const word = lowerAt(tokens, count ? skipDash(tokens, count.next) : at);
  if (count && /^months?$/.test(word)) {
    length = count.value;
    next = skipDash(tokens, count.next) + 1;
  } else if (!count && ['year', 'quarter', 'half', 'half-year', 'month'].includes(word)) {
    length = { year: 12, quarter: 3, half: 6, 'half-year': 6, month: 1 }[word] ?? 12;
    next = at + 1;
  } else return null;
  if (lowerAt(tokens, next) === 'period') next++;
  if (lowerAt(tokens, next) === 'that' || lowerAt(tokens, next) === 'which') next++;
  if (!['to', 'ended', 'ending', 'through', 'until', 'till'].includes(lowerAt(tokens, next))) return null;
  next++;
  if (['on', 'in', 'the'].includes(lowerAt(tokens, next))) next++;
  if (lowerAt(tokens, next) === 'end' && ['of', '-'].includes(lowerAt(tokens, next + 1))) next += 2;
  const leading = readDay(tokens, next);
  const month = readMonth(tokens, leading?.next ?? next) ?? readMonth(tokens, next);
  if (!month) return null;
  const day = leading ? null : readDay(tokens, month.next);
  const spec = optionalYear(tokens, day?.next ?? month.next);
  return { value: { kind: 'ending', months: length, month: month.value, year: spec.year }, next: spec.next };
};

/** "nine months of 2018", "over nine months", "the seven months": from January on. */
const countedMonths: Pattern = (tokens, at) => {
  const count = readCardinal(tokens, at);
  if (!count || count.value < 2 || count.value > 12) return null;
  const unit = skipDash(tokens, count.next);
  if (!/^months?$/.test(lowerAt(tokens, unit))) return null;
  const year = readYearSpec(tokens, unit + 1);
  const before = lowerAt(tokens, at - 1);
  const cued =
    ['over', 'in', 'the', 'for', 'during', 'at'].includes(before) &&
    !/^(?:period|high|low|old|time|later|ago)$/.test(lowerAt(tokens, unit + 1));
  if (!year && !(cued && before !== 'in' && lowerAt(tokens, unit) === 'months')) return null;
  return {
    value: { kind: 'months', from: 1, to: count.value, year: year?.value ?? null },
    next: year?.next ?? unit + 1,
  };
};

/** "last year", "this month", "next quarter", "last July", "the current year", "the last three years". */
const deictic: Pattern = (tokens, at) => {
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
  if (year) return { value: { kind: 'year', year: year.value }, next: year.next };
  const grain = GRAINS.get(lowerAt(tokens, at + 1));
  if (grain && grain !== 'year') return { value: { kind: 'deictic', grain, offset }, next: at + 2 };
  if (lowerAt(tokens, at + 1) === 'decade') return { value: { kind: 'open', future: offset > 0 }, next: at + 2 };
  const few = ['few', 'several', 'couple'].includes(lowerAt(tokens, at + 1)) ? at + 2 : null;
  const count = few === null ? readRange(tokens, at + 1) : { next: lowerAt(tokens, few) === 'of' ? few + 1 : few };
  if (!count || !/^(?:years|months|weeks|days|quarters|decades)$/.test(lowerAt(tokens, count.next))) return null;
  return { value: { kind: 'open', future: offset > 0 }, next: count.next + 1 };
};

/** "five", "five to 10". */
function readRange(tokens: readonly Token[], at: number): { next: number } | null {
  const first = readCardinal(tokens, at);
  if (!first) return null;
  const to = readTo(tokens, first.next);
  const second = to === null ? null : readCardinal(tokens, to);
  return { next: second?.next ?? first.next };
}

/** "a year earlier", "a year-earlier", "year ago", "one month before", "the year before", "the month before". */
const ago: Pattern = (tokens, at) => {
  let start = at;
  if (['a', 'an', 'one', 'the', '1'].includes(lowerAt(tokens, start))) start++;
  const grain = GRAINS.get(lowerAt(tokens, start));
  if (!grain || grain === 'day' || grain === 'half') return null;
  const next = skipDash(tokens, start + 1);
  if (!AGO.has(lowerAt(tokens, next)) || (next > start + 1 && start === at && lowerAt(tokens, next) === 'before'))
    return null;
  if (lowerAt(tokens, next) === 'before' && readYearNumber(tokens, next + 1)) return null;
  return { value: { kind: 'anaphor', shift: grain, grain: null, year: null }, next: next + 1 };
};

/** "the same period last year", "the corresponding month of 2018", "the previous quarter", "the preceding year". */
const sameOrBefore: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const word = lowerAt(tokens, start);
  const same = SAME.has(word);
  if (!same && !PRECEDING.has(word)) return null;
  let next = start + 1;
  const count = readCardinal(tokens, next);
  if (count) next = skipDash(tokens, count.next);
  const unit = lowerAt(tokens, next).replace(/s$/, '');
  const grain = GRAINS.get(unit) ?? null;
  if (!grain && !['period', 'time', 'interval', 'timeframe'].includes(unit)) return null;
  next++;
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

/** "in the quarter", "over the half", "for the period", "that month". */
const repeated: Pattern = (tokens, at) => {
  const article = lowerAt(tokens, at);
  if (article !== 'the' && article !== 'that') return null;
  const reporting = ['reporting', 'reported', 'review'].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const word = lowerAt(tokens, reporting);
  const grain = GRAINS.get(word);
  if ((!grain || grain === 'day') && word !== 'period') return null;
  const before = lowerAt(tokens, at - 1);
  if (!['in', 'over', 'during', 'for', 'of', 'within', 'throughout'].includes(before)) return null;
  if (before === 'of' && grain === 'year') return null;
  if (word === 'year' && article === 'the')
    return { value: { kind: 'year', year: { kind: 'offset', offset: 0 } }, next: reporting + 1 };
  return { value: { kind: 'anaphor', shift: 'same', grain: grain ?? null, year: null }, next: reporting + 1 };
};

/** "so far this year", "year to date", "YTD", "so far in September". */
const toDate: Pattern = (tokens, at) => {
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

/** "2016", "2014-2016", "2023-24", "end-2023", "early 2021", "the end of 2008", "mid-2022". */
const year: Pattern = (tokens, at) => {
  const found = readYearNumber(tokens, at);
  if (!found || !looksLikeYear(tokens, at)) return null;
  const pair = readYearPair(tokens, at);
  if (pair) return { value: { kind: 'iso', period: `${String(found.value)}/${String(pair.value)}` }, next: pair.next };
  const dash = skipDash(tokens, found.next);
  const second = dash > found.next ? readYearNumber(tokens, dash) : null;
  if (second && second.value > found.value)
    return { value: { kind: 'iso', period: `${String(found.value)}/${String(second.value)}` }, next: second.next };
  return { value: { kind: 'year', year: { kind: 'year', year: found.value } }, next: found.next };
};

/** Words in front of which a number is a year, not an amount. */
const BEFORE_YEAR = new Set(
  `in since by of from to until till through during for and or after before between early mid late end fiscal calendar
   year than around circa versus vs , ( - – — / full`.split(/\s+/),
);

/** Units and counted things that follow an amount but never a year. */
function isUnitWord(word: string): boolean {
  return /^(?:%|percent|per|pct|km|m|mm|kg|t|mt|kt|mw|gw|kw|kwh|mwh|gwh|twh|tons?|tonnes?|metres?|meters?|miles?|feet|barrels?|bpd|bbl|megawatts?|gigawatts?|kilowatts?|people|workers|employees|jobs|million|billion|trillion|crore|lakh|thousand|units|hectares?|acres?|ha|yuan|dollars|euros|roubles|rubles|rupees|teu|ounces?|oz|pounds|lb|litres?|gallons?|bushels?|times|vehicles|trucks|cars|ships|homes|households|kilomet(?:er|re)s?|points|strong|soldiers|troops)$/.test(
    word,
  );
}

function looksLikeYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token) return false;
  if (next && isUnitWord(next.lower)) return false;
  if (next && !next.spaced && next.kind === 'symbol' && '-‐'.includes(next.text) && isUnitWord(lowerAt(tokens, at + 2)))
    return false;
  if (next?.kind === 'word' && !next.spaced && next.lower !== "'s" && next.lower !== 's') return false;
  if (before?.kind === 'word' && !token.spaced) return false;
  if (before?.kind === 'symbol' && !token.spaced && !'(-–—/[,"“\''.includes(before.text)) return false;
  if (before && BEFORE_YEAR.has(before.lower)) return true;
  const value = Number(token.text);
  return (
    value >= 1980 &&
    value <= 2060 &&
    !['no', 'resolution', 'nos', 'number', 'type', 'page'].includes(before?.lower ?? '')
  );
}

/** "the 25th" of the month talked about. */
const nthOfMonth: Pattern = (tokens, at) => {
  if (lowerAt(tokens, at) !== 'the') return null;
  const day = readDay(tokens, at + 1);
  if (day?.next !== at + 3) return null;
  const before = lowerAt(tokens, at - 1);
  const next = tokens[at + 3];
  if (!['by', 'on', 'until', 'to', 'before', 'since', 'from'].includes(before)) return null;
  if (next?.kind === 'word' && next.spaced && !['and', 'or', 'of'].includes(next.lower)) return null;
  return { value: { kind: 'days', month: 0, from: day.value, toMonth: 0, to: day.value, year: null }, next: at + 3 };
};

const simpleDays: Pattern = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const offset = { today: 0, yesterday: -1, tomorrow: 1, overnight: -1 }[word];
  if (offset !== undefined) return { value: { kind: 'deictic', grain: 'day', offset }, next: at + 1 };
  const token = tokens[at];
  const day = token && token.text !== token.lower ? WEEKDAYS.get(word) : undefined;
  return day === undefined ? null : { value: { kind: 'weekday', day }, next: at + 1 };
};

/** "over the past year and a half", "within five years", "in 30 years": consumed, without ends. */
const openStretch: Pattern = (tokens, at) => {
  if (!['within', 'over', 'after', 'for'].includes(lowerAt(tokens, at))) return null;
  const count = readRange(tokens, at + 1);
  if (!count || !/^(?:years|months|weeks|days|decades)$/.test(lowerAt(tokens, count.next))) return null;
  if (lowerAt(tokens, at) === 'over' && lowerAt(tokens, count.next) === 'months') return null;
  return { value: { kind: 'open', future: lowerAt(tokens, at) === 'within' }, next: count.next + 1 };
};

/** Tried in order at each token; the first that reads something wins. */
export const PERIOD_PATTERNS: readonly Pattern[] = [
  isoDate,
  monthDay,
  dayMonth,
  ending,
  namedQuarter,
  months,
  codedPart,
  fiscalYear,
  sameOrBefore,
  toDate,
  ordinalPart,
  ago,
  deictic,
  openStretch,
  countedMonths,
  repeated,
  nthOfMonth,
  simpleDays,
  year,
];

/** Words that a period may begin with; every other word is passed over at once. */
export const PERIOD_STARTERS: ReadonlySet<string> = new Set(
  [
    ...WEEKDAYS.keys(),
    ...DEICTIC.keys(),
    ...PRECEDING,
    ...SAME,
    ...PARTS,
    ...GRAINS.keys(),
    'the that a an one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final'.split(
      ' ',
    ),
    'fy cy fiscal financial q h ytd so today yesterday tomorrow overnight within over after for'.split(' '),
  ].flat(),
);
