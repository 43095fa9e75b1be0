import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, groupOf, possessorOf, qualifierOf } from '../entities';
import type { Draft, ExtractionContext } from '../draft';
import { phraseAt, phraseFrom, tagAt, wordAt } from '../lookAround';
import { FORECAST_NOUNS, isSpeaker } from '../speakers';
import { withMembers } from './coordination';
import { found, resolve, type Found } from './found';
import { antecedentOf } from './anaphora';
import type { Memory } from './memory';
import { INWARD, OUTWARD } from './tradeSides';

const OWN_DETERMINERS: ReadonlySet<string> = new Set(['its', 'their', 'our', 'whose']);
const WORLDWIDE: ReadonlySet<string> = new Set(['worldwide', 'globally']);
const LEADS: ReadonlySet<string> = new Set(['in', 'at', 'for', 'by']);
const BEHIND_AMOUNT: ReadonlySet<string> = new Set(['at', 'in', 'by']);

/** "China's exports", "its output", "Chinese exports", "the company's profit": inside the phrase of the measure's word. */
export function ownerInPhrase(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { trigger, scene } = draft;
  const { frame } = scene;
  if (trigger?.part !== 'noun') return null;
  const phrase = phraseAt(frame, trigger.first);
  if (!phrase || phrase.kind === 'name' || FORECAST_NOUNS.has(wordAt(frame, phrase.head))) return null;
  const qualifier = qualifierOf(context, frame, phrase);
  const possessor = possessorOf(frame, phrase);
  if (possessor) {
    const owner = resolve(context, frame, possessor, memory);
    if (owner && owner.entity.kind !== 'world') return owner;
    const inner = qualifierOf(context, frame, possessor);
    if (inner) return found(inner, 'stated', 'possessor');
  }
  if (qualifier && qualifier.first < trigger.first) return found(qualifier, 'stated', 'qualifier');
  if (isHome(frame, phrase) && memory.topic.place !== null)
    return found(
      { name: memory.topic.place, kind: 'place', first: phrase.first, last: phrase.last },
      'inherited',
      'home',
    );
  if (phrase.determiner === null || !OWN_DETERMINERS.has(phrase.determiner)) return null;
  if (phrase.determiner === 'our') return found(ownCompany(memory, phrase.first), 'inherited', 'our');
  const entity =
    phrase.determiner === 'whose'
      ? nameBefore(context, frame, phrase.first - 1)
      : antecedentOf(context, frame, phrase.first, memory);
  return found(entity, 'inherited', 'possessive');
}

const HOME: ReadonlySet<string> = new Set(['domestic', 'national', 'nationwide']);

/** Whether a phrase says that it is of the country spoken of: "domestic output". */
function isHome(frame: Frame, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.head; at++) if (HOME.has(wordAt(frame, at))) return true;
  return false;
}

function ownCompany(memory: Memory, at: number): Found['entity'] | null {
  const name = memory.topic.company;
  return name === null ? null : { name, kind: 'name', first: at - 1, last: at };
}

/** "Rusal of Russia, whose output": the name in front of the relative word at `at`. */
export function nameBefore(context: ExtractionContext, frame: Frame, at: number): Found['entity'] | null {
  let index = frame.phrases.findLastIndex(({ last }) => last <= at && at - last <= 1);
  const before = frame.phrases[index - 1];
  if (frame.phrases[index]?.preposition === 'of' && before?.kind === 'name') index--;
  const phrase = frame.phrases[index];
  return phrase ? (entityOf(context, frame, phrase) ?? groupOf(context, frame, phrase)) : null;
}

/** Participles that part a noun from those who keep or count it ("stocks registered with X", "pits run by X"). */
const KEPT: ReadonlySet<string> = new Set(
  'registered held stored kept monitored tracked operated owned controlled run approved recorded'.split(' '),
);
const KEEPER: ReadonlySet<string> = new Set(['with', 'by', 'at', 'in', 'on']);

/** "exports by Russia", "profit at Chalco", "output in India", "the capacity of the EastMed pipeline". */
export function ownerBehind(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { trigger, scene } = draft;
  const { frame } = scene;
  if (!trigger) return null;
  const phrase = phraseAt(frame, trigger.first);
  const { owner, item } = trigger.definition.roles;
  let at = Math.max(trigger.last, phrase && trigger.part === 'noun' ? phrase.last : trigger.last);
  if (WORLDWIDE.has(wordAt(frame, at)))
    return found({ name: 'world', kind: 'world', first: at, last: at + 1 }, 'stated', 'worldwide');
  const kept = trigger.part === 'noun' && KEPT.has(wordAt(frame, at)) && KEEPER.has(wordAt(frame, at + 1));
  if (kept) at++;
  for (let step = 0; step < 3; step++) {
    const word = wordAt(frame, at);
    const next = phraseFrom(frame, at + 1);
    if (tagAt(frame, at) !== 'prep' || !next) return null;
    const leads = (kept && step === 0) || owner.includes(word) || item.includes(word) || LEADS.has(word);
    const verbLeads = trigger.part !== 'verb' || word === 'by' || word === 'in' || word === 'at';
    if (leads && verbLeads && !leadsToPartner(draft, word)) {
      const named = resolve(context, frame, next, memory);
      // "the largest resource in the world" is somebody's
      const ranked = named?.entity.kind === 'world' && phrase !== null && isRanked(frame, phrase);
      if (named && !ranked && !isSpeaker(frame, next))
        return { ...named, entity: withMembers(context, frame, next, named.entity) };
      const possessor = next.kind === 'name' ? null : qualifierOf(context, frame, next);
      if (possessor?.kind === 'place' && (owner.includes(word) || word === 'of'))
        return found(possessor, 'stated', 'behind');
    }
    at = next.last;
  }
  return null;
}

function isRanked(frame: Frame, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.head; at++)
    if (/^(?:.*-)?(?:larg|bigg|high|low)est$/.test(wordAt(frame, at))) return true;
  return false;
}

/** Whether a preposition leads to the other side: "loadings for Europe", "purchases from Russia". */
export function leadsToPartner(draft: Draft, word: string): boolean {
  if (draft.trigger?.definition.roles.partner.includes(word) === true) return true;
  const measure = draft.measure?.value ?? '';
  return (word === 'for' && OUTWARD.has(measure)) || (word === 'from' && INWARD.has(measure));
}

/** "the 300 MW Tarn solar park": the named facility that a capacity qualifies. */
export function insideAsset(context: ExtractionContext, draft: Draft): Found | null {
  const { frame } = draft.scene;
  if (draft.measure?.value !== 'capacity') return null;
  const phrase = frame.phrases.find(
    ({ first, last }) => (first <= draft.amount.first && last > draft.amount.last) || first === draft.amount.last,
  );
  if (!phrase) return null;
  const entity = entityOf(context, frame, phrase);
  const sized = entity?.kind === 'name' && phrase.first <= draft.amount.first && phrase.preposition === null;
  if (entity?.kind !== 'asset' && !sized) return null;
  const actor = phrase.preposition === null ? actorOn(context, draft) : null;
  return found(actor ?? entity, 'stated', 'inside');
}

/** The company that does something with a facility: "Zorlu commissioned the 200 MW Tarn plant". */
function actorOn(context: ExtractionContext, draft: Draft): Found['entity'] | null {
  const { frame } = draft.scene;
  const { subject = null, verb = null, passive = false } = frame.clauses[draft.clause] ?? {};
  if (!subject || verb === null || passive || verb > draft.amount.first || isSpeaker(frame, subject)) return null;
  const entity = subject.kind === 'name' ? entityOf(context, frame, subject) : null;
  return entity?.kind === 'name' ? withMembers(context, frame, subject, entity) : null;
}

/** "Russia's share was 35%, Iraq's 20%": the owner directly in front of an amount. */
export function ownerBefore(context: ExtractionContext, draft: Draft): Found | null {
  const { frame } = draft.scene;
  const phrase = frame.phrases.find(({ last, possessive }) => possessive && last + 1 === draft.amount.first);
  return phrase ? found(entityOf(context, frame, phrase), 'stated', 'possessor') : null;
}

/** "1.87 million at Rusal", "2.7 million tonnes in India": directly behind the amount. */
export function behindAmount(context: ExtractionContext, draft: Draft): Found | null {
  const { frame } = draft.scene;
  const word = wordAt(frame, draft.amount.last);
  if (!BEHIND_AMOUNT.has(word)) return null;
  const phrase = phraseFrom(frame, draft.amount.last + 1);
  const named = phrase && entityOf(context, frame, phrase);
  if (!named || (word === 'by' && draft.direction !== null) || (word === 'in' && named.kind === 'name')) return null;
  if (word === 'in' && named.kind === 'place' && actsHere(context, draft)) return null;
  return found(named, 'stated', 'behind');
}

/** "Engia operates 3.2 GW in Chile": the company that the clause speaks of has it, wherever it is. */
function actsHere(context: ExtractionContext, { scene: { frame }, clause, amount, measure }: Draft): boolean {
  if (measure?.value !== 'capacity') return false;
  const { subject = null, verb = null, passive = false } = frame.clauses[clause] ?? {};
  if (!subject || verb === null || passive || verb >= amount.first) return false;
  return subject.kind === 'name' && entityOf(context, frame, subject)?.kind === 'name';
}

/** "29% of Britain's electricity": whose the whole is. */
export function wholeOwner(
  context: ExtractionContext,
  { scene: { frame }, amount }: Draft,
  memory: Memory,
): Found | null {
  if (wordAt(frame, amount.last) !== 'of') return null;
  const owner = phraseFrom(frame, amount.last + 1);
  return owner?.possessive === true ? resolve(context, frame, owner, memory) : null;
}

/** "Wind farms gave 11% of the power generated in Kenya": the place of the whole, where a kind of thing is the part. */
export function wholeIn(context: ExtractionContext, draft: Draft): Found | null {
  const { amount, clause, scene } = draft;
  const { frame } = scene;
  const subject = frame.clauses[clause]?.subject;
  if (draft.unit !== '%' || wordAt(frame, amount.last) !== 'of' || !subject || entityOf(context, frame, subject))
    return null;
  if (subject.kind === 'pronoun' || subject.kind === 'organisation') return null;
  const whole = phraseFrom(frame, amount.last + 1);
  if (!whole || subject.last > amount.first) return null;
  const at = tagAt(frame, whole.last) === 'participle' ? whole.last + 1 : whole.last;
  const place = wordAt(frame, at) === 'in' ? phraseFrom(frame, at + 1) : null;
  const entity = place?.kind === 'place' ? entityOf(context, frame, place) : null;
  return found(entity, 'stated', 'whole');
}
