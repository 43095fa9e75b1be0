import {
  changeTo,
  comparedWith,
  heldToo,
  predecessor,
  repeatedPrice,
  takenUp,
  valueOf,
  wholeOf,
} from '../carriedMeasure';
import type { Measure } from '../../model/figure';
import { amended, inherited, type Draft, type ExtractionContext, type Step } from '../draft';
import { impliedMeasure, type Implied } from '../impliedMeasure';
import { clauseAt, wordAt } from '../lookAround';
import { bestCandidate, type Candidate } from '../measureCandidates';
import { fitsTopic, measureTopic } from '../measureTopic';
import type { Relation } from '../relations';
import { measureOfWhole } from '../shareOfWhole';
import { siteOf } from '../site';
import { byUnit } from '../unitMeasure';
import { dimensionsOf } from '../units';

/** Below this a word somewhere in the sentence says less than what was measured right before. */
const VAGUE = 5;

/** Relations in which the word names the measure even of an amount that is compared with one before it. */
const CLOSE: ReadonlySet<Relation> = new Set<Relation>(['own', 'governor', 'complement', 'participle']);

/** Relations in which a word between the two names the measure of the second. */
const ANEW: ReadonlySet<Relation> = new Set<Relation>(['verb', 'object', 'subject', 'apposition']);

/** Whether the clause between, with a subject of its own, has the word in that ("so that the deficit in trade widened to"). */
function isOfOwnClause({ trigger, relation }: Candidate, before: Draft, draft: Draft): boolean {
  const { subject = null } = draft.scene.frame.clauses[draft.clause] ?? {};
  return (
    relation === 'attribute' && before.clause !== draft.clause && subject !== null && trigger.first >= subject.first
  );
}

/** Relations of verbs and nouns that say more of a part than what it is a part of ("of which 40% was exported"). */
const ACTING: ReadonlySet<Relation> = new Set<Relation>(['verb', 'passive', 'own', 'governor', 'participle']);

/** Relations in which a word only stands somewhere in the sentence. */
const LOOSE: ReadonlySet<Relation> = new Set<Relation>(['near', 'apart']);

/** Whether a word names the measure of an amount although that is compared or listed with one before it. */
function namesAnew({ trigger, relation, score }: Candidate, before: Draft, draft: Draft): boolean {
  const between = trigger.first >= before.amount.last && trigger.last <= draft.amount.first;
  return (
    CLOSE.has(relation) ||
    (between && (ANEW.has(relation) || isOfOwnClause({ trigger, relation, score }, before, draft)))
  );
}

/** Wholes of which those who supply a part do not sell it: an import is imported, power is generated. */
const SUPPLIED: ReadonlySet<Measure> = new Set<Measure>([
  'imports',
  'generation',
  'production',
  'consumption',
  'demand',
]);

/** Whether a word says more of a part than its whole does. */
function saysMore({ trigger, relation }: Candidate, whole: Draft): boolean {
  const supplied = SUPPLIED.has(whole.measure?.value ?? 'other') && trigger.definition.measure === 'sales';
  return ACTING.has(relation) && !supplied;
}

/** Whether a word only stands in the sentence, so that what was measured before says more. */
function isVague({ relation, score }: Candidate, before: Draft | null, draft: Draft): boolean {
  if (relation !== 'near' && relation !== 'apart') return false;
  return before !== null && draft.scene.frame.index - before.scene.frame.index <= 1 && score < VAGUE;
}

function withTrigger(context: ExtractionContext, draft: Draft, { trigger, relation }: Candidate): Draft {
  return amended(draft, {
    trigger,
    measure: {
      value: trigger.definition.measure,
      span: context.spanOf(trigger.first, trigger.last),
      how: clauseAt(draft.scene.frame, trigger.first) === draft.clause ? 'stated' : 'inherited',
    },
    rules: [...draft.rules, `measure:${trigger.definition.measure}:${relation}`],
  });
}

/** A part that measures what its whole does. */
function ofWhole(draft: Draft, measure: Measure | null): Draft {
  if (measure === null || !draft.measure) return draft;
  return amended(draft, {
    // who takes a part of exports does not export: its verb tells no more than that
    trigger: draft.trigger?.definition.measure === 'trade' ? null : draft.trigger,
    measure: { ...draft.measure, value: measure, how: 'inherited' },
    rules: [...draft.rules, 'measure:whole'],
  });
}

function withImplied(context: ExtractionContext, draft: Draft, { measure, rule }: Implied): Draft {
  const { first, last } = draft.amount;
  return amended(draft, {
    measure: { value: measure, span: context.spanOf(first, last), how: 'inferred' },
    rules: [...draft.rules, `measure:${rule}`],
  });
}

function carried(draft: Draft, from: Draft): Draft {
  return amended(draft, {
    trigger: null,
    measure: from.measure && inherited(from.measure),
    rules: [...draft.rules, 'measure:carried'],
  });
}

/** "Molybdenum was up 22% at 2,950 tonnes": a change that nothing explains is of the level that it comes to. */
function backwards(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    if (draft.direction === null || draft.trigger || next?.scene !== draft.scene || next.clause !== draft.clause)
      return draft;
    const led = ['at', 'to'].includes(wordAt(draft.scene.frame, next.amount.first - 1));
    const near = next.amount.first - draft.amount.last <= 2 && next.direction === null && draft.unit === '%';
    return led && near && next.measure ? amended(draft, { measure: inherited(next.measure) }) : draft;
  });
}

/** How many amounts back a price makes an article one on markets. */
const MARKET_REACH = 20;

/** "Elsewhere in Dalian, coking coal climbed 1.7%": in a report on markets goods themselves move in price. */
function isQuotedAgain(draft: Draft, before: Draft | null, done: readonly Draft[]): boolean {
  const { frame } = draft.scene;
  if (draft.direction === null || draft.unit !== '%' || before?.measure?.value === 'price') return false;
  if (before?.scene.frame.sentence.paragraph === frame.sentence.paragraph) return false;
  const subject = frame.clauses[draft.clause]?.subject;
  if (subject?.kind !== 'commodity' || subject.last > draft.amount.first) return false;
  return done.slice(-MARKET_REACH).some(({ measure }) => measure?.value === 'price');
}

/** Units of electricity. */
const ELECTRIC = /^[kMGT]Wh(?:\/|$)/;

/** What is made and counted in kilowatt-hours is generated, and so are the changes of it. */
function electric(drafts: readonly Draft[]): Draft[] {
  const words = new Set<Draft['trigger']>();
  for (const { trigger, measure, unit } of drafts)
    if (trigger && measure?.value === 'production' && ELECTRIC.test(unit)) words.add(trigger);
  return drafts.map((draft) => {
    const { measure, trigger, unit, rules } = draft;
    if (measure?.value !== 'production' || !(ELECTRIC.test(unit) || (trigger && words.has(trigger)))) return draft;
    return amended(draft, { measure: { ...measure, value: 'generation' }, rules: [...rules, 'measure:electric'] });
  });
}

/** Step: finds what each amount measures: the word that names it, else what the amounts before it measured, else its unit. */
export const readMeasure: Step = (context, drafts) => {
  const topic = measureTopic(context);
  const done: Draft[] = [];
  for (const draft of drafts) {
    const site = siteOf(draft.scene.frame, draft.amount);
    const best = bestCandidate(draft, site);
    const compared = comparedWith(draft, site, done.at(-1));
    const before = predecessor(done, draft);
    const price = repeatedPrice(done, draft);
    const value = valueOf(draft, done.at(-1));
    const whole = wholeOf(draft, site, done.at(-1));
    const implied = impliedMeasure(draft, site);
    const reached = changeTo(draft, done.at(-1));
    const taken = takenUp(context, draft);
    const held = heldToo(draft, site, done);
    if (implied && implied.strength > (best?.score ?? 0)) done.push(withImplied(context, draft, implied));
    else if (held) done.push(withImplied(context, draft, { measure: 'stake', strength: 0, rule: 'holding' }));
    else if (compared && !(best && namesAnew(best, compared, draft))) done.push(carried(draft, compared));
    else if (whole && !(best && saysMore(best, whole))) done.push(carried(draft, whole));
    else if (reached && !(best && (CLOSE.has(best.relation) || best.trigger === reached.trigger)))
      done.push(carried(draft, reached));
    else if (taken && (!best || LOOSE.has(best.relation)))
      done.push(
        amended(withTrigger(context, draft, { trigger: taken, relation: 'antecedent', score: 0 }), { trigger: null }),
      );
    else if (best && !isVague(best, before, draft))
      done.push(ofWhole(withTrigger(context, draft, best), measureOfWhole(draft, site, best, done)));
    else if (price) done.push(carried(draft, price));
    else if (value) done.push(carried(draft, value));
    else if (isQuotedAgain(draft, before, done))
      done.push(withImplied(context, draft, { measure: 'price', strength: 0, rule: 'priced' }));
    else if (before && (before.unit === draft.unit || !dimensionsOf(draft.unit).includes('unitPrice')))
      done.push(carried(draft, before));
    else
      done.push(
        amended(draft, {
          measure: {
            value: topic && fitsTopic(draft, topic) ? topic : byUnit(draft),
            span: context.spanOf(draft.amount.first, draft.amount.last),
            how: 'inferred',
          },
          rules: [...draft.rules, 'measure:unit'],
        }),
      );
  }
  return backwards(electric(done));
};
