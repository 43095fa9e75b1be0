import { ASSET_WORDS } from '../../lexicon/en/commodities';
import { CAPITAL_OF, PLACE_ADJECTIVES } from '../../lexicon/en/places';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, groupOf, possessorOf } from '../entities';
import type { Entity } from '../entity';
import type { ExtractionContext } from '../draft';
import { wordAt } from '../lookAround';
import { isForecaster, isReporter, isSpeaker } from '../speakers';
import { beforeRelative, resolveAnaphor } from './anaphora';
import { withMembers } from './coordination';
import type { Memory } from './memory';
import { operatorOf } from './operatorOf';

/** Countries: in front of a dash at the very beginning a city is a dateline, a country a label. */
const COUNTRIES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES.values());

/** Phrases that keep up whom a text speaks of ("the country", "the company"). */
const TAKEN_UP: ReadonlySet<string> = new Set(['organisation', 'common']);

/** How many names are remembered. */
const REMEMBERED = 16;

/** The label that a paragraph opens with ("RUSSIA - ", "Chile:"), where it names somebody. */
function labelOf(context: ExtractionContext, frame: Frame): Entity | null {
  const phrase = frame.phrases[0];
  if (!phrase || phrase.first > frame.sentence.first + 1) return null;
  const mark = wordAt(frame, phrase.last);
  const label = mark === ':' || ('-–—'.includes(mark) && mark !== '' && frame.tokens[phrase.last]?.spaced === true);
  // "MADRID - ": where an article was written
  const city = CAPITAL_OF.has(context.textOf(phrase.first, phrase.last).toLowerCase());
  const entity = label && !city ? entityOf(context, frame, phrase) : null;
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
    if (isReporter(frame, phrase)) continue;
    const entity = entityOf(context, frame, phrase);
    const subject = subjects.has(phrase);
    const spokenOf = (subject && memory.opening === frame.index) || opensParagraph(frame, phrase);
    const speaks = (subject || spokenOf) && isSpeaker(frame, phrase);
    const foresees = subject && (isForecaster(frame, phrase) || takesPart(frame, phrase));
    if (entity) keep(entity, subject && !speaks && !foresees, phrase.possessive, memory);
    if (entity && spokenOf && !speaks && memory.topic.inTitle.has(entity.name)) memory.topic.titled = entity.name;
    if (entity?.kind === 'name') rememberNation(context, frame, phrase, entity, memory);
    rememberAsset(context, frame, phrase, memory);
    if (!subject || speaks || led) continue;
    if (phrase.kind === 'pronoun' && goesOn(frame, phrase, memory)) {
      [memory.lastAt, led] = [frame.index, true];
      continue;
    }
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

const TAKING: ReadonlySet<string> = new Set('bought buys took takes absorbed absorbs received receives'.split(' '));

/** "China bought 98% of it": the other side of what is told, and not whom the text goes on about. */
function takesPart(frame: Frame, phrase: NounPhrase): boolean {
  const verb = frame.clauses.find(({ subject }) => subject === phrase)?.verb ?? null;
  if (verb === null || !TAKING.has(wordAt(frame, verb))) return false;
  const next = frame.amounts.find(({ first }) => first > verb);
  return next?.unit === '%' && next.first - verb < 4;
}

/** Whether a sentence goes on about whom the one before it spoke of: "It also sold …". */
function goesOn(frame: Frame, phrase: NounPhrase, memory: Memory): boolean {
  if (memory.lastAt !== frame.index - 1 || memory.lastParagraph !== frame.sentence.paragraph) return false;
  return ['it', 'they'].includes(wordAt(frame, phrase.head));
}

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

/** "the Chinese battery maker Zhongneng", "China's Dragon Cell": whom "the Chinese company" will mean. */
function rememberNation(
  context: ExtractionContext,
  frame: Frame,
  phrase: NounPhrase,
  entity: Entity,
  { nations }: Memory,
): void {
  const owner = possessorOf(frame, phrase);
  const place = owner ? entityOf(context, frame, owner) : null;
  const adjective = PLACE_ADJECTIVES.get(wordAt(frame, phrase.first));
  const country = place?.kind === 'place' ? place.name : entity.first > phrase.first ? adjective : undefined;
  if (country !== undefined) nations.set(country, entity.name);
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
