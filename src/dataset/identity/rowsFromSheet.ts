import type { SheetRow, WrittenRow } from '../../model/dataset';

/**
 * A row of the sheet as though it had been written so; what a formula shows is not known.
 *
 * @example asWritten(row, 'a1').cells.Value // 519
 */
export function asWritten({ id, cells }: SheetRow, article: string): WrittenRow {
  const values = Object.entries(cells).map(([header, cell]) => [header, typeof cell === 'object' ? '' : cell] as const);
  return { id, article, cells: Object.fromEntries(values) };
}

/**
 * What the visible columns of a table say of what was written, where that was lost: enough for `keepIds`. Rows are of the
 * article that has their address or title in its column Source; those of which that is not certain are left out.
 *
 * @param next Rows as they were just read.
 * @example keepIds(base ?? rowsFromSheet(sheet, next), next)
 */
export function rowsFromSheet(sheet: readonly SheetRow[], next: readonly WrittenRow[]): WrittenRow[] {
  const articles = new Map<string, Set<string>>();
  const byId = new Map(next.map(({ id, article }) => [id, article]));
  for (const { article, cells } of next) {
    const source = String(cells.Source ?? '');
    articles.set(source, (articles.get(source) ?? new Set()).add(article));
  }
  const seen = new Set(['']);
  return sheet.flatMap((row) => {
    if (seen.has(row.id)) return [];
    seen.add(row.id);
    const source = row.cells.Source ?? '';
    const candidates = typeof source === 'string' && source !== '' ? [...(articles.get(source) ?? [])] : [];
    const article = byId.get(row.id) ?? (candidates.length === 1 ? candidates[0] : undefined);
    return article === undefined ? [] : [asWritten(row, article)];
  });
}
