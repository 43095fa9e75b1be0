import { correctArticle } from '../dataset/corrections';
import { editedFields, keptFields, type EditedFields } from '../dataset/merge/editedFields';
import { findRows } from '../dataset/merge/findRows';
import type { KeptValues } from '../dataset/merge/RefreshPlan';
import type { SheetRow, WrittenRow } from '../model/dataset';
import type { ExtractedArticle } from '../model/figure';

/** What tells which edits the analyst made. */
export interface EditedTable {
  readonly base: readonly WrittenRow[] | null;
  readonly table: { readonly rows: readonly SheetRow[] };
}

/** What is settled over the whole table, and what says how the sources have it. */
const APART = ['Use', 'Reviewed', 'Confidence', 'SubjectWritten', 'ItemWritten'];

function editsById(
  rows: readonly WrittenRow[],
  { base, table }: EditedTable,
  read: typeof editedFields,
): Map<string, EditedFields> {
  const written = new Map((base ?? []).map((row) => [row.id, row]));
  const says = new Map(rows.map((row) => [row.id, row]));
  const edits = new Map<string, EditedFields>();
  for (const row of findRows(table.rows, written).byId.values()) {
    const [was, said] = [written.get(row.id), says.get(row.id)];
    if (was === undefined || said === undefined) continue;
    const edited = read(row, was.cells, said.cells);
    if (edited !== null) edits.set(row.id, edited);
  }
  return edits;
}

/** A row that follows the edits, with what the sources say in the edited columns themselves: those stay edits. */
function followed(row: WrittenRow, edited: EditedFields, again: WrittenRow): WrittenRow {
  const kept = [...edited.headers, ...APART].map((header) => [header, row.cells[header] ?? ''] as const);
  return { ...row, cells: { ...again.cells, ...Object.fromEntries(kept) } };
}

/** Rows as they are with some edits, by id: those that have any. */
function rowsWith(
  edits: ReadonlyMap<string, EditedFields>,
  rows: readonly WrittenRow[],
  articles: readonly ExtractedArticle[],
  rowsOf: (articles: readonly ExtractedArticle[]) => readonly WrittenRow[],
): Map<string, WrittenRow> {
  if (edits.size === 0) return new Map();
  const corrections = Object.fromEntries([...edits].map(([id, { correction }]) => [id, correction]));
  const edited = articles
    .filter(({ figures }) => figures.some(({ id }) => edits.has(id)))
    .map((article) => correctArticle(article, { corrections }));
  const again = new Map(rowsOf(edited).map((row) => [row.id, row]));
  return new Map(
    rows.flatMap((row) => {
      const [edit, now] = [edits.get(row.id), again.get(row.id)];
      return edit === undefined || now === undefined ? [] : [[row.id, followed(row, edit, now)] as const];
    }),
  );
}

/** Rows that follow the analyst's edits. */
export interface FollowingRows {
  readonly rows: readonly WrittenRow[];
  /** What follows where the analyst keeps a value that the sources changed too, by the id of the row. */
  readonly ifKept: ReadonlyMap<string, KeptValues>;
}

/**
 * Lets the columns of a row that follow from others follow the analyst's edits: whoever types another value or name into
 * the table gets its amount in the table's unit, and its series, with the next refresh. Edits that the sources contradict
 * are asked about first: what follows from them if they are kept stands apart.
 *
 * @param rows Rows as the sources say them.
 * @param articles The articles that they were made of, as they stand.
 * @param rowsOf Makes the rows of articles.
 * @example followEdits(rows, articles, rowsOf, { base, table }).rows
 */
export function followEdits(
  rows: readonly WrittenRow[],
  articles: readonly ExtractedArticle[],
  rowsOf: (articles: readonly ExtractedArticle[]) => readonly WrittenRow[],
  table: EditedTable,
): FollowingRows {
  const following = rowsWith(editsById(rows, table, editedFields), rows, articles, rowsOf);
  const kept = editsById(rows, table, keptFields);
  const keeping = rowsWith(kept, rows, articles, rowsOf);
  return {
    rows: following.size === 0 ? rows : rows.map((row) => following.get(row.id) ?? row),
    ifKept: new Map([...keeping].map(([id, row]) => [id, { row, headers: kept.get(id)?.headers ?? [] }])),
  };
}
