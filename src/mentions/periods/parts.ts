import { MONTHS } from '../../lexicon/en/calendar';
import type { Token } from '../../model/token';
import type { Draft, Pattern } from './draft';
import { readEndMonth } from './endMonth';
import {
  lowerAt,
  optionalYear,
  readCardinal,
  readMonth,
  readOrdinal,
  readYearNumber,
  readYearSpec,
  skipDash,
  type Read,
  type YearSpec,
} from './scan';
import { fullYear, readYearPair } from './years';

/** "third quarter of 2018", "first half", "second-half", "first nine months of this year", "fifth month of this year". */
export const ordinalPart: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const last = ['last', 'final'].includes(lowerAt(tokens, start));
  const ordinal = last ? { value: -1, next: start + 1 } : readOrdinal(tokens, start);
  if (!ordinal) return null;
  let next = skipDash(tokens, ordinal.next);
  const fiscal = lowerAt(tokens, next) === 'fiscal';
  if (fiscal) next++;
  const grain = lowerAt(tokens, next);
  const fortnight = grain === 'half' ? halfOfMonth(tokens, next + 1, last ? 2 : ordinal.value) : null;
  if (fortnight) return fortnight;
  if (grain === 'quarter' || grain === 'half' || (grain === 'month' && !last)) {
    const told = readEndMonth(tokens, next + 1);
    if (told?.value.told === true && grain !== 'month') {
      const { month, year } = told.value;
      return { value: { kind: 'ending', months: grain === 'half' ? 6 : 3, month, year }, next: told.next };
    }
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

/** The rest of "the second half of April". */
function halfOfMonth(tokens: readonly Token[], at: number, index: number): Read<Draft> | null {
  const month = lowerAt(tokens, at) === 'of' ? readMonth(tokens, at + 1) : null;
  if (!month || index > 2) return null;
  const { year, next } = optionalYear(tokens, month.next);
  const [from, to] = index === 1 ? [1, 15] : [16, 31];
  return { value: { kind: 'days', month: month.value, from, toMonth: month.value, to, year }, next };
}

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

export const fiscalYear: Pattern = (tokens, at) => {
  const fiscal = readFiscal(tokens, at);
  if (!fiscal) return null;
  const end = readEndMonth(tokens, fiscal.next);
  if (end?.value.told !== true)
    return { value: { kind: 'fiscal', ends: fiscal.value, quarter: null, half: null }, next: fiscal.next };
  const year = end.value.year ?? { kind: 'year', year: fiscal.value };
  return { value: { kind: 'ending', months: 12, month: end.value.month, year }, next: end.next };
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

/** Words that a half-year's name stands in front of no more often than a company's. */
const AFTER_NAME = new Set('has had have said says will is was which and plans to means wants would'.split(' '));

/** "Kalahari H2, a company", "Kalahari H2 said": the gas in a name, not the half-year. */
function isHydrogen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 2];
  const named = before?.kind === 'word' && before.capital && !MONTHS.has(before.lower);
  return named && (!next || next.kind === 'break' || next.kind === 'symbol' || AFTER_NAME.has(next.lower));
}

/** "Q3", "Q3 2018", "3Q18", "H1 2020", "1H20", "9M 2018", "Q1 FY24", "Q1-Q3 2019". */
export const codedPart: Pattern = (tokens, at) => {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || !two || two.spaced) return null;
  const letter = one.kind === 'word' ? one.text : two.text;
  const digits = one.kind === 'word' ? two.text : one.text;
  if (!/^[QHM]$/.test(letter) || !/^(?:1[0-2]|\d)$/.test(digits)) return null;
  if (one.kind === 'word' && letter === 'M') return null;
  const index = Number(digits);
  if (index < 1 || index > (letter === 'Q' ? 4 : letter === 'H' ? 2 : 12)) return null;
  if (one.text === 'H' && index === 2 && isHydrogen(tokens, at)) return null;
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

/** "the nine months to September 30, 2018", "the year ended 31 March 2021", "three months to June", "quarter ended June". */
export const ending: Pattern = (tokens, begin) => {
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
  const end = readEndMonth(tokens, next);
  return (
    end && { value: { kind: 'ending', months: length, month: end.value.month, year: end.value.year }, next: end.next }
  );
};

/** "nine months of 2018", "over nine months", "the seven months": from January on. */
export const countedMonths: Pattern = (tokens, at) => {
  const count = readCardinal(tokens, at);
  if (!count || count.value < 2 || count.value > 12) return null;
  const unit = skipDash(tokens, count.next);
  if (!/^months?$/.test(lowerAt(tokens, unit))) return null;
  const year = readYearSpec(tokens, unit + 1);
  const before = lowerAt(tokens, at - 1);
  const cued =
    ['over', 'in', 'the', 'for', 'during', 'at'].includes(before) &&
    !/^(?:period|high|low|old|time|later|ago)$/.test(lowerAt(tokens, unit + 1));
  if (!year && ['of', 'accumulated', 'cumulative', 'total'].includes(before) && lowerAt(tokens, unit) === 'months')
    return { value: { kind: 'counted', count: count.value }, next: unit + 1 };
  if (!year && !(cued && before !== 'in' && lowerAt(tokens, unit) === 'months')) return null;
  return {
    value: { kind: 'months', from: 1, to: count.value, year: year?.value ?? null },
    next: year?.next ?? unit + 1,
  };
};

/** "the six years to 2022". */
export const yearsTo: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const count = readCardinal(tokens, start);
  if (
    !count ||
    lowerAt(tokens, count.next) !== 'years' ||
    !['to', 'through', 'until'].includes(lowerAt(tokens, count.next + 1))
  )
    return null;
  const last = readYearNumber(tokens, count.next + 2);
  return (
    last && {
      value: { kind: 'iso', period: `${String(last.value - count.value + 1)}/${String(last.value)}` },
      next: last.next,
    }
  );
};
