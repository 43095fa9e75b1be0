/** Part of speech of a token, as coarse as the rules need it. */
export type Tag =
  | 'det'
  | 'prep'
  | 'conj'
  | 'pron'
  | 'aux'
  /** A finite verb, or the participle of a compound tense. */
  | 'verb'
  /** A past participle behind its noun ("copper produced by …"). */
  | 'participle'
  | 'ing'
  | 'to'
  | 'adv'
  | 'adj'
  | 'noun'
  | 'name'
  | 'place'
  | 'possessive'
  /** Part of an amount or of a period. */
  | 'amount'
  | 'period'
  | 'number'
  | 'symbol';

/** What a noun phrase names. */
export type PhraseKind = 'place' | 'name' | 'world' | 'pronoun' | 'organisation' | 'asset' | 'commodity' | 'common';

/** A noun phrase without its prepositional attributes: `tokens.slice(first, last)`. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head word. */
  readonly head: number;
  readonly kind: PhraseKind;
  /** The preposition directly in front, lower case, or null. */
  readonly preposition: string | null;
  /** Whether `'s` follows. */
  readonly possessive: boolean;
  /** "the", "a", "its" … in front, or null. */
  readonly determiner: string | null;
}
