import { CARRIER_NOUNS } from '../../lexicon/en/functionWords';
import { DIRECTION_NOUNS } from '../../lexicon/en/directions';
import type { Draft, ExtractionContext, Step } from '../draft';
import { clauseAt, phraseAt, tagAt, wordAt } from '../lookAround';
import type { Trigger } from '../triggers';
import { dimensionsOf } from '../units';

/** Beyond this score nothing in the sentence names the measure. */
const FLOOR = 0;

/** How well a trigger explains an amount; higher is better. */
function scoreOf(draft: Draft, trigger: Trigger): number {
  const { amount, scene } = draft;
  const { frame } = scene;
  const { definition } = trigger;
  const dimensions = dimensionsOf(draft.unit);
  if (!definition.dimensions.some((dimension) => dimensions.includes(dimension))) return -Infinity;
  const before = trigger.last <= amount.first;
  const inside = trigger.first >= amount.first && trigger.last <= amount.last;
  let score = 10 * definition.weight;
  const distance = before ? amount.first - trigger.last : inside ? 0 : trigger.first - amount.last;
  score -= Math.min(distance, 40) * 0.25;
  if (!before && !inside) score -= directlyBehind(draft, trigger) ? -3 : 3;
  const clause = clauseAt(frame, trigger.first);
  if (clause !== draft.clause) score -= 4 + Math.abs(clause - draft.clause);
  else if (before && trigger.part === 'verb') score += 1.5;
  if (modifies(draft, trigger)) score -= 4;
  if (trigger.part === 'word') score += 0.5;
  // an amount of its own between the two speaks for that one
  for (const other of frame.amounts)
    if (
      other !== amount &&
      other.class === 'measured' &&
      ((before && other.first >= trigger.last && other.last <= amount.first) ||
        (!before && other.first >= amount.last && other.last <= trigger.first))
    )
      score -= other.bracketed ? 0.3 : 1.2;
  return score + fitness(draft, trigger, dimensions);
}

/** Whether the trigger is the next noun behind the amount: "a 25% stake", "3 Mt of exports", "2.1 GW capacity". */
function directlyBehind(draft: Draft, trigger: Trigger): boolean {
  const { frame } = draft.scene;
  for (let at = draft.amount.last; at < trigger.first; at++) {
    const tag = tagAt(frame, at);
    if (
      tag !== 'adj' &&
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'place' &&
      tag !== 'possessive' &&
      wordAt(frame, at) !== 'of' &&
      wordAt(frame, at) !== '-' &&
      tag !== 'det'
    )
      return false;
  }
  return trigger.first - draft.amount.last <= 6;
}

/** Whether the trigger only qualifies the noun of its phrase ("production cost", "export price"), so that the noun counts. */
function modifies(draft: Draft, trigger: Trigger): boolean {
  if (trigger.part !== 'noun') return false;
  const phrase = phraseAt(draft.scene.frame, trigger.first);
  if (!phrase || phrase.head < trigger.last) return false;
  const head = wordAt(draft.scene.frame, phrase.head);
  return (
    !CARRIER_NOUNS.has(head) &&
    !CARRIER_NOUNS.has(head.replace(/s$/, '')) &&
    !DIRECTION_NOUNS.has(head) &&
    !/^(?:quota|target|plan|forecast|business|unit|guidance|volumes?|capacity|data|costs?|programme|program)$/.test(
      head,
    )
  );
}

/** What the unit says for or against a measure, beside what its words say. */
function fitness(draft: Draft, trigger: Trigger, dimensions: readonly string[]): number {
  const { measure } = trigger.definition;
  const perTime = dimensions.includes('rate');
  if (measure === 'price')
    return dimensions.includes('unitPrice')
      ? 8
      : dimensions.includes('money')
        ? -1
        : dimensions.includes('ratio') && draft.direction
          ? 0
          : -3;
  if (measure === 'stake')
    return dimensions.includes('ratio') && !draft.direction ? 2 : dimensions.includes('ratio') ? -4 : -3;
  if (measure === 'capacity') return dimensions.includes('power') ? 4 : perTime ? 1.5 : 0;
  if (measure === 'share') return draft.direction || !dimensions.includes('ratio') ? -4 : 0;
  if (measure === 'investment' && dimensions.includes('ratio')) return -2;
  if (measure === 'tariff' && dimensions.includes('ratio')) return 2;
  if (measure === 'generation') return dimensions.includes('energy') ? 2 : -1;
  if (measure === 'reserves' && perTime) return -4;
  if (measure === 'other' && !dimensions.includes('ratio') && !dimensions.includes('money')) return -1;
  if (dimensions.includes('unitPrice')) return measure === 'cost' || measure === 'tariff' ? 1 : -6;
  return 0;
}

/** The trigger that explains the amount best, or null. */
export function bestTrigger(draft: Draft): Trigger | null {
  let best: Trigger | null = null;
  let bestScore = FLOOR;
  for (const trigger of draft.scene.triggers) {
    const score = scoreOf(draft, trigger);
    if (score > bestScore) [best, bestScore] = [trigger, score];
  }
  return best;
}

/** The earlier draft whose measure an amount without a word of its own takes over: same dimension, not far back. */
function predecessor(drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  if (!draft) return null;
  for (let back = index - 1; back >= 0 && index - back <= 6; back--) {
    const other = drafts[back];
    if (!other?.measure) continue;
    if (draft.scene.frame.index - other.scene.frame.index > 2) return null;
    if (
      other.unit === draft.unit ||
      (other.amount.dimension === draft.amount.dimension && draft.amount.dimension !== 'ratio')
    )
      return other;
    if (draft.amount.dimension === 'ratio' && draft.direction !== null && other.kind?.value !== 'share') return other;
  }
  return null;
}

function withTrigger(context: ExtractionContext, draft: Draft, trigger: Trigger): Draft {
  return {
    ...draft,
    trigger,
    measure: {
      value: trigger.definition.measure,
      span: context.spanOf(trigger.first, trigger.last),
      how: clauseAt(draft.scene.frame, trigger.first) === draft.clause ? 'stated' : 'inherited',
    },
    rules: [...draft.rules, `measure:${trigger.definition.measure}:${trigger.part}`],
  };
}

/** What an amount measures where no word says so. */
function byUnit(draft: Draft): 'price' | 'capacity' | 'generation' | 'other' | 'investment' | 'share' | 'production' {
  const dimensions = dimensionsOf(draft.unit);
  if (dimensions.includes('unitPrice')) return 'price';
  if (dimensions.includes('power')) return 'capacity';
  if (dimensions.includes('rate')) return 'production';
  if (dimensions.includes('energy')) return 'generation';
  if (dimensions.includes('ratio') && !draft.direction) return 'share';
  return 'other';
}

/** Step: finds what each amount measures: the word that names it, else what the amounts before it measured, else its unit. */
export const readMeasure: Step = (context, drafts) => {
  const done: Draft[] = [];
  drafts.forEach((draft, index) => {
    const trigger = bestTrigger(draft);
    if (trigger) {
      done.push(withTrigger(context, draft, trigger));
      return;
    }
    const before = predecessor([...done, draft], index);
    const span = context.spanOf(draft.amount.first, draft.amount.last);
    const price = dimensionsOf(draft.unit).includes('unitPrice');
    if (before?.measure && !price) {
      done.push({
        ...draft,
        trigger: null,
        measure: { value: before.measure.value, span: before.measure.span, how: 'inherited' },
        rules: [...draft.rules, 'measure:carried'],
      });
      return;
    }
    done.push({
      ...draft,
      measure: { value: byUnit(draft), span, how: 'inferred' },
      rules: [...draft.rules, 'measure:unit'],
    });
  });
  return done;
};
