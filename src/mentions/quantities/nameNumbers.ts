import { NOUN_PHRASE_STOPS } from '../../lexicon/en/countedNouns';
import { LABELS } from '../../lexicon/en/notAmounts';
import type { Token } from '../../model/token';
import type { Draft } from './draft';
import { isPluralNoun } from './nounPhrase';
import { BOUNDS_LEFT } from './quantityWords';
import { isDash, lowerAt } from './tokens';
import { matchTrie } from './trie';

const KEPT_PREFIXES: ReadonlySet<string> = new Set(['sub', 'now', 'minus', 'plus', 'to', 'and', 'or', 'under', 'over']);

/** Letters glued in front: "A320", "COVID-19", "PM2.5", "#5", "'19". */
export function isNamePart(tokens: readonly Token[], draft: Draft): boolean {
  const first = tokens[draft.first];
  const before = tokens[draft.first - 1];
  if (!first || !before || first.spaced) return false;
  const { unit } = draft;
  // a letter or a length of time is too little of a unit to make an amount of a name
  const isWeak =
    unit === null ||
    unit.dimension === 'duration' ||
    (unit.prefix === null && (tokens[unit.first]?.text.length ?? 0) <= 1);
  if (before.kind === 'word') return isWeak;
  if (before.text === '#' || before.text === '@' || before.text === '_') return true;
  if (before.text === "'" || before.text === '’') return !unit && draft.number.digits;
  if (!isDash(before) || before.spaced || unit?.prefix) return false;
  const word = tokens[draft.first - 2];
  // "9-to-5", "3-of-7" are no amounts, "200,000 to-260,000 year-old" is one
  if (word?.kind === 'word' && !unit && !word.spaced) return true;
  return word?.kind === 'word' && isWeak && !KEPT_PREFIXES.has(word.lower);
}

/** "21st", "5G", "1990s", "054A", "2018's". */
export function isOrdinalOrGlued(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.last];
  return next?.kind === 'word' && !next.spaced;
}

/** "Article 5", "No. 2", "top 10", "aged 5" is not meant: what names rather than counts. */
export function isLabelled(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.first - 1];
  if (before?.text === '.' && LABELS.has(lowerAt(tokens, draft.first - 2)) && !before.spaced)
    return isCapitalizedOrShort(tokens[draft.first - 2]);
  if (before?.kind !== 'word' || !LABELS.has(before.lower)) return false;
  return (
    before.lower === 'top' || before.lower === 'bottom' || draft.number.digits || !isPluralNoun(tokens[draft.last])
  );
}

function isCapitalizedOrShort(token: Token | undefined): boolean {
  return token !== undefined && token.text.length <= 4;
}

/** A capital in front or on the number itself: "Boeing 777", "iPhone 12", "BBC One". */
export function isCapitalizedName(tokens: readonly Token[], draft: Draft, opens: boolean): boolean {
  const token = tokens[draft.first];
  if (!token) return false;
  if (!draft.number.digits) {
    if (opens || !token.capital) return false;
    const previous = tokens[draft.first - 1];
    if (previous?.kind === 'word' && previous.capital && !NOUN_PHRASE_STOPS.has(previous.lower)) return true;
    // "the Three Gorges": a number word is written with a capital only inside a name
    const next = tokens[draft.last];
    return next?.kind === 'word' && next.capital;
  }
  const before = tokens[draft.sign === null ? draft.first - 1 : draft.first - 2];
  const spaced = draft.sign === null ? token.spaced : true;
  if (before?.kind !== 'word' || !spaced || draft.number.grouped) return false;
  if (!hasCapital(before) || NOUN_PHRASE_STOPS.has(before.lower) || before.lower === "'s") return false;
  if (matchTrie(BOUNDS_LEFT, tokens, draft.first)) return false;
  const isOpening =
    tokens[draft.first - 2] === undefined ||
    tokens[draft.first - 2]?.kind === 'break' ||
    tokens[draft.first - 2]?.text === '.';
  return !(isOpening && isPluralNoun(tokens[draft.last]));
}

function hasCapital(token: Token): boolean {
  return token.text !== token.lower;
}
