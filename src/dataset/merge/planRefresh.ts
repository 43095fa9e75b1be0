import type { SheetRow, WrittenRow } from '../../model/dataset';
import { asWritten } from '../identity/rowsFromSheet';
import { agreedRow, compareRow, type ComparedRow } from './compareRow';
import { findRows } from './findRows';
import { reconcileBase } from './reconcileBase';
import type { FieldChange, KeptEdit, RefreshInput, RefreshPlan, RowChange, RowCopy } from './RefreshPlan';
import { recogniseRows } from './recogniseRows';
import { repeatsIn } from './repeatsIn';
import { sameCell } from './sameCell';

/** Works out what a refresh would do, row by row. */
class Planner {
  readonly #input: RefreshInput;
  readonly #base: Map<string, WrittenRow>;
  readonly #next: ReadonlyMap<string, WrittenRow>;
  readonly #rows: ReturnType<typeof findRows>;
  readonly #undone: RefreshPlan['undone'];
  readonly #deleted: Set<string>;
  readonly #doubtful: readonly number[];
  readonly #changes: RowChange[] = [];
  readonly #edits: KeptEdit[] = [];

  constructor(input: RefreshInput) {
    const { base, next, deleted, unread } = input;
    const ids = new Set(next.map(({ id }) => id));
    const { rows: sheet, doubtful } = recogniseRows(input.sheet, base ?? next, ids, new Set(deleted));
    this.#input = { ...input, sheet };
    this.#doubtful = doubtful;
    this.#next = new Map(next.filter(({ article }) => !unread.has(article)).map((row) => [row.id, row]));
    this.#rows = findRows(sheet, new Map((base ?? []).map((row) => [row.id, row])));
    const reconciled = reconcileBase(input, this.#rows.byId);
    this.#base = reconciled.base;
    this.#undone = reconciled.undone;
    this.#deleted = new Set(deleted.filter((id) => !this.#rows.byId.has(id) && input.again?.has(id) !== true));
  }

  plan(): RefreshPlan {
    for (const row of this.#next.values()) this.#said(row);
    for (const row of this.#base.values()) if (!this.#next.has(row.id)) this.#unsaid(row);
    if (this.#input.base === null && this.#input.unread.size === 0) this.#unknown();
    const open = {
      input: this.#input,
      base: [...this.#base.values()],
      changes: this.#changes,
      deleted: [...this.#deleted],
    };
    return {
      ...open,
      repeats: repeatsIn(open),
      edits: this.#edits,
      copies: this.#copies(),
      doubtful: this.#doubtful,
      baseLost: this.#input.base === null,
      undone: this.#undone,
    };
  }

  /** Rows that have a figure's Id and show none. */
  #copies(): RowCopy[] {
    const { byId } = this.#rows;
    return this.#input.sheet.flatMap(({ id: shows, index, cells }) => {
      const id = typeof cells.Id === 'string' ? cells.Id : shows;
      const isOwn = byId.get(shows)?.index === index;
      return isOwn || !byId.has(id) ? [] : [{ id, index, isUsed: cells.Use === true }];
    });
  }

  #compare(sheet: SheetRow, next: WrittenRow | undefined): ComparedRow {
    return compareRow({ headers: this.#input.headers, base: this.#base.get(sheet.id), sheet, next });
  }

  /** A row that the sources say. */
  #said(row: WrittenRow): void {
    const sheet = this.#rows.byId.get(row.id);
    if (sheet === undefined) this.#missing(row);
    else this.#standing(row, sheet);
  }

  /** A row that the table has not: a new one, or one that the analyst deleted. */
  #missing(row: WrittenRow): void {
    const { id, article } = row;
    const base = this.#base.get(id);
    if (base !== undefined || this.#deleted.has(id)) {
      this.#deleted.add(id);
      // So that a figure whose sentence is edited again and again is still known as the deleted one.
      this.#base.set(id, row);
      return;
    }
    this.#changes.push({ kind: 'added', id, article, index: null, row, fields: [], gone: false, back: false });
  }

  #standing(row: WrittenRow, sheet: SheetRow): void {
    const { id, article } = row;
    const base = this.#base.get(id);
    const { fields: compared, edits } = this.#compare(sheet, row);
    const fields = [...this.#idField(sheet), ...compared];
    this.#edits.push(...edits);
    const back = base?.withdrawn === true;
    const kind = fields.some(({ conflict }) => conflict) ? 'conflict' : 'changed';
    const keeping = kind === 'conflict' ? this.#ifKept(sheet) : {};
    if (base !== undefined) this.#base.set(id, agreedRow({ headers: this.#input.headers, base, sheet, next: row }));
    else if (compared.length === 0) this.#base.set(id, row);
    if (fields.length === 0 && !back) return;
    this.#changes.push({ kind, id, article, index: sheet.index, row, fields, ...keeping, gone: false, back });
  }

  /** What is done where the analyst keeps values in conflict that others follow from. */
  #ifKept(sheet: SheetRow): Pick<RowChange, 'ifKept'> {
    const kept = this.#input.ifKept?.get(sheet.id);
    if (kept === undefined) return {};
    const { fields } = this.#compare(sheet, kept.row);
    return { ifKept: { headers: kept.headers, fields: [...this.#idField(sheet), ...fields] } };
  }

  /** A row that was written and that the sources say no longer, or whose article was not read. */
  #unsaid(row: WrittenRow): void {
    const sheet = this.#rows.byId.get(row.id);
    if (sheet === undefined) {
      this.#deleted.add(row.id);
      return;
    }
    const { edits } = this.#compare(sheet, undefined);
    if (this.#input.unread.has(row.article) || row.withdrawn === true) {
      this.#edits.push(...edits);
      this.#renamed(row, sheet);
    } else this.#gone(row, sheet, [...edits, ...this.#useEdit(row, sheet)]);
  }

  /** The Id of a row that was known by its other columns: it is written again, unless a formula stands there. */
  #idField({ id, cells }: SheetRow): FieldChange[] {
    const stands = cells.Id;
    if (stands === undefined || typeof stands === 'object' || sameCell(stands, id)) return [];
    return [{ header: 'Id', was: id, stands, says: id, conflict: false }];
  }

  /** A row of which nothing changes but its Id. */
  #renamed(row: WrittenRow, sheet: SheetRow): void {
    const { id, article } = row;
    const fields = this.#idField(sheet);
    if (fields.length === 0) return;
    this.#changes.push({ kind: 'changed', id, article, index: sheet.index, row, fields, gone: false, back: false });
  }

  /** What the analyst wrote into column Use, other than FALSE, is not overwritten unasked. */
  #useEdit(row: WrittenRow, { id, index, cells }: SheetRow): KeptEdit[] {
    const [header, stands, was] = ['Use', cells.Use ?? '', row.cells.Use ?? ''];
    const isTheirs = stands !== false && !sameCell(stands, was);
    return isTheirs && this.#input.headers.includes(header) ? [{ id, index, header, was, stands, says: null }] : [];
  }

  #gone(row: WrittenRow, sheet: SheetRow, edits: readonly KeptEdit[]): void {
    const asked = edits.map(({ header, was, stands }): FieldChange => {
      return { header, was, stands, says: null, conflict: true };
    });
    const fields = [...this.#idField(sheet), ...asked];
    const kind = asked.length === 0 ? 'withdrawn' : 'conflict';
    const { id, article } = row;
    this.#changes.push({ kind, id, article, index: sheet.index, row, fields, gone: true, back: false });
  }

  /** Nothing says who wrote a row that no source knows: it is asked about, and left alone otherwise. */
  #unknown(): void {
    for (const sheet of this.#rows.byId.values()) {
      if (this.#next.has(sheet.id)) continue;
      const [row, stands] = [asWritten(sheet, ''), sheet.cells.Use ?? ''];
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
