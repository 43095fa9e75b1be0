import type { SheetCell, SheetRow, WrittenRow } from '../../model/dataset';
import { compareRow, type ComparedRow } from './compareRow';
import { findRows } from './findRows';
import type { FieldChange, KeptEdit, RefreshInput, RefreshPlan, RowChange } from './RefreshPlan';
import type { UndoRecord } from './TableWrites';
import { wasUndone } from './wasUndone';

/** What cells held before the last refresh, by row and header. */
function cellsBefore(undo: UndoRecord | null): Map<string, Map<string, SheetCell>> {
  const before = new Map<string, Map<string, SheetCell>>();
  for (const { id, header, was } of undo?.cells ?? []) {
    const row = before.get(id) ?? new Map<string, SheetCell>();
    before.set(id, row.set(header, was));
  }
  return before;
}

/** A row of the sheet as though it had been written so; of a formula only that it is one is known. */
function asWritten({ id, cells }: SheetRow): WrittenRow {
  const values = Object.entries(cells).map(([header, cell]) => [header, typeof cell === 'object' ? '' : cell] as const);
  return { id, article: '', cells: Object.fromEntries(values) };
}

/** Works out what a refresh would do, row by row. */
class Planner {
  readonly #input: RefreshInput;
  readonly #base: ReadonlyMap<string, WrittenRow>;
  readonly #next: ReadonlyMap<string, WrittenRow>;
  readonly #rows: ReturnType<typeof findRows>;
  readonly #before: ReturnType<typeof cellsBefore>;
  readonly #undone: RefreshPlan['undone'];
  /** Rows that count as never written. */
  readonly #again: ReadonlySet<string>;
  readonly #deleted = new Set<string>();
  readonly #changes: RowChange[] = [];
  readonly #edits: KeptEdit[] = [];

  constructor(input: RefreshInput) {
    const { base, next, sheet, undo, unread } = input;
    this.#input = input;
    this.#base = new Map((base ?? []).map((row) => [row.id, row]));
    this.#next = new Map(next.filter(({ article }) => !unread.has(article)).map((row) => [row.id, row]));
    this.#rows = findRows(sheet, this.#base);
    this.#before = cellsBefore(undo);
    this.#undone = wasUndone(undo, this.#rows.byId);
    this.#again = new Set([...(this.#undone === 'yes' ? (undo?.added ?? []) : []), ...(input.again ?? [])]);
  }

  plan(): RefreshPlan {
    for (const id of this.#input.deleted) if (!this.#rows.byId.has(id) && !this.#again.has(id)) this.#deleted.add(id);
    for (const row of this.#next.values()) this.#said(row);
    for (const row of this.#base.values()) if (!this.#next.has(row.id)) this.#unsaid(row);
    if (this.#input.base === null && this.#input.unread.size === 0) this.#unknown();
    return {
      input: this.#input,
      changes: this.#changes,
      edits: this.#edits,
      deleted: [...this.#deleted],
      copied: this.#rows.copied,
      baseLost: this.#input.base === null,
      undone: this.#undone,
    };
  }

  #compare(sheet: SheetRow, next: WrittenRow | undefined): ComparedRow {
    const base = this.#base.get(sheet.id);
    return compareRow({ headers: this.#input.headers, base, before: this.#before.get(sheet.id), sheet, next });
  }

  /** A row that the sources say. */
  #said(row: WrittenRow): void {
    const { id, article } = row;
    const [sheet, base] = [this.#rows.byId.get(id), this.#base.get(id)];
    if (sheet === undefined) {
      if (base !== undefined && !this.#again.has(id)) this.#deleted.add(id);
      if (this.#deleted.has(id)) return;
      this.#changes.push({ kind: 'added', id, article, index: null, row, fields: [], gone: false, back: false });
      return;
    }
    const { fields, edits } = this.#compare(sheet, row);
    this.#edits.push(...edits);
    const back = base?.withdrawn === true;
    if (fields.length === 0 && !back) return;
    const kind = fields.some(({ conflict }) => conflict) ? 'conflict' : 'changed';
    this.#changes.push({ kind, id, article, index: sheet.index, row, fields, gone: false, back });
  }

  /** A row that was written and that the sources say no longer, or whose article was not read. */
  #unsaid(row: WrittenRow): void {
    const sheet = this.#rows.byId.get(row.id);
    if (sheet === undefined) {
      if (!this.#again.has(row.id)) this.#deleted.add(row.id);
      return;
    }
    const { edits } = this.#compare(sheet, undefined);
    if (this.#input.unread.has(row.article) || row.withdrawn === true) this.#edits.push(...edits);
    else this.#gone(row, sheet, [...edits, ...this.#useEdit(row, sheet)]);
  }

  /** Where the analyst put a row to use that was not, it is not taken out of use unasked. */
  #useEdit(row: WrittenRow, { id, index, cells }: SheetRow): KeptEdit[] {
    const [header, stands, was] = ['Use', cells.Use ?? '', row.cells.Use ?? ''];
    const isTheirs = typeof stands === 'object' || (stands === true && was === false);
    return isTheirs && this.#input.headers.includes(header) ? [{ id, index, header, was, stands, says: null }] : [];
  }

  #gone(row: WrittenRow, { index }: SheetRow, edits: readonly KeptEdit[]): void {
    const fields = edits.map(({ header, was, stands }): FieldChange => {
      return { header, was, stands, says: null, conflict: true };
    });
    const kind = fields.length === 0 ? 'withdrawn' : 'conflict';
    this.#changes.push({ kind, id: row.id, article: row.article, index, row, fields, gone: true, back: false });
  }

  /** Nothing says who wrote a row that no source knows: it is asked about, and left alone otherwise. */
  #unknown(): void {
    for (const sheet of this.#rows.byId.values()) {
      if (this.#next.has(sheet.id)) continue;
      const [row, stands] = [asWritten(sheet), sheet.cells.Use ?? ''];
      if (stands === false) continue;
      const fields = [{ header: 'Use', was: null, stands, says: null, conflict: true }];
      const about = { id: row.id, article: row.article, index: sheet.index };
      this.#changes.push({ kind: 'conflict', ...about, row, fields, gone: true, back: false });
    }
  }
}

/**
 * Works out what a refresh would do to a table: a three-way merge of what was last written, what the sheet holds and
 * what the sources say. What the analyst changed stays; where the sources changed it too, it is a conflict. Rows that
 * the analyst deleted stay deleted, and rows whose article was not read stay as they are. Nothing is written.
 *
 * @returns Added, changed, withdrawn and conflicting rows; the analyst's cells that stay. Time and room grow with the
 * number of cells.
 * @example planRefresh(input).changes.filter(({ kind }) => kind === 'conflict')
 */
export function planRefresh(input: RefreshInput): RefreshPlan {
  return new Planner(input).plan();
}
