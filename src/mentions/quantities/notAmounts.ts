import { NOUN_PHRASE_STOPS } from '../../lexicon/en/countedNouns';
import { MONTHS } from '../../lexicon/en/calendar';
import { CLOCK_WORDS, LABELS, ONE_PRONOUN_BEFORE, ONE_PRONOUN_NEXT, YEAR_CONTEXT } from '../../lexicon/en/notAmounts';
import type { PeriodMention } from '../../model/period';
import type { Sentence, Token } from '../../model/token';
import type { Draft } from './draft';
import { isPluralNoun } from './nounPhrase';
import { BOUNDS_LEFT } from './quantityWords';
import { isCapitalized, isDash, isGluedHyphen, lowerAt } from './tokens';
import { matchTrie } from './trie';

/** Leaves out numbers that are no amounts: years, dates, clock times, names, scores, list numbers. */
export function dropNotAmounts(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  periods: readonly PeriodMention[],
  drafts: readonly Draft[],
): Draft[] {
  const kept: Draft[] = [];
  let period = 0;
  let sentence = 0;
  let dropped: Draft | null = null;
  for (const draft of drafts) {
    while ((periods[period]?.last ?? Infinity) <= draft.first) period++;
    while ((sentences[sentence]?.last ?? Infinity) <= draft.first) sentence++;
    const isCovered = (periods[period]?.first ?? Infinity) < draft.last;
    const opens = sentences[sentence]?.first === draft.first;
    if (isAmount(tokens, draft, isCovered, opens) && !isGluedTo(tokens, dropped, draft)) kept.push(draft);
    else dropped = draft;
  }
  return kept;
}

function isAmount(tokens: readonly Token[], draft: Draft, isCovered: boolean, opens: boolean): boolean {
  const { number, unit } = draft;
  if (number.kind === 'multiple') return true;
  if (number.kind === 'fraction') return !isCovered;
  if (isNamePart(tokens, draft)) return false;
  if (unit)
    return !(isCovered && unit.dimension !== 'duration' && isDoubtfulUnit(tokens, draft)) && !isClock(tokens, draft);
  if (isCovered) return false;
  if (number.multiplier > 1) return true;
  if (isOne(tokens, draft)) return isCountedOne(tokens, draft);
  if (!number.digits)
    return !isCapitalizedName(tokens, draft, opens) && !isHyphenedWord(tokens, draft) && !isLabelled(tokens, draft);
  return !(
    isOrdinalOrGlued(tokens, draft) ||
    isClock(tokens, draft) ||
    isDayOfMonth(tokens, draft) ||
    isYear(tokens, draft) ||
    isLabelled(tokens, draft) ||
    isHyphenedWord(tokens, draft) ||
    isPartOfPair(tokens, draft) ||
    isListNumber(tokens, draft, opens) ||
    isCapitalizedName(tokens, draft, opens)
  );
}

/** A unit of one or two letters inside a period is more likely a piece of the date. */
function isDoubtfulUnit(tokens: readonly Token[], draft: Draft): boolean {
  return (tokens[draft.unit?.first ?? 0]?.text.length ?? 0) <= 1;
}

/** Hyphened or stroked to a number that was dropped: the second half of "2014-15", "737-800", "3:1". */
function isGluedTo(tokens: readonly Token[], dropped: Draft | null, draft: Draft): boolean {
  if (!dropped || draft.unit || draft.first - dropped.last !== 1) return false;
  const between = tokens[dropped.last];
  return between?.spaced === false && (isDash(between) || between.text === '/' || between.text === ':');
}

const KEPT_PREFIXES: ReadonlySet<string> = new Set(['sub', 'now', 'minus', 'plus', 'to', 'and', 'or', 'under', 'over']);

/** Letters glued in front: "A320", "COVID-19", "PM2.5", "#5", "'19". */
function isNamePart(tokens: readonly Token[], draft: Draft): boolean {
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
function isOrdinalOrGlued(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.last];
  return next?.kind === 'word' && !next.spaced;
}

/** "six-speed", "737-MAX": a number hyphened to a word that is no unit. */
function isHyphenedWord(tokens: readonly Token[], draft: Draft): boolean {
  return isGluedHyphen(tokens, draft.last) && tokens[draft.last + 1]?.kind === 'word';
}

function isClock(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.last];
  if (next && CLOCK_WORDS.has(next.lower)) return true;
  const before = tokens[draft.first - 1];
  const colonBehind =
    next?.text === ':' &&
    !next.spaced &&
    tokens[draft.last + 1]?.kind === 'number' &&
    tokens[draft.last + 1]?.spaced === false;
  const colonBefore =
    before?.text === ':' &&
    !before.spaced &&
    tokens[draft.first]?.spaced === false &&
    tokens[draft.first - 2]?.kind === 'number';
  return colonBehind || colonBefore;
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && MONTHS.has(token.lower) && (isCapitalized(token) || !VERB_MONTHS.has(token.lower));
}

/** Months that are other words in small letters. */
const VERB_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'sep']);

/** "11 February", "Aug. 14", "5-7 May". */
function isDayOfMonth(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.number.decimal || draft.number.grouped) return false;
  const before = tokens[draft.first - 1];
  if (isMonth(before) || (before?.text === '.' && isMonth(tokens[draft.first - 2]))) return true;
  if (draft.high > 31) return false;
  const next = tokens[draft.last];
  return isMonth(next) || (next?.lower === 'of' && isMonth(tokens[draft.last + 1]));
}

/** Four digits from 1700 to 2100, unless the words around make an amount of them. */
function isYear(tokens: readonly Token[], draft: Draft): boolean {
  const { number, high } = draft;
  const written = tokens[draft.number.last - 1]?.text ?? '';
  if (number.grouped || number.decimal || written.length !== 4 || high < 1700 || high > 2199) return false;
  const before = tokens[draft.first - 1];
  if (!before || matchTrie(BOUNDS_LEFT, tokens, draft.first)) return false;
  if (YEAR_CONTEXT.has(before.lower) || before.kind !== 'word' || isCapitalized(before)) return true;
  if (NOUN_PHRASE_STOPS.has(before.lower) && DETERMINER_LIKE.has(before.lower)) return true;
  return !isPluralNoun(tokens[draft.last]) || before.lower === "'s";
}

const DETERMINER_LIKE: ReadonlySet<string> = new Set(
  'the this that these those its their his her our my your a an and'.split(' '),
);

/** "Article 5", "No. 2", "top 10", "aged 5" is not meant: what names rather than counts. */
function isLabelled(tokens: readonly Token[], draft: Draft): boolean {
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

/** "737-800", "3-1", "3:1", "24/7", "555-1234": numbers glued to each other without a unit. */
function isPartOfPair(tokens: readonly Token[], draft: Draft): boolean {
  return isPairMark(tokens, draft.last, draft.last + 1) || isPairMark(tokens, draft.first - 1, draft.first - 2);
}

function isPairMark(tokens: readonly Token[], at: number, other: number): boolean {
  const mark = tokens[at];
  if (mark?.kind !== 'symbol' || mark.spaced || tokens[at + 1]?.spaced !== false) return false;
  return (
    tokens[other]?.kind === 'number' && (isDash(mark) || mark.text === '/' || mark.text === ':' || mark.text === '.')
  );
}

/** "1. Domestic smelters", "(2)", "3)": the number of a list item. */
function isListNumber(tokens: readonly Token[], draft: Draft, opens: boolean): boolean {
  if (draft.high >= 1000 || draft.number.decimal) return false;
  const next = tokens[draft.last];
  const before = tokens[draft.first - 1];
  const starts = opens || !before || before.kind === 'break';
  if (starts && (next?.text === '.' || next?.text === ')' || next?.text === ':') && !next.spaced) return true;
  return before?.text === '(' && next?.text === ')' && draft.high < 100 && tokens[draft.first - 2]?.kind !== 'number';
}

/** A capital in front or on the number itself: "Boeing 777", "iPhone 12", "BBC One". */
function isCapitalizedName(tokens: readonly Token[], draft: Draft, opens: boolean): boolean {
  const token = tokens[draft.first];
  if (!token) return false;
  if (!draft.number.digits) {
    if (opens || !isCapitalized(token)) return false;
    const previous = tokens[draft.first - 1];
    return previous?.kind === 'word' && isCapitalized(previous) && !NOUN_PHRASE_STOPS.has(previous.lower);
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

function isOne(tokens: readonly Token[], draft: Draft): boolean {
  return lowerAt(tokens, draft.first) === 'one' && draft.last === draft.first + 1;
}

/** Whether "one" counts a thing rather than standing for one. */
function isCountedOne(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.first - 1];
  const next = tokens[draft.last];
  if (before && ONE_PRONOUN_BEFORE.has(before.lower)) return false;
  if (next?.kind !== 'word' || !next.spaced || ONE_PRONOUN_NEXT.has(next.lower)) return false;
  if (next.lower === 'of') return true;
  const first = tokens[draft.first];
  if (first && isCapitalized(first) && before?.kind === 'word' && isCapitalized(before)) return false;
  return !NOUN_PHRASE_STOPS.has(next.lower);
}
