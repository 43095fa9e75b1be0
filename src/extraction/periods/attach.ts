import { DEAL_VERBS } from '../../lexicon/en/periodRoles';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { PeriodMention } from '../../model/period';
import type { Draft } from '../draft';
import { clauseAt, openBracket, tagAt, wordAt } from '../lookAround';
import { tenseOf } from '../tense';
import {
  amountBetween,
  commaBetween,
  finiteBetween,
  inRelative,
  leadsNext,
  participleBetween,
  verbBetween,
} from './between';
import { isPrior, leadOf, priorWord } from './roles';
import { periodsNear, periodUpTo, REACH } from './view';

/** How a period was found for an amount. */
export interface Attachment {
  readonly period: PeriodMention;
  /** Whether it is the amount's own, so that it says nothing of the amounts around it. */
  readonly own: boolean;
}

/** Measures of a present state: only a period of their own clause is theirs. */
const STATES: ReadonlySet<string> = new Set([
  'capacity',
  'stake',
  'reserves',
  'tariff',
  'employment',
  'investment',
  'cost',
]);

/** Whether a figure is of a present state, not of its change. */
function isState(draft: Draft): boolean {
  return isOfState(draft) && draft.direction === null;
}

/** Whether a figure's measure is one of a present state; costs and prices per unit are of the time that they were paid. */
export function isOfState(draft: Draft): boolean {
  const measure = draft.measure?.value ?? '';
  return STATES.has(measure) && !(measure === 'cost' && draft.unit.includes('/'));
}

/** How far behind an amount its own period may stand, in tokens. */
const OWN_REACH = 24;

/** Whether a verb of its clause stands in front of the amount, which is thus no subject, or is the amount ("doubled"). */
function isBehindVerb(frame: Frame, draft: Draft): boolean {
  const { first } = draft.amount;
  if (tagAt(frame, first) === 'verb') return true;
  return verbBetween(frame, Math.max(frame.clauses[draft.clause]?.first ?? first, first - REACH), first);
}

/** Whether a period that is told from another may be an amount's own: right beside it, and no change is told. */
function ownShifted(frame: Frame, draft: Draft, period: PeriodMention, prior: boolean): boolean {
  if (prior) return true;
  if (draft.direction !== null || draft.kind?.value === 'change') return false;
  const lead = wordAt(frame, leadOf(frame, period));
  return ['in', 'during', 'for', 'of', 'at'].includes(lead);
}

/** The period right behind an amount with no other amount between. */
function ownBehind(frame: Frame, draft: Draft, prior: boolean): PeriodMention | null {
  const { amount } = draft;
  const state = isState(draft);
  for (const { period, role } of periodsNear(frame, amount.first)) {
    if (period.first < amount.last) continue;
    if (period.first - amount.last > OWN_REACH || amountBetween(frame, amount.last, period.first)) return null;
    if (role === 'bracket' || role === 'event') continue;
    if (clauseAt(frame, period.first) !== draft.clause) return null;
    if (role === 'base') return null;
    if (role === 'shifted') {
      if (ownShifted(frame, draft, period, prior)) return period;
      continue;
    }
    if (leadsNext(frame, period)) return null;
    if (isBehindVerb(frame, draft) && finiteBetween(frame, amount.last, period.first)) return null;
    if (state && verbBetween(frame, amount.last, period.first) && !subjectOf(frame, draft)) return null;
    return period;
  }
  return null;
}

/** Whether the amount stands before its clause's verb. */
function subjectOf(frame: Frame, draft: Draft): boolean {
  const verb = frame.clauses[draft.clause]?.verb ?? null;
  return verb !== null && draft.amount.last <= verb && !amountAppositive(frame, draft);
}

/** "The shares, equal to 20 percent of the capital, start trading": set off by commas. */
function amountAppositive(frame: Frame, draft: Draft): boolean {
  const verb = frame.clauses[draft.clause]?.verb ?? frame.sentence.last;
  for (let at = draft.amount.last; at < verb; at++) if (wordAt(frame, at) === ',') return true;
  return false;
}

/** The nearest main period in front of an amount, in its clause or an earlier one. */
function inFront(frame: Frame, draft: Draft, earlier: boolean): PeriodMention | null {
  const near = periodsNear(frame, draft.amount.first);
  for (let at = near.length - 1; at >= 0; at--) {
    const placed = near[at];
    if (placed?.role !== 'main' || placed.owned || placed.period.last > draft.amount.first) continue;
    if (!earlier && clauseAt(frame, placed.period.first) !== draft.clause) continue;
    if (!inRelative(frame, placed.period, draft.amount.first)) return placed.period;
  }
  return null;
}

/** The next main period behind an amount in its clause, past other amounts ("rose 3% by volume and 5% by value in May"). */
function furtherBehind(frame: Frame, draft: Draft): PeriodMention | null {
  for (const { period, role, owned } of periodsNear(frame, draft.amount.first)) {
    if (period.first < draft.amount.last || role !== 'main' || owned) continue;
    if (clauseAt(frame, period.first) !== draft.clause || leadsNext(frame, period)) return null;
    if (participleBetween(frame, draft.amount.last, period.first)) return null;
    if (isBehindVerb(frame, draft) && finiteBetween(frame, draft.amount.last, period.first)) return null;
    if (isState(draft) && verbBetween(frame, draft.amount.last, period.first) && !subjectOf(frame, draft)) return null;
    return period;
  }
  return null;
}

/** Whether an amount may take the period of a clause before: not present states, unless a deal is told that was done. */
function takesEarlier(draft: Draft): boolean {
  const { frame } = draft.scene;
  const measure = draft.measure?.value ?? '';
  const tense = tenseOf(frame, draft.clause, draft.amount.first);
  if (!isOfState(draft)) return tense !== 'present' || draft.kind?.value !== 'share';
  if (draft.direction !== null) return true;
  if (tense !== 'past' || measure === 'capacity' || measure === 'reserves') return false;
  const verb = frame.clauses[draft.clause]?.verb ?? null;
  return verb !== null && (VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) => DEAL_VERBS.has(lemma));
}

/** "a year earlier the figure was 95%", "last year same period is 2.8 Mt": a period told from another that opens the clause. */
function frontedShifted(frame: Frame, draft: Draft): PeriodMention | null {
  if (draft.direction !== null) return null;
  for (const { period, role } of periodsNear(frame, draft.amount.first)) {
    if (role !== 'shifted' || period.last > draft.amount.first) continue;
    const before = wordAt(frame, leadOf(frame, period));
    const opens = leadOf(frame, period) < frame.sentence.first || ',;('.includes(before) || opensWith(frame, period);
    if (!opens || amountBetween(frame, period.last, draft.amount.first)) continue;
    if (verbBetween(frame, period.last, draft.amount.first)) return period;
  }
  return null;
}

/** Whether "in" or nothing stands between the beginning of a clause and a period. */
function opensWith(frame: Frame, period: PeriodMention): boolean {
  const lead = leadOf(frame, period);
  const opened = [frame.sentence.first, frame.clauses[clauseAt(frame, lead)]?.first ?? -1].includes(lead);
  return opened && ['in', 'during', 'and', 'while'].includes(wordAt(frame, lead));
}

/** The period between a word of comparison and its amount: "above April's 407,100 tonnes". */
function justBefore(frame: Frame, draft: Draft): PeriodMention | null {
  const { first } = draft.amount;
  const near = [0, 1, 2].map((back) => periodUpTo(frame, first - back)).find((period) => period !== null) ?? null;
  if (!near || near.first < (priorWord(frame, draft.amount) ?? 0)) return null;
  return wordAt(frame, near.last) === ',' ? null : near;
}

/** The period in the brackets that the amount stands in, or null. */
export function bracketPeriod(frame: Frame, draft: Draft): PeriodMention | null {
  const open = openBracket(frame, draft.amount.first);
  if (open === null) return null;
  const near = periodsNear(frame, draft.amount.first);
  return near.find(({ period }) => openBracket(frame, period.first) === open)?.period ?? null;
}

/** "2024": a year behind an amount tells of which year the quarter is that its name holds. */
const YEAR_LENGTH = 4;

/** The period in the name of what an amount is: "a third-quarter loss of $20 million on Thursday". */
function inName(frame: Frame, { trigger, amount }: Draft): PeriodMention | null {
  if (trigger?.part !== 'noun' || trigger.last > amount.first) return null;
  if (amountBetween(frame, trigger.last, amount.first)) return null;
  for (let at = trigger.first; at > frame.sentence.first && trigger.first - at < NAME_REACH; at--) {
    const period = periodUpTo(frame, at);
    if (period) return period.shift === null ? period : null;
    if (!['noun', 'adj'].includes(tagAt(frame, at - 1) ?? '')) return null;
  }
  return null;
}

/** How many words may stand between a period and the noun that it is told of. */
const NAME_REACH = 4;

/**
 * The period of its own sentence that an amount takes: right behind it, else the nearest in front of it in its clause, else
 * one further behind, else one of a clause before (not for present states).
 */
export function attachedPeriod(draft: Draft): Attachment | null {
  const { frame } = draft.scene;
  const bracketed = bracketPeriod(frame, draft);
  if (bracketed) return { period: bracketed, own: true };
  const prior = isPrior(frame, draft.amount) && draft.kind?.value !== 'change';
  if (prior) {
    const period = justBefore(frame, draft) ?? ownBehind(frame, draft, true);
    return period && { period, own: true };
  }
  const fronted = frontedShifted(frame, draft);
  if (fronted) return { period: fronted, own: true };
  const named = inName(frame, draft);
  const own = ownBehind(frame, draft, false);
  if (named && own && own.period?.length !== YEAR_LENGTH) return { period: named, own: false };
  const front = inFront(frame, draft, false);
  if (own && !(front && commaBetween(frame, draft.amount.last, own.first))) return { period: own, own: false };
  const near = front ?? furtherBehind(frame, draft);
  if (near) return { period: near, own: false };
  if (!takesEarlier(draft)) return null;
  const earlier = inFront(frame, draft, true);
  return earlier && { period: earlier, own: false };
}
