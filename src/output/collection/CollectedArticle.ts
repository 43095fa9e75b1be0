import type { Article } from '../../model/article';
import type { DraftRow, TableRow } from '../tableRow';

/** An article of a collection, with the rows of its figures. */
export interface CollectedArticle {
  readonly article: Article;
  readonly rows: readonly DraftRow[];
}

/** A row of a collection's table of figures, which says in which article the figure stands. */
export type CollectedFigure = TableRow & { readonly article: string };
