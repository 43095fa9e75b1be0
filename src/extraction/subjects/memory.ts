import { COUNTRY_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, STATE_ORGANS } from '../../lexicon/en/organisations';
import { PLACE_ADJECTIVES } from '../../lexicon/en/places';
import { ASSET_WORDS } from '../../lexicon/en/commodities';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, groupOf, possessorOf, type Entity } from '../entities';
import type { ExtractionContext } from '../draft';
import { phraseFrom, tagAt, wordAt } from '../lookAround';
import { isForecaster, isSpeaker } from '../speakers';
import type { Salient } from '../topic';
import { withMembers } from './coordination';

/** Who was talked about, as far as the sentences read so far tell. */
export interface Memory {
  /** Whom the whole article is about. */
  readonly topic: {
    readonly place: string | null;
    readonly company: string | null;
    /** The company that the title names: the one last spoken of where it names several. */
    titled: string | null;
    /** All companies that the title names. */
    readonly inTitle: ReadonlySet<string>;
    readonly placeTitled: boolean;
    /** Whether a company is spoken of more than any place. */
    readonly companyLeads: boolean;
  };
  place: string | null;
  company: string | null;
  /** Facilities named so far, the latest last. */
  assets: Entity[];
  /** Facilities without a name of their own, by their noun: whose they are or where. */
  aliases: Map<string, string>;
  /** Bodies named so far, the latest last. */
  bodies: string[];
  /** What the latest sentence with a subject spoke of. */
  last: Entity | null;
  lastAt: number;
  /** The paragraph of that sentence. */
  lastParagraph: number;
  /** Whom the label of the paragraph names ("RUSSIA - …"). */
  section: Entity | null;
  paragraph: number;
  /** The paragraph's first sentence. */
  opening: number;
}

/** Countries: in front of a dash at the very beginning a city is a dateline, a country a label. */
const COUNTRIES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES.values());

/** Phrases that keep up whom a text speaks of ("the country", "the company"). */
const TAKEN_UP: ReadonlySet<string> = new Set(['organisation', 'common']);

/** How many names are remembered. */
const REMEMBERED = 16;

export function openMemory(salient: readonly Salient[]): Memory {
  const best = (kind: Entity['kind']): Salient | undefined => salient.find((entity) => entity.kind === kind);
  const place = best('place')?.name ?? null;
  const company = best('name')?.name ?? null;
  const titled = salient.find((entity) => (entity.kind === 'name' || entity.kind === 'asset') && entity.titled);
  return {
    topic: {
      place,
      company,
      titled: titled?.name ?? null,
      inTitle: new Set(salient.filter((entity) => entity.kind === 'name' && entity.titled).map(({ name }) => name)),
      placeTitled: best('place')?.titled ?? false,
      companyLeads: (best('name')?.score ?? 0) > (best('place')?.score ?? 0),
    },
    place,
    company,
    assets: [],
    aliases: new Map(),
    bodies: [],
    last: null,
    lastAt: -1,
    lastParagraph: -1,
    section: null,
    paragraph: -1,
    opening: -1,
  };
}

/** The label that a paragraph opens with ("RUSSIA - ", "Chile:"), where it names somebody. */
function labelOf(context: ExtractionContext, frame: Frame): Entity | null {
  const phrase = frame.phrases[0];
  if (!phrase || phrase.first > frame.sentence.first + 1) return null;
  const mark = wordAt(frame, phrase.last);
  const label = mark === ':' || ('-–—'.includes(mark) && mark !== '' && frame.tokens[phrase.last]?.spaced === true);
  const entity = label ? entityOf(context, frame, phrase) : null;
  return entity?.kind === 'place' || entity?.kind === 'name' ? entity : null;
}

/** Learns who a sentence talks about: its subjects first, then any place, body or facility it names. */
export function remember(context: ExtractionContext, frame: Frame, memory: Memory): void {
  enterParagraph(context, frame, memory);
  const subjects = new Set(frame.clauses.map((clause) => clause.subject));
  subjects.add(beforeRelative(frame));
  let led = false;
  for (const phrase of frame.phrases) {
    if (phrase.preposition !== null && ['according', 'by', 'via'].includes(phrase.preposition)) continue;
    const entity = entityOf(context, frame, phrase);
    const speaks = isSpeaker(frame, phrase);
    const subject = subjects.has(phrase);
    const foresees = isForecaster(frame, phrase);
    const spokenOf = (subject && memory.opening === frame.index) || opensParagraph(frame, phrase);
    if (entity) keep(entity, subject && !speaks && !foresees, phrase.possessive, memory);
    if (entity && spokenOf && !speaks && memory.topic.inTitle.has(entity.name)) memory.topic.titled = entity.name;
    rememberAsset(context, frame, phrase, memory);
    if (!subject || speaks || led) continue;
    const possessor = possessorOf(frame, phrase);
    const spoken =
      (entity && withMembers(context, frame, phrase, entity)) ??
      groupOf(context, frame, phrase) ??
      (possessor && entityOf(context, frame, possessor)) ??
      (TAKEN_UP.has(phrase.kind) ? resolveAnaphor(context, frame, phrase, memory) : null) ??
      placeInside(context, frame, phrase);
    if (!spoken || (foresees && spoken.name !== memory.topic.company)) continue;
    [memory.last, memory.lastAt, memory.lastParagraph] = [spoken, frame.index, frame.sentence.paragraph];
    led = true;
  }
}

/** "X, which …, said": the phrase that a sentence opens with where a relative clause parts it from its verb. */
function beforeRelative(frame: Frame): NounPhrase | null {
  const [opening, relative] = frame.clauses;
  if (opening?.verb !== null || !relative || !RELATIVES.has(wordAt(frame, relative.first))) return null;
  return frame.phrases.find(({ preposition, last }) => preposition === null && last <= opening.last) ?? null;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

/** The place whose a sentence's subject is ("Crude stocks in the United States fell"). */
function placeInside(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  const next = frame.phrases[frame.phrases.indexOf(phrase) + 1];
  if (!next || (next.preposition !== 'in' && next.preposition !== 'of')) return null;
  const entity = entityOf(context, frame, next);
  return entity?.kind === 'place' ? entity : null;
}

/** Takes up the label of the paragraph that a sentence stands in, where it opens one. */
export function enterParagraph(context: ExtractionContext, frame: Frame, memory: Memory): void {
  if (memory.paragraph === frame.sentence.paragraph) return;
  memory.paragraph = frame.sentence.paragraph;
  memory.opening = frame.index;
  const label = labelOf(context, frame);
  memory.section = label && (frame.index > 0 || COUNTRIES.has(label.name)) ? label : null;
}

/** "For Adani Green, …" at the beginning of a sentence. */
function opensParagraph(frame: Frame, phrase: NounPhrase): boolean {
  return phrase.preposition === 'for' && phrase.first <= frame.sentence.first + 2;
}

/** Learns what "the plant" will mean: its operator ("the smelter, run by X") or its site ("a power plant at X"). */
function rememberAsset(context: ExtractionContext, frame: Frame, phrase: NounPhrase, memory: Memory): void {
  const head = wordAt(frame, phrase.head);
  if (!ASSET_WORDS.has(head) || entityOf(context, frame, phrase)) return;
  const operator = operatorOf(context, frame, phrase);
  const next = frame.phrases[frame.phrases.indexOf(phrase) + 1];
  const site = next?.preposition === 'at' && next.first - phrase.last <= 2 ? entityOf(context, frame, next) : null;
  const alias = operator ?? site;
  if (alias) for (const word of [head, 'project', 'plant']) memory.aliases.set(word, alias.name);
}

const OPERATED: ReadonlySet<string> = new Set(['operated', 'owned', 'run', 'built', 'developed', 'controlled']);

/** The company that runs a facility without a name ("The smelter, operated by X, …"). */
export function operatorOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  const at = wordAt(frame, phrase.last) === ',' ? phrase.last + 1 : phrase.last;
  if (!OPERATED.has(wordAt(frame, at)) || wordAt(frame, at + 1) !== 'by') return null;
  const agent = phraseFrom(frame, at + 2);
  return agent && entityOf(context, frame, agent);
}

function keep(entity: Entity, subject: boolean, possessive: boolean, memory: Memory): void {
  if (entity.kind === 'place' && (subject || possessive || memory.place === null)) memory.place = entity.name;
  if (entity.kind === 'name') {
    memory.bodies.push(entity.name);
    if (memory.bodies.length > REMEMBERED) memory.bodies.shift();
    if (subject || memory.company === null) memory.company = entity.name;
  }
  if (entity.kind === 'asset') {
    memory.assets.push(entity);
    if (memory.assets.length > REMEMBERED) memory.assets.shift();
  }
}

const ANY: ReadonlySet<string> = new Set(['it', 'they', 'its', 'their']);
const OWN: ReadonlySet<string> = new Set(['we', 'our', 'us']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'its', 'their', 'our', 'both']);
/** Nouns of countries that also name parts of them; those are resolved as countries only where they stand alone. */
const COUNTRY_HEADS: ReadonlySet<string> = new Set(
  'country nation kingdom republic emirate island government province bloc economy'.split(' '),
);

/** The latest body whose name has a word in it ("the bank" after "Halyk Bank"). */
function bodyNamed(word: string, memory: Memory): string | null {
  for (let at = memory.bodies.length - 1; at >= 0; at--) {
    const name = memory.bodies[at];
    if (name?.toLowerCase().includes(word)) return name;
  }
  return null;
}

/** Nouns that take up a facility of any kind. */
const ANY_ASSET: ReadonlySet<string> = new Set(
  'project facility plant site complex scheme development operation'.split(' '),
);

function assetNamed(word: string, memory: Memory): string | null {
  const found = memory.assets.findLast(({ name }) => name.toLowerCase().endsWith(word));
  return found?.name ?? memory.aliases.get(word) ?? (ANY_ASSET.has(word) ? (memory.assets.at(-1)?.name ?? null) : null);
}

/** The entity that pronouns take up: what an earlier clause of the sentence speaks of, else what was spoken of last. */
export function antecedentOf(context: ExtractionContext, frame: Frame, before: number, memory: Memory): Entity | null {
  let found: Entity | null = null;
  for (const subject of [beforeRelative(frame), ...frame.clauses.map((clause) => clause.subject)]) {
    if (!subject || subject.last > before) continue;
    const entity = entityOf(context, frame, subject) ?? groupOf(context, frame, subject);
    if (entity) found = withMembers(context, frame, subject, entity);
  }
  if (found ?? memory.section) return found ?? memory.section;
  const fresh = memory.lastParagraph !== frame.sentence.paragraph;
  const topic = memory.topic.titled ?? (memory.topic.placeTitled ? memory.topic.place : null);
  if (fresh && topic !== null) return { name: topic, kind: 'name', first: before, last: before + 1 };
  return memory.lastAt >= frame.index - 3 ? memory.last : null;
}

function companyOf(frame: Frame, phrase: NounPhrase, memory: Memory): string | null {
  const head = wordAt(frame, phrase.head);
  return bodyNamed(head, memory) ?? memory.topic.titled ?? memory.company;
}

/** What "the company", "the country", "it", "the project" take up; null where the phrase takes up nobody. */
export function resolveAnaphor(
  context: ExtractionContext,
  frame: Frame,
  phrase: NounPhrase,
  memory: Memory,
): Entity | null {
  const here = { first: phrase.first, last: phrase.last };
  const head = wordAt(frame, phrase.head);
  const named = (name: string | null, kind: Entity['kind']): Entity | null =>
    name === null ? null : { name, kind, ...here };
  if (phrase.kind === 'pronoun') {
    if (ANY.has(head)) {
      const entity = antecedentOf(context, frame, phrase.first, memory);
      return entity && { ...entity, ...here };
    }
    return OWN.has(head) ? named(memory.topic.company, 'name') : null;
  }
  if (phrase.kind === 'name' && phrase.last - phrase.first === 1 && STATE_ORGANS.has(head))
    return named(memory.topic.place, 'place');
  if (wordAt(frame, phrase.first) === 'whole' && head === 'country') return named(memory.topic.place, 'place');
  if (phrase.determiner === null || !DEFINITE.has(phrase.determiner)) return null;
  if (COUNTRY_HEADS.has(head) || STATE_ORGANS.has(head)) {
    if (tagAt(frame, phrase.first) === 'place') return null;
    const [near, far] = [memory.place, memory.topic.place];
    return named(phrase.determiner === 'that' ? (near ?? far) : (far ?? near), 'place');
  }
  if (ASSET_WORDS.has(head)) return named(assetNamed(head, memory), 'asset');
  if (!ORGANISATION_NOUNS.has(head) || (COUNTRY_NOUNS.has(head) && head !== 'group')) return null;
  if (GROUP_NOUNS.has(head) && bodyNamed(head, memory) === null) return null;
  return named(companyOf(frame, phrase, memory), 'name');
}
