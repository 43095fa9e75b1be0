import { GROUP_NOUNS } from '../../lexicon/en/organisations';
import { PLACE_ADJECTIVES } from '../../lexicon/en/places';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, groupOf } from '../entities';
import type { Entity } from '../entity';
import type { Draft, ExtractionContext, Read } from '../draft';
import { ALL_MEASURES } from '../measures/allMeasures';
import { tagAt, wordAt } from '../lookAround';
import { isReporter } from '../speakers';
import { operatorOf } from '../subjects/operatorOf';
import { shareOut, withMembers } from '../subjects/coordination';

const PARTNER_PREPOSITIONS = new Map<string, readonly string[]>(
  ALL_MEASURES.map(({ measure, roles }) => [measure, roles.partner]),
);
const COUNTRIES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES.values());
const OUTWARD: ReadonlySet<string> = new Set(['exports', 'sales', 'shipments']);
/** Verbs with the receiver of the money between them and the amount ("pay X $5 million"). */
const GIVING: ReadonlySet<string> = new Set('pay owe give lend hand grant offer'.split(' '));
/** Measures of money that goes to somebody. */
const PAID: ReadonlySet<string> = new Set(['investment', 'cost', 'debt', 'sales', 'other']);
/** How far from an amount its partner may stand. */
const REACH = 25;

/** The prepositions that lead to the other side of a measure. */
function prepositionsOf(measure: string): readonly string[] {
  const own = PARTNER_PREPOSITIONS.get(measure) ?? [];
  return OUTWARD.has(measure) ? [...own, 'for'] : own;
}

/** Whom a phrase names as a partner: somebody by name, or a group of actors. */
export function partnerEntity(context: ExtractionContext, draft: Draft, phrase: NounPhrase): Entity | null {
  const { frame } = draft.scene;
  const entity = entityOf(context, frame, phrase);
  if (entity) return entity.kind === 'world' ? null : withMembers(context, frame, phrase, entity);
  const leader = phrase.kind === 'organisation' ? operatorOf(context, frame, phrase) : null;
  if (leader) return leader;
  const group = groupOf(context, frame, phrase);
  if (group) return group;
  const plural = GROUP_NOUNS.has(wordAt(frame, phrase.head)) && phrase.determiner === null;
  if (!plural || phrase.kind === 'name') return null;
  const next = frame.phrases[frame.phrases.indexOf(phrase) + 1];
  const paired = next && wordAt(frame, phrase.last) === 'and' && next.first === phrase.last + 1;
  const last = paired && GROUP_NOUNS.has(wordAt(frame, next.head)) ? next.last : phrase.last;
  return { name: context.textOf(phrase.first, last), kind: 'group', first: phrase.first, last };
}

/** Evidence for a partner. */
export function asRead(context: ExtractionContext, entity: Entity, how: Read<string>['how'] = 'stated'): Read<string> {
  return { value: entity.name, span: context.spanOf(entity.first, entity.last), how };
}

/** Whether money "in" a phrase is in a partner: a country, not the facility that it is spent on. */
function acceptsIn(phrase: NounPhrase, entity: Entity): boolean {
  return phrase.preposition !== 'in' || COUNTRIES.has(entity.name) || entity.name === 'United Arab Emirates';
}

/** A possessor stands for the one it introduces ("to Italy's Ligure"): the name behind it. */
function introduced(draft: Draft, phrase: NounPhrase): NounPhrase {
  const next = draft.scene.frame.phrases[draft.scene.frame.phrases.indexOf(phrase) + 1];
  return phrase.possessive && next?.kind === 'name' && next.first - phrase.last <= 1 ? next : phrase;
}

/** The partner behind one of the measure's prepositions, the nearest to the amount in its clause. */
export function behindPreposition(context: ExtractionContext, draft: Draft): Entity | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  const prepositions = prepositionsOf(draft.measure?.value ?? '');
  if (!clause || prepositions.length === 0) return null;
  let best: Entity | null = null;
  let bestCost = REACH;
  for (const phrase of frame.phrases) {
    if (phrase.preposition === null || !prepositions.includes(phrase.preposition)) continue;
    if (phrase.first < clause.first || phrase.last > clause.last || isReporter(frame, phrase)) continue;
    const behind = phrase.first >= draft.amount.last;
    const cost = behind ? phrase.first - draft.amount.last : draft.amount.first - phrase.last + 3;
    if (cost >= bestCost) continue;
    const entity = partnerEntity(context, draft, introduced(draft, phrase));
    if (!entity || entity.name === draft.subject?.value || !acceptsIn(phrase, entity)) continue;
    if (phrase.preposition === 'for' && entity.kind !== 'place') continue;
    [best, bestCost] = [entity, cost];
  }
  return best && (shareOut(draft, best)[0] ?? best);
}

/** "pay X $5 million", "owes its suppliers $1.7 billion": who stands between the verb and the amount. */
export function receiverOf(context: ExtractionContext, draft: Draft): Entity | null {
  if (!PAID.has(draft.measure?.value ?? '')) return null;
  const { frame } = draft.scene;
  let at = draft.amount.first - 1;
  const clause = frame.clauses[draft.clause];
  while (at >= (clause?.first ?? 0) && tagAt(frame, at) !== 'verb' && tagAt(frame, at) !== 'ing') at--;
  const lemmas = (VERB_FORMS.get(wordAt(frame, at)) ?? []).map(({ lemma }) => lemma);
  if (!lemmas.some((lemma) => GIVING.has(lemma))) return null;
  const phrase = frame.phrases.find(({ first, preposition }) => first > at && preposition === null);
  if (!phrase || phrase.last > draft.amount.first || phrase.first - at > 2) return null;
  const entity = partnerEntity(context, draft, phrase);
  return entity?.name === draft.subject?.value ? null : entity;
}
