import { MONTHS } from '../../lexicon/en/calendar';
import type { Token } from '../../model/token';
import type { Draft, Pattern } from './draft';
import { lowerAt, readYearNumber, readYearSpec, skipDash, type Read } from './scan';

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
  if (pair) {
    const crop = tokens[found.next]?.text === '/' || SEASON_NOUNS.has(lowerAt(tokens, pair.next));
    if (!crop) return { value: { kind: 'pair', ends: pair.value }, next: pair.next };
    return { value: { kind: 'crop', ends: pair.value, toDate: isSoFar(tokens, at) }, next: pair.next };
  }
  const dash = skipDash(tokens, found.next);
  const second = dash > found.next ? readYearNumber(tokens, dash) : null;
  if (second && second.value > found.value)
    return { value: { kind: 'iso', period: `${String(found.value)}/${String(second.value)}` }, next: second.next };
  const paired = ['and', 'or'].includes(lowerAt(tokens, found.next)) ? readYearNumber(tokens, found.next + 1) : null;
  if (paired?.value === found.value + 1 && ['for', 'in', 'during', 'over'].includes(lowerAt(tokens, at - 1)))
    return bothYears(tokens, found.value, paired);
  return { value: { kind: 'year', year: { kind: 'year', year: found.value } }, next: found.next };
};

/** Words between "so far" and the season that it is part of. */
const BEFORE_SEASON = new Set(['in', 'during', 'the', 'this', 'season', 'current', 'of']);

/** "so far in 2023/24", "so far this season (2023/24)": of the season only what is over. */
function isSoFar(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (at - before < 5 && BEFORE_SEASON.has(lowerAt(tokens, before))) before--;
  return lowerAt(tokens, before) === 'far' && lowerAt(tokens, before - 1) === 'so';
}

/** "For 2026 and 2027 the ceiling is": both; with "respectively" or two amounts each would have its own. */
function bothYears(tokens: readonly Token[], first: number, second: Read<number>): Read<Draft> {
  const one = { kind: 'year', year: { kind: 'year', year: first } } as const;
  if (lowerAt(tokens, second.next) === 'respectively' || tokens[second.next + 1]?.lower === 'respectively')
    return { value: one, next: second.next - 2 };
  return { value: { kind: 'iso', period: `${String(first)}/${String(second.value)}` }, next: second.next };
}

/** Words behind a pair of years that make it a crop or marketing year. */
const SEASON_NOUNS = new Set(['season', 'crop', 'marketing', 'harvest', 'campaign', 'sugar']);

/** Words in front of which a number is a year, not an amount. */
const BEFORE_YEAR = new Set(
  `in since by of from to until till through during for and or after before between early mid late end fiscal calendar
   year than around circa versus vs , ( - – — / full`.split(/\s+/),
);

/** Units and counted things that follow an amount but never a year. */
const UNIT_WORDS: ReadonlySet<string> = new Set(
  `% percent per pct km m mm kg t mt kt mw gw kw kwh mwh gwh twh ton tons tonne tonnes metre metres meter meters mile miles
   feet barrel barrels bpd bbl megawatt megawatts gigawatt gigawatts kilowatt kilowatts people workers employees jobs
   million billion trillion crore lakh thousand units hectare hectares acre acres ha yuan dollars euros roubles rubles
   rupees teu ounce ounces oz pounds lb litre litres gallon gallons bushel bushels times vehicles trucks cars ships homes
   households kilometre kilometres kilometer kilometers points strong soldiers troops`.split(/\s+/),
);

/** @example isUnitWord('tonnes') // true */
export function isUnitWord(word: string): boolean {
  return UNIT_WORDS.has(word);
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

/** "the Iranian calendar year 1404 (2025-2026)": the years in brackets only translate it. */
export const persianYear: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (!['iranian', 'persian'].includes(lowerAt(tokens, start))) return null;
  const spec = readYearSpec(tokens, start);
  if (spec?.value.kind !== 'persian') return null;
  return { value: { kind: 'year', year: spec.value }, next: behindGloss(tokens, spec.next) };
};

/** How many tokens a bracket that translates a year may hold. */
const GLOSS_LENGTH = 9;

/** Index behind a bracket of years and months that begins at `at`, or `at`. */
function behindGloss(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + GLOSS_LENGTH; end++) {
    const token = tokens[end];
    if (token?.text === ')') return end + 1;
    const dated = token && (token.kind === 'number' || MONTHS.has(token.lower) || '-–—/,'.includes(token.text));
    if (!dated) return at;
  }
  return at;
}

/** "the beginning of 2021": its first month; "at the end of 2021": its last. */
export const yearEdge: Pattern = (tokens, at) => {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const edge = lowerAt(tokens, start);
  const opening = edge === 'beginning' || edge === 'start';
  if ((!opening && edge !== 'end') || lowerAt(tokens, start + 1) !== 'of') return null;
  const named = readYearNumber(tokens, start + 2);
  if (!named || (!opening && lowerAt(tokens, at - 1) !== 'at')) return null;
  const month = opening ? 1 : 12;
  return {
    value: { kind: 'months', from: month, to: month, year: { kind: 'year', year: named.value } },
    next: named.next,
  };
};
