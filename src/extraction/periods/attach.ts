import { DEAL_VERBS } from '../../lexicon/en/periodRoles';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { PeriodMention } from '../../model/period';
import type { Draft } from '../draft';
import { clauseAt, openBracket, tagAt, wordAt } from '../lookAround';
import { isPrior, leadOf, priorWord, type PeriodRole } from './roles';
import { tenseOf } from '../tense';

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

/** Whether another amount that is told by itself stands in `[from, to)`. */
function amountBetween(frame: Frame, from: number, to: number): boolean {
  return frame.amounts.some(
    (amount) => amount.first >= from && amount.last <= to && amount.class === 'measured' && !amount.bracketed,
  );
}

function verbBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tagAt(frame, at) === 'verb' || tagAt(frame, at) === 'aux') return true;
  return false;
}

const SUBORDINATE = new Set(['because', 'while', 'whereas', 'although', 'though', 'when']);

/** "as blenders lived off …", ", and suppliers talk of …": something else is told from here on. */
function opensOther(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  const next = tagAt(frame, at + 1);
  if (SUBORDINATE.has(word)) return true;
  const named = next === 'noun' || next === 'name' || next === 'place' || next === 'det';
  return (word === 'as' || (word === 'and' && wordAt(frame, at - 1) === ',')) && named;
}

/** Whether another finite verb stands in `[from, to)`, so that what follows is of another clause. */
function finiteBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(frame, at);
    if (opensOther(frame, at)) return true;
    if (tag !== 'verb' && tag !== 'aux') continue;
    const before = tagAt(frame, at - 1);
    if (before !== 'to' && !(before === 'aux' && at - 1 >= from)) return true;
  }
  return false;
}

/** Whether a verb of its clause stands in front of the amount, which is thus no subject. */
function isBehindVerb(frame: Frame, draft: Draft): boolean {
  return verbBetween(frame, frame.clauses[draft.clause]?.first ?? draft.amount.first, draft.amount.first);
}

/** "…, in June 4 Mt": a period that leads in the amount behind it. */
function leadsNext(frame: Frame, period: PeriodMention): boolean {
  const lead = leadOf(frame, period);
  const before = wordAt(frame, lead - 1);
  if (before !== ',' && before !== 'and' && before !== ';') return false;
  let next = period.last;
  while (next - period.last < 3 && [':', ',', 'to', 'at', 'the', 'about'].includes(wordAt(frame, next))) next++;
  return tagAt(frame, next) === 'amount';
}

/** Whether a period that is told from another may be an amount's own: right beside it, and no change is told. */
function ownShifted(frame: Frame, draft: Draft, period: PeriodMention, prior: boolean): boolean {
  if (prior) return true;
  if (draft.direction !== null || draft.kind?.value === 'change') return false;
  const lead = wordAt(frame, leadOf(frame, period));
  return ['in', 'during', 'for', 'of', 'at'].includes(lead);
}

/** The period right behind an amount with no other amount between. */
function ownBehind(frame: Frame, draft: Draft, roles: readonly PeriodRole[], prior: boolean): PeriodMention | null {
  const { amount } = draft;
  const state = isState(draft);
  for (const [index, period] of frame.periods.entries()) {
    if (period.first < amount.last) continue;
    if (period.first - amount.last > OWN_REACH || amountBetween(frame, amount.last, period.first)) return null;
    const role = roles[index];
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

/** How far behind a prior value its period may stand, a conversion in brackets counted. */
const PRIOR_REACH = 12;

/** Whether a period stands right behind an amount that is only compared with: it is that amount's. */
function ownedByPrior(frame: Frame, period: PeriodMention): boolean {
  let owner: (typeof frame.amounts)[number] | null = null;
  for (const amount of frame.amounts)
    if (amount.last <= period.first && amount.class === 'measured' && !amount.bracketed) owner = amount;
  if (!owner || period.first - owner.last > PRIOR_REACH) return false;
  return isPrior(frame, owner) && clauseAt(frame, owner.first) === clauseAt(frame, period.first);
}

/** "Corvel, which bought 65 per cent in 2014, will be left with a quarter": the period is shut in between commas. */
function inRelative(frame: Frame, period: PeriodMention, draft: Draft): boolean {
  let at = period.first - 1;
  while (at > frame.sentence.first && wordAt(frame, at) !== ',') at--;
  if (wordAt(frame, at) !== ',' || !['which', 'who', 'whose'].includes(wordAt(frame, at + 1))) return false;
  for (at = period.last; at < draft.amount.first; at++)
    if (wordAt(frame, at) === ',' && ['aux', 'verb'].includes(tagAt(frame, at + 1) ?? '')) return true;
  return false;
}

/** The nearest main period in front of an amount, in its clause or an earlier one. */
function inFront(frame: Frame, draft: Draft, roles: readonly PeriodRole[], earlier: boolean): PeriodMention | null {
  let found: PeriodMention | null = null;
  for (const [index, period] of frame.periods.entries()) {
    if (period.last > draft.amount.first) break;
    if (roles[index] !== 'main' || ownedByPrior(frame, period)) continue;
    if (!earlier && clauseAt(frame, period.first) !== draft.clause) continue;
    if (inRelative(frame, period, draft)) continue;
    found = period;
  }
  return found;
}

/** ", having traded above 50 in October": something else that is told along with the clause. */
function participleBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (wordAt(frame, at) === ',' && wordAt(frame, at + 1).endsWith('ing')) return true;
  return false;
}

/** The next main period behind an amount in its clause, past other amounts ("rose 3% by volume and 5% by value in May"). */
function furtherBehind(frame: Frame, draft: Draft, roles: readonly PeriodRole[]): PeriodMention | null {
  for (const [index, period] of frame.periods.entries()) {
    if (period.first < draft.amount.last || roles[index] !== 'main' || ownedByPrior(frame, period)) continue;
    if (clauseAt(frame, period.first) !== draft.clause || leadsNext(frame, period)) return null;
    if (participleBetween(frame, draft.amount.last, period.first)) return null;
    if (isBehindVerb(frame, draft) && finiteBetween(frame, draft.amount.last, period.first)) return null;
    if (isState(draft) && verbBetween(frame, draft.amount.last, period.first) && !subjectOf(frame, draft)) return null;
    return period;
  }
  return null;
}

function commaBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(frame, at) === ',') return true;
  return false;
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
function frontedShifted(frame: Frame, draft: Draft, roles: readonly PeriodRole[]): PeriodMention | null {
  if (draft.direction !== null) return null;
  for (const [index, period] of frame.periods.entries()) {
    if (roles[index] !== 'shifted' || period.last > draft.amount.first) continue;
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
  const near = frame.periods.find(
    (period) =>
      period.last <= draft.amount.first &&
      draft.amount.first - period.last <= 2 &&
      period.first > (priorWord(frame, draft.amount) ?? 0),
  );
  return near && wordAt(frame, near.last) !== ',' ? near : null;
}

/** The period in the brackets that the amount stands in, or null. */
export function bracketPeriod(frame: Frame, draft: Draft): PeriodMention | null {
  const open = openBracket(frame, draft.amount.first);
  if (open === null) return null;
  return frame.periods.find((period) => openBracket(frame, period.first) === open) ?? null;
}

/**
 * The period of its own sentence that an amount takes: right behind it, else the nearest in front of it in its clause, else
 * one further behind, else one of a clause before (not for present states).
 */
export function attachedPeriod(draft: Draft, roles: readonly PeriodRole[]): Attachment | null {
  const { frame } = draft.scene;
  const bracketed = bracketPeriod(frame, draft);
  if (bracketed) return { period: bracketed, own: true };
  const prior = isPrior(frame, draft.amount) && draft.kind?.value !== 'change';
  if (prior) {
    const period = justBefore(frame, draft) ?? ownBehind(frame, draft, roles, true);
    return period && { period, own: true };
  }
  const fronted = frontedShifted(frame, draft, roles);
  if (fronted) return { period: fronted, own: true };
  const own = ownBehind(frame, draft, roles, false);
  const front = inFront(frame, draft, roles, false);
  if (own && !(front && commaBetween(frame, draft.amount.last, own.first))) return { period: own, own: false };
  const near = front ?? furtherBehind(frame, draft, roles);
  if (near) return { period: near, own: false };
  if (!takesEarlier(draft)) return null;
  const earlier = inFront(frame, draft, roles, true);
  return earlier && { period: earlier, own: false };
}
