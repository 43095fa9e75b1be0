import { correctArticle } from '../dataset/corrections';
import { editedFields, type EditedFields } from '../dataset/merge/editedFields';
import { findRows } from '../dataset/merge/findRows';
import type { SheetRow, WrittenRow } from '../model/dataset';
import type { ExtractedArticle } from '../model/figure';

/** What tells which edits the analyst made. */
export interface EditedTable {
  readonly base: readonly WrittenRow[] | null;
  readonly table: { readonly rows: readonly SheetRow[] };
}

/** What is settled over the whole table, and what says how the sources have it. */
const APART = ['Use', 'Reviewed', 'Confidence', 'SubjectWritten', 'ItemWritten'];

function editsById(rows: readonly WrittenRow[], { base, table }: EditedTable): Map<string, EditedFields> {
  const written = new Map((base ?? []).map((row) => [row.id, row]));
  const says = new Map(rows.map((row) => [row.id, row]));
  const edits = new Map<string, EditedFields>();
  for (const row of findRows(table.rows, written).byId.values()) {
    const [was, said] = [written.get(row.id), says.get(row.id)];
    if (was === undefined || said === undefined) continue;
    const edited = editedFields(row, was.cells, said.cells);
    if (edited !== null) edits.set(row.id, edited);
  }
  return edits;
}

/** A row that follows the edits, with what the sources say in the edited columns themselves: those stay edits. */
function followed(row: WrittenRow, edited: EditedFields, again: WrittenRow): WrittenRow {
  const kept = [...edited.headers, ...APART].map((header) => [header, row.cells[header] ?? ''] as const);
  return { ...row, cells: { ...again.cells, ...Object.fromEntries(kept) } };
}

/**
 * Lets the columns of a row that follow from others follow the analyst's edits: whoever types another value or name into
 * the table gets its amount in the table's unit, and its series, with the next refresh.
 *
 * @param rows Rows as the sources say them.
 * @param articles The articles that they were made of, as they stand.
 * @param rowsOf Makes the rows of articles.
 * @example followEdits(rows, articles, rowsOf, { base, table })
 */
export function followEdits(
  rows: readonly WrittenRow[],
  articles: readonly ExtractedArticle[],
  rowsOf: (articles: readonly ExtractedArticle[]) => readonly WrittenRow[],
  table: EditedTable,
): readonly WrittenRow[] {
  const edits = editsById(rows, table);
  if (edits.size === 0) return rows;
  const corrections = Object.fromEntries([...edits].map(([id, { correction }]) => [id, correction]));
  const edited = articles
    .filter(({ figures }) => figures.some(({ id }) => edits.has(id)))
    .map((article) => correctArticle(article, { corrections }));
  const again = new Map(rowsOf(edited).map((row) => [row.id, row]));
  return rows.map((row) => {
    const [edit, now] = [edits.get(row.id), again.get(row.id)];
    return edit === undefined || now === undefined ? row : followed(row, edit, now);
  });
}
