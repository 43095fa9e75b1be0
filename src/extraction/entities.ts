import { COUNTRY_NOUNS, ORGANISATION_NOUNS, PERSON_TITLES, SOURCE_NOUNS } from '../lexicon/en/organisations';
import { VERB_FORMS } from '../lexicon/en/verbs';
import { SPEECH_VERBS } from '../lexicon/en/verbs';
import { placeAt, placeNamed } from '../mentions/places';
import type { Frame } from '../model/frame';
import type { NounPhrase } from '../model/phrase';
import type { ExtractionContext } from './draft';
import { tagAt, wordAt } from './lookAround';

/** Someone or something that a figure can belong to. */
export interface Entity {
  readonly name: string;
  readonly kind: 'place' | 'name' | 'world' | 'asset' | 'group';
  readonly first: number;
  readonly last: number;
}

/** Words in front of a name that are no part of it ("Russian aluminium giant Rusal", "Parent Chinalco"). */
function nameTokens(frame: Frame, phrase: NounPhrase): { first: number; last: number } | null {
  let last = phrase.head + 1;
  let first = phrase.head;
  while (first > phrase.first) {
    const tag = tagAt(frame, first - 1);
    const word = wordAt(frame, first - 1);
    const joiner = ['&', '-', '.', 'of', '/', "'", 'for', 'the'].includes(word);
    if (tag === 'name' || (tag === 'place' && first - 1 >= phrase.first && isPartOfName(frame, first - 1)) || joiner)
      first--;
    else break;
  }
  while (first < last && ['of', '&', '-', '/', 'for', 'the', '.'].includes(wordAt(frame, first))) first++;
  while (
    first < last - 1 &&
    PERSON_TITLES.has(wordAt(frame, first)) === false &&
    ORGANISATION_NOUNS.has(wordAt(frame, first)) &&
    tagAt(frame, first) === 'name' &&
    wordAt(frame, first) === 'parent'
  )
    first++;
  while (last > first && tagAt(frame, last - 1) === 'symbol') last--;
  return first < last ? { first, last } : null;
}

/** A place word that is written as part of a name ("Shanghai Futures Exchange", "Yunnan Aluminium"): a noun form. */
function isPartOfName(frame: Frame, at: number): boolean {
  const place = placeAt(frame.tokens, at, true);
  const word = frame.tokens[at]?.lower ?? '';
  return place === null || place.name.toLowerCase() === word;
}

/** Whether a phrase names a person: a title in or before it, or the speaker of a speech verb with two plain names. */
function isPerson(frame: Frame, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.last; at++)
    if (PERSON_TITLES.has(wordAt(frame, at)) && tagAt(frame, at) !== 'place') return true;
  const before = wordAt(frame, phrase.first - 1);
  if (PERSON_TITLES.has(before)) return true;
  const after = wordAt(frame, phrase.last);
  return after === ',' && PERSON_TITLES.has(wordAt(frame, phrase.last + 1));
}

/** Whether the phrase is only the source of what is said ("customs data showed", "X said"). */
export function isSpeaker(frame: Frame, phrase: NounPhrase): boolean {
  const head = wordAt(frame, phrase.head);
  if (SOURCE_NOUNS.has(head)) return true;
  if (
    ['according', 'by'].includes(phrase.preposition ?? '') &&
    /^(?:data|figures|report|statistics|estimates?)$/.test(head)
  )
    return true;
  for (let at = phrase.last; at < Math.min(phrase.last + 3, frame.sentence.last); at++) {
    const tag = tagAt(frame, at);
    if (tag === 'adv' || tag === 'aux' || tag === 'period') continue;
    return (
      tag === 'verb' &&
      (VERB_FORMS.get(wordAt(frame, at)) ?? []).some(({ lemma }) => SPEECH_VERBS.has(lemma)) &&
      !/^(?:sees|seen|saw|put|puts|expect|expects|estimates?|forecasts?)$/.test(wordAt(frame, at))
    );
  }
  return false;
}

/** A facility that is named: the name with its kind ("EastMed pipeline", "Grasberg mine"), or null. */
function namedAsset(frame: Frame, phrase: NounPhrase): { first: number; last: number } | null {
  for (let at = phrase.first; at < phrase.head; at++)
    if (tagAt(frame, at) === 'name' && !ORGANISATION_NOUNS.has(wordAt(frame, at)) && wordAt(frame, at + 1) !== '-')
      return { first: at, last: phrase.last };
  return null;
}

/** The entity that a phrase names, or null where it names a thing, a person or nobody. */
export function entityOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  const text = context.textOf(phrase.first, phrase.last);
  if (phrase.kind === 'world') return { name: 'world', kind: 'world', first: phrase.head, last: phrase.head + 1 };
  if (phrase.kind === 'place') {
    const place = placeNamed(text) ?? lastPlace(frame, phrase);
    return { name: place ?? text, kind: 'place', first: phrase.first, last: phrase.last };
  }
  if (phrase.kind === 'name') {
    if (isPerson(frame, phrase)) return null;
    const range = nameTokens(frame, phrase);
    if (!range) return null;
    const name = context.textOf(range.first, range.last);
    return { name: context.fullName(name), kind: 'name', ...range };
  }
  if (phrase.kind === 'asset' && !isPerson(frame, phrase)) {
    const range = namedAsset(frame, phrase);
    return range && { name: context.textOf(range.first, range.last), kind: 'asset', ...range };
  }
  return null;
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
  if (isPerson(frame, phrase)) return null;
  for (let at = phrase.first; at < phrase.head; at++) {
    const tag = tagAt(frame, at);
    if (tag === 'place') {
      const place = placeAt(frame.tokens, at, true);
      if (place && wordAt(frame, at + place.length) !== '-')
        return { name: place.name, kind: 'place', first: at, last: at + place.length };
    }
    if (wordAt(frame, at) === 'world' || wordAt(frame, at) === 'global' || wordAt(frame, at) === 'worldwide')
      return { name: 'world', kind: 'world', first: at, last: at + 1 };
    if (tag === 'name') {
      let last = at + 1;
      while (last < phrase.head && (tagAt(frame, last) === 'name' || wordAt(frame, last) === '&')) last++;
      return { name: context.fullName(context.textOf(at, last)), kind: 'name', first: at, last };
    }
  }
  return null;
}

/** Whether a noun takes up a country ("the country", "the kingdom") or any other body ("the company"), or neither. */
export function anaphorKind(frame: Frame, phrase: NounPhrase): 'country' | 'company' | 'any' | null {
  if (phrase.kind === 'pronoun')
    return ['it', 'they', 'we', 'its', 'their'].includes(wordAt(frame, phrase.head)) ? 'any' : null;
  const head = wordAt(frame, phrase.head);
  if (phrase.determiner === null || !['the', 'this', 'its', 'their', 'our'].includes(phrase.determiner)) return null;
  if (
    ['country', 'nation', 'kingdom', 'republic', 'emirate', 'island', 'state', 'government', 'province'].includes(head)
  )
    return 'country';
  if (COUNTRY_NOUNS.has(head) && head !== 'group') return 'country';
  return ORGANISATION_NOUNS.has(head) ? 'company' : null;
}
