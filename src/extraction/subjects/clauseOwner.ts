import { GROUP_NOUNS } from '../../lexicon/en/organisations';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Clause, Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, groupOf, isPerson, possessorOf, qualifierOf } from '../entities';
import type { Entity } from '../entity';
import type { Draft, ExtractionContext } from '../draft';
import { phraseAt, phraseFrom, tagAt, wordAt } from '../lookAround';
import { isForecaster, isSpeaker } from '../speakers';
import { withMembers } from './coordination';
import { found, resolve, type Found } from './found';
import { antecedentOf } from './anaphora';
import type { Memory } from './memory';
import { operatorOf } from './operatorOf';
import { leadsToPartner, nameBefore } from './phraseOwner';

const INNER: ReadonlySet<string> = new Set(['of', 'in', 'at', 'by', 'from', 'for', 'across']);
const RELATIVES: ReadonlySet<string> = new Set(['which', 'that']);

/** The agent of a passive clause ("was bought by Rusal"). */
function agentOf(context: ExtractionContext, draft: Draft, clause: Clause, memory: Memory): Found | null {
  const { frame } = draft.scene;
  const agent = frame.phrases.find(
    (other) => other.preposition === 'by' && other.first > (clause.verb ?? 0) && other.last <= clause.last,
  );
  if (!agent) return null;
  const named = resolve(context, frame, agent, memory);
  return named ?? found(groupOf(context, frame, agent), 'stated', 'agent');
}

/** "one of them, X, shipped": the name behind. */
function oneOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  if (wordAt(frame, phrase.head) !== 'one') return null;
  const next = frame.phrases.find(({ first, preposition }) => first > phrase.last && preposition === null);
  return next && wordAt(frame, next.first - 1) === ',' ? entityOf(context, frame, next) : null;
}

const INTRODUCING: ReadonlySet<string> = new Set(['organisation', 'common', 'asset']);

/** Prepositions behind a name that tell where it lies. */
const PLACING: ReadonlySet<string> = new Set(['on', 'in', 'at', 'near']);

/**
 * "The seller, Norvale Capital, keeps", "The bureau of Brazil, Conagro, raised", "Peru's largest mine, Antamina in the
 * Andes, dug": the name that a noun introduces.
 */
export function appositionOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  const definite = phrase.determiner !== null || possessorOf(frame, phrase) !== null;
  if (!INTRODUCING.has(phrase.kind) || !definite) return null;
  let at = phrase.last;
  if (wordAt(frame, at) === 'of') at = phraseFrom(frame, at + 1)?.last ?? at;
  const name = wordAt(frame, at) === ',' ? phraseAt(frame, at + 1) : null;
  if (name?.first !== at + 1 || name.kind !== 'name') return null;
  const place = PLACING.has(wordAt(frame, name.last)) ? phraseFrom(frame, name.last + 1) : null;
  if (wordAt(frame, place?.last ?? name.last) !== ',') return null;
  return entityOf(context, frame, name);
}

/** Measures of what crosses borders: what "Bulgarian crushers exported" are Bulgaria's exports. */
const CROSSING: ReadonlySet<string> = new Set(['exports', 'imports']);

/** Whom a noun phrase speaks of: by name, by what it takes up, as a group, by its owner or by its qualifier. */
export function ownerOfPhrase(
  context: ExtractionContext,
  draft: Draft,
  phrase: NounPhrase,
  memory: Memory,
): Found | null {
  const { frame } = draft.scene;
  const one = oneOf(context, frame, phrase);
  if (one) return found(one, 'stated', 'one-of');
  const introduced = appositionOf(context, frame, phrase);
  if (introduced) return found(introduced, 'stated', 'apposition');
  const named = resolve(context, frame, phrase, memory);
  if (named)
    return {
      ...named,
      entity: named.entity.members ? named.entity : withMembers(context, frame, phrase, named.entity),
    };
  if ((phrase.kind === 'asset' || phrase.kind === 'organisation') && phrase.determiner !== null) {
    const operator = operatorOf(context, frame, phrase);
    if (operator) return found(operator, 'stated', 'operator');
  }
  if (phrase.determiner === 'whose') {
    const owning = nameBefore(context, frame, phrase.first - 1);
    if (owning) return found(owning, 'stated', 'whose');
  }
  const group = groupOf(context, frame, phrase);
  const crosses = CROSSING.has(draft.measure?.value ?? '') && (draft.unit !== '%' || draft.direction !== null);
  const home = group && crosses ? qualifierOf(context, frame, phrase) : null;
  if (home?.kind === 'place') return found(home, 'stated', 'home');
  if (group) return found(group, 'stated', 'group');
  const possessor = possessorOf(frame, phrase);
  const owner = possessor && resolve(context, frame, possessor, memory);
  if (owner) return owner;
  if (phrase.determiner === 'its' || phrase.determiner === 'their') {
    const owning = antecedentOf(context, frame, phrase.first, memory);
    if (owning) return found(owning, 'inherited', 'possessive');
  }
  return found(qualifierOf(context, frame, phrase), 'stated', 'subject');
}

/** The name that a relative clause speaks of ("China, which accounts for …"). */
function relativeHead(context: ExtractionContext, draft: Draft, clause: Clause, memory: Memory): Found | null {
  const { frame } = draft.scene;
  if (!RELATIVES.has(wordAt(frame, clause.first))) return null;
  if (clause.subject && clause.subject.kind !== 'pronoun') return null;
  const before = frame.phrases.findLast(({ last }) => last <= clause.first && clause.first - last <= 2);
  const whole = before && sitedName(frame, before);
  return before ? ownerOfPhrase(context, draft, whole ?? before, memory) : null;
}

/** "The Viking Link with Denmark, which", "Tarn in Chile, which": what lies there rather than the place. */
function sitedName(frame: Frame, place: NounPhrase): NounPhrase | null {
  if (place.kind !== 'place' || !['with', 'in', 'near', 'off', 'to'].includes(place.preposition ?? '')) return null;
  const named = frame.phrases[frame.phrases.indexOf(place) - 1];
  if (!named || place.first - named.last > 1 || (named.kind !== 'name' && named.kind !== 'asset')) return null;
  return named;
}

/** The subject of a clause where it is somebody, or whose it is ("Rusal's smelters produced"). */
export function clauseOwner(context: ExtractionContext, draft: Draft, memory: Memory, index: number): Found | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[index];
  if (!clause) return null;
  const relative = relativeHead(context, draft, clause, memory);
  if (relative) return relative;
  const phrase = clause.subject;
  if (phrase && onlyTells(draft, clause, phrase, index, memory, context)) return null;
  if (clause.passive) {
    const agent = agentOf(context, draft, clause, memory);
    if (agent) return agent;
  }
  if (!phrase) return null;
  return (
    ownerOfPhrase(context, draft, phrase, memory) ??
    innerOwner(context, draft, clause, phrase, memory) ??
    bareActor(context, draft, clause, phrase)
  );
}

/** Verbs that tell bare groups apart from all others: "Mills owed growers …", "Carmakers accounted for …". */
const APART: ReadonlySet<string> = new Set(
  'account owe handle inject contribute represent use consume burn'.split(' '),
);

/** "Domestic makers" are the country's. */
const HOME_WORDS: ReadonlySet<string> = new Set(['domestic', 'local', 'national']);

/** A group without any qualifier, where its verb tells what part or debt is its own. */
function bareActor(context: ExtractionContext, draft: Draft, clause: Clause, phrase: NounPhrase): Found | null {
  const { frame } = draft.scene;
  if (!GROUP_NOUNS.has(wordAt(frame, phrase.head)) || clause.verb === null) return null;
  if (HOME_WORDS.has(wordAt(frame, phrase.first))) return null;
  const lemmas = (VERB_FORMS.get(wordAt(frame, clause.verb)) ?? []).map(({ lemma }) => lemma);
  if (!lemmas.some((lemma) => APART.has(lemma))) return null;
  const { first, last } = phrase;
  return found({ name: context.textOf(first, last), kind: 'group', first, last }, 'stated', 'actor');
}

/** "…, X data showed on Monday, 3% more": whether a comma follows the verb of telling, its day apart. */
function isShutIn(frame: Frame, verb: number, amount: number): boolean {
  let at = verb + 1;
  while (at < amount && ['prep', 'period'].includes(tagAt(frame, at) ?? '')) at++;
  return wordAt(frame, at) === ',';
}

/** Whether a clause's subject only tells or foresees the figure. */
function onlyTells(
  draft: Draft,
  clause: Clause,
  phrase: NounPhrase,
  index: number,
  memory: Memory,
  context: ExtractionContext,
): boolean {
  const { frame } = draft.scene;
  if (isSpeaker(frame, phrase) && frame.clauses.length > 1 && index !== draft.clause) return true;
  if (clause.verb !== null && isShutIn(frame, clause.verb, draft.amount.first) && isSpeaker(frame, phrase)) return true;
  if (!isForecaster(frame, phrase) || clause.verb === null || draft.amount.first < clause.verb) return false;
  const named = resolve(context, frame, phrase, memory);
  // a government foresees its country's output
  return named !== null && named.entity.kind !== 'place' && named.entity.name !== memory.topic.titled;
}

const COMPASS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest'.split(' '),
);

/** "exports from Indonesia to China have withered", "the price of aluminium in Shanghai": behind the subject's noun. */
function innerOwner(
  context: ExtractionContext,
  draft: Draft,
  clause: Clause,
  phrase: NounPhrase,
  memory: Memory,
): Found | null {
  const { frame } = draft.scene;
  if (isPerson(context, frame, phrase) || (draft.trigger?.first ?? 0) > (clause.verb ?? Infinity)) return null;
  for (const other of frame.phrases) {
    if (other.first < phrase.last || other.last > (clause.verb ?? 0) || other.kind === 'world') continue;
    // "the plateau 350 km south of La Paz"
    if (COMPASS.has(wordAt(frame, other.first - 2))) continue;
    if (!INNER.has(other.preposition ?? '') || leadsToPartner(draft, other.preposition ?? '')) continue;
    const inner = resolve(context, frame, other, memory);
    if (inner) return inner;
  }
  return null;
}

/** "In China, …", "At Grasberg, …": a place that the sentence opens with. */
export function fronted(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  for (const phrase of frame.phrases) {
    if (phrase.last > (frame.clauses[0]?.verb ?? draft.amount.first)) return null;
    if (!['in', 'at', 'for', 'from', 'within'].includes(phrase.preposition ?? '')) continue;
    if (leadsToPartner(draft, phrase.preposition ?? '')) continue;
    const entity = resolve(context, frame, phrase, memory);
    const next = frame.phrases[frame.phrases.indexOf(phrase) + 1];
    const begins = phrase.first <= frame.sentence.first + 2;
    const opens =
      begins && (phrase.kind === 'place' || (phrase.kind === 'name' && wordAt(frame, frame.sentence.first) === 'at'));
    const spoken = opens || (next?.kind === 'pronoun' && next.first - phrase.last <= 1);
    const sited = entity?.entity.kind === 'place' && wordAt(frame, entity.entity.last) === ',';
    if (entity && (spoken || sited || wordAt(frame, phrase.last) === ',')) return entity;
  }
  return null;
}

/**
 * The name that stands in front of an amount without a verb: in a bracket's front ("Orbita (53.4%)") or in a list that
 * leaves the verb out ("and Miduk Complex for 117,500 tons").
 */
export function gapped(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  // "sold it to A and B for $1.3 billion": whom a sum of a deal follows is not whose it is
  if (draft.rules.includes('measure:deal')) return null;
  let at = draft.amount.first - 1;
  const bracket = wordAt(frame, at) === '(';
  while (!bracket && isFiller(frame, at)) at--;
  const place = frame.phrases.findLastIndex(({ last }) => last === at + (bracket ? 0 : 1));
  const named = frame.phrases[place - 1];
  const ofPlace = frame.phrases[place]?.preposition === 'of' && named?.kind === 'name';
  const phrase = ofPlace ? named : frame.phrases[place];
  if (!phrase || phrase.last > draft.amount.first) return null;
  if (!bracket) {
    const before = wordAt(frame, phrase.determiner === null ? phrase.first - 1 : phrase.first - 2);
    const listed = before === ',' || before === 'and' || before === ';' || before === 'but';
    const beside = wordAt(frame, phrase.last) === 'with' && !describes(frame, phrase) && !isSupplied(frame, phrase);
    if (!(listed || beside) || phrase.first === frame.sentence.first) return null;
  } else if (phrase.preposition !== null && draft.measure?.value !== 'stake') return null;
  const hit = resolve(context, frame, phrase, memory);
  if (hit) return { ...hit, rule: bracket ? 'bracket' : 'gapped' };
  // "industry used 1.05 bcm and households 0.79 bcm"
  const bare =
    draft.measure?.value === 'consumption' && phrase.determiner === null && GROUP_NOUNS.has(wordAt(frame, phrase.head));
  if (bare) {
    const { first, last } = phrase;
    return found({ name: context.textOf(first, last), kind: 'group', first, last }, 'stated', 'actor');
  }
  const grouped = bracket || draft.measure?.value === 'stake';
  return grouped ? found(groupOf(context, frame, phrase), 'stated', bracket ? 'bracket' : 'gapped') : null;
}

/** Verbs behind which a noun says what the subject is. */
const STATES: ReadonlySet<string> = new Set(['remain', 'remains', 'remained', 'was', 'is', 'were', 'are', 'became']);

/** Whether a phrase says what somebody is rather than who: "X remained the largest supplier with 2 Mt". */
function describes(frame: Frame, { first, kind, determiner }: NounPhrase): boolean {
  if (kind === 'common' || kind === 'commodity') return true;
  return kind === 'organisation' && STATES.has(wordAt(frame, first - (determiner === null ? 1 : 2)));
}

/** "agreed to supply Hansol with 50,000 tonnes": who is supplied does not supply. */
function isSupplied(frame: Frame, phrase: NounPhrase): boolean {
  for (let at = phrase.first - 1; at >= frame.sentence.first && phrase.first - at < SUPPLIED_REACH; at--) {
    const tag = tagAt(frame, at);
    if (tag === 'verb' || tag === 'ing')
      return /^(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing))$/.test(wordAt(frame, at));
    if (tag !== 'det' && tag !== 'place' && tag !== 'possessive' && tag !== 'adj' && tag !== 'name') return false;
  }
  return false;
}

/** How far in front of a name the verb may stand that gives it something. */
const SUPPLIED_REACH = 5;

/** How far in front of an amount the -ing form of its clause may stand. */
const ABSOLUTE_REACH = 4;

/** "…, with foreign creditors holding 62%", "…, Egypt taking 1 Mt": whom an -ing form in front of the amount speaks of. */
export function absolute(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  for (let at = draft.amount.first - 1; at >= draft.amount.first - ABSOLUTE_REACH; at--) {
    if (tagAt(frame, at) !== 'ing') continue;
    const phrase = frame.phrases.find(({ last }) => last === at);
    if (!phrase) return null;
    const opens = phrase.determiner === null ? phrase.first - 1 : phrase.first - 2;
    if (wordAt(frame, opens) !== 'with' && wordAt(frame, opens) !== ',') return null;
    return (
      found(entityOf(context, frame, phrase), 'stated', 'absolute') ??
      resolve(context, frame, phrase, memory) ??
      found(groupOf(context, frame, phrase), 'stated', 'absolute')
    );
  }
  return null;
}

const FILLERS: ReadonlySet<string> = new Set(['for', 'with', 'the', 'remaining', 'other', 'a', 'an', 'another', 'at']);

function isFiller(frame: Draft['scene']['frame'], at: number): boolean {
  return FILLERS.has(wordAt(frame, at)) || tagAt(frame, at) === 'adv';
}

/** The phrase behind "for" where a forecast is of somebody else's ("its estimate for Brazil"). */
export function forecastFor(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  if (!clause) return null;
  for (let at = draft.amount.last; at < clause.last; at++) {
    if (wordAt(frame, at) !== 'for') continue;
    const phrase = phraseFrom(frame, at + 1);
    const named = phrase && resolve(context, frame, phrase, memory);
    if (named?.entity.kind === 'place') return named;
  }
  return null;
}
