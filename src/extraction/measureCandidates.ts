import type { Draft } from './draft';
import { phraseAt, wordAt } from './lookAround';
import { LARGE_SUM, measureFit } from './measureFit';
import { bondOf, isModifier, onlyDirects, type Relation } from './relations';
import type { Site } from './site';
import { firstFrom } from './sorted';
import type { Trigger } from './triggers';
import { dimensionsOf } from './units';

/** A trigger with how it belongs to the amount and how well it explains it. */
export interface Candidate {
  readonly trigger: Trigger;
  readonly relation: Relation;
  readonly score: number;
}

/** Below this a word of the sentence does not name the measure. */
const FLOOR = 1;

/** How many tokens a word that names the measure may be away. */
const WINDOW = 80;

/** Whether "trade" is where prices are made: "in Tokyo trade, the stock lost 3%". */
function isSession(draft: Draft, trigger: Trigger): boolean {
  const { frame } = draft.scene;
  if (wordAt(frame, trigger.first) !== 'trade' || trigger.last - trigger.first > 1) return false;
  const phrase = phraseAt(frame, trigger.first);
  const { magnitude, dimension } = draft.amount;
  const small = (typeof magnitude === 'number' ? magnitude : magnitude[1]) < LARGE_SUM;
  return phrase?.preposition === 'in' && small && (dimension === 'money' || draft.direction !== null);
}

/** Whether "interest" is what a loan costs: "lent at 0.2% interest". */
function isInterestRate({ amount, scene }: Draft, site: Site, trigger: Trigger): boolean {
  return (
    trigger.first === amount.last &&
    wordAt(scene.frame, trigger.first) === 'interest' &&
    wordAt(scene.frame, site.link) === 'at'
  );
}

/** Whether losses are of something else than money: "losses on the grid were 11%", "tin led the losses, down 4%". */
function isLossRate({ amount, scene }: Draft, trigger: Trigger): boolean {
  return (
    amount.dimension === 'ratio' &&
    ['loss', 'losses'].includes(wordAt(scene.frame, trigger.last - 1)) &&
    trigger.last - trigger.first === 1
  );
}

/** Whether a verb says of a part of something that it leaves the country: "90% of the output will go for export". */
function sendsAway({ definition, part }: Trigger): boolean {
  return definition.measure === 'exports' && part === 'verb';
}

/** What the amounts between a word and an amount take from the word: it speaks for them first. */
function amountsBetween(draft: Draft, from: number, to: number): number {
  const { amounts } = draft.scene.frame;
  let taken = 0;
  for (let index = firstFrom(amounts, from); index < amounts.length; index++) {
    const other = amounts[index];
    if (!other || other.last > to) break;
    if (other !== draft.amount && other.class === 'measured') taken += other.bracketed ? 0.3 : 1;
  }
  return taken;
}

/** Prepositions that lead to the reason of what is told, which is no measure of it. */
const REASONS: ReadonlySet<string> = new Set(['amid', 'despite']);

/** What is spoken of as a reason: "coal tripled on demand from power plants", "rose amid weak output". */
function isReason(draft: Draft, { first, part, definition }: Trigger): boolean {
  if (part !== 'noun' || first < draft.amount.last) return false;
  const preposition = phraseAt(draft.scene.frame, first)?.preposition ?? null;
  if (preposition === null) return false;
  return REASONS.has(preposition) || (preposition === 'on' && definition.measure === 'demand');
}

/** "EBIT, earnings before interest and tax": what an account line leaves out measures nothing. */
function isLeftOut(draft: Draft, { first, definition }: Trigger): boolean {
  const { frame } = draft.scene;
  // "or 0.7 times EBITDA"
  if (wordAt(frame, first - 1) === 'times') return true;
  const phrase = phraseAt(frame, first);
  if (phrase?.preposition === 'of' && wordAt(frame, phrase.first - 2) === 'free') return true;
  if (definition.measure === 'profit') return false;
  for (let at = first - 1; at >= frame.sentence.first && first - at <= LINE_REACH; at--) {
    const word = wordAt(frame, at);
    if (word === 'before' || word === 'after') return LEFT_OUT.has(wordAt(frame, at + 1));
    if (word !== ',' && word !== 'and' && !LEFT_OUT.has(word)) return false;
  }
  return false;
}

const LEFT_OUT: ReadonlySet<string> = new Set(
  'interest tax taxes depreciation amortisation amortization impairment exceptional items'.split(' '),
);
const LINE_REACH = 6;

/** Relations of words that only stand somewhere in the sentence. */
const FAR: ReadonlySet<Relation> = new Set<Relation>(['near', 'apart']);

/** How well a trigger explains an amount, or null where it cannot. */
function candidateOf(draft: Draft, site: Site, trigger: Trigger): Candidate | null {
  const { amount } = draft;
  const { definition } = trigger;
  const dimensions = dimensionsOf(draft.unit);
  if (!definition.dimensions.some((dimension) => dimensions.includes(dimension))) return null;
  if (onlyDirects(site, trigger) || isReason(draft, trigger) || isLeftOut(draft, trigger)) return null;
  const { relation, strength } = bondOf(site, trigger);
  let score = strength + 6 * (definition.weight - 1) + measureFit(draft, trigger, dimensions);
  if (isModifier(site, trigger)) score -= 6;
  // "750 MW of turbines, which would make 300,000 tonnes": what else is made is another's
  if (definition.measure === 'production' && dimensions.includes('power') && FAR.has(relation)) score -= 6;
  if (isSession(draft, trigger)) score -= 12;
  if (isInterestRate(draft, site, trigger) || isLossRate(draft, trigger)) return null;
  if (sendsAway(trigger) && (relation === 'passive' || relation === 'participle') && amount.dimension === 'ratio')
    score += 4;
  const [from, to] = trigger.last <= amount.first ? [trigger.last, amount.first] : [amount.last, trigger.first];
  score -= Math.min(Math.max(to - from, 0), 20) * 0.05 + amountsBetween(draft, from, to);
  return { trigger, relation, score };
}

/** The word that explains an amount best, or null where none does. */
export function bestCandidate(draft: Draft, site: Site): Candidate | null {
  const { triggers } = draft.scene;
  let best: Candidate | null = null;
  for (let index = firstFrom(triggers, draft.amount.first - WINDOW); index < triggers.length; index++) {
    const trigger = triggers[index];
    if (!trigger || trigger.first > draft.amount.last + WINDOW) break;
    const candidate = candidateOf(draft, site, trigger);
    if (candidate && candidate.score > (best?.score ?? FLOOR)) best = candidate;
  }
  return best;
}
