import { ASSET_WORDS, COMMODITIES } from './commodities';
import {
  ADVERBS,
  AUXILIARIES,
  CARRIER_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  LIGHT_MODIFIERS,
  PREPOSITIONS,
  PRONOUNS,
} from './functionWords';
import { NOUN_HOMOGRAPHS } from './homographs';
import { COMPANY_FORMS, ORGANISATION_NOUNS } from './organisations';
import { PLACE_ADJECTIVES, WORLD_WORDS } from './places';
import { VERB_FORMS } from './verbs';
import type { VerbForm } from './inflect';

/** Classes that a word may be of, one bit each: tagging asks for many, and so looks a word up once. */
export const DETERMINER = 1;
export const PREPOSITION = 1 << 1;
export const CONJUNCTION = 1 << 2;
export const PRONOUN = 1 << 3;
export const AUXILIARY = 1 << 4;
export const ADVERB = 1 << 5;
export const LIGHT_MODIFIER = 1 << 6;
export const CARRIER_NOUN = 1 << 7;
export const COMMODITY = 1 << 8;
export const ASSET = 1 << 9;
export const ORGANISATION = 1 << 10;
export const COMPANY_FORM = 1 << 11;
export const WORLD = 1 << 12;
export const PLACE_ADJECTIVE = 1 << 13;
/** A noun that is a form of a verb too. */
export const HOMOGRAPH = 1 << 14;
/** Any form of a verb, and what the form can be. */
export const VERB = 1 << 15;
export const BASE = 1 << 16;
export const THIRD = 1 << 17;
export const PAST = 1 << 18;
export const PARTICIPLE = 1 << 19;
export const ING = 1 << 20;

/** Words that have a tag of their own whatever they stand beside. */
export const CLOSED = DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY;
/** Words that build sentences rather than name things. */
export const FUNCTION_WORD = CLOSED | ADVERB;

const FORMS: Readonly<Record<VerbForm['form'], number>> = {
  base: BASE,
  third: THIRD,
  past: PAST,
  participle: PARTICIPLE,
  ing: ING,
};

const CLASSES = (() => {
  const classes = new Map<string, number>();
  const add = (word: string, bits: number): void => void classes.set(word, (classes.get(word) ?? 0) | bits);
  const lists: readonly [words: Iterable<string>, bit: number][] = [
    [DETERMINERS, DETERMINER],
    [PREPOSITIONS, PREPOSITION],
    [CONJUNCTIONS, CONJUNCTION],
    [PRONOUNS, PRONOUN],
    [AUXILIARIES, AUXILIARY],
    [ADVERBS, ADVERB],
    [LIGHT_MODIFIERS, LIGHT_MODIFIER],
    [CARRIER_NOUNS, CARRIER_NOUN],
    [COMMODITIES, COMMODITY],
    [ASSET_WORDS, ASSET],
    [ORGANISATION_NOUNS, ORGANISATION],
    [COMPANY_FORMS, COMPANY_FORM],
    [WORLD_WORDS, WORLD],
    [PLACE_ADJECTIVES.keys(), PLACE_ADJECTIVE],
    [NOUN_HOMOGRAPHS, HOMOGRAPH],
  ];
  for (const [words, bit] of lists) for (const word of words) add(word, bit);
  for (const [word, readings] of VERB_FORMS) for (const { form } of readings) add(word, VERB | FORMS[form]);
  return classes;
})();

/**
 * The classes of a word in small letters as bits of a number, 0 for a word that the lexicon does not know.
 *
 * @example (classesOf('the') & DETERMINER) !== 0
 */
export function classesOf(lower: string): number {
  return CLASSES.get(lower) ?? 0;
}

/**
 * Whether a word is of one of some classes.
 *
 * @example isOf('copper', COMMODITY | ASSET) // true
 */
export function isOf(lower: string, classes: number): boolean {
  return ((CLASSES.get(lower) ?? 0) & classes) !== 0;
}
