import type { NounPhrase, Tag } from './phrase';
import type { PeriodMention } from './period';
import type { QuantityMention } from './quantity';
import type { Sentence, Token } from './token';

/** A part of a sentence with a verb of its own: `tokens.slice(first, last)`. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Index of its main verb, or null. */
  readonly verb: number | null;
  /** The noun phrase that its verb speaks of, or null. */
  readonly subject: NounPhrase | null;
  /** Whether the verb is passive ("was produced"). */
  readonly passive: boolean;
}

/** A sentence with everything that was found in it. */
export interface Frame {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Tags of `tokens.slice(sentence.first, sentence.last)`. */
  readonly tags: readonly Tag[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  readonly amounts: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
}
