import { COMMODITIES } from '../../lexicon/en/commodities';
import type { Measure } from '../../model/figure';
import type { Frame } from '../../model/frame';
import { amended, type Draft, type Step } from '../draft';
import { clauseAt, phraseAt, phraseFrom, tagAt, wordAt } from '../lookAround';
import { exporterOf, isTakenByOthers } from '../takers';
import { tradeTopic } from '../tradeTopic';
import type { Trigger } from '../triggers';
import { dimensionsOf } from '../units';

/** Measures whose words may speak of goods that cross a border. */
const OUTWARD: ReadonlySet<Measure> = new Set<Measure>(['shipments', 'sales']);
const INWARD: ReadonlySet<Measure> = new Set<Measure>(['shipments', 'trade']);

/** Words of trade that say who takes the goods in. */
const TAKING = /^(?:purchases?|buying|shipments?|cargo|cargoes)$/;

/** What a step of trade may settle a measure to. */
type Settled = 'exports' | 'imports' | 'revenue' | 'production' | 'throughput';

/** Words of sales that send goods to somebody elsewhere. */
const SUPPLY = new Set('supply supplies supplied supplying deliver delivers delivered delivery deliveries'.split(' '));

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

/** Whether a country acts or is where the goods come from: "Guinea supplied", "Indonesian cargoes", "the country shipped". */
function suppliedByPlace({ scene }: Draft, trigger: Trigger): boolean {
  const { frame } = scene;
  const phrase = phraseAt(frame, trigger.first);
  if (trigger.part !== 'verb') {
    if (phrase) for (let at = phrase.first; at < trigger.first; at++) if (tagAt(frame, at) === 'place') return true;
    return wordAt(frame, trigger.last) === 'from' && tagAt(frame, trigger.last + 1) === 'place';
  }
  const subject = frame.clauses[clauseAt(frame, trigger.first)]?.subject;
  if (!subject || subject.last > trigger.first) return false;
  return subject.kind === 'place' || wordAt(frame, subject.head) === 'country';
}

/** Whether what earns is what was sent abroad: "the shipments earned 17 billion baht". */
function isSpokenOf({ scene: { frame } }: Draft, trigger: Trigger): boolean {
  const subject = frame.clauses[clauseAt(frame, trigger.first)]?.subject;
  return subject ? /^(?:shipments?|exports?|deliveries|sales)$/.test(wordAt(frame, subject.head)) : false;
}

/** What a state earns by trade is its exports where the article is on exports: "Uganda earned", "receipts leapt". */
function earnsAbroad(draft: Draft, trigger: Trigger): boolean {
  const bare =
    trigger.last - trigger.first === 1 && phraseAt(draft.scene.frame, trigger.first)?.first === trigger.first;
  if (trigger.definition.measure === 'profit')
    return bare && wordAt(draft.scene.frame, trigger.first) === 'earnings' && draft.amount.dimension === 'money';
  if (trigger.definition.measure !== 'revenue') return false;
  if (trigger.part === 'verb') return placeBefore(draft, trigger) || isSpokenOf(draft, trigger);
  return /^receipts?$/.test(wordAt(draft.scene.frame, trigger.last - 1));
}

/** Whether the word is one of goods bought, in an article on imports or of a country. */
function takesIn(draft: Draft, trigger: Trigger, topic: 'exports' | 'imports' | null): boolean {
  const { scene } = draft;
  const { measure } = trigger.definition;
  if (!INWARD.has(measure) || !TAKING.test(wordAt(scene.frame, trigger.last - 1))) return false;
  if (measure === 'shipments' && leadsTo(draft, trigger) === 'place') return false;
  return (
    topic === 'imports' || (topic === null && measure === 'trade' && tagAt(scene.frame, trigger.first - 1) === 'place')
  );
}

/** Dimensions of what a port turns over; in money turnover is trade. */
const HANDLED: ReadonlySet<string> = new Set(['mass', 'shipping']);

/** Words for those whose turnover is cargo, and how far in front they may stand. */
const HANDLERS: ReadonlySet<string> = new Set(['port', 'ports', 'terminal', 'terminals', 'harbour', 'harbor', 'quay']);
const HANDLER_REACH = 12;

/** "The port's turnover was 3 Mt": what it handles. */
function isHandled(draft: Draft, trigger: Trigger): boolean {
  const { frame } = draft.scene;
  if (wordAt(frame, trigger.last - 1) !== 'turnover' || trigger.last - trigger.first > 1) return false;
  const moved = draft.unit === '%' && draft.direction !== null;
  if (!moved && !dimensionsOf(draft.unit).some((one) => HANDLED.has(one))) return false;
  for (let at = Math.max(frame.sentence.first, trigger.first - HANDLER_REACH); at < trigger.first; at++)
    if (HANDLERS.has(wordAt(frame, at))) return true;
  return false;
}

/** "It buys 45 mcm a day from Iran": a country takes in what it buys elsewhere. */
function buysAbroad({ amount, scene: { frame }, clause }: Draft, trigger: Trigger): boolean {
  if (trigger.part !== 'verb' || amount.dimension === 'money' || amount.dimension === 'ratio') return false;
  const { passive = false, subject: told = null } = frame.clauses[clause] ?? {};
  const agent = passive
    ? frame.phrases.find(({ preposition, first }) => preposition === 'by' && first > trigger.first)
    : null;
  const subject = passive ? agent : told;
  const country =
    subject?.kind === 'place' || subject?.kind === 'pronoun' || wordAt(frame, subject?.head ?? 0) === 'country';
  if (!country || !/^(?:buys?|bought|buying|purchases?|purchased|takes?|took)$/.test(wordAt(frame, trigger.first)))
    return false;
  const from = Math.max(amount.last, agent?.last ?? 0);
  for (let at = from; at < from + REACH; at++)
    if (wordAt(frame, at) === 'from') return phraseFrom(frame, at + 1)?.kind === 'place';
  return false;
}

function sideOf(draft: Draft, trigger: Trigger, topic: 'exports' | 'imports' | null): Settled | null {
  const { measure } = trigger.definition;
  // what reaches a market in barrels a day is what is pumped
  if (measure === 'sales' && draft.unit === 'bbl/d' && trigger.part === 'noun')
    if (/^suppl(?:y|ies)$/.test(wordAt(draft.scene.frame, trigger.last - 1))) return 'production';
  if (!ofGoods(draft)) return null;
  if (measure === 'trade' && isHandled(draft, trigger)) return 'throughput';
  if (measure === 'trade' && buysAbroad(draft, trigger)) return 'imports';
  if (topic === 'exports' && (measure === 'shipments' || earnsAbroad(draft, trigger))) return 'exports';
  const supplied =
    topic === 'imports' || measure === 'shipments' || SUPPLY.has(wordAt(draft.scene.frame, trigger.first));
  if (topic !== 'exports' && OUTWARD.has(measure) && supplied && suppliedByPlace(draft, trigger)) return 'exports';
  if (takesIn(draft, trigger, topic)) return 'imports';
  if (!OUTWARD.has(measure)) return null;
  const dimensions = dimensionsOf(draft.unit);
  if (dimensions.includes('count') || (dimensions.includes('money') && topic !== 'exports')) return null;
  const led = leadsTo(draft, trigger);
  const sure = led === 'abroad' || measure === 'shipments' || topic === 'exports' || placeBefore(draft, trigger);
  return led && sure ? 'exports' : null;
}

/** The words "sales" that name a company's takings: money alone is told of them, and no goods that were sold. */
function takings(drafts: readonly Draft[]): ReadonlySet<Trigger> {
  const found = new Set<Trigger>();
  const goods = new Set<Trigger>();
  for (const { trigger, amount, scene } of drafts) {
    if (trigger?.definition.measure !== 'sales' || wordAt(scene.frame, trigger.last - 1) !== 'sales') continue;
    const phrase = phraseAt(scene.frame, trigger.first);
    const bare =
      trigger.last - trigger.first === 1 && !names(scene.frame, phrase?.first ?? trigger.first, trigger.first);
    if (amount.dimension === 'money' && bare && wordAt(scene.frame, trigger.last) !== 'of') found.add(trigger);
    else if (amount.dimension !== 'ratio') goods.add(trigger);
  }
  for (const trigger of goods) found.delete(trigger);
  return found;
}

/** Whether "earnings" are what goods brought, not what a company was left with: "copper earnings". */
function isEarnedByGoods({ scene }: Draft, trigger: Trigger): boolean {
  const word = wordAt(scene.frame, trigger.last - 1);
  if (word !== 'earnings' || trigger.last - trigger.first > 1 || trigger.definition.measure !== 'profit') return false;
  const phrase = phraseAt(scene.frame, trigger.first);
  for (let at = phrase?.first ?? trigger.first; at < trigger.first; at++)
    if (COMMODITIES.has(wordAt(scene.frame, at))) return true;
  return false;
}

/** Whether a noun, which may be what was sold, stands in a stretch. */
function names(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tagAt(frame, at) === 'noun') return true;
  return false;
}

/** "Russia stayed the biggest supplier although its deliveries fell 24%": what is imported from there. */
function sentByOther({ scene }: Draft, { part, first }: Trigger, before: Draft | undefined): boolean {
  if (part !== 'noun' || before?.scene !== scene || before.measure?.value !== 'imports') return false;
  if (!/^(?:deliver(?:y|ies)|suppl(?:y|ies)|shipments?)$/.test(wordAt(scene.frame, first))) return false;
  return phraseAt(scene.frame, first)?.determiner === 'its' || phraseAt(scene.frame, first)?.determiner === 'their';
}

/** Step: shipments, sales and purchases that cross a border are exports or imports; amounts that took theirs over follow. */
export const settleTrade: Step = (context, drafts) => {
  const topic = tradeTopic(context);
  const done: Draft[] = [];
  const settled = new Map<string, Settled>();
  const sold = takings(drafts);
  const exporter = exporterOf(context);
  for (const draft of drafts) {
    const key = draft.measure ? `${String(draft.measure.span.start)}:${draft.measure.value}` : '';
    const taken = draft.trigger && (sold.has(draft.trigger) || isEarnedByGoods(draft, draft.trigger));
    const own = taken ? 'revenue' : null;
    const sent = draft.trigger && sentByOther(draft, draft.trigger, done.at(-1)) ? 'imports' : null;
    const away = draft.trigger && isTakenByOthers(context, draft, draft.trigger, done, exporter);
    const side = away
      ? 'exports'
      : draft.trigger
        ? (sent ?? sideOf(draft, draft.trigger, topic) ?? own)
        : (settled.get(key) ?? null);
    if (side) settled.set(key, side);
    done.push(
      side && draft.measure
        ? amended(draft, { measure: { ...draft.measure, value: side }, rules: [...draft.rules, `trade:${side}`] })
        : draft,
    );
  }
  return done;
};
