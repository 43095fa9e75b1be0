import type { Clause } from '../model/frame';
import type { NounPhrase, Tag } from '../model/phrase';
import type { Token } from '../model/token';
import { clauseStart, datelineEnd, type TagAt } from './clauseStarts';

const BE = /^(?:is|are|was|were|be|been|being|'s)$/;

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
