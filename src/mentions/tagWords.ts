import {
  ADVERB,
  AUXILIARY,
  BASE,
  CARRIER_NOUN,
  classesOf,
  CLOSED,
  HOMOGRAPH,
  isOf,
  LIGHT_MODIFIER,
  ORGANISATION,
  PLACE_ADJECTIVE,
  PREPOSITION,
  VERB,
} from '../lexicon/en/wordClasses';
import type { Tag } from '../model/phrase';
import type { Token } from '../model/token';
import { closedTag } from './tags/functionTags';
import { verbTag } from './tags/verbTags';
import { isNameHere, isNameNumber, endsName } from './tags/nameTags';
import { opensCompound, compoundTag } from './tags/compoundTags';
import type { TagContext } from './tags/tagContext';

/**
 * Tags the words of one sentence, left to right, with what stands before each word.
 *
 * @returns one tag for each token of `[first, last)`
 * @example tags of "China exported 3 Mt" are place, verb, amount, amount
 */
export function tagWords(tokens: readonly Token[], first: number, last: number, context: TagContext): Tag[] {
  const tags: Tag[] = [];
  let finite = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token) break;
    const taken = context.taken(at);
    const places = taken ? 0 : context.placeAt(at);
    if (places > 0) {
      const ends = endsName(tokens, at, places, tags);
      for (let n = 0; n < places; n++) tags.push(ends ? 'name' : 'place');
      at += places - 1;
      continue;
    }
    const tag = taken ?? tagOf(tokens, at, first, tags, finite, context);
    if (tag === 'verb' || (tag === 'aux' && token.lower !== 'to')) finite = true;
    if (tag === 'conj' || token.text === ',' || token.text === ';') finite = false;
    tags.push(tag);
  }
  return tags;
}

function tagOf(
  tokens: readonly Token[],
  at: number,
  first: number,
  tags: readonly Tag[],
  finite: boolean,
  context: TagContext,
): Tag {
  const token = tokens[at];
  if (!token || token.kind === 'break') return 'symbol';
  if (token.kind === 'number') return isNameNumber(token, tags) ? 'name' : 'number';
  if (token.kind === 'symbol') return "'’".includes(token.text) && !token.spaced ? 'possessive' : 'symbol';
  const { lower } = token;
  if (lower === "'s") return 'possessive';
  if (lower === 'to') return isOf(tokens[at + 1]?.lower ?? '', BASE) && !isNounAfterTo(tokens, at) ? 'to' : 'prep';
  const classes = classesOf(lower);
  if (token.capital && isNameHere(tokens, at, first, classes, context)) return 'name';
  if ((classes & PREPOSITION) !== 0 && opensCompound(tokens, at)) return 'adj';
  const closed = (classes & CLOSED) === 0 ? null : closedTag(tokens, at, classes, tags, finite);
  if (closed) return closed;
  if ((classes & PLACE_ADJECTIVE) !== 0 && token.capital) return 'place';
  const compound = compoundTag(tokens, at, tags);
  if (compound) return compound;
  const verb = verbTag(tokens, at, first, classes, tags, finite);
  if (verb) return verb;
  if (isHeadNoun(tokens, at, classes, tags)) return 'noun';
  if ((classes & ADVERB) !== 0 || (lower.endsWith('ly') && lower.length > 4 && lower !== 'supply' && lower !== 'july'))
    return 'adv';
  if ((classes & (LIGHT_MODIFIER | CARRIER_NOUN)) === LIGHT_MODIFIER) return 'adj';
  return 'noun';
}

/** Prepositions that go with a verb in front of them ("to turn out", "to cut by"). */
const PARTICLES = new Set('to by out up off down back over'.split(' '));

/** "The French major is …": a word that elsewhere qualifies nouns, at the end of its phrase. */
function isHeadNoun(tokens: readonly Token[], at: number, classes: number, tags: readonly Tag[]): boolean {
  if ((classes & ORGANISATION) === 0 || (classes & LIGHT_MODIFIER) === 0) return false;
  const before = tags.at(-1);
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind === 'symbol' || isOf(next.lower, AUXILIARY | VERB);
  return ends && (before === 'place' || before === 'noun' || before === 'adj' || before === 'name');
}

/** "to exports", "to 5 Mt": a preposition in front of a noun that looks like a verb. */
function isNounAfterTo(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1]?.lower ?? '';
  const next = tokens[at + 2];
  return (
    isOf(word, HOMOGRAPH) &&
    (next === undefined ||
      (next.kind === 'symbol' && ',.;'.includes(next.text)) ||
      (isOf(next.lower, PREPOSITION) && !PARTICLES.has(next.lower)))
  );
}
