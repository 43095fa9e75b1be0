/** What a token is: a run of letters, a number written in digits, any other single character, or a line break. */
export type TokenKind = 'word' | 'number' | 'symbol' | 'break';

/** A token of the article's text, `text.slice(start, end)`. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower-cased, curly apostrophes made straight: what the lexicon is keyed by. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether white space or a line break stands directly before it. */
  readonly spaced: boolean;
}

/** A sentence: its place in the text and its tokens, `tokens.slice(first, last)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number;
}

/** A text cut into tokens and sentences. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
