import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/en/functionWords';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Tag } from '../../model/phrase';
import type { Token } from '../../model/token';

/** Words of the classes that have a tag of their own whatever they stand beside. */
const CLOSED_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
  ...AUXILIARIES,
]);

/** Whether a word is a determiner, preposition, conjunction, pronoun, auxiliary or adverb. */
export function isFunctionWord(lower: string): boolean {
  return CLOSED_WORDS.has(lower) || ADVERBS.has(lower);
}

/** Whether a verb follows a relative word directly: "which send", "who has". */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const word = ADVERBS.has(next) || next.endsWith('ly') ? (tokens[at + 2]?.lower ?? '') : next;
  return AUXILIARIES.has(word) || VERB_FORMS.has(word);
}

/** Words of number that may stand between a subject and its verb: "A and B each own", "the two both fell". */
const FLOATING: ReadonlySet<string> = new Set(['each', 'both', 'all']);
const NAMING: ReadonlySet<Tag> = new Set<Tag>(['name', 'place', 'noun']);

/** Whether a word of number stands between a subject and its verb, or behind an amount ("3% each"). */
function floats(tokens: readonly Token[], at: number, tags: readonly Tag[]): boolean {
  const before = tags.at(-1);
  const next = tokens[at + 1]?.lower ?? '';
  if (before === undefined || !NAMING.has(before)) return false;
  return AUXILIARIES.has(next) || VERB_FORMS.has(next);
}

/** The tag of a word of the closed classes, by what stands beside it; null for any other word. */
export function closedTag(tokens: readonly Token[], at: number, tags: readonly Tag[], finite: boolean): Tag | null {
  const lower = tokens[at]?.lower ?? '';
  if (!CLOSED_WORDS.has(lower)) return null;
  if (AUXILIARIES.has(lower)) return 'aux';
  if ((lower === 'which' || lower === 'who') && opensRelative(tokens, at)) return 'conj';
  if (lower === 'which' && tags.at(-1) === 'prep') return 'pron';
  if (FLOATING.has(lower) && floats(tokens, at, tags)) return 'adv';
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
