import { SUBORDINATORS } from '../lexicon/en/functionWords';
import type { Tag } from '../model/phrase';
import type { Token } from '../model/token';

/** The tag of a token of the sentence, undefined outside it. */
export type TagAt = (at: number) => Tag | undefined;

const BREAKING_SYMBOLS = ';:—–-';

/** Whether a finite verb stands before the next place where a clause could end. */
function verbFollows(tokens: readonly Token[], tag: TagAt, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const token = tokens[at];
    if (!token) return false;
    const here = tag(at);
    if (here === 'verb' || (here === 'aux' && token.lower !== 'to')) return true;
    if (token.text === ',' || token.text === ';' || here === 'conj') return false;
  }
  return false;
}

const NAMES: ReadonlySet<Tag> = new Set<Tag>(['name', 'place']);

/** Index behind a row of names ("Eni and ConocoPhillips", "A, B and C") that begins at `from`, or `from` where none does. */
function behindRow(tokens: readonly Token[], tag: TagAt, from: number, last: number): number {
  let end = from;
  let at = from;
  while (at < last) {
    const start = at;
    while (NAMES.has(tag(at) ?? 'symbol')) at++;
    if (at === start) break;
    end = at;
    if (tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') at++;
    if (at === end) break;
  }
  return end;
}

/** Whether a subject (not just the verb) stands between a conjunction and the next verb: "and imports fell". */
function subjectFollows(tokens: readonly Token[], tag: TagAt, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const here = tag(at);
    if (here === 'noun' || here === 'name' || here === 'place' || here === 'pron')
      return verbFollows(tokens, tag, behindRow(tokens, tag, at, last), last);
    if (here === 'verb' || here === 'aux' || here === undefined || ',;'.includes(tokens[at]?.text ?? ',')) return false;
  }
  return false;
}

/** Relative words behind a preposition ("a mine in which X owns …"): the clause opens with the preposition. */
const RELATIVES: ReadonlySet<string> = new Set(['which', 'whom', 'whose']);

/** How far behind a relative word its verb may stand. */
const RELATIVE_REACH = 10;

function verbNear(tag: TagAt, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + RELATIVE_REACH); at++)
    if (tag(at) === 'verb' || tag(at) === 'aux') return true;
  return false;
}

const PHRASE_TAGS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'place', 'adj', 'det', 'possessive', 'ing']);

/** Whether "and" joins two subjects of the verb behind: what stands in front of it opens behind a comma or a conjunction. */
function joinsSubjects(tokens: readonly Token[], tag: TagAt, and: number): boolean {
  let at = and - 1;
  while (PHRASE_TAGS.has(tag(at) ?? 'symbol')) at--;
  const opener = tag(at);
  return at < and - 1 && (tokens[at]?.text === ',' || opener === 'conj' || opener === 'pron');
}

/** How many words the first of a pair may have. */
const PAIR_REACH = 6;

/** Whether "and" closes a pair: "trade between Chile and Peru rose". */
function closesPair(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at >= 0 && and - at <= PAIR_REACH; at--) {
    if (tokens[at]?.lower === 'between') return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "(TSX: ORV)": the colon between an exchange and a share's short name. */
function opensTicker(tokens: readonly Token[], colon: number): boolean {
  return tokens[colon - 2]?.text === '(' && tokens[colon + 2]?.text === ')';
}

/** Index where a new clause begins at `at`, or null where none does. */
export function clauseStart(
  tokens: readonly Token[],
  tag: TagAt,
  at: number,
  last: number,
  verbBefore: boolean,
): number | null {
  const token = tokens[at];
  if (!token || tag(at) === 'amount' || tag(at) === 'period') return null;
  if (token.kind === 'symbol' && BREAKING_SYMBOLS.includes(token.text)) {
    const apart = token.spaced && tokens[at + 1]?.spaced === true;
    const colon = token.text === ':' && tokens[at + 1]?.spaced === true && !opensTicker(tokens, at);
    return token.text === ';' || apart || colon ? at + 1 : null;
  }
  const word = token.lower;
  if (token.kind !== 'word') return null;
  if (tag(at) === 'prep' && RELATIVES.has(tokens[at + 1]?.lower ?? '')) return verbNear(tag, at + 2, last) ? at : null;
  if (SUBORDINATORS.has(word)) {
    if (tag(at - 1) === 'prep') return null;
    if (word === 'after' || word === 'before' || word === 'since' || word === 'until' || word === 'that')
      return subjectFollows(tokens, tag, at + 1, last) && tag(at) !== 'det' ? at : null;
    return tag(at) === 'conj' || tag(at) === 'pron' || tag(at) === 'det'
      ? verbFollows(tokens, tag, behindRow(tokens, tag, at + 1, last), last)
        ? at
        : null
      : null;
  }
  if (word === 'and')
    return verbBefore &&
      !joinsSubjects(tokens, tag, at) &&
      !closesPair(tokens, at) &&
      subjectFollows(tokens, tag, at + 1, last)
      ? at
      : null;
  // ", yet its share shrank", ", so that the deficit widened"
  const contrasts = word === 'yet' || (word === 'so' && tokens[at + 1]?.lower === 'that');
  if (contrasts && tokens[at - 1]?.text === ',')
    return subjectFollows(tokens, tag, word === 'so' ? at + 2 : at + 1, last) ? at : null;
  if (word === 'but' || word === 'as') return subjectFollows(tokens, tag, at + 1, last) ? at : null;
  if (tokens[at - 1]?.text === ',' && tag(at) !== 'verb' && tag(at) !== 'conj' && tag(at) !== 'ing')
    return verbBefore && subjectFollows(tokens, tag, at, last) && beganWithVerb(tokens, tag, at) ? at : null;
  return null;
}

/** Whether a verb stands between the clause's beginning and the comma: only then does a comma open another clause. */
function beganWithVerb(tokens: readonly Token[], tag: TagAt, comma: number): boolean {
  for (let at = comma - 1; at >= 0; at--) {
    const here = tag(at);
    if (here === undefined) return false;
    if (here === 'verb') return true;
    if (tokens[at]?.text === ';') return false;
  }
  return false;
}

/** How many tokens the place and date in front of an article's first sentence may have. */
const DATELINE = 16;

/** Index behind the dateline that a sentence opens with ("BEIJING, Dec. 7 -- "), or `first` where it has none. */
export function datelineEnd(tokens: readonly Token[], first: number, last: number, tag: TagAt): number {
  const opening = tokens[first];
  if (opening?.kind !== 'word' || opening.text.length < 3 || opening.text !== opening.text.toUpperCase()) return first;
  for (let at = first + 1; at < Math.min(last, first + DATELINE); at++) {
    const token = tokens[at];
    const here = tag(at);
    if (token?.kind === 'symbol' && '-–—'.includes(token.text)) {
      let end = at + 1;
      while (tokens[end]?.text === token.text) end++;
      if (tokens[end]?.spaced === true) return end;
    } else if (here === 'verb' || here === 'aux' || here === 'noun' || token?.text === ':') return first;
  }
  return first;
}
