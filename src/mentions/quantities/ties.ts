import { NUMBER_WORDS } from '../../lexicon/en/numbers';
import { QUANTITY_DIRECTIONS } from '../../lexicon/en/quantityDirections';
import type { Token } from '../../model/token';
import type { Draft } from './draft';
import { countsSomething } from './nounPhrase';
import { lowerAt } from './tokens';

/** Words right before a bare number that tie it to an amount read before. */
const LINKS: ReadonlySet<string> = new Set('from to against versus vs than with and or at'.split(' '));

/** "from 9.8 billion three months earlier": a length of time, which a number in front does not count. */
function isTimeAgo(tokens: readonly Token[], at: number): boolean {
  const counted = tokens[at]?.kind === 'number' || NUMBER_WORDS.has(lowerAt(tokens, at));
  return counted && TIME_LENGTHS.has(lowerAt(tokens, at + 1)) && TIME_AGO.has(lowerAt(tokens, at + 2));
}

const TIME_LENGTHS: ReadonlySet<string> = new Set(
  'day days week weeks month months quarter quarters year years'.split(' '),
);
const TIME_AGO: ReadonlySet<string> = new Set(['earlier', 'before', 'ago', 'previously']);

/** Whether a word follows that the bare number could count. */
export function countsFollow(tokens: readonly Token[], at: number): boolean {
  if (isTimeAgo(tokens, at)) return false;
  const next = tokens[at];
  if (next?.kind !== 'word') return next?.kind === 'number';
  return next.lower === 'times' || next.lower === 'of' || countsSomething(tokens, at);
}

/** Whether two numbers are of one scale. */
export function isNear(a: number, b: number): boolean {
  if (a === 0 || b === 0) return true;
  return a > 0 && b > 0 && a / b < 20 && b / a < 20;
}

/** A long bare number of nearly the lender's size speaks of the same thing without more. */
export function isAlike(draft: Draft, lender: Draft): boolean {
  const { number } = draft;
  if (lender.unit?.dimension === 'ratio' || lender.unit?.code === null) return false;
  if (number.multiplier >= 1e6) return lender.number.multiplier === number.multiplier && isWithin(draft, lender, 20);
  return (number.grouped || number.decimal) && isWithin(draft, lender, 2);
}

function isWithin(draft: Draft, lender: Draft, factor: number): boolean {
  const ratio = draft.high / lender.high;
  return ratio > 1 / factor && ratio < factor;
}

/** A conversion in brackets lends nothing to what follows it, but to another in brackets. */
export function isConversion(tokens: readonly Token[], lender: Draft): boolean {
  return (
    lowerAt(tokens, lender.first - 1) === '(' &&
    lowerAt(tokens, lender.last) === ')' &&
    lender.unit?.dimension === 'money'
  );
}

export function isTwin(tokens: readonly Token[], draft: Draft, lender: Draft): boolean {
  return draft.first - lender.last < 3 || lowerAt(tokens, draft.first - 1) === '(';
}

/** "rose 8.15% to 3.65": what it rose to is no per cent. */
export function isLevelBehindChange(tokens: readonly Token[], draft: Draft, lender: Draft): boolean {
  const before = lowerAt(tokens, draft.first - 1);
  return (before === 'to' || before === 'at') && QUANTITY_DIRECTIONS.has(lowerAt(tokens, lender.first - 1));
}

export function isLinkedPath(tokens: readonly Token[], draft: Draft): boolean {
  return PATH_LINKS.has(lowerAt(tokens, draft.first - 1));
}

const PATH_LINKS: ReadonlySet<string> = new Set(['from', 'to', 'than', 'against', 'with', 'and', 'versus']);

/** Whether the words before the bare number tie it to the lender. */
export function isTied(tokens: readonly Token[], draft: Draft, lender: Draft, back: number): boolean {
  const before = tokens[draft.first - 1];
  if (!before) return false;
  const gap = draft.first - lender.last;
  if (before.text === '(') return gap === 1 && back === 1;
  if (before.text === ',') return gap === 1 && back === 1;
  if (before.lower === 'of')
    return draft.number.multiplier > 1 || QUANTITY_DIRECTIONS.has(lowerAt(tokens, draft.first - 2));
  if (before.lower === 'and' || before.lower === 'or')
    return back === 1 && (gap <= 2 || lender.unit?.borrowed === true || draft.number.multiplier > 1);
  if (before.lower === 'at') return draft.number.grouped || draft.number.multiplier > 1;
  if (before.lower === 'with') return lowerAt(tokens, draft.first - 2).startsWith('compare');
  return LINKS.has(before.lower);
}
