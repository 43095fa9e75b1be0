import type { Measure } from '../model/figure';
import type { NounPhrase } from '../model/phrase';
import { HEAD_SENTENCES } from './tradeTopic';
import type { Draft, ExtractionContext, Scene } from './draft';
import { entityOf, possessorOf, qualifierOf } from './entities';
import { clauseAt, phraseAt, wordAt } from './lookAround';
import type { Trigger } from './triggers';

/** Verbs and nouns of those who take what another country sends. */
const TAKING_VERBS: ReadonlySet<string> = new Set(
  'buy buys bought buying purchase purchases purchased take takes took taken import imports imported'.split(' '),
);
const TAKING_NOUNS: ReadonlySet<string> = new Set(['purchase', 'purchases', 'buying', 'offtake']);

/** Measures of what a country sends or makes, of which another takes a part. */
const GIVEN: ReadonlySet<Measure> = new Set<Measure>(['exports', 'production']);

/** How many sentences back what was sent may have been told. */
const SENTENCES = 2;

/** And how many amounts. */
const AMOUNTS = 4;

function placeName(context: ExtractionContext, { frame }: Scene, phrase: NounPhrase | null): string | null {
  if (!phrase) return null;
  const entity = entityOf(context, frame, phrase);
  return entity?.kind === 'place' ? entity.name : null;
}

/** The country whose exports an article is on: the first place that exports, or that the word is told of. */
export function exporterOf(context: ExtractionContext): string | null {
  for (let index = 0; index < HEAD_SENTENCES; index++) {
    const scene = context.scene(index);
    if (!scene) break;
    const { frame } = scene;
    for (const { definition, first, part } of scene.triggers) {
      if (definition.measure !== 'exports') continue;
      const phrase = part === 'noun' ? phraseAt(frame, first) : null;
      const owner = phrase && possessorOf(frame, phrase);
      const qualifier = phrase && qualifierOf(context, frame, phrase);
      const subject = frame.clauses[clauseAt(frame, first)]?.subject ?? null;
      const name: string | null =
        placeName(context, scene, owner) ??
        (qualifier?.kind === 'place' ? qualifier.name : null) ??
        placeName(context, scene, subject) ??
        (subject && part === 'verb' ? (qualifierOf(context, frame, subject)?.name ?? null) : null);
      if (name !== null) return name;
    }
  }
  const opening = context.scene(0);
  return opening && placeName(context, opening, opening.frame.clauses[0]?.subject ?? null);
}

/** Who takes: the place that the verb is told of or that stands behind "by", or whose purchases they are. */
function takerOf(context: ExtractionContext, { scene, clause, amount }: Draft, trigger: Trigger): string | null {
  const { frame } = scene;
  if (trigger.part === 'noun') {
    // "90% of Chinese purchases" is a part of imports
    if (trigger.first >= amount.last) return null;
    if (!TAKING_NOUNS.has(wordAt(frame, trigger.first))) return null;
    const phrase = phraseAt(frame, trigger.first);
    const named =
      phrase && (placeName(context, scene, possessorOf(frame, phrase)) ?? qualifierOf(context, frame, phrase)?.name);
    if (named !== null && named !== undefined) return named;
    if (phrase?.determiner !== 'its' && phrase?.determiner !== 'their') return null;
    const before = frame.clauses[clauseAt(frame, trigger.first) - 1]?.subject ?? null;
    return placeName(context, scene, before);
  }
  if (!TAKING_VERBS.has(wordAt(frame, trigger.first))) return null;
  const acting = frame.clauses[clause];
  if (!acting?.passive) return placeName(context, scene, acting?.subject ?? null);
  const agent = frame.phrases.find(({ preposition, first }) => preposition === 'by' && first > trigger.first);
  return placeName(context, scene, agent ?? null);
}

/** Whether it is said from where the goods come: then they are imports of who takes them. */
function isFromElsewhere({ scene: { frame }, amount, clause }: Draft): boolean {
  const last = frame.clauses[clause]?.last ?? amount.last;
  return frame.phrases.some(
    ({ preposition, first, kind }) =>
      preposition === 'from' && kind === 'place' && first >= amount.last && first < last,
  );
}

/** "60% of Brazil's soybeans": the country whose goods a part is of, or null. */
function ownerOfWhole(context: ExtractionContext, { scene, amount, unit }: Draft): string | null {
  if (unit !== '%' || wordAt(scene.frame, amount.last) !== 'of') return null;
  const owner = phraseAt(scene.frame, amount.last + 1);
  return owner?.possessive === true ? placeName(context, scene, owner) : null;
}

/** What was sent or made according to the amounts before, prices passed over. */
function given(draft: Draft, done: readonly Draft[]): Draft | undefined {
  const before = done.slice(-AMOUNTS).findLast(({ measure }) => measure?.value !== 'price');
  if (!before?.measure || !GIVEN.has(before.measure.value)) return undefined;
  return draft.scene.frame.index - before.scene.frame.index <= SENTENCES ? before : undefined;
}

/**
 * Whether an amount is of what another country takes of one's goods: "Malaysia took 61,300 tonnes" in an article on
 * Thailand's exports, "of which 71% was bought by China" behind what Peru mined.
 *
 * @param exporter whose exports the article is on, or null
 */
export function isTakenByOthers(
  context: ExtractionContext,
  draft: Draft,
  trigger: Trigger,
  done: readonly Draft[],
  exporter: string | null,
): boolean {
  if (trigger.definition.measure !== 'trade' || isFromElsewhere(draft)) return false;
  const owner = ownerOfWhole(context, draft);
  const buyer = owner === null ? null : takerOf(context, draft, trigger);
  if (buyer !== null) return buyer !== owner;
  const before = given(draft, done);
  if (!before?.measure) return false;
  const part = before.measure.value === 'exports' || (draft.unit === '%' && before.scene === draft.scene);
  const taker = part ? takerOf(context, draft, trigger) : null;
  return taker !== null && taker !== exporter && (exporter !== null || draft.unit === '%');
}
