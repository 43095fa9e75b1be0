import { DIRECTION_NOUNS, DIRECTION_WORDS } from '../../lexicon/en/directions';
import { AGREEMENT_NOUNS, FOUNDING_VERBS, PRIOR_WORDS, TELLING_VERBS } from '../../lexicon/en/periodRoles';
import { FORECAST_NOUNS, PLAN_NOUNS } from '../../lexicon/en/status';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { PeriodMention } from '../../model/period';
import type { NounPhrase } from '../../model/phrase';
import type { QuantityMention } from '../../model/quantity';
import { clauseAt, openBracket, tagAt, wordAt } from '../lookAround';
import { firstFrom } from '../sorted';
import { tenseOf } from '../tense';

/**
 * What a period does in its sentence.
 * - `main`: what figures are of
 * - `base`: what something is compared with ("than in May", "from 2019")
 * - `shifted`: told from another period ("a year earlier"); of an amount only where it stands right beside it
 * - `event`: when something was said, signed or founded
 * - `bracket`: in brackets, of what stands in them
 */
export type PeriodRole = 'main' | 'base' | 'shifted' | 'event' | 'bracket';

/** How many words may stand between a verb of telling and its day. */
const TELLING_REACH = 8;

const BEFORE_PERIOD = new Set(
  'the a any each every early late mid - end of beginning middle start same stretch period time days weeks fortnight'.split(
    ' ',
  ),
);

/** Index of the preposition that leads a period in ("at the end of March": at). */
export function leadOf(frame: Frame, period: PeriodMention): number {
  let at = period.first - 1;
  while (at > frame.sentence.first && BEFORE_PERIOD.has(wordAt(frame, at)) && period.first - at < 6) at--;
  // "exports of July": the "of" leads in itself
  return wordAt(frame, at + 1) === 'of' && tagAt(frame, at) !== 'prep' ? at + 1 : at;
}

function lemmaIn(word: string, lemmas: ReadonlySet<string>): boolean {
  return (VERB_FORMS.get(word) ?? []).some(({ lemma }) => lemmas.has(lemma));
}

function isVerbal(frame: Frame, at: number): boolean {
  const tag = tagAt(frame, at);
  return tag === 'verb' || tag === 'participle' || tag === 'ing' || tag === 'adj';
}

/** Whether a verb of the given lemmas stands directly before or behind the period. */
function besideVerb(frame: Frame, period: PeriodMention, lemmas: ReadonlySet<string>, reach: number): boolean {
  for (let at = leadOf(frame, period); at >= frame.sentence.first && period.first - at <= reach; at--) {
    if (isVerbal(frame, at)) return lemmaIn(wordAt(frame, at), lemmas);
    if (tagAt(frame, at) === 'amount' || wordAt(frame, at) === ',') break;
  }
  for (let at = period.last; isDay(period) && at < frame.sentence.last && at - period.last < 2; at++)
    if (tagAt(frame, at) === 'verb') return lemmaIn(wordAt(frame, at), lemmas);
  return false;
}

function isDay(period: PeriodMention): boolean {
  if (period.period !== null) return period.period.length === 10;
  return period.shift === null && !period.future && !period.undated;
}

/** "TRIPOLI, March 14 - …": the date of the article before its first clause. */
function isDateline(frame: Frame, period: PeriodMention): boolean {
  const clause = frame.clauses[clauseAt(frame, period.first)];
  if (clause?.first !== frame.sentence.first || clause.verb !== null || !isDay(period)) return false;
  return '-–—:.'.includes(wordAt(frame, period.last)) || clause.last === period.last + 1;
}

/** Whether a clause that only tells ("…, the company said on Monday") holds the day. */
function inTellingClause(frame: Frame, period: PeriodMention): boolean {
  if (!isDay(period) && wordAt(frame, leadOf(frame, period)) !== 'in') return false;
  const index = clauseAt(frame, period.first);
  const clause = frame.clauses[index];
  const verb = clause?.verb ?? null;
  if (!clause || verb === null || !lemmaIn(wordAt(frame, verb), TELLING_VERBS)) return false;
  for (let at = verb; at < period.first; at++) if (wordAt(frame, at) === 'that') return false;
  for (let at = clause.first; at < clause.last; at++) if (tagAt(frame, at) === 'amount') return false;
  return true;
}

function isEvent(frame: Frame, period: PeriodMention): boolean {
  const lead = wordAt(frame, leadOf(frame, period));
  if (lead === 'since' || lead === 'after') return true;
  if (isDateline(frame, period) || inTellingClause(frame, period)) return true;
  if (isDay(period) && tagAt(frame, period.last) === 'possessive') return true;
  if (lead === 'in' && AGREEMENT_NOUNS.has(wordAt(frame, leadOf(frame, period) - 1))) return true;
  if (besideVerb(frame, period, FOUNDING_VERBS, 2)) return true;
  // "reported a third-quarter loss": the time of what is told
  const next = tagAt(frame, period.last);
  if (!isDay(period) && (next === 'noun' || next === 'adj')) return false;
  return besideVerb(frame, period, TELLING_VERBS, isDay(period) ? TELLING_REACH : 2);
}

/** Whether "from", "over" or "on" in front of a period compares: something has risen or fallen before it. */
function compares(frame: Frame, lead: number): boolean {
  const word = wordAt(frame, lead);
  if (['than', 'against', 'versus', 'vs', 'above', 'below'].includes(word)) return true;
  if (['with', 'to'].includes(word)) return ['compared', 'compare', 'comparison'].includes(wordAt(frame, lead - 1));
  if (word === '.') return wordAt(frame, lead - 1) === 'vs';
  if (word === 'in' || word === 'at' || word === 'for')
    return ['than', 'with', 'against', 'as'].includes(wordAt(frame, lead - 1));
  if (word !== 'from' && word !== 'over' && word !== 'on' && word !== 'of') return false;
  if (word === 'of') return ['average', 'mean', 'levels', 'level', 'that'].includes(wordAt(frame, lead - 1));
  if (word === 'from' && tenseOf(frame, clauseAt(frame, lead), lead) === 'future') return false;
  const before = tagAt(frame, lead - 1);
  const changed = wordAt(frame, lead - 1);
  if (before === 'amount') return ratioEndsAt(frame, lead) || word === 'from';
  return DIRECTION_NOUNS.has(changed) || DIRECTION_WORDS.has(changed) || changed === 'unchanged';
}

function ratioEndsAt(frame: Frame, at: number): boolean {
  const amount = frame.amounts.findLast((one) => one.last <= at);
  return amount?.last === at && amount.dimension === 'ratio';
}

/** Index of the word that makes an amount what another is compared with ("from", "against"), or null. */
export function priorWord(frame: Frame, amount: QuantityMention, pairs = PAIRS): number | null {
  for (let at = amount.first - 1; at >= frame.sentence.first && amount.first - at < 7; at--) {
    const word = wordAt(frame, at);
    if (comparesWith(frame, at, amount)) return at;
    if (word === 'and' && at === amount.first - 1) return pairs > 0 && priorBefore(frame, at, pairs - 1) ? at : null;
    if (PRIOR_WORDS.has(word) || word === 'with' || word === 'to' || word === 'and') return null;
    const tag = tagAt(frame, at);
    if (tag === 'verb' || tag === 'aux' || tag === 'amount' || word === ')' || word === ';') return null;
    if (word === ',' && at < amount.first - 1) return null;
  }
  return null;
}

/** Whether the amount in front of "and" is compared with too: "compared with $121 in September and $231 in May". */
function priorBefore(frame: Frame, and: number, pairs: number): boolean {
  const before = frame.amounts[firstFrom(frame.amounts, and) - 1];
  const dated = frame.periods[firstFrom(frame.periods, and)];
  if (!before || and - before.last > PAIR_REACH || !dated || dated.first - and > 2 * PAIR_REACH) return false;
  for (let at = before.last; at < and; at++) if (!['prep', 'period'].includes(tagAt(frame, at) ?? '')) return false;
  return priorWord(frame, before, pairs) !== null;
}

/** How many amounts "and" may join to what something is compared with. */
const PAIRS = 2;

/** How far in front of "and" the amount may stand that it joins another to, its period between. */
const PAIR_REACH = 5;

/** Whether an amount is what a later or earlier one is compared with. */
export function isPrior(frame: Frame, amount: QuantityMention): boolean {
  return priorWord(frame, amount) !== null || isKnown(frame, amount);
}

/** "less than half the 1,298 lei of January-September": an amount of a time of its own, behind another. */
function isKnown(frame: Frame, { first, last, class: kind }: QuantityMention): boolean {
  if (kind !== 'measured' || wordAt(frame, first - 1) !== 'the') return false;
  if (wordAt(frame, last) !== 'of' || tagAt(frame, last + 1) !== 'period') return false;
  const before = frame.amounts[firstFrom(frame.amounts, first) - 1];
  return before !== undefined;
}

/** Whether the word at `at` leads in what something is compared with. */
function comparesWith(frame: Frame, at: number, amount: QuantityMention): boolean {
  switch (wordAt(frame, at)) {
    case 'from':
      return !isSource(frame, at, amount);
    case 'against':
    case 'versus':
    case 'vs':
      return !leadsToPlan(frame, at, amount);
    case 'after':
      return amount.first - at === 1 || isAfterResult(frame, at, amount);
    case 'than':
      return comparesAmount(frame, at);
    case 'with':
    case 'to':
      return ['compared', 'compare', 'comparison', 'level', 'line', 'par'].includes(wordAt(frame, at - 1));
    case 'over':
    case 'above':
    case 'below':
    case 'on':
      return (
        tagAt(frame, at - 1) === 'amount' ||
        (wordAt(frame, at) !== 'below' && DIRECTION_NOUNS.has(wordAt(frame, at - 1)))
      );
    default:
      return false;
  }
}

/** "a loss of 0.8 million after a profit of 2.2 million": the result of the time before. */
function isAfterResult(frame: Frame, after: number, amount: QuantityMention): boolean {
  if (amount.first - after > 5 || wordAt(frame, amount.first - 1) !== 'of') return false;
  return ['profit', 'loss', 'surplus', 'deficit', 'gain', 'income'].includes(wordAt(frame, amount.first - 2));
}

/** "1.8% more than 510,000 tons" compares; "more than 5 Mt", "less than 3%" bound. */
function comparesAmount(frame: Frame, than: number): boolean {
  const before = wordAt(frame, than - 1);
  if (!['more', 'less', 'higher', 'lower', 'fewer', 'greater', 'larger', 'smaller'].includes(before)) return false;
  return tagAt(frame, than - 2) === 'amount';
}

/** "from Australia 2.83 million tons", "from Russia and 5 Mt": whence something comes, not what it was before. */
function isSource(frame: Frame, from: number, amount: QuantityMention): boolean {
  for (let at = from + 1; at < amount.first; at++) {
    const tag = tagAt(frame, at);
    if (tag === 'place' || tag === 'name' || tag === 'conj') return tagAt(frame, at + 1) !== 'possessive';
  }
  return false;
}

/** "against a plan of 1.46 Mt": measured by what was meant, not by what was before. */
function leadsToPlan(frame: Frame, against: number, amount: QuantityMention): boolean {
  for (let at = against + 1; at < amount.first; at++) {
    const word = wordAt(frame, at);
    if (PLAN_NOUNS.has(word) || FORECAST_NOUNS.has(word)) return true;
  }
  return false;
}

/** What is delivered in a month is traded long before. */
const DELIVERED = new Set(['contract', 'contracts', 'futures']);

/** What is paid for now and comes later: "$865 a tonne for May shipment". */
const DELIVERY = new Set(['shipment', 'delivery', 'loading', 'settlement', 'arrival']);

/** "September arabica gained", "the October contract": the month of delivery of what is priced. */
function isContractMonth(frame: Frame, { first, last, period, text }: PeriodMention): boolean {
  if (DELIVERY.has(wordAt(frame, last)) && period?.length === 7 && wordAt(frame, first - 1) === 'for') return true;
  if (last - first > 1 && !DELIVERED.has(wordAt(frame, last))) return false;
  if (last - first > 2 || period?.length !== 7 || text.length < 3) return false;
  if (tagAt(frame, first - 1) === 'prep') return false;
  const clause = frame.clauses[clauseAt(frame, first)];
  if (!clause || !isTraded(frame, clause.subject, last)) return false;
  for (let at = firstFrom(frame.amounts, clause.first); ; at++) {
    const amount = frame.amounts[at];
    if (!amount || amount.first >= clause.last) return false;
    if (amount.dimension === 'money' && amount.unit?.includes('/') === true) return true;
  }
}

/** Whether what a clause speaks of begins at a token, or ends two tokens before it, and is traded by months. */
function isTraded(frame: Frame, subject: NounPhrase | null, at: number): boolean {
  if (subject?.last === at - 1) return subject.kind === 'name' && tagAt(frame, at) === 'noun';
  if (subject?.first !== at) return false;
  return subject.kind === 'commodity' || DELIVERED.has(wordAt(frame, subject.head));
}

/** "Season to date (July-October)": brackets that hold a period alone. */
function isGloss(frame: Frame, period: PeriodMention): boolean {
  return wordAt(frame, period.first - 1) === '(' && wordAt(frame, period.last) === ')';
}

/** The role of each period of a sentence, in their order. */
export function rolesOf(frame: Frame): PeriodRole[] {
  return frame.periods.map((period) => {
    if (openBracket(frame, period.first) !== null && !isGloss(frame, period)) return 'bracket';
    if (period.period === null && period.shift === null && !period.undated) return 'event';
    if (isContractMonth(frame, period)) return 'event';
    if (compares(frame, leadOf(frame, period))) return 'base';
    if (period.shift !== null && (period.shift !== 'same' || period.year !== null)) return 'shifted';
    return isEvent(frame, period) ? 'event' : 'main';
  });
}
