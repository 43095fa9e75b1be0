import { VERB_FORMS } from '../../lexicon/en/verbs';
import { entityOf } from '../entities';
import type { Entity } from '../entity';
import type { Draft, ExtractionContext } from '../draft';
import { wordAt } from '../lookAround';
import { withMembers } from './coordination';
import type { Found } from './found';
import { isSpeaker } from '../speakers';
import type { Memory } from './memory';

/** Subject and partner of a trade figure, as its sentence tells them. */
export interface TradeSides {
  readonly subject: string | null;
  readonly partner: Entity;
}

/** Measures of what goes out to others. */
export const OUTWARD: ReadonlySet<string> = new Set(['exports', 'sales', 'shipments']);
/** Measures of what comes in from others. */
export const INWARD: ReadonlySet<string> = new Set(['imports', 'trade']);
const TRADE: ReadonlySet<string> = new Set(['exports', 'imports', 'sales', 'shipments', 'trade']);
/** Verbs of those who get what another sells. */
const TAKERS: ReadonlySet<string> = new Set(
  'take buy absorb receive purchase account import remain make represent'.split(' '),
);
const SUPPLIERS: ReadonlySet<string> = new Set(['supplier', 'suppliers', 'source', 'origin']);
/** Verbs of those from whom what is imported comes ("of which Guinea supplied 60%"). */
const SUPPLYING: ReadonlySet<string> = new Set(['supply', 'provide', 'deliver', 'send', 'ship']);
const STATES: ReadonlySet<string> = new Set(['be', 'remain', 'become', 'stay', 'rank']);
const BUYERS: ReadonlySet<string> = new Set([
  'buyer',
  'buyers',
  'customer',
  'destination',
  'destinations',
  'market',
  'outlet',
]);

/** "trade between A and B": both sides. */
export function betweenOf(context: ExtractionContext, draft: Draft, memory: Memory): TradeSides | null {
  if (!TRADE.has(draft.measure?.value ?? '')) return null;
  const { frame } = draft.scene;
  const phrase = frame.phrases.find(({ preposition }) => preposition === 'between');
  const first = phrase && entityOf(context, frame, phrase);
  const [one, other] = first ? (withMembers(context, frame, phrase, first).members ?? []) : [];
  if (!one || !other) return null;
  return (memory.topic.placeTitled && other.name === memory.topic.place) || other.name === memory.topic.titled
    ? { subject: other.name, partner: one }
    : { subject: one.name, partner: other };
}

/** Whether the clause of an amount has one of the nouns. */
function hasNoun(draft: Draft, nouns: ReadonlySet<string>): boolean {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  for (let at = clause?.first ?? 0; at < (clause?.last ?? 0); at++) if (nouns.has(wordAt(frame, at))) return true;
  return false;
}

/** Whose the trade is of which a partner has a part: "67% of Brazil's shipments", else whom figures before were of. */
function wholeOf(
  draft: Draft,
  context: ExtractionContext,
  partner: Entity,
  memory: Memory,
  previous: Draft | null,
): string | null {
  const { frame } = draft.scene;
  const owner = frame.phrases.find(({ first, possessive }) => possessive && first >= draft.amount.last);
  const named = owner ? entityOf(context, frame, owner) : null;
  const candidates = [
    named?.name,
    previous?.subject?.value,
    memory.section?.name,
    memory.topic.titled,
    memory.topic.place,
  ];
  return candidates.find((name) => name !== undefined && name !== null && name !== partner.name) ?? null;
}

/**
 * Turns a figure round where the one named in its clause is not the one whose trade it is: "Europe took 41% of exports",
 * "of which Spain 610 kt", "Indonesia remained the largest supplier with 19 Mt".
 *
 * @returns null where the name is the figure's subject
 */
export function turnedRound(
  context: ExtractionContext,
  draft: Draft,
  hit: Found,
  memory: Memory,
  previous: Draft | null,
): TradeSides | null {
  const measure = draft.measure?.value ?? '';
  const { entity } = hit;
  if (!TRADE.has(measure) || entity.kind === 'world') return null;
  // "the United States … with 402,000 tons, yet its share shrank to 36%"
  const again = hit.how === 'inherited' || previous?.clause === draft.clause;
  if (
    again &&
    previous?.scene === draft.scene &&
    previous.partner?.value === entity.name &&
    previous.measure?.value === measure
  )
    return previous.subject && { subject: previous.subject.value, partner: entity };
  const taken = measure === 'exports' && draft.trigger?.definition.measure === 'trade';
  if (hit.how !== 'stated' && !taken) return null;
  if (entity.name === previous?.subject?.value && hit.rule !== 'gapped') return null;
  const listed = followsOn(draft, hit, previous) || sharesIn(draft, hit);
  if (!taken && !listed && !isOtherSide(draft, hit, measure)) return null;
  const subject = wholeOf(draft, context, entity, memory, previous);
  return subject === null ? null : { subject, partner: entity };
}

/** "Azerbaijan followed with 0.78 bcm": another of those on the other side. */
function followsOn({ scene, clause }: Draft, { entity }: Found, previous: Draft | null): boolean {
  const { subject = null, verb = null } = scene.frame.clauses[clause] ?? {};
  if (previous?.scene !== scene || previous.partner === null || !subject || verb === null) return false;
  if (entity.kind !== 'place' || entity.first < subject.first || entity.first >= subject.last) return false;
  return /^follow(?:s|ed)?$/.test(wordAt(scene.frame, verb));
}

/** "The share of the United States in LNG purchases": the other side's part. */
function sharesIn({ trigger, scene: { frame }, unit }: Draft, { entity }: Found): boolean {
  if (
    unit !== '%' ||
    entity.kind !== 'place' ||
    trigger?.part !== 'noun' ||
    wordAt(frame, trigger.last - 1) !== 'share'
  )
    return false;
  return wordAt(frame, trigger.last) === 'of' && entity.first > trigger.last && wordAt(frame, entity.last) === 'in';
}

/** "About 71% was bought by China": who stands behind the "by" of a verb of taking. */
function isAgent({ scene: { frame }, clause }: Draft, { entity }: Found): boolean {
  const { passive = false, verb = null } = frame.clauses[clause] ?? {};
  if (!passive || verb === null || entity.first < verb) return false;
  return (VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) => TAKERS.has(lemma));
}

function isOtherSide(draft: Draft, hit: Found, measure: string): boolean {
  const { frame } = draft.scene;
  const listed = hit.rule === 'gapped' || hit.rule === 'bracket';
  if (listed) return draft.trigger === null || draft.trigger.part === 'noun' || hasNoun(draft, BUYERS);
  const clause = frame.clauses[draft.clause];
  if (isAgent(draft, hit)) return OUTWARD.has(measure) && hit.entity.kind === 'place';
  if (!clause?.subject || hit.entity.first < clause.subject.first || hit.entity.first >= clause.subject.last)
    return false;
  if (isSpeaker(frame, clause.subject)) return false;
  const lemmas =
    clause.verb === null ? [] : (VERB_FORMS.get(wordAt(frame, clause.verb)) ?? []).map(({ lemma }) => lemma);
  if (measure === 'imports' || measure === 'trade')
    return (
      (hasNoun(draft, SUPPLIERS) && lemmas.some((lemma) => STATES.has(lemma))) ||
      (measure === 'imports' && hit.entity.kind === 'place' && lemmas.some((lemma) => SUPPLYING.has(lemma)))
    );
  if (!OUTWARD.has(measure)) return false;
  const takes = lemmas.some((lemma) => TAKERS.has(lemma)) && draft.trigger?.first !== clause.verb;
  return (takes && hit.entity.kind !== 'name') || hasNoun(draft, BUYERS);
}
