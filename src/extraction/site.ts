import { CARRIER_NOUNS } from '../lexicon/en/functionWords';
import { DIRECTION_NOUNS } from '../lexicon/en/directions';
import type { Frame } from '../model/frame';
import type { NounPhrase, Tag } from '../model/phrase';
import type { QuantityMention } from '../model/quantity';
import { clauseAt, phraseFrom, tagAt, wordAt } from './lookAround';

/** How an amount is built into its sentence. */
export interface Site {
  readonly frame: Frame;
  readonly amount: QuantityMention;
  readonly clause: number;
  /** The word that joins it to what stands before ("of", "to", a verb, a comma), bound words and adverbs passed over. */
  readonly link: number;
  /** The verb in front of it in its clause, or null. */
  readonly verb: number | null;
  /** End of the nouns that directly follow it ("a 25% stake", "640 MW wind farm"); `amount.last` where none do. */
  readonly tail: number;
  /** The phrase that "of", "in" … behind the amount leads to ("44% of exports", "a rise of 5% in output"), or null. */
  readonly complement: NounPhrase | null;
}

const BOUND_WORDS = new Set(
  `about around nearly almost some roughly approximately over more less than just only a an the further another up as much
   many least at most under below above close near fully record additional total combined mere whopping estimated extra
   well between even maximum minimum low high average another no fewer`.split(/\s+/),
);

/** Prepositions that join an amount to a verb or noun in front; no bound word. */
const LINKS = new Set('of to from by with in for at on against versus vs than worth'.split(' '));

/** Nouns that "of" joins to an amount as bounds: "a minimum of 5 Mt", "in excess of 5 Mt". */
const EXTREMES = new Set(['minimum', 'maximum', 'excess', 'order']);

/** Index of the word that joins the amount to what stands before it. */
function linkBefore(frame: Frame, amount: QuantityMention): number {
  const from = amount.boundSpan;
  let at = amount.first - 1;
  for (; at >= frame.sentence.first; at--) {
    const token = frame.tokens[at];
    if (from && token && token.start >= from.start && token.end <= from.end) continue;
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    // "at least", "at most" are bounds, "at 5 Mt" is a link
    if (word === 'at' && !['least', 'most'].includes(wordAt(frame, at + 1))) return at;
    if (word === 'of' && EXTREMES.has(wordAt(frame, at - 1))) continue;
    const average = word === 'average' && ['an', 'by'].includes(wordAt(frame, at - 1));
    if (average || tag === 'adv' || tag === 'adj' || tag === 'det' || BOUND_WORDS.has(word)) continue;
    return at;
  }
  return at;
}

const TAIL: ReadonlySet<Tag> = new Set<Tag>(['adj', 'noun', 'name', 'place', 'possessive', 'ing']);

/** Kinds of interest in a company: "a 40% participating interest". */
const INTERESTS = new Set(['participating', 'working', 'controlling', 'operating', 'voting', 'remaining']);

function tailEnd(frame: Frame, amount: QuantityMention): number {
  let end = amount.last;
  for (let at = amount.last; at < frame.sentence.last && at - amount.last < 9; at++) {
    const tag = tagAt(frame, at);
    const hyphen = wordAt(frame, at) === '-' && frame.tokens[at + 1]?.spaced === false;
    if (hyphen || (tag === 'adv' && tagAt(frame, at + 1) === 'noun' && at > amount.last)) continue;
    if (tag === undefined || !TAIL.has(tag)) break;
    if (tag === 'ing' && !['noun', 'adj'].includes(tagAt(frame, at + 1) ?? '')) break;
    if (tag === 'ing' && at === amount.last && !INTERESTS.has(wordAt(frame, at))) break;
    end = at + 1;
  }
  return end;
}

const COMPLEMENTS = new Set(['of', 'in', 'from', 'on', 'for']);

/** Whether a noun only says how much of what follows it: "volume", "value", "rise". */
export function isTransparent(word: string): boolean {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return (
    CARRIER_NOUNS.has(word) ||
    CARRIER_NOUNS.has(singular) ||
    DIRECTION_NOUNS.has(word) ||
    DIRECTION_NOUNS.has(singular) ||
    TRANSPARENT.has(singular)
  );
}

const TRANSPARENT = new Set(
  `quota target plan forecast business guidance volume data statistic programme program figure worth tonnage turnover
   basket ceiling limit cap permit licence license allocation draw count index estimate outlook projection result mix`.split(
    /\s+/,
  ),
);

/** The phrase behind "of" or "in" at `at`; one that only says how much leads on to the next ("the value of exports"). */
function complementAt(frame: Frame, at: number, links = COMPLEMENTS): NounPhrase | null {
  if (!links.has(wordAt(frame, at))) return null;
  const phrase = phraseFrom(frame, at + 1);
  if (!phrase) return null;
  if (isTransparent(wordAt(frame, phrase.head))) return complementAt(frame, phrase.last) ?? phrase;
  if (phrase.possessive) return phraseFrom(frame, phrase.last + 1) ?? phrase;
  return phrase;
}

/** How many tokens in front of an amount its verb is looked for. */
const VERB_REACH = 80;

/** Index of the verb before the amount in its clause; an auxiliary where there is no other. */
function verbBefore(frame: Frame, clause: number, link: number): number | null {
  const { first = 0 } = frame.clauses[clause] ?? {};
  let auxiliary: number | null = null;
  for (let at = Math.max(link, first); at >= first && link - at < VERB_REACH; at--) {
    if (tagAt(frame, at) === 'verb') return at;
    if (tagAt(frame, at) === 'aux') auxiliary ??= at;
  }
  return auxiliary;
}

/** Describes how the amount is built into its sentence. */
export function siteOf(frame: Frame, amount: QuantityMention): Site {
  const clause = clauseAt(frame, amount.first);
  const link = linkBefore(frame, amount);
  const tail = tailEnd(frame, amount);
  return {
    frame,
    amount,
    clause,
    link,
    verb: verbBefore(frame, clause, Math.max(link, amount.first - 1)),
    tail,
    complement: complementAt(frame, tail),
  };
}

/** Whether the link is a preposition. */
export function isLink(word: string): boolean {
  return LINKS.has(word);
}
