import { FORECAST_WORDS, FUTURE_WORDS, PLAN_WORDS } from '../lexicon/en/status';
import { VERB_FORMS } from '../lexicon/en/verbs';
import type { Frame } from '../model/frame';
import { tagAt, wordAt } from './lookAround';

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
  return (tag === 'verb' || tag === 'ing') && (FORECAST_WORDS.has(word) || PLAN_WORDS.has(word));
}

/**
 * The tense of a clause, told by its first finite verb or auxiliary; the perfect counts as past.
 *
 * @example the clause "Exports will rise to 5 Mt" is future
 */
export function tenseOf(frame: Frame, clause: number): Tense {
  const { first = 0, last = 0 } = frame.clauses[clause] ?? {};
  let tense: Tense = 'none';
  for (let at = first; at < last; at++) {
    const tag = tagAt(frame, at);
    if (tag !== 'aux' && tag !== 'verb' && tag !== 'ing') continue;
    if (looksAhead(frame, at)) return 'future';
    if (tense !== 'none' || tag === 'ing') continue;
    const word = wordAt(frame, at);
    if (tag === 'verb') tense = tenseOfVerb(word);
    else if (PAST_AUXILIARIES.has(word) || PERFECT.has(word)) tense = 'past';
    else if (PRESENT.has(word)) tense = 'present';
  }
  return tense;
}
