/** A half-open range of UTF-16 offsets into the article's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
