import type { Measure } from '../../model/figure';
import type { Draft, Step } from '../draft';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import { tradeTopic } from '../tradeTopic';
import type { Trigger } from '../triggers';
import { dimensionsOf } from '../units';

/** Measures whose words may speak of goods that cross a border. */
const OUTWARD: ReadonlySet<Measure> = new Set<Measure>(['shipments', 'sales']);
const INWARD: ReadonlySet<Measure> = new Set<Measure>(['shipments', 'trade']);

/** Words of trade that say who takes the goods in. */
const TAKING = /^(?:purchases?|buying|shipments?|cargo|cargoes)$/;

/** How far behind the word "to" and the place may stand. */
const REACH = 6;

/** Where the word leads: "shipments of coal to China", "sold 93 tonnes abroad". */
function leadsTo({ amount, scene }: Draft, trigger: Trigger): 'place' | 'abroad' | null {
  const { frame } = scene;
  const reach = REACH + (amount.first >= trigger.last ? amount.last - amount.first : 0);
  for (let at = trigger.last; at < trigger.last + reach; at++) {
    const word = wordAt(frame, at);
    if (word === 'abroad' || word === 'overseas') return 'abroad';
    if (word === 'to' && phraseAt(frame, at + 1)?.kind === 'place') return 'place';
  }
  return null;
}

/** Whether a country or region acts before the word: "its", "Russia's", "Brazil shipped". */
function placeBefore(draft: Draft, trigger: Trigger): boolean {
  const { frame } = draft.scene;
  for (let at = trigger.first - 1; at >= frame.sentence.first && trigger.first - at < 12; at--)
    if (tagAt(frame, at) === 'place') return true;
  return false;
}

/** Whether an amount is one of goods, or of their value or change. */
function ofGoods(draft: Draft): boolean {
  const dimensions = dimensionsOf(draft.unit);
  return !dimensions.includes('unitPrice') && !dimensions.includes('power');
}

function sideOf(draft: Draft, trigger: Trigger, topic: 'exports' | 'imports' | null): 'exports' | 'imports' | null {
  const { measure } = trigger.definition;
  if (!ofGoods(draft)) return null;
  const earned = measure === 'revenue' && trigger.part === 'verb' && placeBefore(draft, trigger);
  const received = measure === 'revenue' && /^receipts?$/.test(wordAt(draft.scene.frame, trigger.last - 1));
  if (topic === 'exports' && (measure === 'shipments' || earned || received)) return 'exports';
  if (
    topic !== 'exports' &&
    measure === 'trade' &&
    TAKING.test(wordAt(draft.scene.frame, trigger.last - 1)) &&
    tagAt(draft.scene.frame, trigger.first - 1) === 'place'
  )
    return 'imports';
  if (topic === 'imports' && INWARD.has(measure) && TAKING.test(wordAt(draft.scene.frame, trigger.last - 1)))
    return 'imports';
  if (!OUTWARD.has(measure)) return null;
  const dimensions = dimensionsOf(draft.unit);
  if (dimensions.includes('count') || (dimensions.includes('money') && topic !== 'exports')) return null;
  const led = leadsTo(draft, trigger);
  const sure = led === 'abroad' || measure === 'shipments' || topic === 'exports' || placeBefore(draft, trigger);
  return led && sure ? 'exports' : null;
}

/** Step: shipments, sales and purchases that cross a border are exports or imports; amounts that took theirs over follow. */
export const settleTrade: Step = (context, drafts) => {
  const topic = tradeTopic(context);
  const done: Draft[] = [];
  const settled = new Map<string, 'exports' | 'imports'>();
  for (const draft of drafts) {
    const key = draft.measure ? `${String(draft.measure.span.start)}:${draft.measure.value}` : '';
    const side = draft.trigger ? sideOf(draft, draft.trigger, topic) : (settled.get(key) ?? null);
    if (side) settled.set(key, side);
    done.push(
      side && draft.measure
        ? { ...draft, measure: { ...draft.measure, value: side }, rules: [...draft.rules, `trade:${side}`] }
        : draft,
    );
  }
  return done;
};
