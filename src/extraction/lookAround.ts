import type { Frame } from '../model/frame';
import type { NounPhrase, Tag } from '../model/phrase';

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
  const index = frame.clauses.findIndex((clause) => at >= clause.first && at < clause.last);
  return Math.max(index, 0);
}

/** The phrase that covers a token, or null. */
export function phraseAt(frame: Frame, at: number): NounPhrase | null {
  return frame.phrases.find((phrase) => at >= phrase.first && at < phrase.last) ?? null;
}

/** The phrase that begins at `at` or behind a determiner or preposition there, or null. */
export function phraseFrom(frame: Frame, at: number): NounPhrase | null {
  for (const phrase of frame.phrases) {
    if (phrase.first < at) continue;
    for (let between = at; between < phrase.first; between++) {
      const tag = tagAt(frame, between);
      if (tag !== 'det' && tag !== 'prep' && tag !== 'adv' && tag !== 'adj') return null;
    }
    return phrase;
  }
  return null;
}

/** Whether all tokens of `[from, to)` have one of the tags. */
export function onlyTags(frame: Frame, from: number, to: number, tags: readonly Tag[]): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(frame, at);
    if (tag === undefined || !tags.includes(tag)) return false;
  }
  return true;
}

/** Index behind the bracket that opens at `at`, or `at` where none opens. */
export function behindBracket(frame: Frame, at: number): number {
  if (wordAt(frame, at) !== '(') return at;
  for (let end = at + 1; end < frame.sentence.last; end++) if (wordAt(frame, end) === ')') return end + 1;
  return at;
}

/** Whether a token stands inside brackets; index of the opening bracket, or null. */
export function openBracket(frame: Frame, at: number): number | null {
  for (let back = at - 1; back >= frame.sentence.first; back--) {
    const word = wordAt(frame, back);
    if (word === ')') return null;
    if (word === '(' || word === '[') return back;
  }
  return null;
}
