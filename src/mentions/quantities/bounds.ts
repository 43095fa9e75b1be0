import { CHANGE_WORDS, DIRECTION_LINKS, QUANTITY_DIRECTIONS } from '../../lexicon/en/quantityDirections';
import type { Bound } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Draft } from './draft';
import { BOUNDS_LEFT, BOUNDS_RIGHT } from './quantityWords';
import { lowerAt } from './tokens';
import { matchTrie } from './trie';

/** A bound with the tokens that it was read from. */
export interface BoundReading {
  readonly bound: Bound;
  readonly first: number;
  readonly last: number;
}

/** Words before "over" that show it to be a place or a time rather than a bound. */
const OVER_PLACES: ReadonlySet<string> = new Set(
  'spread stretched stretching stretches extends extended extending across all took control taken take taking spanning'.split(
    ' ',
  ),
);

/** Verbs of place and time: "over five years" lasts that long, "for over five years" is a bound. */
const OVER_BOUND_BEFORE: ReadonlySet<string> = new Set('for of lasting is was than to took been after'.split(' '));

/** The bound written at an amount, before it or behind it. */
export function readBound(tokens: readonly Token[], draft: Draft): BoundReading | null {
  const start = draft.first - signTokens(tokens, draft);
  const before = matchTrie(BOUNDS_LEFT, tokens, start);
  if (before && isBound(tokens, draft, before.first))
    return { bound: before.row, first: before.first, last: before.last };
  const behind = matchTrie(BOUNDS_RIGHT, tokens, draft.last);
  if (!behind || tokens[behind.last]?.kind === 'number') return null;
  if (tokens[behind.first]?.text === '+' && tokens[behind.first]?.spaced !== false) return null;
  return { bound: behind.row, first: behind.first, last: behind.last };
}

const AMOUNT_ENDS: ReadonlySet<string> = new Set(
  '% percent cent pct pc points tons tonnes barrels bpd times'.split(' '),
);

/** How many tokens the sign in front of an amount takes. */
export function signTokens(tokens: readonly Token[], draft: Draft): number {
  if (draft.sign === null) return 0;
  return lowerAt(tokens, draft.first - 1) !== 'minus' && lowerAt(tokens, draft.first - 2) === 'minus' ? 2 : 1;
}

function isBound(tokens: readonly Token[], draft: Draft, at: number): boolean {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (word === 'over' || word === 'under') {
    if (OVER_PLACES.has(before)) return false;
    if (draft.unit?.dimension === 'duration' && draft.last - at > 1 && lowerAt(tokens, at + 1) !== 'than')
      return OVER_BOUND_BEFORE.has(before);
  }
  // "edged up to 15,170 yuan" says where it went
  if (word === 'up' && lowerAt(tokens, at + 1) === 'to')
    return !QUANTITY_DIRECTIONS.has(before) && !CHANGE_WORDS.has(before) && lowerAt(tokens, draft.first - 1) === 'to';
  // "1.8% more than 510,000 tons" compares
  if (lowerAt(tokens, at + 1) === 'than') return tokens[at - 1]?.kind !== 'number' && !AMOUNT_ENDS.has(before);
  return true;
}

/** Tokens looked back over from an amount to its direction. */
const LOOK_BACK = 4;

/** The direction word right before an amount ("up 3%", "a drop of about 5%"); none behind "to", "at" or "from". */
export function readDirection(tokens: readonly Token[], first: number): 'up' | 'down' | null {
  for (let index = first - 1; index >= first - LOOK_BACK; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const direction = QUANTITY_DIRECTIONS.get(token.lower);
    if (direction) return direction;
    if (!DIRECTION_LINKS.has(token.lower)) return null;
  }
  return null;
}
