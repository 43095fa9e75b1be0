import { ASSET_WORDS } from '../../lexicon/en/commodities';
import { PLACE_ADJECTIVES } from '../../lexicon/en/places';
import { COUNTRY_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, STATE_ORGANS } from '../../lexicon/en/organisations';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, groupOf, isStateOrgan } from '../entities';
import type { Entity } from '../entity';
import type { ExtractionContext } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { withMembers } from './coordination';
import type { Memory } from './memory';

/** "X, which …, said": the phrase that a sentence opens with where a relative clause parts it from its verb. */
export function beforeRelative(frame: Frame): NounPhrase | null {
  const [opening, relative] = frame.clauses;
  if (opening?.verb !== null || !relative || !RELATIVES.has(wordAt(frame, relative.first))) return null;
  return frame.phrases.find(({ preposition, last }) => preposition === null && last <= opening.last) ?? null;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

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

/** Nouns that take up what was shipped in the sentence before, and so who shipped it. */
const CONSIGNMENTS: ReadonlySet<string> = new Set(
  'cargo cargoes shipment shipments delivery deliveries consignment consignments'.split(' '),
);
const POINTING: ReadonlySet<string> = new Set(['the', 'these', 'those', 'this', 'that']);

/** Whether a phrase is nothing but "the cargoes", "these shipments". */
function isConsignment(frame: Frame, { determiner, first, head, last }: NounPhrase): boolean {
  if (determiner === null || !POINTING.has(determiner) || head - first > 1 || last > head + 1) return false;
  return CONSIGNMENTS.has(wordAt(frame, head));
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
  if (isConsignment(frame, phrase)) {
    const entity = memory.lastAt === frame.index - 1 ? memory.last : null;
    return entity && { ...entity, ...here };
  }
  if (phrase.kind === 'name' && phrase.last - phrase.first === 1 && STATE_ORGANS.has(head))
    return named(memory.topic.place, 'place');
  if (isStateOrgan(frame, phrase)) return named(memory.topic.place, 'place');
  if (phrase.kind === 'name' && phrase.last - phrase.first > 1) return null;
  if (wordAt(frame, phrase.first) === 'whole' && head === 'country') return named(memory.topic.place, 'place');
  if (phrase.determiner === null || !DEFINITE.has(phrase.determiner)) return null;
  if (COUNTRY_HEADS.has(head) || STATE_ORGANS.has(head)) {
    if (tagAt(frame, phrase.first) === 'place') return null;
    const [near, far] = [memory.place, memory.topic.place];
    return named(phrase.determiner === 'that' ? (near ?? far) : (far ?? near), 'place');
  }
  if (ASSET_WORDS.has(head)) return named(assetNamed(head, memory), 'asset');
  if (!ORGANISATION_NOUNS.has(head) || (COUNTRY_NOUNS.has(head) && head !== 'group')) return null;
  const nation = memory.nations.get(PLACE_ADJECTIVES.get(wordAt(frame, phrase.first)) ?? '');
  if (nation !== undefined) return named(nation, 'name');
  if (GROUP_NOUNS.has(head) && bodyNamed(head, memory) === null) return null;
  return named(companyOf(frame, phrase, memory), 'name');
}
