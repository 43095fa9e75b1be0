import type { Sentence, Token } from '../../model/token';
import type { Draft, DraftUnit } from './draft';
import { UNITS_LEFT } from './quantityWords';
import { scaled } from './multipliers';
import { countsFollow, isAlike, isConversion, isLevelBehindChange, isLinkedPath, isNear, isTied, isTwin } from './ties';
import { lowerAt } from './tokens';
import { matchTrie } from './trie';

/** How far back, in amounts, a unit is borrowed from. */
const REACH = 3;

/** How far apart, in tokens, two amounts of a comparison may stand. */
const FAR = 40;

/** Gives bare numbers the unit of the amount that they are compared, listed or paired with. */
export function borrowUnits(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): Draft[] {
  const result = [...drafts];
  fromTheRight(tokens, result);
  let sentence = 0;
  for (let index = 0; index < result.length; index++) {
    const draft = result[index];
    if (!draft) break;
    while ((sentences[sentence]?.last ?? Infinity) <= draft.first) sentence++;
    if (!isBare(draft)) continue;
    const first = sentences[sentence]?.first ?? 0;
    const lender =
      fromHeading(tokens, draft) ??
      fromTheLeft(tokens, result, index, first) ??
      fromSentenceBefore(tokens, result, index, first, sentences[sentence - 1]);
    if (lender) result[index] = lender;
  }
  return result;
}

function isBare(draft: Draft): boolean {
  return draft.unit === null && draft.number.kind === 'plain';
}

/** Whether a unit may be lent: measured, not a length of time. */
function lends(unit: DraftUnit | null): unit is DraftUnit {
  return unit !== null && unit.dimension !== 'duration';
}

function lend(draft: Draft, unit: DraftUnit, multiplier: number): Draft {
  const low = multiplier === 1 ? draft.low : scaled(draft.low, multiplier);
  const high = multiplier === 1 ? draft.high : scaled(draft.high, multiplier);
  return { ...draft, low, high, unit: { ...unit, borrowed: true } };
}

/** "5, 3 and 2 Mt", "from 77 to 126 million tonnes": the unit follows at the end of the list. */
function fromTheRight(tokens: readonly Token[], drafts: Draft[]): void {
  // what the amount behind was multiplied by, itself or by lending: "97, 62 and 18 million"
  let shared = 1;
  for (let index = drafts.length - 2; index >= 0; index--) {
    const draft = drafts[index];
    const next = drafts[index + 1];
    if (next && next.unit?.borrowed !== true) shared = next.number.multiplier;
    if (!draft || !next || !isBare(draft)) continue;
    const { unit } = next;
    if (!unit || unit.hyphened || (unit.prefix !== null && unit.last === next.number.last)) continue;
    if (unit.dimension === 'duration' && next.range) continue;
    if (!isListed(tokens, draft, next)) continue;
    const own = draft.number.multiplier > 1 || draft.number.grouped;
    if (own || !isNear(draft.high, next.number.mantissa)) shared = 1;
    drafts[index] = lend(draft, unit, shared);
  }
}

/** Whether only list words stand between, or "from A … to B". */
function isListed(tokens: readonly Token[], draft: Draft, next: Draft): boolean {
  const between = next.first - draft.last;
  if (between < 1 || between > 7) return false;
  const last = lowerAt(tokens, next.first - 1);
  const opening = lowerAt(tokens, draft.first - 1);
  for (let index = draft.last; index < next.first; index++) if (STOPS.has(lowerAt(tokens, index))) return false;
  if (last === 'to' && opening === 'from' && !countsFollow(tokens, draft.last)) return true;
  // "280 million of the 1.5 billion shekels"
  if (between === 2 && last === 'the' && lowerAt(tokens, draft.last) === 'of') return draft.high < next.high;
  for (let index = draft.last; index < next.first; index++) {
    const word = lowerAt(tokens, index);
    if (word !== ',' && word !== 'and' && word !== 'or' && word !== 'to') return false;
  }
  return between <= 2 && (tokens[draft.first - 1]?.kind !== 'word' || !YEARLY.has(opening));
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', '?', '!', ':', '(']);

const YEARLY: ReadonlySet<string> = new Set(['in', 'since', 'by', 'during']);

/** "Mt: 5.1", "Production (kt): 12". */
function fromHeading(tokens: readonly Token[], draft: Draft): Draft | null {
  if (lowerAt(tokens, draft.first - 1) !== ':' || countsFollow(tokens, draft.last)) return null;
  const end = lowerAt(tokens, draft.first - 2) === ')' ? draft.first - 2 : draft.first - 1;
  const found = matchTrie(UNITS_LEFT, tokens, end);
  if (!found?.row.code || found.row.dimension === 'duration') return null;
  if (tokens[found.first - 1]?.kind === 'number') return null;
  // "Exhibit T: 5": a letter is a unit only by itself or in brackets
  const isLetter = found.last - found.first === 1 && tokens[found.first]?.text.length === 1;
  if (isLetter && end === draft.first - 1 && tokens[found.first - 1]?.kind === 'word') return null;
  const { code, scale, dimension } = found.row;
  const { first } = found;
  return lend(
    draft,
    {
      first,
      last: end,
      nameLast: end,
      code,
      scale,
      dimension,
      hyphened: false,
      prefix: null,
      borrowed: true,
      perScale: 1,
    },
    1,
  );
}

/** "349,940 tonnes from 290,878", "1.86-million tonnes, against 1.89-million", "7.7 million bpd, a drop of 142,000". */
function fromTheLeft(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  index: number,
  sentenceFirst: number,
): Draft | null {
  const draft = drafts[index];
  if (!draft) return null;
  const twin = ofAnother(tokens, draft, drafts[index - 1]);
  if (twin) return twin;
  if (countsFollow(tokens, draft.last)) return null;
  for (let back = 1; back <= REACH; back++) {
    const lender = drafts[index - back];
    if (!lender || lender.first < sentenceFirst || draft.first - lender.last > FAR) return null;
    if (!lends(lender.unit)) continue;
    const isRatio = lender.unit.dimension === 'ratio';
    if (isRatio && lowerAt(tokens, draft.first - 1) === 'remaining' && draft.high < 100)
      return lend(draft, lender.unit, 1);
    if (!isTied(tokens, draft, lender, back) && !isAlike(draft, lender)) continue;
    if (isConversion(tokens, lender) && !isTwin(tokens, draft, lender)) continue;
    if (isRatio && isLevelBehindChange(tokens, draft, lender)) continue;
    if (lender.unit.code === null && !isLinkedPath(tokens, draft)) continue;
    if (isRatio && (draft.number.multiplier > 1 || draft.number.grouped || draft.high > 1000)) continue;
    const multiplier = multiplierFrom(draft, lender);
    if (multiplier !== null) return lend(draft, lender.unit, multiplier);
  }
  return null;
}

/** How far behind an amount the next of its kind may stand. */
const TWIN_REACH = 6;

/** "780,000 tonnes of petrol and 240,000 of kerosene": the same of something else. */
function ofAnother(tokens: readonly Token[], draft: Draft, lender: Draft | undefined): Draft | null {
  if (!lender || !lends(lender.unit) || lender.unit.dimension === 'ratio') return null;
  if (lowerAt(tokens, draft.last) !== 'of' || lowerAt(tokens, lender.last) !== 'of') return null;
  if (tokens[draft.last + 1]?.kind !== 'word' || lowerAt(tokens, draft.last + 1) === 'the') return null;
  const before = lowerAt(tokens, draft.first - 1);
  if ((before !== 'and' && before !== ',') || draft.first - lender.last > TWIN_REACH) return null;
  const multiplier = multiplierFrom(draft, lender);
  return multiplier === null ? null : lend(draft, lender.unit, multiplier);
}

/** The multiplier that a bare number takes over; null where it is on another scale altogether. */
function multiplierFrom(draft: Draft, lender: Draft): number | null {
  const { number } = lender;
  if (draft.number.multiplier > 1) return 1;
  if (number.multiplier > 1 && !draft.number.grouped && isNear(draft.high, number.mantissa)) return number.multiplier;
  return isNear(draft.high, lender.high) ? 1 : null;
}

/** "The July estimate was 24 billion.": a bare sum whose unit stands in the sentence before. */
function fromSentenceBefore(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  index: number,
  sentenceFirst: number,
  before: Sentence | undefined,
): Draft | null {
  const draft = drafts[index];
  if (!draft || !before || draft.number.multiplier < 1e6 || countsFollow(tokens, draft.last)) return null;
  for (let back = 1; back <= REACH + 1; back++) {
    const lender = drafts[index - back];
    if (!lender || lender.first < before.first) return null;
    if (lender.first >= sentenceFirst && lender.unit?.dimension !== 'ratio') return null;
    if (!lends(lender.unit) || lender.unit.dimension === 'ratio') continue;
    if (lender.number.multiplier === draft.number.multiplier && isNear(lender.high, draft.high))
      return lend(draft, lender.unit, 1);
  }
  return null;
}
