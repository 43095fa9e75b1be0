import type { Token } from '../../model/token';
import type { Pattern } from './draft';
import { lowerAt, readYearNumber, skipDash, type Read } from './scan';

export const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** "2023-24", "2016/17", "2016-2017" where they follow each other: the second year. */
export function readYearPair(tokens: readonly Token[], at: number): Read<number> | null {
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || dash === undefined || second.spaced) return null;
  if (!'-–/'.includes(dash.text) || !/^(?:20|19)?\d\d$/.test(second.text)) return null;
  const start = fullYear(first.text);
  const end = second.text.length === 2 ? Math.floor(start / 100) * 100 + Number(second.text) : Number(second.text);
  return end === start + 1 ? { value: end, next: at + 3 } : null;
}

/** "2016", "2014-2016", "2023-24", "end-2023", "early 2021", "the end of 2008", "mid-2022". */
export const year: Pattern = (tokens, at) => {
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
export function isUnitWord(word: string): boolean {
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
