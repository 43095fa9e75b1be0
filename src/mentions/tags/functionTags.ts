import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FUNCTION_WORD,
  isOf,
  PREPOSITION,
  PRONOUN,
  VERB,
} from '../../lexicon/en/wordClasses';
import type { Tag } from '../../model/phrase';
import type { Token } from '../../model/token';

/** Whether a word is a determiner, preposition, conjunction, pronoun, auxiliary or adverb. */
export function isFunctionWord(lower: string): boolean {
  return isOf(lower, FUNCTION_WORD);
}

/** Whether a verb follows a relative word directly: "which send", "who has". */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const word = next.endsWith('ly') || isOf(next, ADVERB) ? (tokens[at + 2]?.lower ?? '') : next;
  return isOf(word, AUXILIARY | VERB);
}

/** Words of number that may stand between a subject and its verb: "A and B each own", "the two both fell". */
const FLOATING: ReadonlySet<string> = new Set(['each', 'both', 'all']);
const NAMING: ReadonlySet<Tag> = new Set<Tag>(['name', 'place', 'noun']);

/** Whether a word of number stands between a subject and its verb, or behind an amount ("3% each"). */
function floats(tokens: readonly Token[], at: number, tags: readonly Tag[]): boolean {
  const before = tags.at(-1);
  const next = tokens[at + 1]?.lower ?? '';
  if (before === undefined || !NAMING.has(before)) return false;
  return isOf(next, AUXILIARY | VERB);
}

/** The tag of a word of the closed classes, by what stands beside it; null where it has none of its own. */
export function closedTag(
  tokens: readonly Token[],
  at: number,
  classes: number,
  tags: readonly Tag[],
  finite: boolean,
): Tag | null {
  const lower = tokens[at]?.lower ?? '';
  if ((classes & AUXILIARY) !== 0) return 'aux';
  if ((lower === 'which' || lower === 'who') && opensRelative(tokens, at)) return 'conj';
  if (lower === 'which' && tags.at(-1) === 'prep') return 'pron';
  if (FLOATING.has(lower) && floats(tokens, at, tags)) return 'adv';
  if ((classes & DETERMINER) !== 0) {
    const next = tokens[at + 1];
    const alone = next === undefined || next.kind === 'symbol' || isOf(next.lower, AUXILIARY | PREPOSITION);
    if (alone && (classes & PRONOUN) !== 0) return 'pron';
    if (lower === 'that' && tags.at(-1) !== undefined && (tags.at(-1) === 'verb' || tags.at(-1) === 'noun'))
      return 'conj';
    return 'det';
  }
  if (lower === 'as' && finite) return 'prep';
  if ((classes & CONJUNCTION) !== 0) return 'conj';
  if ((classes & PRONOUN) !== 0) return 'pron';
  if ((classes & PREPOSITION) !== 0) {
    const next = tokens[at + 1];
    if ((lower === 'up' || lower === 'down' || lower === 'off' || lower === 'out') && next?.kind === 'word')
      return 'adv';
    return 'prep';
  }
  return null;
}
