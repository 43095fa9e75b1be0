import { NOUN_PHRASE_STOPS } from '../../lexicon/en/countedNouns';
import { ONE_PRONOUN_BEFORE, ONE_PRONOUN_NEXT } from '../../lexicon/en/notAmounts';
import type { PeriodMention } from '../../model/period';
import type { Sentence, Token } from '../../model/token';
import { isClock, isDayOfMonth, isYear } from './dateNumbers';
import type { Draft } from './draft';
import { isCapitalizedName, isLabelled, isNamePart, isOrdinalOrGlued } from './nameNumbers';
import { isDash, isGluedHyphen, lowerAt } from './tokens';

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

/** "six-speed", "737-MAX": a number hyphened to a word that is no unit. */
function isHyphenedWord(tokens: readonly Token[], draft: Draft): boolean {
  return isGluedHyphen(tokens, draft.last) && tokens[draft.last + 1]?.kind === 'word';
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
  if (first && first.capital && before?.kind === 'word' && before.capital) return false;
  return !NOUN_PHRASE_STOPS.has(next.lower);
}
