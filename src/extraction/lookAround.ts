import type { Frame } from '../model/frame';
import type { NounPhrase, Tag } from '../model/phrase';
import { firstFrom } from './sorted';

/** How many tokens a bracket may be away from what it encloses. */
const BRACKET_REACH = 80;

/** The tag of a token of the sentence, or undefined outside it. */
export function tagAt(frame: Frame, at: number): Tag | undefined {
  return frame.tags[at - frame.sentence.first];
}

/** Lower-cased word at a token of the sentence, '' outside it. */
export function wordAt(frame: Frame, at: number): string {
  return at >= frame.sentence.first && at < frame.sentence.last ? (frame.tokens[at]?.lower ?? '') : '';
}

/** Index of the clause that a token stands in. */
export function clauseAt(frame: Frame, at: number): number {
  const index = firstFrom(frame.clauses, at + 1) - 1;
  const clause = frame.clauses[index];
  return clause && at < clause.last ? index : 0;
}

/** The phrase that covers a token, or null. */
export function phraseAt(frame: Frame, at: number): NounPhrase | null {
  const phrase = frame.phrases[firstFrom(frame.phrases, at + 1) - 1];
  return phrase && at < phrase.last ? phrase : null;
}

/** The phrase that begins at `at` or behind a determiner or preposition there, or null. */
export function phraseFrom(frame: Frame, at: number): NounPhrase | null {
  const phrase = frame.phrases[firstFrom(frame.phrases, at)];
  if (!phrase) return null;
  for (let between = at; between < phrase.first; between++) {
    const tag = tagAt(frame, between);
    if (tag !== 'det' && tag !== 'prep' && tag !== 'adv' && tag !== 'adj') return null;
  }
  return phrase;
}

/** Index behind the bracket that opens at `at`, or `at` where none opens. */
export function behindBracket(frame: Frame, at: number): number {
  if (wordAt(frame, at) !== '(') return at;
  for (let end = at + 1; end < frame.sentence.last && end - at < BRACKET_REACH; end++)
    if (wordAt(frame, end) === ')') return end + 1;
  return at;
}

/** Whether a token stands inside brackets; index of the opening bracket, or null. */
export function openBracket(frame: Frame, at: number): number | null {
  for (let back = at - 1; back >= frame.sentence.first && at - back < BRACKET_REACH; back--) {
    const word = wordAt(frame, back);
    if (word === ')') return null;
    if (word === '(' || word === '[') return back;
  }
  return null;
}
