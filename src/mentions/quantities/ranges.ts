import { CHANGE_WORDS, QUANTITY_DIRECTIONS, SPAN_WORDS } from '../../lexicon/en/quantityDirections';
import type { Token } from '../../model/token';
import type { Draft } from './draft';
import { countsSomething } from './nounPhrase';
import { BOUNDS_LEFT } from './quantityWords';
import { scaled } from './multipliers';
import { isDash, lowerAt } from './tokens';
import { matchTrie } from './trie';

type Link = 'dash' | 'to' | 'and' | 'or';

/** Joins the two ends of ranges: "five to 10", "$3-5 billion", "between 5% and 7%", "from 5 to 7 Mt". */
export function joinRanges(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const low = drafts[index];
    const high = drafts[index + 1];
    if (!low) break;
    const range = high ? joinTwo(tokens, low, high) : null;
    joined.push(range ?? low);
    if (range) index++;
  }
  return joined;
}

function joinTwo(tokens: readonly Token[], low: Draft, high: Draft): Draft | null {
  const link = linkBetween(tokens, low, high);
  if (!link || !mayBeEnds(low, high)) return null;
  if (!unitsAgree(tokens, low, high, link)) return null;
  const multiplier = sharedMultiplier(low, high);
  const from = multiplier === 1 ? low.low : scaled(low.number.mantissa, multiplier);
  const to = high.high;
  const scale = lowScale(low, high);
  const highScale = high.unit?.scale ?? low.unit?.scale ?? 1;
  if (from * scale >= to * highScale) return null;
  if (!isSpan(tokens, low, high, link, from)) return null;
  const unit = high.unit ?? low.unit;
  const prefix = low.unit?.prefix ?? unit?.prefix ?? null;
  const sameScale = scale / highScale;
  return {
    number: { ...high.number, first: low.number.first },
    first: low.first,
    last: high.last,
    low: sameScale === 1 ? from : from * sameScale,
    high: to,
    range: true,
    unit: unit && { ...unit, prefix, borrowed: false },
    sign: low.sign ?? high.sign,
  };
}

/** The scale of the low end, which is per as much as the high end that alone says so: "$285-$300 per 1,000 cubic metres". */
function lowScale(low: Draft, high: Draft): number {
  if (!low.unit || !high.unit) return low.unit?.scale ?? high.unit?.scale ?? 1;
  return low.unit.code === high.unit.code ? low.unit.scale : low.unit.scale / high.unit.perScale;
}

function linkBetween(tokens: readonly Token[], low: Draft, high: Draft): Link | null {
  const between = high.first - low.last;
  if (between < 1 || between > 3) return null;
  const first = tokens[low.last];
  if (!first) return null;
  if (between === 1) {
    if (isDash(first)) return high.sign === null || !first.spaced ? 'dash' : null;
    if (first.lower === 'to' || first.lower === 'and' || first.lower === 'or') return first.lower;
    return null;
  }
  const second = tokens[low.last + 1];
  if (first.lower === 'to' && isDash(second) && between === 2) return 'to';
  if (isDash(first) && second?.lower === 'to' && (between === 2 || isDash(tokens[low.last + 2]))) return 'to';
  return null;
}

function mayBeEnds(low: Draft, high: Draft): boolean {
  if (low.range || high.range || low.number.kind !== high.number.kind) return false;
  return low.number.kind === 'plain' || low.number.kind === 'fraction';
}

/** Whether the ends are written in one unit; the low end mostly leaves it to the high one. */
function unitsAgree(tokens: readonly Token[], low: Draft, high: Draft, link: Link): boolean {
  if (low.unit && high.unit) {
    if (low.unit.code === null || high.unit.code === null)
      return low.unit.dimension === high.unit.dimension && sameWords(tokens, low, high);
    return low.unit.code === high.unit.code || high.unit.code.startsWith(`${low.unit.code}/`);
  }
  if (low.unit) return low.unit.prefix !== null && !countsSomething(tokens, high.last);
  if (high.unit) return !(high.unit.prefix !== null && link !== 'dash');
  return high.number.multiplier > 1 || low.number.kind === 'fraction' || countsSomething(tokens, high.last);
}

function sameWords(tokens: readonly Token[], low: Draft, high: Draft): boolean {
  const a = low.unit ? lowerAt(tokens, low.unit.first) : '';
  const b = high.unit ? lowerAt(tokens, high.unit.first) : '';
  return a === b || `${a}s` === b || a === `${b}s`;
}

/** The multiplier that the low end shares ("$3-5 billion"); 1 where it has its own or is plainly on its own scale. */
function sharedMultiplier(low: Draft, high: Draft): number {
  if (low.number.multiplier > 1 || high.number.multiplier === 1 || low.number.grouped) return 1;
  return low.number.mantissa < high.number.mantissa ? high.number.multiplier : 1;
}

/** Whether the words around leave the two amounts ends of one range. */
function isSpan(tokens: readonly Token[], low: Draft, high: Draft, link: Link, from: number): boolean {
  if (looksLikeYear(low, tokens) && (high.number.multiplier > 1 || high.high > low.high * 4 || link !== 'dash')) {
    if (!(link === 'and' && !looksLikeYear(high, tokens))) return false;
  }
  const before = beforeBound(tokens, low.first);
  const word = lowerAt(tokens, before);
  switch (link) {
    case 'dash':
      return true;
    case 'and':
      return word === 'between';
    case 'or':
      return low.unit === null && low.number.multiplier === 1 && high.high <= from * 2 && Number.isInteger(from);
    case 'to':
      if (word === 'from') return !isChange(tokens, before);
      return !(low.unit !== null && high.unit?.borrowed !== true && (QUANTITY_DIRECTIONS.has(word) || word === 'by'));
  }
}

function looksLikeYear(draft: Draft, tokens: readonly Token[]): boolean {
  if (draft.unit || !draft.number.digits || draft.number.grouped || draft.number.multiplier > 1) return false;
  const text = tokens[draft.number.first]?.text ?? '';
  return text.length === 4 && draft.high >= 1800 && draft.high <= 2100;
}

/** Index of the last token before an amount and the bound in front of it. */
function beforeBound(tokens: readonly Token[], first: number): number {
  const bound = matchTrie(BOUNDS_LEFT, tokens, first);
  return (bound?.first ?? first) - 1;
}

/** How far back a verb is looked for that makes "from A to B" a change. */
const CLAUSE = 12;

/** Whether "from" at `from` opens a change ("rose from 3.2 to 4.1 million") rather than a range of values. */
function isChange(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= from - CLAUSE; index--) {
    const token = tokens[index];
    if (!token || token.kind === 'break' || token.text === '.' || token.text === ';') return false;
    if (SPAN_WORDS.has(token.lower)) return false;
    if (QUANTITY_DIRECTIONS.has(token.lower) || CHANGE_WORDS.has(token.lower)) return true;
  }
  return false;
}
