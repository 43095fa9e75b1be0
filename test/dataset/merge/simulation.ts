import { findRows } from '../../../src/dataset/merge/findRows';
import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import { planUndo } from '../../../src/dataset/merge/planUndo';
import type { RefreshPlan } from '../../../src/dataset/merge/RefreshPlan';
import { sameCell } from '../../../src/dataset/merge/sameCell';
import { settlePlan } from '../../../src/dataset/merge/settlePlan';
import type { Choices, ConflictChoice, TableWrites, UndoRecord } from '../../../src/dataset/merge/TableWrites';
import type { CellValue } from '../../../src/model/cells';
import type { SheetCell, SheetRow, WrittenRow } from '../../../src/model/dataset';
import { AS_OF, HEADERS, written } from './rows';

/** A row of the simulated sheet; objects keep their identity while rows are sorted. */
export interface Row {
  /** The figure that it shows, whatever stands in column Id. */
  readonly id: string;
  readonly cells: Record<string, SheetCell>;
  /** What stands in a column that the analyst added. */
  readonly own: string;
  /** Whether it is the analyst's: typed, copied from another, or not known as a figure's any more. */
  theirs: boolean;
  /** The analyst's edits that stand, by header. */
  edits: Map<string, SheetCell>;
}

/** How a refresh is answered. */
export interface Answer {
  readonly accept: 'all' | 'none' | 'some';
  readonly conflicts: ConflictChoice | 'open';
}

/** What Excel makes of a value on the way into a cell and back. */
function throughExcel(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').slice(0, 32_767) : value;
}

const copyOf = (row: Row): Row => ({ ...row, cells: { ...row.cells }, edits: new Map(row.edits) });

/** The id that stands in column Id. */
const idIn = ({ cells }: Row): string => (typeof cells.Id === 'string' ? cells.Id : '');

/** A workbook with an analyst in front of it, sources behind it, and a memory of what must not be lost. */
export class Simulation {
  rows: Row[] = [];
  headers: readonly string[] = HEADERS;
  readonly said = new Map<string, WrittenRow>();
  readonly failing = new Set<string>();
  base: readonly WrittenRow[] = [];
  deleted: readonly string[] = [];
  undo: UndoRecord | null = null;
  /** Figures whose rows the analyst deleted for good. */
  readonly gone = new Set<string>();
  /** Rows in which the analyst once kept something of theirs against the sources. */
  readonly mine = new Set<string>();
  #numbered = 0;
  #before: Row[] | null = null;

  /** A value that no source ever says. */
  unique(): number {
    this.#numbered += 1;
    return 1_000_000_000 + this.#numbered;
  }

  say(id: string, article: string, cells: Record<string, CellValue> = {}): void {
    const earlier = this.said.get(id);
    const row = written(id, { ...earlier?.cells, Use: false, ...cells }, article);
    this.said.set(id, row);
  }

  ours(): Row[] {
    return this.rows.filter(({ theirs }) => !theirs);
  }

  edit(place: number, header: string, value: SheetCell): void {
    const row = this.ours()[place % Math.max(1, this.ours().length)];
    if (row === undefined || !this.headers.includes(header)) return;
    this.#before = null;
    row.cells[header] = value;
    row.edits.set(header, value);
  }

  /** Writes something else into column Id: nothing, another text, a number, a formula, or the Id of another row. */
  rename(place: number, what: 'empty' | 'text' | 'number' | 'formula' | number): void {
    const row = this.ours()[place % Math.max(1, this.ours().length)];
    if (row === undefined) return;
    this.#before = null;
    const other = typeof what === 'number' ? this.rows[what % this.rows.length]?.cells.Id : undefined;
    const values = { empty: '', text: `mine ${this.unique()}`, number: this.unique(), formula: { formula: '=ROW()' } };
    row.cells.Id = typeof what === 'number' ? (other ?? '') : values[what];
  }

  /** Copies a row to the end, as Excel does. */
  copy(place: number, keepsId: boolean): void {
    const row = this.ours()[place % Math.max(1, this.ours().length)];
    if (row === undefined) return;
    this.#before = null;
    this.rows.push({ ...copyOf(row), own: `copy ${this.unique()}`, theirs: true });
    const copy = this.rows.at(-1);
    if (copy !== undefined && !keepsId) copy.cells.Id = '';
  }

  /** Fills column Id down over a few rows. */
  fillIds(place: number, count: number): void {
    const first = this.rows[place % Math.max(1, this.rows.length)];
    if (first?.cells.Id === undefined) return;
    this.#before = null;
    const start = this.rows.indexOf(first);
    for (const row of this.rows.slice(start, start + count + 1)) row.cells.Id = first.cells.Id;
  }

  /** Moves what stands in column Id down by a row, as inserting a cell there would. */
  shiftIds(): void {
    this.#before = null;
    const ids = this.rows.map(({ cells }) => cells.Id ?? '');
    for (const [index, row] of this.rows.entries()) row.cells.Id = ids[index - 1] ?? '';
  }

  /** Types into a cell what the sources say by now. */
  follow(place: number, header: string): void {
    const row = this.ours()[place % Math.max(1, this.ours().length)];
    const value = this.said.get(row?.id ?? '')?.cells[header];
    if (row === undefined || value === undefined || !this.headers.includes(header)) return;
    this.#before = null;
    row.cells[header] = throughExcel(value);
    row.edits.delete(header);
  }

  remove(place: number): void {
    const row = this.rows[place % Math.max(1, this.rows.length)];
    if (row === undefined) return;
    this.#before = null;
    this.rows = this.rows.filter((one) => one !== row);
    const isLeft = this.rows.some((one) => one.id === row.id || one.cells.Id === row.id);
    if (!row.theirs && !isLeft) this.gone.add(row.id);
  }

  sort(seed: number): void {
    const key = (row: Row): number =>
      (Math.imul(row.own.length + 7, seed) ^ Math.imul(row.id.charCodeAt(1) || 1, seed)) >>> 3;
    this.rows = this.rows.toSorted((a, b) => key(a) - key(b));
  }

  type(): void {
    this.#before = null;
    const empty = Object.fromEntries(this.headers.map((header) => [header, '']));
    const cells = { ...empty, Value: this.unique() };
    this.rows.push({ id: '', cells, own: 'typed', theirs: true, edits: new Map() });
  }

  dropColumn(header: string): void {
    this.#before = null;
    this.headers = this.headers.filter((one) => one !== header);
    for (const { cells, edits } of this.rows) {
      Reflect.deleteProperty(cells, header);
      edits.delete(header);
    }
  }

  sheet(): SheetRow[] {
    return this.rows.map((row, index) => ({ index, id: idIn(row), cells: { ...row.cells } }));
  }

  plan(again: ReadonlySet<string> = new Set()): RefreshPlan {
    return planRefresh({
      headers: this.headers,
      base: this.base,
      undo: this.undo,
      sheet: this.sheet(),
      next: [...this.said.values()].filter(({ article }) => !this.failing.has(article)),
      deleted: this.deleted,
      unread: this.failing,
      again,
    });
  }

  refresh(
    { accept, conflicts }: Answer,
    look: (known: readonly Row[]) => void = () => undefined,
  ): { plan: RefreshPlan; writes: TableWrites; known: readonly Row[] } {
    const seen = this.plan();
    const isBack = seen.undone === 'unclear' && this.#takenBack;
    const plan = isBack ? this.plan(new Set(this.undo?.added ?? [])) : seen;
    const asked = plan.changes.filter((_, place) => accept === 'all' || (accept === 'some' && place % 2 === 0));
    const settled = new Map(
      conflicts === 'open' ? [] : asked.filter(({ kind }) => kind === 'conflict').map(({ id }) => [id, conflicts]),
    );
    const choices: Choices = { accepted: new Set(asked.map(({ id }) => id)), settled };
    const writes = settlePlan(plan, choices, AS_OF);
    if (conflicts === 'mine') for (const id of settled.keys()) this.mine.add(id);
    this.recognised(plan);
    const known = this.rows.map(copyOf);
    look(known);
    this.#before = this.rows.map(copyOf);
    this.#apply(writes);
    this.#takenBack = false;
    return { plan, writes, known };
  }

  #takenBack = false;

  /** Which row shows which figure, as a plan has it: where the Id is gone, nobody else can say. */
  recognised({ input, base, deleted }: RefreshPlan): void {
    const written = new Map(base.map((row) => [row.id, row]));
    const owners = findRows(input.sheet, new Map(this.base.map((row) => [row.id, row]))).byId;
    const figures = new Set([...base, ...input.next].map(({ id }) => id));
    const now = new Map([...owners].flatMap(([id, { index }]) => (figures.has(id) ? [[index, id] as const] : [])));
    this.rows = this.rows.map((row, index) => {
      const id = now.get(index);
      if (id === undefined) return { ...row, theirs: true };
      if (row.cells.Id === id) this.gone.delete(id);
      if (id === row.id && !row.theirs) return row;
      // A copy takes over, or an Id says that the row is another figure's: what differs from it is then an edit.
      const was = written.get(id)?.cells ?? {};
      const says = this.said.get(id)?.cells ?? {};
      const edits = Object.entries(row.cells).filter(
        ([header, cell]) => !sameCell(cell, was[header] ?? '') && !sameCell(cell, says[header] ?? ''),
      );
      return {
        ...row,
        id,
        theirs: false,
        edits: new Map(edits.filter(([header]) => header !== 'Id' && header !== 'Use')),
      };
    });
    for (const id of deleted) this.gone.add(id);
  }

  #apply({ cells, added, base, deleted, undo }: TableWrites): void {
    for (const { index, id, header, value } of cells) {
      const row = this.rows[index];
      if (row?.id !== id || row.theirs) throw new Error(`row ${index} is not ${id}`);
      row.cells[header] = throughExcel(value);
      row.edits.delete(header);
    }
    for (const { id, cells: values } of added) {
      const shown = this.headers.map((header) => [header, throughExcel(values[header] ?? '')] as const);
      this.rows.push({ id, cells: Object.fromEntries(shown), own: '', theirs: false, edits: new Map() });
    }
    this.base = structuredClone(base);
    this.deleted = deleted;
    if (undo !== null) this.undo = structuredClone(undo);
    if (undo === null) this.#before = null;
  }

  /** Ctrl+Z, which takes the sheet back and says nothing to anybody. */
  takeBack(): void {
    if (this.#before === null) return;
    this.rows = this.#before;
    this.#before = null;
    this.#takenBack = true;
  }

  /** Undo last refresh. */
  undoRefresh(): void {
    if (this.undo === null || this.#takenBack) return;
    const plan = planUndo({ undo: this.undo, headers: this.headers, base: this.base, sheet: this.sheet() });
    const written = new Map(plan.base?.map((row) => [row.id, row.cells]));
    for (const { id, index, header, value } of plan.cells) {
      const row = this.rows[index];
      if (row === undefined) continue;
      row.cells[header] = value;
      // What an answer to a conflict had taken is the analyst's again.
      const isTheirs = !sameCell(value, written.get(id)?.[header] ?? '');
      if (isTheirs && !['Use', 'Reviewed', 'Id'].includes(header)) row.edits.set(header, value);
    }
    const removed = new Set(plan.removed.map(({ index }) => index));
    this.rows = this.rows.filter((_, index) => !removed.has(index));
    this.base = plan.base ?? [];
    // A copy of a row that was taken out is the analyst's until the figure comes again.
    const known = new Set(this.base.map(({ id }) => id));
    for (const row of this.rows) if (!known.has(row.id)) row.theirs = true;
    this.undo = null;
    this.#before = null;
  }
}
