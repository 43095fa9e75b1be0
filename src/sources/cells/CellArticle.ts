/** An article as it stands in the cells of a sheet. */
export interface CellArticle {
  /** Address of its cells, for messages and for reading it again: `Sheet1!A2:C2`. */
  readonly address: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
}
