/** What tagging needs to know of the article around the words. */
export interface TagContext {
  /** Tokens that are part of amounts or periods already. */
  readonly taken: (at: number) => 'amount' | 'period' | null;
  /** Whether a capitalised word is a name in this article (it stands so inside a sentence). */
  readonly isName: (lower: string) => boolean;
  /** Number of tokens of a place's name that begins at a token, or 0. */
  readonly placeAt: (at: number) => number;
}
