import { FORECAST_WORDS, FUTURE_WORDS, INTENT_VERBS } from '../lexicon/en/status';
import { VERB_FORMS } from '../lexicon/en/verbs';
import type { Frame } from '../model/frame';
import { clauseAt, tagAt, wordAt } from './lookAround';

/** When a clause puts what it says: `none` has no finite verb. */
export type Tense = 'past' | 'present' | 'future' | 'none';

const PAST_AUXILIARIES = new Set(['was', 'were', 'did', 'had', "wasn't", "weren't", "didn't"]);
const PERFECT = new Set(['has', 'have', "'ve"]);
const PRESENT = new Set(['is', 'are', 'am', 'do', 'does', 'can', "isn't", "aren't", "'re", "'s"]);
const MODALS = new Set(['will', 'would', 'shall', 'should', 'may', 'might', 'must', 'could', "'ll", "won't"]);

/** The tense of a finite verb that stands without an auxiliary. */
function tenseOfVerb(word: string): Tense {
  const forms = VERB_FORMS.get(word) ?? [];
  if (forms.some(({ form }) => form === 'past')) return 'past';
  return forms.some(({ form }) => form === 'third' || form === 'base') ? 'present' : 'past';
}

/** Whether a word speaks of what is meant or thought to happen. */
function looksAhead(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  const tag = tagAt(frame, at);
  if (FUTURE_WORDS.has(word) || MODALS.has(word)) return true;
  return (tag === 'verb' || tag === 'ing') && (FORECAST_WORDS.has(word) || INTENT_VERBS.has(word));
}

/** Whether "has" is part of a perfect ("has risen"), not what somebody has. */
function verbFollows(frame: Frame, at: number): boolean {
  return [1, 2, 3].some((ahead) => tagAt(frame, at + ahead) === 'verb' || wordAt(frame, at + ahead) === 'been');
}

/** How far from a word its clause's verb is looked for, in tokens. */
const REACH = 80;

/** The tense that a word gives its clause, or null where it is no finite verb. */
function tenseAt(frame: Frame, at: number): Tense | null {
  const tag = tagAt(frame, at);
  if (tag !== 'aux' && tag !== 'verb' && tag !== 'ing') return null;
  if (looksAhead(frame, at)) return 'future';
  if (tag === 'ing') return null;
  const word = wordAt(frame, at);
  if (PAST_AUXILIARIES.has(word)) return 'past';
  if (PERFECT.has(word)) return verbFollows(frame, at) ? 'past' : 'present';
  if (PRESENT.has(word)) return 'present';
  // the participle of a compound tense goes with its auxiliary
  if (tag !== 'verb' || tagAt(frame, at - 1) === 'aux') return null;
  const tense = tenseOfVerb(word);
  // a noun that was taken for a verb has no subject: "with imports 1.9% higher"
  return tense === 'present' && frame.clauses[clauseAt(frame, at)]?.subject === null ? null : tense;
}

/**
 * The tense in which a clause speaks of one of its words: that of the nearest finite verb before it, else of the first behind;
 * the perfect counts as past. A verb of intent or expectation anywhere before it makes it future.
 *
 * @example for the amount of "Exports will rise to 5 Mt": 'future'
 */
export function tenseOf(frame: Frame, clause: number, place: number): Tense {
  const { first = 0, last = 0 } = frame.clauses[clause] ?? {};
  let tense: Tense = 'none';
  for (let at = Math.max(first, place - REACH); at < place; at++) {
    const here = tenseAt(frame, at);
    if (here === 'future') return here;
    tense = here ?? tense;
  }
  for (let at = place; at < Math.min(last, place + REACH) && tense === 'none'; at++)
    tense = tenseAt(frame, at) ?? 'none';
  return tense;
}
