import type { Measure } from '../../model/figure';
import type { Draft, ExtractionContext, Step } from '../draft';
import { clauseAt, openBracket, phraseAt, tagAt, wordAt } from '../lookAround';
import { impliedMeasure, type Implied } from '../impliedMeasure';
import { LARGE_SUM, measureFit } from '../measureFit';
import { fitsTopic, measureTopic } from '../measureTopic';
import { bondOf, isModifier, onlyDirects, type Relation } from '../relations';
import { siteOf, type Site } from '../site';
import type { Trigger } from '../triggers';
import { dimensionsOf } from '../units';

/** A trigger with how it belongs to the amount and how well it explains it. */
interface Candidate {
  readonly trigger: Trigger;
  readonly relation: Relation;
  readonly score: number;
}

/** Below this a word of the sentence does not name the measure. */
const FLOOR = 1;

/** Below this a word somewhere in the sentence says less than what was measured right before. */
const VAGUE = 5;

/** How many amounts back a price may stand that a small sum of money repeats. */
const PRICE_REACH = 12;

/** Relations in which the word names the measure even of an amount that is compared with one before it. */
const CLOSE: ReadonlySet<Relation> = new Set<Relation>(['own', 'governor', 'complement', 'participle']);

/** Relations in which a word between the two names the measure of the second. */
const ANEW: ReadonlySet<Relation> = new Set<Relation>(['verb', 'object', 'subject', 'apposition']);

/** Relations of verbs and nouns that say more of a part than what it is a part of ("of which 40% was exported"). */
const ACTING: ReadonlySet<Relation> = new Set<Relation>(['verb', 'passive', 'own', 'governor', 'participle']);

/** Whether a word names the measure of an amount although that is compared or listed with one before it. */
function namesAnew({ trigger, relation }: Candidate, before: Draft, draft: Draft): boolean {
  const between = trigger.first >= before.amount.last && trigger.last <= draft.amount.first;
  return CLOSE.has(relation) || (between && ANEW.has(relation));
}

/** Whether "trade" is where prices are made: "in Tokyo trade, the stock lost 3%". */
function isSession(draft: Draft, trigger: Trigger): boolean {
  const { frame } = draft.scene;
  if (wordAt(frame, trigger.first) !== 'trade' || trigger.last - trigger.first > 1) return false;
  const phrase = phraseAt(frame, trigger.first);
  const { magnitude, dimension } = draft.amount;
  const small = (typeof magnitude === 'number' ? magnitude : magnitude[1]) < LARGE_SUM;
  return phrase?.preposition === 'in' && small && (dimension === 'money' || draft.direction !== null);
}

/** How well a trigger explains an amount, or null where it cannot. */
function candidateOf(draft: Draft, site: Site, trigger: Trigger): Candidate | null {
  const { amount } = draft;
  const { definition } = trigger;
  const dimensions = dimensionsOf(draft.unit);
  if (!definition.dimensions.some((dimension) => dimensions.includes(dimension))) return null;
  if (onlyDirects(site, trigger)) return null;
  const { relation, strength } = bondOf(site, trigger);
  let score = strength + 6 * (definition.weight - 1) + measureFit(draft, trigger, dimensions);
  if (isModifier(site, trigger)) score -= 6;
  if (isSession(draft, trigger)) score -= 12;
  const [from, to] = trigger.last <= amount.first ? [trigger.last, amount.first] : [amount.last, trigger.first];
  // an amount of its own between the two speaks for that one
  for (const other of site.frame.amounts)
    if (other !== amount && other.class === 'measured' && other.first >= from && other.last <= to)
      score -= other.bracketed ? 0.3 : 1;
  score -= Math.min(Math.max(to - from, 0), 20) * 0.05;
  return { trigger, relation, score };
}

function bestCandidate(draft: Draft, site: Site): Candidate | null {
  let best: Candidate | null = null;
  for (const trigger of draft.scene.triggers) {
    const candidate = candidateOf(draft, site, trigger);
    if (candidate && candidate.score > (best?.score ?? FLOOR)) best = candidate;
  }
  return best;
}

/** Whether an amount of money is likely the price of one: small, after a price in its currency. */
function repeatsPrice(draft: Draft, other: Draft): boolean {
  const { magnitude } = draft.amount;
  if (draft.amount.dimension !== 'money') return false;
  const small = (typeof magnitude === 'number' ? magnitude : magnitude[1]) < LARGE_SUM;
  return small && other.measure?.value === 'price' && other.unit.startsWith(`${draft.unit}/`);
}

/** Whether a measure lasts beyond its amount; the size of an asset is no measure of what follows. */
function carries(other: Draft, draft: Draft): boolean {
  return !other.rules.includes('measure:asset') || other.unit === draft.unit;
}

function sameDimension(draft: Draft, other: Draft): boolean {
  return (
    repeatsPrice(draft, other) ||
    other.unit === draft.unit ||
    (other.amount.dimension === draft.amount.dimension &&
      draft.amount.dimension !== 'ratio' &&
      dimensionsOf(other.unit).includes('unitPrice') === dimensionsOf(draft.unit).includes('unitPrice'))
  );
}

const COMPARING = new Set('from against versus vs than to at or and , ('.split(' '));

/** The draft before it that an amount is compared, converted or listed with ("up from 5 Mt", "(5 Mt)", "and 5 Mt"), or null. */
function comparedWith(draft: Draft, site: Site, before: Draft | undefined): Draft | null {
  if (!before?.measure || before.scene !== draft.scene) return null;
  const bracket = openBracket(site.frame, draft.amount.first);
  if (bracket !== null && before.amount.last <= bracket)
    return sameDimension(draft, before) || draft.direction !== null ? before : null;
  if (!COMPARING.has(wordAt(site.frame, site.link))) return null;
  if (draft.direction !== null && draft.unit === '%' && before.direction === null && before.unit !== '%') {
    for (let at = before.amount.last; at < draft.amount.first; at++) if (tagAt(site.frame, at) === 'verb') return null;
    return before;
  }
  return sameDimension(draft, before) ? before : null;
}

/** The earlier draft whose measure an amount without a word of its own takes over: same dimension, not far back. */
function predecessor(drafts: readonly Draft[], index: number, draft: Draft): Draft | null {
  for (let back = index - 1; back >= 0 && index - back <= 6; back--) {
    const other = drafts[back];
    if (!other?.measure) continue;
    if (draft.scene.frame.index - other.scene.frame.index > 2) return null;
    if (sameDimension(draft, other) && carries(other, draft)) return other;
    if (draft.amount.dimension === 'ratio' && draft.direction !== null && other.kind?.value !== 'share') return other;
  }
  return null;
}

const WHOLE_WORDS = new Set([
  'it',
  'them',
  'that',
  'this',
  'these',
  'those',
  'which',
  'total',
  'whole',
  'rest',
  'latter',
]);

/** The draft before that a part is a part of: "70% of it", "half of which", "62% of the total"; null where it names its own. */
function wholeOf(draft: Draft, site: Site, before: Draft | undefined): Draft | null {
  if (!before?.measure || draft.direction !== null || !dimensionsOf(draft.unit).includes('ratio')) return null;
  if (draft.scene.frame.index - before.scene.frame.index > 1) return null;
  const { frame, tail } = site;
  const begins = frame.clauses[site.clause]?.first ?? 0;
  if (wordAt(frame, begins) === 'of' && WHOLE_WORDS.has(wordAt(frame, begins + 1))) return before;
  const relative = ['of', 'which'].every((word, n) => [0, 1].some((skip) => wordAt(frame, begins - skip + n) === word));
  if (relative) return before;
  if (wordAt(frame, tail) !== 'of') return null;
  const word = wordAt(frame, tail + 1);
  return WHOLE_WORDS.has(word === 'the' ? wordAt(frame, tail + 2) : word) ? before : null;
}

/** Whether a word only stands in the sentence, so that what was measured before says more. */
function isVague({ relation, score }: Candidate, before: Draft | null, draft: Draft): boolean {
  if (relation !== 'near' && relation !== 'apart') return false;
  return before !== null && draft.scene.frame.index - before.scene.frame.index <= 1 && score < VAGUE;
}

function withTrigger(context: ExtractionContext, draft: Draft, { trigger, relation }: Candidate): Draft {
  return {
    ...draft,
    trigger,
    measure: {
      value: trigger.definition.measure,
      span: context.spanOf(trigger.first, trigger.last),
      how: clauseAt(draft.scene.frame, trigger.first) === draft.clause ? 'stated' : 'inherited',
    },
    rules: [...draft.rules, `measure:${trigger.definition.measure}:${relation}`],
  };
}

function withImplied(context: ExtractionContext, draft: Draft, { measure, rule }: Implied): Draft {
  const { first, last } = draft.amount;
  return {
    ...draft,
    measure: { value: measure, span: context.spanOf(first, last), how: 'inferred' },
    rules: [...draft.rules, `measure:${rule}`],
  };
}

function carried(draft: Draft, from: Draft): Draft {
  return {
    ...draft,
    trigger: null,
    measure: from.measure && { ...from.measure, how: 'inherited' },
    rules: [...draft.rules, 'measure:carried'],
  };
}

/** Whether a named thing itself rises or falls, as markets write of shares and metals: "Nickel lost 3%". */
function isQuoted({ scene, clause }: Draft): boolean {
  const here = scene.frame.clauses[clause];
  const kind = here && here.verb !== null ? here.subject?.kind : null;
  return kind === 'name' || kind === 'commodity';
}

/** What an amount measures where no word says so. */
function byUnit(draft: Draft): Measure {
  const dimensions = dimensionsOf(draft.unit);
  if (dimensions.includes('unitPrice')) return 'price';
  if (dimensions.includes('power')) return 'capacity';
  if (dimensions.includes('rate')) return 'production';
  if (dimensions.includes('energy')) return 'generation';
  if (dimensions.includes('ratio') && !draft.direction) return 'share';
  if (dimensions.includes('ratio') && isQuoted(draft)) return 'price';
  return 'other';
}

/** Step: finds what each amount measures: the word that names it, else what the amounts before it measured, else its unit. */
export const readMeasure: Step = (context, drafts) => {
  const topic = measureTopic(context);
  const done: Draft[] = [];
  for (const draft of drafts) {
    const site = siteOf(draft.scene.frame, draft.amount);
    const best = bestCandidate(draft, site);
    const compared = comparedWith(draft, site, done.at(-1));
    const before = predecessor(done, done.length, draft);
    const price = done.slice(-PRICE_REACH).findLast((other) => repeatsPrice(draft, other));
    const whole = wholeOf(draft, site, done.at(-1));
    const implied = impliedMeasure(draft, site);
    if (implied && implied.strength > (best?.score ?? 0)) done.push(withImplied(context, draft, implied));
    else if (compared && !(best && namesAnew(best, compared, draft))) done.push(carried(draft, compared));
    else if (whole && !(best && ACTING.has(best.relation))) done.push(carried(draft, whole));
    else if (best && !isVague(best, before, draft)) done.push(withTrigger(context, draft, best));
    else if (price) done.push(carried(draft, price));
    else if (before && !dimensionsOf(draft.unit).includes('unitPrice')) done.push(carried(draft, before));
    else
      done.push({
        ...draft,
        measure: {
          value: topic && fitsTopic(draft, topic) ? topic : byUnit(draft),
          span: context.spanOf(draft.amount.first, draft.amount.last),
          how: 'inferred',
        },
        rules: [...draft.rules, 'measure:unit'],
      });
  }
  return done;
};
