import { ASSET_WORDS, COMMODITIES } from '../lexicon/en/commodities';
import {
  ADVERBS,
  AUXILIARIES,
  CARRIER_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  LIGHT_MODIFIERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/en/functionWords';
import { NOUN_HOMOGRAPHS } from '../lexicon/en/homographs';
import { COMPANY_FORMS, ORGANISATION_NOUNS } from '../lexicon/en/organisations';
import { PLACE_ADJECTIVES } from '../lexicon/en/places';
import { VERB_FORMS, VERB_KINDS } from '../lexicon/en/verbs';
import type { Tag } from '../model/phrase';
import type { Token } from '../model/token';

/** What tagging needs to know of the article around the words. */
export interface TagContext {
  /** Tokens that are part of amounts or periods already. */
  readonly taken: (at: number) => 'amount' | 'period' | null;
  /** Whether a capitalised word is a name in this article (it stands so inside a sentence). */
  readonly isName: (lower: string) => boolean;
  /** Number of tokens of a place's name that begins at a token, or 0. */
  readonly placeAt: (at: number) => number;
}

const BE_HAVE = /^(?:is|are|was|were|be|been|being|has|have|had|having|'ve|isn't|aren't|wasn't|weren't)$/;
const SUBJECT_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'place',
  'pron',
  'symbol',
  'period',
  'amount',
  'adv',
]);

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
    if (places === 1 && endsName(tokens, at, tags)) {
      tags.push('name');
      continue;
    }
    if (places > 0) {
      for (let n = 0; n < places; n++) tags.push('place');
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

/** The adjective of a place that ends a company's name ("Anglo American and …"). */
function endsName(tokens: readonly Token[], at: number, tags: readonly Tag[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (tags.at(-1) !== 'name' || !token?.spaced || !PLACE_ADJECTIVES.has(token.lower)) return false;
  return next?.kind !== 'word' || isFunctionWord(next.lower) || VERB_FORMS.has(next.lower);
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
  if (lower === 'to')
    return VERB_KINDS.get(tokens[at + 1]?.lower ?? '')?.has('base') && !isNounAfterTo(tokens, at) ? 'to' : 'prep';
  if (token.capital && isNameHere(tokens, at, first, context)) return 'name';
  if (PREPOSITIONS.has(lower) && opensCompound(tokens, at)) return 'adj';
  const closed = closedTag(tokens, at, tags, finite);
  if (closed) return closed;
  if (PLACE_ADJECTIVES.has(lower) && token.capital) return 'place';
  const compound = compoundTag(tokens, at, tags);
  if (compound) return compound;
  const verb = verbTag(tokens, at, first, tags, finite);
  if (verb) return verb;
  if (isHeadNoun(tokens, at, tags)) return 'noun';
  if (ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4 && lower !== 'supply' && lower !== 'july'))
    return 'adv';
  if (LIGHT_MODIFIERS.has(lower) && !CARRIER_NOUNS.has(lower)) return 'adj';
  return 'noun';
}

/** A number that is part of a name: glued to it ("South32"), or short and behind it ("Nord Stream 2", "Area 1"). */
function isNameNumber(token: Token, tags: readonly Tag[]): boolean {
  const before = tags.at(-1);
  if (before !== 'name' && !(before === 'place' && !token.spaced)) return false;
  return !token.spaced;
}

/** Whether a hyphen without spaces ties a word to the next: "after-tax", "by-products". */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.text === '-' && tokens[at]?.spaced === false) return false;
  return hyphen?.text === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced;
}

/** Prepositions that go with a verb in front of them ("to turn out", "to cut by"). */
const PARTICLES = new Set('to by out up off down back over'.split(' '));

/** The second part of a word with a hyphen is no verb of the sentence: "state-owned", "a build-up". */
function compoundTag(tokens: readonly Token[], at: number, tags: readonly Tag[]): Tag | null {
  const [token, hyphen] = [tokens[at], tokens[at - 1]];
  if (!token || token.spaced || hyphen?.text !== '-' || hyphen.spaced) return null;
  const before = tags.at(-2);
  if (before !== 'noun' && before !== 'name' && before !== 'place' && before !== 'adj' && before !== 'verb')
    return null;
  const forms = VERB_FORMS.get(token.lower);
  if (!forms) return null;
  if (token.capital) return 'name';
  return forms.some(({ form }) => form === 'participle' || form === 'past' || form === 'ing') ? 'adj' : 'noun';
}

/** "The French major is …": a word that elsewhere qualifies nouns, at the end of its phrase. */
function isHeadNoun(tokens: readonly Token[], at: number, tags: readonly Tag[]): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!ORGANISATION_NOUNS.has(lower) || !LIGHT_MODIFIERS.has(lower)) return false;
  const before = tags.at(-1);
  const next = tokens[at + 1];
  const ends =
    next === undefined || next.kind === 'symbol' || AUXILIARIES.has(next.lower) || VERB_FORMS.has(next.lower);
  return ends && (before === 'place' || before === 'noun' || before === 'adj' || before === 'name');
}

/** "to exports", "to 5 Mt": a preposition in front of a noun that looks like a verb. */
function isNounAfterTo(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1]?.lower ?? '';
  const next = tokens[at + 2];
  return (
    NOUN_HOMOGRAPHS.has(word) &&
    (next === undefined ||
      (next.kind === 'symbol' && ',.;'.includes(next.text)) ||
      (PREPOSITIONS.has(next.lower) && !PARTICLES.has(next.lower)))
  );
}

/** Terms of delivery, written like names: "coal FOB Newcastle". */
const TRADE_TERMS = new Set(['fob', 'cfr', 'cif']);

function isNameHere(tokens: readonly Token[], at: number, first: number, context: TagContext): boolean {
  const token = tokens[at];
  if (!token) return false;
  const opening = at === first || isOpening(tokens[at - 1]) || isListNumber(tokens, at, first);
  if (TRADE_TERMS.has(token.lower)) return false;
  if (!opening && COMMODITIES.has(token.lower) && token.text.length > 2 && token.text === token.text.toUpperCase())
    return nameBeside(tokens, at);
  if (!opening && isFunctionWord(token.lower) && token.text !== token.text.toUpperCase()) return false;
  if (!opening) return !COMMODITIES.has(token.lower) || context.isName(token.lower) || nameBeside(tokens, at);
  const next = tokens[at + 1];
  if (COMMODITIES.has(token.lower) && !(next?.kind === 'word' && next.capital)) return false;
  if (context.isName(token.lower)) return true;
  if (isFunctionWord(token.lower)) return false;
  const inner = token.text.slice(1);
  if (inner !== inner.toLowerCase() && token.text.length > 1) return true;
  if (
    COMMODITIES.has(token.lower) ||
    LIGHT_MODIFIERS.has(token.lower) ||
    VERB_FORMS.has(token.lower) ||
    CARRIER_NOUNS.has(token.lower) ||
    ORGANISATION_NOUNS.has(token.lower)
  ) {
    return (
      next?.kind === 'word' &&
      next.spaced &&
      next.capital &&
      !isFunctionWord(next.lower) &&
      (!context.isName(next.lower) || isNamePart(next.lower))
    );
  }
  if (next?.text === ',' && APPOSITION_OPENERS.has(tokens[at + 2]?.lower ?? '')) return !token.lower.endsWith('s');
  if (next?.kind !== 'word') return false;
  return (next.spaced && next.capital) || next.lower === "'s" || (at > first + 1 && VERB_FORMS.has(next.lower));
}

/** Words behind the comma of an unknown opening word that make it a name ("Escondida, the largest mine"). */
const APPOSITION_OPENERS = new Set('the a an which who one whose where'.split(' '));

/** Common words that, with a capital, are the middle or the end of a company's name ("National Aluminium Company"). */
function isNamePart(lower: string): boolean {
  return COMMODITIES.has(lower) || COMPANY_FORMS.has(lower) || ORGANISATION_NOUNS.has(lower);
}

/** Whether a capitalised neighbour makes a common word part of a name ("United Copper Corp"). */
function nameBeside(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "Hydro & Nuclear Power"
  if (before?.text === '&' || next?.text === '&') return true;
  const named = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && !isFunctionWord(token.lower) && !COMMODITIES.has(token.lower);
  return named(before) || named(next);
}

/** Whether only the number of a list's item stands before a token: "2. On Monday", "(3) Sales". */
function isListNumber(tokens: readonly Token[], at: number, first: number): boolean {
  if (at - first > 3) return false;
  for (let before = first; before < at; before++) if (tokens[before]?.kind === 'word') return false;
  return true;
}

function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && '"“‘«:;(•*-–—'.includes(token.text);
}

/** Words of the classes that have a tag of their own whatever they stand beside. */
const CLOSED_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
  ...AUXILIARIES,
]);

function isFunctionWord(lower: string): boolean {
  return CLOSED_WORDS.has(lower) || ADVERBS.has(lower);
}

/** Whether a verb follows a relative word directly: "which send", "who has". */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const word = ADVERBS.has(next) || next.endsWith('ly') ? (tokens[at + 2]?.lower ?? '') : next;
  return AUXILIARIES.has(word) || VERB_FORMS.has(word);
}

function closedTag(tokens: readonly Token[], at: number, tags: readonly Tag[], finite: boolean): Tag | null {
  const lower = tokens[at]?.lower ?? '';
  if (!CLOSED_WORDS.has(lower)) return null;
  if (AUXILIARIES.has(lower)) return 'aux';
  if ((lower === 'which' || lower === 'who') && opensRelative(tokens, at)) return 'conj';
  if (lower === 'which' && tags.at(-1) === 'prep') return 'pron';
  if (DETERMINERS.has(lower)) {
    const next = tokens[at + 1];
    const alone =
      next === undefined || next.kind === 'symbol' || AUXILIARIES.has(next.lower) || PREPOSITIONS.has(next.lower);
    if (alone && PRONOUNS.has(lower)) return 'pron';
    if (lower === 'that' && tags.at(-1) !== undefined && (tags.at(-1) === 'verb' || tags.at(-1) === 'noun'))
      return 'conj';
    return 'det';
  }
  if (lower === 'as' && finite) return 'prep';
  if (CONJUNCTIONS.has(lower)) return 'conj';
  if (PRONOUNS.has(lower)) return 'pron';
  if (PREPOSITIONS.has(lower)) {
    const next = tokens[at + 1];
    if ((lower === 'up' || lower === 'down' || lower === 'off' || lower === 'out') && next?.kind === 'word')
      return 'adv';
    return 'prep';
  }
  return null;
}

/** Tags that a noun follows: a verb form behind one of them is part of a noun phrase. */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'possessive', 'prep', 'number', 'place']);

function verbTag(
  tokens: readonly Token[],
  at: number,
  first: number,
  tags: readonly Tag[],
  finite: boolean,
): Tag | null {
  const lower = tokens[at]?.lower ?? '';
  const kinds = VERB_KINDS.get(lower);
  if (!kinds) return /(?:ing|ed)$/.test(lower) && lower.length > 5 && tags.at(-1) === 'aux' ? 'verb' : null;
  let back = tags.length - 1;
  while (back >= 0 && tags[back] === 'adv') back--;
  const before = tags[back];
  const beforeWord = tokens[first + back]?.lower ?? '';
  if (before === 'to' || (before === 'aux' && !BE_HAVE.test(beforeWord)))
    return kinds.has('base') || kinds.has('past') ? 'verb' : null;
  if (kinds.has('ing') && kinds.size === 1) {
    if (before === 'aux') return 'verb';
    return before === 'det' || before === 'possessive' ? 'adj' : 'ing';
  }
  if (kinds.has('participle') || kinds.has('past')) return pastTag(tokens, at, before, finite, kinds);
  return presentTag(tokens, at, before, beforeWord, finite);
}

function pastTag(
  tokens: readonly Token[],
  at: number,
  before: Tag | undefined,
  finite: boolean,
  kinds: ReadonlySet<string>,
): Tag {
  if (before === 'aux') return 'verb';
  const token = tokens[at];
  const next = tokens[at + 1];
  if (before !== undefined && BEFORE_NOUN.has(before) && before !== 'place') return kinds.has('base') ? 'noun' : 'adj';
  if (
    kinds.has('base') &&
    NOUN_HOMOGRAPHS.has(token?.lower ?? '') &&
    (before === undefined || (before === 'noun' && finite))
  )
    return 'noun';
  if (!kinds.has('participle')) return 'verb';
  // "copper produced by", "tonnes shipped in": behind a noun whose clause has its verb, or before "by"
  if (next?.lower === 'by' && before === 'noun') return 'participle';
  if (finite && before !== 'conj' && before !== 'symbol' && before !== 'pron') return 'participle';
  if (before === 'place' && next?.kind === 'word' && COMMODITIES.has(next.lower)) return 'adj';
  if (before === undefined || before === 'conj' || (before === 'symbol' && tokens[at - 1]?.text === ','))
    return next?.kind === 'word' && (COMMODITIES.has(next.lower) || ASSET_WORDS.has(next.lower))
      ? 'adj'
      : before === undefined
        ? 'participle'
        : 'verb';
  return 'verb';
}

/** Words that open an object: a noun that may be a verb is one in front of them ("China exports about 3 Mt"). */
const OBJECT_OPENERS = new Set(
  `a an the its their to that about around nearly almost only up some two three four five six seven eight nine ten several
   more both all no`.split(/\s+/),
);

function presentTag(
  tokens: readonly Token[],
  at: number,
  before: Tag | undefined,
  beforeWord: string,
  finite: boolean,
): Tag | null {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (before === 'pron') return 'verb';
  if (before === 'conj' && ['which', 'that', 'who'].includes(beforeWord)) return 'verb';
  if (before !== undefined && BEFORE_NOUN.has(before) && before !== 'place') return null;
  if (next?.lower === 'for' && (lower === 'account' || lower === 'accounts')) return 'verb';
  const homograph = NOUN_HOMOGRAPHS.has(lower) || COMMODITIES.has(lower) || ASSET_WORDS.has(lower);
  if (before === undefined) return null;
  if (!homograph) return SUBJECT_TAGS.has(before) || before === 'conj' ? 'verb' : null;
  if (finite || (before !== 'name' && before !== 'place' && before !== 'noun')) return null;
  const opensObject =
    next !== undefined && (next.kind === 'number' || OBJECT_OPENERS.has(next.lower) || '$€£¥'.includes(next.text));
  return opensObject ? 'verb' : null;
}
