import type { Span } from './span';

/** One cell of a table in the article; its span covers the cell's text in `Article.text`. */
export interface TableCell {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  /** How many rows and columns the cell covers (1 for most). */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A table whose text stands inside `Article.text`, cells separated by tabs, rows by line feeds. */
export interface ArticleTable {
  readonly span: Span;
  /** The caption, or the heading line that stands directly above the table. */
  readonly caption: Span | null;
  readonly cells: readonly TableCell[];
}

/** An article as a reader hands it on. Every offset anywhere in Ingot points into `text`. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  /** Publication date, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** Address, http or https only. */
  readonly url: string | null;
  /** BCP 47 language of the text, `en` where nothing says otherwise. */
  readonly language: string | null;
  readonly text: string;
  readonly tables: readonly ArticleTable[];
  /**
   * Stretches of `text` that are not the article's prose (its own title line, byline, dateline with the publication
   * date, address, "Related articles" list). No figure is read from them.
   */
  readonly furniture: readonly Span[];
}
