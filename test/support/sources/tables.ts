import type { Article, ArticleTable } from '../../../src/model/article';

/** A table as rows of its cells' texts, read through the cells' spans. */
export function tableTexts({ text }: Pick<Article, 'text'>, table: ArticleTable | undefined): string[][] {
  const rows: string[][] = [];
  for (const { row, span } of table?.cells ?? []) (rows[row] ??= []).push(text.slice(span.start, span.end));
  return rows;
}

/** The texts of an article's furniture. */
export function furnitureTexts({ text, furniture }: Article): string[] {
  return furniture.map(({ start, end }) => text.slice(start, end));
}
