import { ASSET_WORDS, COMMODITIES } from '../lexicon/en/commodities';
import { COMPANY_FORMS, ORGANISATION_NOUNS } from '../lexicon/en/organisations';
import { ASSET, classesOf, COMMODITY, COMPANY_FORM, ORGANISATION, WORLD } from '../lexicon/en/wordClasses';
import type { NounPhrase, PhraseKind, Tag } from '../model/phrase';
import type { Token } from '../model/token';

/** Tags that a noun phrase may hold in front of or inside its name or noun. */
const INSIDE: ReadonlySet<Tag> = new Set<Tag>(['adj', 'noun', 'name', 'place', 'ing', 'amount', 'number']);

/** First words of bodies whose names go on behind "of" ("Ministry of Economy", "Bank of China"). */
const NAMES_WITH_OF = new Set(
  `ministry bank bureau university department association institute administration council chamber office board republic
   kingdom commission union court house organization organisation gulf bay cape port government confederation`.split(
    /\s+/,
  ),
);

/**
 * Cuts a tagged sentence into noun phrases, left to right. Prepositional attributes are phrases of their own ("exports of
 * copper" is two), except inside names ("Bank of China"). A possessor is a phrase of its own with `possessive`.
 *
 * @param tags tags of `tokens.slice(first, last)`
 * @example the phrases of "China's exports of refined copper" are China, exports, refined copper
 */
export function findNounPhrases(
  tokens: readonly Token[],
  first: number,
  last: number,
  tags: readonly Tag[],
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  const tag = (at: number): Tag | undefined => tags[at - first];
  let at = first;
  while (at < last) {
    const opening = tag(at);
    if (opening === 'pron') {
      phrases.push(phraseOf(tokens, at, at + 1, at, 'pronoun', null, tag, first));
      at++;
      continue;
    }
    if (
      opening !== 'det' &&
      (opening === undefined ||
        !INSIDE.has(opening) ||
        opening === 'amount' ||
        opening === 'number' ||
        actsOn(tokens, tag, at))
    ) {
      at++;
      continue;
    }
    const determiner = opening === 'det' ? (tokens[at]?.lower ?? null) : null;
    const start = opening === 'det' ? at + 1 : at;
    let end = start;
    while (end < last && continuesPhrase(tokens, tag, end, start)) end = nameWithOf(tokens, tag, end) ?? end + 1;
    const head = headOf(tokens, tag, start, end);
    if (head === null) {
      at = Math.max(end, at + 1);
      continue;
    }
    const kind = kindOf(tokens, tag, start, head);
    phrases.push(phraseOf(tokens, start, head + 1, head, kind, determiner, tag, first));
    at = Math.max(head + 1, at + 1);
  }
  return phrases;
}

function continuesPhrase(
  tokens: readonly Token[],
  tag: (at: number) => Tag | undefined,
  at: number,
  start: number,
): boolean {
  const here = tag(at);
  if (here === undefined) return false;
  if (here === 'conj') return joinsWorks(tokens, at) || joinsFields(tokens, tag, at);
  if (here === 'symbol') {
    // hyphens and stops inside words and names: "gas-fired", "U.S.-based", "St. Petersburg"
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || at === start) return false;
    const joined = !token.spaced && '-‐–/&'.includes(token.text) && !next.spaced;
    const ampersand = token.text === '&' && tag(at - 1) === 'name' && tag(at + 1) === 'name';
    const after = tag(at + 1) ?? 'symbol';
    const compound = joined && token.text === '-' && (after === 'verb' || after === 'participle');
    return ((joined || ampersand) && INSIDE.has(after)) || compound;
  }
  if (here === 'verb' || here === 'participle') return tokens[at]?.spaced === false && tokens[at - 1]?.text === '-';
  if (here === 'adj' || here === 'ing') return at === start || tag(at - 1) !== 'noun' || nounFollows(tag, at);
  return INSIDE.has(here);
}

/** Forms of verbs that always have an object: they open no phrase, their object does. */
const ACTING: ReadonlySet<string> = new Set(
  `raising lifting boosting cutting pushing bringing taking making slashing trimming leaving driving sending giving
   doubling tripling halving reducing extending increasing lowering`.split(/\s+/),
);

/** ", raising revenue by 5%": a verb without a subject of its own in front of its object, no part of the object's phrase. */
function actsOn(tokens: readonly Token[], tag: (at: number) => Tag | undefined, at: number): boolean {
  if (tag(at) !== 'ing' || !ACTING.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before?.text === ',' || before?.lower === 'by' || tag(at - 1) === 'conj' || tag(at - 1) === 'adv';
}

/** "a mining and processing plant": two kinds of work in front of one facility. */
function joinsWorks(tokens: readonly Token[], at: number): boolean {
  const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const works = tokens[at]?.lower === 'and' && before?.lower.endsWith('ing') === true && next?.lower.endsWith('ing');
  return works === true && ASSET_WORDS.has(noun?.lower ?? '');
}

/** "the Energy and Mineral Resources Ministry": two fields in front of what a body is. */
function joinsFields(tokens: readonly Token[], tag: (at: number) => Tag | undefined, at: number): boolean {
  const field = tokens[at - 1]?.lower ?? '';
  if (tokens[at]?.lower !== 'and' || tag(at - 1) !== 'name' || tag(at + 1) !== 'name') return false;
  if (!COMMODITIES.has(field) && !COMPANY_FORMS.has(field) && !FIELDS.has(field)) return false;
  let last = at + 1;
  while (tag(last + 1) === 'name') last++;
  return last > at + 1 && ORGANISATION_NOUNS.has(tokens[last]?.lower ?? '');
}

const FIELDS: ReadonlySet<string> = new Set(
  'trade industry economy finance labour labor science commerce agriculture'.split(' '),
);

function nounFollows(tag: (at: number) => Tag | undefined, at: number): boolean {
  const next = tag(at + 1);
  return next === 'noun' || next === 'name' || next === 'adj';
}

/** Index behind "of …" inside a name, or null. */
function nameWithOf(tokens: readonly Token[], tag: (at: number) => Tag | undefined, at: number): number | null {
  if (tag(at) !== 'name' || !NAMES_WITH_OF.has(tokens[at]?.lower ?? '')) return null;
  if (tokens[at + 1]?.lower !== 'of' && tokens[at + 1]?.lower !== 'for') return null;
  const next = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const named = tag(next);
  if (named === 'name' && joinsDuties(tokens, tag, at, next + 1)) return next + 3;
  return named === 'name' || named === 'place' ? next + 1 : null;
}

/** Bodies with several duties in their names: "Ministry of Industry and Trade", "Bank for Reconstruction and Development". */
const BODIES_OF_DUTIES = new Set(
  'ministry department bureau association chamber commission council institute'.split(' '),
);

/** Whether "and" at `and` joins a second duty to a body's name at `body`. */
function joinsDuties(
  tokens: readonly Token[],
  tag: (at: number) => Tag | undefined,
  body: number,
  and: number,
): boolean {
  const word = tokens[body]?.lower ?? '';
  const duties = BODIES_OF_DUTIES.has(word) || (word === 'bank' && tokens[body + 1]?.lower === 'for');
  return duties && tokens[and]?.lower === 'and' && tag(and + 1) === 'name';
}

/** "Egypt taking just under 1 MMT": an -ing form in front of an amount is a verb, no head. */
function takesAmount(tag: (at: number) => Tag | undefined, at: number): boolean {
  let next = at + 1;
  while (tag(next) === 'adv' || tag(next) === 'prep') next++;
  return tag(next) === 'amount';
}

/** Index of the last noun or name of `[start, end)`; an amount or adjective at the end is no head. */
function headOf(
  tokens: readonly Token[],
  tag: (at: number) => Tag | undefined,
  start: number,
  end: number,
): number | null {
  for (let at = end - 1; at >= start; at--) {
    const hyphen = tokens[at + 1];
    if (at + 2 < end && hyphen?.text === '-' && !hyphen.spaced && tag(at + 2) === 'adj') continue;
    const here = tag(at);
    if (
      here === 'noun' ||
      here === 'name' ||
      here === 'place' ||
      (here === 'ing' && at > start && !takesAmount(tag, at))
    )
      return at;
    if (here === 'participle' || here === 'verb') return at;
  }
  return null;
}

function kindOf(
  tokens: readonly Token[],
  tag: (at: number) => Tag | undefined,
  start: number,
  head: number,
): PhraseKind {
  const headTag = tag(head);
  if (headTag === 'place') return 'place';
  if (headTag === 'name') return 'name';
  const classes = classesOf(tokens[head]?.lower ?? '');
  if (classes === 0) return 'common';
  if ((classes & (COMPANY_FORM | ASSET)) !== 0)
    for (let at = start; at < head; at++)
      if (tag(at) === 'name') return (classes & COMPANY_FORM) === 0 ? 'asset' : 'name';
  if ((classes & WORLD) !== 0) return 'world';
  if ((classes & ORGANISATION) !== 0) return 'organisation';
  if ((classes & COMMODITY) !== 0) return 'commodity';
  return (classes & ASSET) === 0 ? 'common' : 'asset';
}

function phraseOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  head: number,
  kind: PhraseKind,
  determiner: string | null,
  tag: (at: number) => Tag | undefined,
  first: number,
): NounPhrase {
  let before = start - (determiner === null ? 1 : 2);
  while (before >= first && (tag(before) === 'adv' || tag(before) === 'adj')) before--;
  const preposition =
    before >= first && (tag(before) === 'prep' || tag(before) === 'to') ? (tokens[before]?.lower ?? null) : null;
  return { first: start, last: end, head, kind, preposition, possessive: tag(end) === 'possessive', determiner };
}
