import {
  COMPANY_FORMS,
  GROUP_NOUNS,
  NAMELESS,
  ORGANISATION_NOUNS,
  PERSON_TITLES,
  STATE_ORGANS,
} from '../lexicon/en/organisations';
import { COMMODITIES, ITEM_MODIFIERS } from '../lexicon/en/commodities';
import { CAPITAL_OF, PLACE_ALIASES } from '../lexicon/en/places';
import { placeAt } from '../mentions/places';
import type { Frame } from '../model/frame';
import type { NounPhrase } from '../model/phrase';
import type { ExtractionContext } from './draft';
import type { Entity } from './entity';
import { phraseAt, tagAt, wordAt } from './lookAround';

const JOINERS: ReadonlySet<string> = new Set(['&', '-', '.', 'of', '/', "'", 'for', 'the', 'and']);
/** Second parts of words with a name in front whose owner the name is ("LME-registered"). */
const OWNED: ReadonlySet<string> = new Set(['registered', 'owned', 'operated', 'run', 'controlled', 'led']);
const WORLD_ADJECTIVES: ReadonlySet<string> = new Set(['world', 'global', 'worldwide']);
/** Modifiers that only say that a group is of the country spoken of. */
const HOME: ReadonlySet<string> = new Set('domestic local national home many some most other these those'.split(' '));

/** Words in front of a name that are no part of it ("Russian aluminium giant Rusal", "Parent Chinalco"). */
function nameTokens(frame: Frame, phrase: NounPhrase): { first: number; last: number } | null {
  let last = phrase.head + 1;
  let first = phrase.head;
  while (first > phrase.first) {
    const tag = tagAt(frame, first - 1);
    if (tag === 'name' || (tag === 'place' && isPartOfName(frame, first - 1)) || JOINERS.has(wordAt(frame, first - 1)))
      first--;
    else break;
  }
  while (first < last && JOINERS.has(wordAt(frame, first))) first++;
  while (first < last - 1 && wordAt(frame, first) === 'parent') first++;
  while (last > first && tagAt(frame, last - 1) === 'symbol') last--;
  return first < last ? { first, last } : null;
}

/** A place word that is written as part of a name ("Shanghai Futures Exchange", "Yunnan Aluminium"): a noun form. */
function isPartOfName(frame: Frame, at: number): boolean {
  const place = placeAt(frame.tokens, at, true);
  const word = frame.tokens[at]?.lower ?? '';
  return place === null || place.name.toLowerCase() === word;
}

/** Words that name nobody by themselves. */
const NOBODY: ReadonlySet<string> = new Set([...NAMELESS, ...ITEM_MODIFIERS, ...COMMODITIES, ...STATE_ORGANS]);

/** Whether a name is made of words alone that name nobody ("EBITDA", "FOB", a single letter). */
function isNameless(frame: Frame, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    if (tag !== 'name' && tag !== 'place') continue;
    if (tag === 'place') return false;
    if (word.length !== 1 && !NOBODY.has(word)) return false;
  }
  return true;
}

/** "The Company", "the Ministry": a noun that takes somebody up, written with a capital. */
function isCapitalNoun(frame: Frame, phrase: NounPhrase): boolean {
  return (
    phrase.last - phrase.first === 1 && phrase.determiner !== null && ORGANISATION_NOUNS.has(wordAt(frame, phrase.head))
  );
}

/** A ministry or department by its name ("the Ministry of Industry"): it speaks for its country. */
export function isStateOrgan(frame: Frame, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'name') return false;
  const first = wordAt(frame, phrase.first);
  return (
    MINISTRIES.has(wordAt(frame, phrase.head)) || (MINISTRIES.has(first) && wordAt(frame, phrase.first + 1) === 'of')
  );
}

const MINISTRIES: ReadonlySet<string> = new Set(['ministry', 'department', 'treasury']);

/** Whether a phrase names a person: by what the article tells of the name, or by a title in, before or behind it. */
export function isPerson(context: ExtractionContext, frame: Frame, phrase: NounPhrase): boolean {
  if (context.isPerson(phrase.first, phrase.last) || context.isPerson(phrase.head, phrase.head + 1)) return true;
  if (COMPANY_FORMS.has(wordAt(frame, phrase.head))) return false;
  for (let at = phrase.first; at < phrase.last; at++)
    if (PERSON_TITLES.has(wordAt(frame, at)) && tagAt(frame, at) !== 'place') return true;
  if (PERSON_TITLES.has(wordAt(frame, phrase.first - 1))) return true;
  return wordAt(frame, phrase.last) === ',' && PERSON_TITLES.has(wordAt(frame, phrase.last + 1));
}

/** A facility that is named: the name with its kind ("EastMed pipeline", "Grasberg mine"), or null. */
function namedAsset(frame: Frame, phrase: NounPhrase): { first: number; last: number } | null {
  for (let at = phrase.first; at < phrase.head; at++)
    if (
      tagAt(frame, at) === 'name' &&
      !ORGANISATION_NOUNS.has(wordAt(frame, at)) &&
      !NAMELESS.has(wordAt(frame, at)) &&
      (wordAt(frame, at + 1) !== '-' || tagAt(frame, at + 2) === 'name')
    )
      return { first: at, last: phrase.last };
  return null;
}

/** A place as figures call it. */
function placeName(name: string): string {
  return PLACE_ALIASES.get(name) ?? name;
}

/** The country for which a capital's name stands where it acts ("Beijing raised its quota"), or the place itself. */
function actingPlace(name: string, phrase: NounPhrase): string {
  const acts = phrase.preposition === null || phrase.preposition === 'by';
  return placeName((acts ? CAPITAL_OF.get(name.toLowerCase()) : undefined) ?? name);
}

/**
 * The entity that a phrase names, or null where it names a thing, a person or nobody.
 *
 * @example the entity of "State-owned Codelco" is the name Codelco
 */
export function entityOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  const found = context.entities.get(phrase);
  if (found !== undefined) return found;
  const entity = readEntity(context, frame, phrase);
  context.entities.set(phrase, entity);
  return entity;
}

const REGIONS: ReadonlySet<string> = new Set(['state', 'province', 'region', 'port', 'city', 'island', 'emirate']);

/** "the Indian state of Rajpur", "the port of Tarn": the name behind, where the noun says that it is a place's. */
function namedRegion(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  if (!REGIONS.has(wordAt(frame, phrase.head)) || wordAt(frame, phrase.last) !== 'of') return null;
  const name = phraseAt(frame, phrase.last + 1);
  if (name?.first !== phrase.last + 1 || (name.kind !== 'name' && name.kind !== 'place')) return null;
  return { name: context.textOf(name.first, name.last), kind: 'place', first: name.first, last: name.last };
}

function readEntity(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  if (phrase.kind === 'world') return { name: 'world', kind: 'world', first: phrase.head, last: phrase.head + 1 };
  if (phrase.kind === 'place') {
    const place = lastPlace(frame, phrase) ?? context.textOf(phrase.first, phrase.last);
    return { name: actingPlace(place, phrase), kind: 'place', first: phrase.first, last: phrase.last };
  }
  const named = namedRegion(context, frame, phrase);
  if (named) return named;
  if (phrase.kind !== 'name' && phrase.kind !== 'asset') return null;
  if (isPerson(context, frame, phrase) || isCapitalNoun(frame, phrase) || isStateOrgan(frame, phrase)) return null;
  const range = phrase.kind === 'name' ? nameTokens(frame, phrase) : namedAsset(frame, phrase);
  if (!range || isNameless(frame, range.first, range.last)) return null;
  const { first, last } = range;
  if (wordAt(frame, phrase.head) === 'group' && wordAt(frame, phrase.head - 1) === 'study')
    return { name: 'world', kind: 'world', first, last };
  const name = context.textOf(first, last);
  if (phrase.kind === 'name' && context.isTown(name)) return { name, kind: 'place', first, last };
  return phrase.kind === 'name'
    ? { name: context.fullName(name), kind: 'name', first, last }
    : { name, kind: 'asset', first, last };
}

function lastPlace(frame: Frame, phrase: NounPhrase): string | null {
  for (let at = phrase.first; at < phrase.last; at++) {
    const place = placeAt(frame.tokens, at, true);
    if (place && at + place.length === phrase.last) return place.name;
  }
  return null;
}

/** The place that qualifies a noun phrase ("Chinese exports", "China copper demand"), or a name ("Rusal output"). */
export function qualifierOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  if (isPerson(context, frame, phrase)) return null;
  for (let at = phrase.first; at < phrase.head; at++) {
    const tag = tagAt(frame, at);
    if (tag === 'place') {
      const place = placeAt(frame.tokens, at, true);
      if (place && wordAt(frame, at + place.length) !== '-')
        return { name: placeName(place.name), kind: 'place', first: at, last: at + place.length };
    }
    if (WORLD_ADJECTIVES.has(wordAt(frame, at))) return { name: 'world', kind: 'world', first: at, last: at + 1 };
    if (tag !== 'name') continue;
    let last = at + 1;
    while (last < phrase.head && (tagAt(frame, last) === 'name' || wordAt(frame, last) === '&')) last++;
    const owns = wordAt(frame, last) !== '-' || OWNED.has(wordAt(frame, last + 1));
    if (owns && !isNameless(frame, at, last)) {
      const name = context.textOf(at, last);
      if (context.isTown(name)) return { name, kind: 'place', first: at, last };
      return { name: context.fullName(name), kind: 'name', first: at, last };
    }
    at = last - 1;
  }
  return null;
}

/** The possessor that stands directly in front of a phrase ("China's" of "China's smelters"), or null. */
export function possessorOf(frame: Frame, phrase: NounPhrase): NounPhrase | null {
  return (
    frame.phrases.find(
      (other) => other.possessive && (other.last + 1 === phrase.first || other.last === phrase.first),
    ) ?? null
  );
}

/** A group of actors that a phrase tells apart from others ("European mills", "Iran's steel producers"), or null. */
export function groupOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  if (phrase.kind === 'name' || phrase.kind === 'place' || !GROUP_NOUNS.has(wordAt(frame, phrase.head))) return null;
  const possessor = possessorOf(frame, phrase);
  if (possessor && possessor.kind !== 'place') return null;
  let qualified = possessor !== null;
  let first = phrase.first;
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    if (HOME.has(wordAt(frame, at))) return null;
    qualified = true;
  }
  if (!qualified || phrase.determiner === 'its' || phrase.determiner === 'their') return null;
  if (possessor) first = possessor.first;
  return { name: context.textOf(first, phrase.last), kind: 'group', first, last: phrase.last };
}
