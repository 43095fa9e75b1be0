import { SUBORDINATORS } from '../lexicon/en/functionWords';
import type { Clause } from '../model/frame';
import type { NounPhrase, Tag } from '../model/phrase';
import type { Token } from '../model/token';

type TagAt = (at: number) => Tag | undefined;

const BREAKING_SYMBOLS = ';:—–-';
const BE = /^(?:is|are|was|were|be|been|being|'s)$/;

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
    if (here === 'verb' || here === 'aux' || here === undefined || tokens[at]?.text === ',') return false;
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
function clauseStart(
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
function datelineEnd(tokens: readonly Token[], first: number, last: number, tag: TagAt): number {
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

function clauseOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  tag: TagAt,
  phrases: readonly NounPhrase[],
): Clause {
  let verb: number | null = null;
  let passive = false;
  for (let at = first; at < last && verb === null; at++) {
    if (tag(at) === 'verb') verb = at;
  }
  if (verb === null) for (let at = first; at < last && verb === null; at++) if (tag(at) === 'aux') verb = at;
  if (verb !== null) {
    for (let at = verb - 1; at >= first; at--) {
      const here = tag(at);
      if (here !== 'aux' && here !== 'adv') break;
      if (BE.test(tokens[at]?.lower ?? '') && tag(verb) === 'verb' && !(tokens[verb]?.lower ?? '').endsWith('ing'))
        passive = true;
    }
  }
  return {
    first,
    last,
    verb,
    subject: verb === null ? null : subjectBefore(tokens, tag, first, verb, phrases),
    passive,
  };
}

/** What a part in front of the subject opens with: "Situated in …, the plant will". */
const FRONTED: ReadonlySet<Tag> = new Set<Tag>(['participle', 'ing', 'to']);

/** Index behind the first comma of `[first, verb)`, or `first` where it has none. */
function behindComma(tokens: readonly Token[], first: number, verb: number): number {
  for (let at = first; at < verb; at++) if (tokens[at]?.text === ',') return at + 1;
  return first;
}

/** Nouns that open a sentence only to say when ("Earlier that day, …"). */
const TIME_NOUNS: ReadonlySet<string> = new Set('day week month year quarter time morning evening night'.split(' '));

/** The noun phrase that a verb speaks of: the first of its clause that no preposition leads in and no genitive owns. */
function subjectBefore(
  tokens: readonly Token[],
  tag: TagAt,
  first: number,
  verb: number,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  let found: NounPhrase | null = null;
  const start = FRONTED.has(tag(first) ?? 'symbol') ? behindComma(tokens, first, verb) : first;
  for (const phrase of phrases) {
    if (phrase.first < start || phrase.last > verb) continue;
    if (phrase.preposition !== null || phrase.possessive || TIME_NOUNS.has(tokens[phrase.head]?.lower ?? '')) continue;
    found ??= phrase;
  }
  return found;
}

/**
 * Cuts a sentence into clauses at semicolons, dashes, conjunctions and relative words that bring a verb of their own.
 * The clauses cover the sentence without gaps.
 *
 * @example the clauses of "Exports rose 3% and imports fell" are two
 */
export function findClauses(
  tokens: readonly Token[],
  first: number,
  last: number,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
): Clause[] {
  const tag: TagAt = (at) => tags[at - first];
  const clauses: Clause[] = [];
  let start = datelineEnd(tokens, first, last, tag);
  if (start > first) clauses.push(clauseOf(tokens, first, start, tag, phrases));
  let verbBefore = false;
  // what "X, which …, said" has said before its relative clause: the subject of the verb that is still to come
  let opening: Clause | null = null;
  const push = (end: number): void => {
    const clause = clauseOf(tokens, start, end, tag, phrases);
    const resumed = opening !== null && start > opening.last && clause.subject === null;
    clauses.push(resumed ? { ...clause, subject: headOf(opening, phrases) } : clause);
    if (resumed) opening = null;
  };
  for (let at = start; at < last; at++) {
    const resumes = opening !== null && verbBefore && goesOn(tokens, tag, at);
    const next = resumes ? at : at > start ? clauseStart(tokens, tag, at, last, verbBefore) : null;
    if (next !== null && next > start) {
      push(next);
      const closed = clauses.at(-1);
      const relative = tokens[next - 1]?.text === ',' && RELATIVE_OPENERS.has(relativeAt(tokens, tag, next));
      if (closed?.verb === null && relative) opening = closed;
      start = next;
      verbBefore = false;
    }
    verbBefore ||= tag(at) === 'verb' || tag(at) === 'aux';
  }
  push(last);
  return clauses;
}

const RELATIVE_OPENERS: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where', 'whom']);

/** The relative word at a token or behind a preposition there, else ''. */
function relativeAt(tokens: readonly Token[], tag: TagAt, at: number): string {
  return tokens[tag(at) === 'prep' ? at + 1 : at]?.lower ?? '';
}

/** Whether a comma closes a relative clause at `at` and the verb of the sentence follows: "X, which …, said". */
function goesOn(tokens: readonly Token[], tag: TagAt, at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  const here = tag(at) === 'adv' ? tag(at + 1) : tag(at);
  return here === 'verb' || here === 'aux';
}

/** The first phrase of a part of a sentence that no preposition leads in. */
function headOf(part: Clause | null, phrases: readonly NounPhrase[]): NounPhrase | null {
  if (!part) return null;
  return (
    phrases.find(
      ({ first, last, preposition, possessive }) =>
        first >= part.first && last <= part.last && preposition === null && !possessive,
    ) ?? null
  );
}
