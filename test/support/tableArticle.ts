import type { Article, TableCell } from '../../src/model/article';

/** An article that holds nothing but a table: the first row is the header, cells as they would stand in the text. */
export function tableArticle(
  rows: readonly (readonly string[])[],
  extra: { readonly title?: string; readonly caption?: string; readonly published?: string } = {},
): Article {
  let text = extra.caption === undefined ? '' : `${extra.caption}\n`;
  const start = text.length;
  const cells: TableCell[] = [];
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (column > 0) text += '\t';
      const span = { start: text.length, end: text.length + cell.length };
      cells.push({ span, row: rowIndex, column, rowSpan: 1, columnSpan: 1, header: rowIndex === 0 });
      text += cell;
    });
    text += '\n';
  });
  const caption = extra.caption === undefined ? null : { start: 0, end: extra.caption.length };
  return {
    id: 'table',
    title: extra.title ?? null,
    published: extra.published ?? null,
    publisher: null,
    url: null,
    language: 'en',
    text,
    tables: [{ span: { start, end: text.length }, caption, cells }],
    furniture: [],
  };
}
