import { VERB_FORMS } from '../lexicon/en/verbs';
import type { Frame } from '../model/frame';
import type { PeriodMention } from '../model/period';
import type { QuantityMention } from '../model/quantity';
import type { TokenizedText } from '../model/token';
import type { ArticleNames } from './articleNames';
import { findClauses } from './clauses';
import { findNounPhrases } from './nounPhrases';
import { placeAt } from './places';
import { tagWords } from './tagWords';

/** Everything found in an article that frames are made of. */
export interface Mentions {
  readonly text: TokenizedText;
  readonly names: ArticleNames;
  readonly amounts: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
}

/** Those of a sorted list that begin in `[first, last)`; the list is walked forward once over all sentences. */
function inSentence<T extends { readonly first: number }>(sorted: readonly T[], first: number, last: number): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length; at++) {
    const mention = sorted[at];
    if (!mention || mention.first >= last) break;
    found.push(mention);
  }
  return found;
}

/** Whether a multiple is the verb of its clause as well: "capacity doubled to 5 GW". */
function isVerb(tokens: TokenizedText['tokens'], { class: kind, first, last }: QuantityMention): boolean {
  return kind === 'multiple' && last - first === 1 && VERB_FORMS.has(tokens[first]?.lower ?? '');
}

/**
 * Builds the frame of one sentence: its words tagged, its phrases and clauses found.
 *
 * @example frameOf(mentions, 0).phrases
 */
export function frameOf(mentions: Mentions, index: number): Frame | null {
  const { text, names } = mentions;
  const sentence = text.sentences[index];
  if (!sentence) return null;
  const { tokens } = text;
  const { first, last } = sentence;
  const amounts = inSentence(mentions.amounts, first, last);
  const periods = inSentence(mentions.periods, first, last);
  const taken = new Array<'amount' | 'period' | null>(last - first).fill(null);
  for (const period of periods) taken.fill('period', period.first - first, period.last - first);
  for (const amount of amounts)
    if (!isVerb(tokens, amount)) taken.fill('amount', amount.first - first, amount.last - first);
  const tags = tagWords(tokens, first, last, {
    taken: (at) => taken[at - first] ?? null,
    isName: names.isName,
    placeAt: (at) => placeAt(tokens, at, false)?.length ?? 0,
  });
  const phrases = findNounPhrases(tokens, first, last, tags);
  const clauses = findClauses(tokens, first, last, tags, phrases);
  return { index, sentence, tokens, tags, phrases, clauses, amounts, periods };
}
