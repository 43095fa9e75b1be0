import type { ArticleTable, TableCell } from '../../model/article';
import type { Span } from '../../model/span';

/**
 * The tables of an article as JSON for one cell of a collection: where each table, its caption and its cells stand in
 * the text, so that the article is read again as it was. A cell is `[start, end, row, column, rowSpan, columnSpan,
 * header]`, `header` 1 or 0.
 *
 * @example packTables([]) // '[]'
 */
export function packTables(tables: readonly ArticleTable[]): string {
  return JSON.stringify(
    tables.map(({ span, caption, cells }) => ({
      span: ends(span),
      caption: caption === null ? null : ends(caption),
      cells: cells.map(packCell),
    })),
  );
}

const ends = ({ start, end }: Span): number[] => [start, end];

function packCell({ span, row, column, rowSpan, columnSpan, header }: TableCell): number[] {
  return [span.start, span.end, row, column, rowSpan, columnSpan, header ? 1 : 0];
}
