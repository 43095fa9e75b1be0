import { BASIS_GRAINS, BASIS_WORDS } from '../lexicon/en/changeBases';
import { FORECAST_NOUNS, PLAN_NOUNS } from '../lexicon/en/status';
import { lengthInMonths, shiftMonths } from '../mentions/periods/iso';
import type { ChangeBasis } from '../model/figure';
import type { Frame } from '../model/frame';
import type { PeriodMention } from '../model/period';
import type { Draft, ExtractionContext, Read } from './draft';
import { tagAt, wordAt } from './lookAround';
import { isPrior, leadOf } from './periods/roles';
import { beginningIn, periodFrom, periodUpTo, REACH } from './periods/view';

const COMPARING = new Set(
  'than from over above below with to on against versus vs compared compare . of in by'.split(' '),
);

/** "year-on-year", "y-o-y", "y/y", "on the year", "yoy" at a token. */
function wordBasis(frame: Frame, at: number): ChangeBasis | null {
  const word = wordAt(frame, at);
  const single = BASIS_WORDS.get(word);
  if (single && word !== 'annual') return single;
  const grain = BASIS_GRAINS.get(word);
  if (!grain) return null;
  const [next, third] = [wordAt(frame, at + 1), wordAt(frame, at + 2)];
  if (next === 'on' || next === 'over') return grain;
  if (next === '-' && ['on', 'over', 'o'].includes(third)) return grain;
  if (next === '/' && third === word) return grain;
  const before = wordAt(frame, at - 1) === '-' ? wordAt(frame, at - 2) : wordAt(frame, at - 1);
  if (before === 'on') return grain;
  return before === 'the' && wordAt(frame, at - 2) === 'on' ? grain : null;
}

/** "sequentially": against the stretch directly before. */
function sequential(frame: Frame, at: number, period: string | null): ChangeBasis | null {
  const word = wordAt(frame, at);
  if (word !== 'sequentially' && word !== 'sequential') return null;
  return period !== null && lengthInMonths(period) === 1 ? 'mom' : 'qoq';
}

/**
 * What a change from one period to another is: a year apart, a month, a quarter.
 *
 * @example basisBetween('2018-06', '2018-07') // 'mom'
 */
export function basisBetween(base: string, period: string): ChangeBasis | null {
  if (base === period) return null;
  if (shiftMonths(period, -12) === base) return 'yoy';
  const length = lengthInMonths(period);
  if (length === 3 && shiftMonths(period, -3) === base) return 'qoq';
  if (length <= 1 && shiftMonths(period, -1).slice(0, 7) === base.slice(0, 7)) return 'mom';
  if (length > 1 && lengthInMonths(base) === 12 && Number(base.slice(0, 4)) === Number(period.slice(0, 4)) - 1)
    return 'yoy';
  return null;
}

/** "the average of 2018 to 2021". */
function isAverage(frame: Frame, mention: PeriodMention): boolean {
  return [1, 2].some((back) => wordAt(frame, mention.first - back) === 'average');
}

/** What a mention that something is compared with makes of a change. */
function mentionBasis(frame: Frame, mention: PeriodMention, draft: Draft, led: boolean): ChangeBasis | null {
  switch (mention.shift) {
    case 'year':
      return 'yoy';
    case 'month':
      return 'mom';
    case 'quarter':
    case 'before':
      return mention.grain === 'month' ? 'mom' : mention.grain === 'year' ? 'yoy' : 'qoq';
    case 'week':
      return 'other';
    case 'same':
      if (mention.year !== null) return 'yoy';
      return led && mention.text.toLowerCase().includes('same') ? 'yoy' : null;
    case null:
      break;
  }
  if (mention.period !== null && isAverage(frame, mention)) return 'other';
  if (!led || mention.period === null) return null;
  const period = draft.period?.value ?? null;
  const between = period === null ? null : basisBetween(mention.period, period);
  if (between) return between;
  const [first, second] = mention.text.toLowerCase().split(' ');
  if (first !== 'last' && first !== 'previous') return null;
  const grain = BASIS_GRAINS.get(second ?? '');
  return wordAt(frame, leadOf(frame, mention)) === 'in' ? null : (grain ?? null);
}

/** How far in front of a period the amount may begin that it belongs to. */
const OWNER_REACH = 12;

/** Whether a mention behind a change is led in by a word of comparison, or belongs to an amount that is. */
function isLed(frame: Frame, draft: Draft, mention: PeriodMention): boolean {
  const lead = leadOf(frame, mention);
  const word = wordAt(frame, lead);
  const owner = beginningIn(frame.amounts, mention.first - OWNER_REACH, mention.first).find(
    (amount) => amount.last <= mention.first && mention.first - amount.last <= 4,
  );
  if (owner && owner.first >= draft.amount.last && isPrior(frame, owner)) return true;
  if (word === 'of' || word === 'in' || word === '.')
    return ['than', 'vs', 'with', 'against', 'on'].includes(wordAt(frame, lead - 1));
  return COMPARING.has(word);
}

/** How many words may stand between two changes that share what follows ("6.1% in volume and 2.8% in value"). */
const JOIN_REACH = 4;

function isJoined(frame: Frame, from: number, to: number): boolean {
  if (to - from <= 2) return true;
  if (to - from > JOIN_REACH) return false;
  for (let at = from; at < to; at++) {
    const tag = tagAt(frame, at);
    if (tag === 'verb' || tag === 'aux' || wordAt(frame, at) === ',') return false;
  }
  return wordAt(frame, to - 1) === 'and';
}

/** "11.7 percent above target": against what was meant, not against another time. */
function isAim(frame: Frame, at: number, draft: Draft): boolean {
  if (at - draft.amount.last > 4 || tagAt(frame, at) !== 'noun') return false;
  if (!PLAN_NOUNS.has(wordAt(frame, at)) && !FORECAST_NOUNS.has(wordAt(frame, at))) return false;
  return [1, 2].some((back) => ['above', 'below', 'than', 'over'].includes(wordAt(frame, at - back)));
}

/** Where the words about a change end: at the next change or the end of the sentence. */
function endOfWords(draft: Draft, drafts: readonly Draft[]): number {
  const { frame } = draft.scene;
  const next = drafts.find(
    (other) => other.scene === draft.scene && other.amount.first >= draft.amount.last && other.kind?.value === 'change',
  );
  if (!next) return frame.sentence.last;
  // "(+4.4 MMT/+11% y-o-y)", "11 percent and 47 percent … respectively": they share what follows
  const joined = isJoined(frame, draft.amount.last, next.amount.first);
  return joined ? frame.sentence.last : next.amount.first;
}

/**
 * Against what a change is told, by the words of its sentence: behind it up to the next change, else in front of it.
 *
 * @param near drafts around it, in text order
 */
export function statedBasis(
  context: ExtractionContext,
  draft: Draft,
  near: readonly Draft[],
): Read<ChangeBasis> | null {
  const { frame } = draft.scene;
  const read = (value: ChangeBasis, first: number, last: number): Read<ChangeBasis> => ({
    value,
    span: context.spanOf(first, last),
    how: 'stated',
  });
  const end = Math.min(endOfWords(draft, near), draft.amount.last + REACH);
  for (let at = draft.amount.last; at < end; at++) {
    if (isAim(frame, at, draft)) return read('other', at, at + 1);
    const basis = wordBasis(frame, at) ?? sequential(frame, at, draft.period?.value ?? null);
    if (basis) return read(basis, at, at + 1);
    const mention = periodFrom(frame, at);
    const told = mention && mentionBasis(frame, mention, draft, isLed(frame, draft, mention));
    if (told) return read(told, mention.first, mention.last);
  }
  const previous = near.findLast(
    (other) => other.scene === draft.scene && other.amount.last <= draft.amount.first && other.kind?.value === 'change',
  );
  const start = Math.max(
    frame.clauses[draft.clause]?.first ?? 0,
    previous?.amount.last ?? 0,
    draft.amount.first - REACH,
  );
  for (let at = draft.amount.first - 1; at >= start; at--) {
    const basis = wordBasis(frame, at);
    if (basis) return read(basis, at, at + 1);
    const mention = periodUpTo(frame, at + 1);
    const named = mention && (mention.shift === 'same' ? mention.year !== null : mention.shift !== null);
    const told = named ? mentionBasis(frame, mention, draft, true) : null;
    if (mention && told) return read(told, mention.first, mention.last);
  }
  return null;
}

/** "export forecast for 2023/24 cut by 0.4 MMT": a forecast against the one before it. */
function isRevision(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { first = 0 } = frame.clauses[draft.clause] ?? {};
  for (let at = draft.amount.first - 1; at >= Math.max(first, draft.amount.first - REACH); at--)
    if (FORECAST_NOUNS.has(wordAt(frame, at)) && tagAt(frame, at) === 'noun') return true;
  return wordAt(frame, draft.amount.last) === 'of' && wordAt(frame, draft.amount.last + 1) === 'cuts';
}

/** The basis that a prior value in the sentence gives: its period against that of the change. */
export function priorBasis(draft: Draft, near: readonly Draft[]): ChangeBasis | null {
  const period = draft.period?.value ?? null;
  for (const other of near) {
    if (other.scene !== draft.scene || other.measure?.value !== draft.measure?.value) continue;
    const prior = other.period?.value ?? null;
    if (period === null || prior === null || !isPrior(other.scene.frame, other.amount)) continue;
    const basis = basisBetween(prior, period);
    if (basis) return basis;
  }
  return null;
}

/** Measures of what there is at a time; an amount more or less of them is told against the time before it. */
const STOCKS = new Set(['stocks', 'reserves', 'capacity', 'price', 'debt', 'stake']);

/**
 * Against what a change is told where no word says it: a rate of a month or longer is told against the year before, an amount
 * more or less of a flow too.
 */
export function usualBasis(draft: Draft): ChangeBasis {
  const period = draft.period?.value ?? null;
  if (period === null) return 'other';
  const length = lengthInMonths(period);
  const measure = draft.measure?.value ?? '';
  if (length === 0 || length > 12 || measure === 'stake') return 'other';
  if (draft.amount.class === 'multiple' && draft.status?.value === 'planned') return 'other';
  if (draft.status?.value === 'planned' && (measure === 'price' || measure === 'tariff')) return 'other';
  if (draft.amount.dimension !== 'ratio' && isRevision(draft)) return 'other';
  if (draft.unit === '%' || draft.unit === 'bp' || draft.unit === 'pp')
    return measure === 'capacity' && length < 12 ? 'other' : 'yoy';
  if (STOCKS.has(measure)) return measure === 'stocks' && length === 1 ? 'mom' : 'other';
  return length >= 3 ? 'yoy' : 'other';
}
