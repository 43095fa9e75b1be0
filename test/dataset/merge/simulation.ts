import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import { planUndo } from '../../../src/dataset/merge/planUndo';
import type { RefreshPlan } from '../../../src/dataset/merge/RefreshPlan';
import { settlePlan } from '../../../src/dataset/merge/settlePlan';
import type { Choices, ConflictChoice, TableWrites, UndoRecord } from '../../../src/dataset/merge/TableWrites';
import type { CellValue } from '../../../src/model/cells';
import type { SheetCell, SheetRow, WrittenRow } from '../../../src/model/dataset';
import { AS_OF, HEADERS, written } from './rows';

/** A row of the simulated sheet; objects keep their identity while rows are sorted. */
interface Row {
  readonly id: string;
  readonly cells: Record<string, SheetCell>;
  /** What stands in a column that the analyst added. */
  readonly own: string;
  /** Whether the analyst made it: typed, or copied from another. */
  readonly theirs: boolean;
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

const copyOf = (row: Row): Row => ({ ...row, cells: { ...row.cells } });

/** A workbook with an analyst in front of it, sources behind it, and a memory of what must not be lost. */
export class Simulation {
  rows: Row[] = [];
  headers: readonly string[] = HEADERS;
  readonly said = new Map<string, WrittenRow>();
  readonly failing = new Set<string>();
  base: readonly WrittenRow[] = [];
  deleted: readonly string[] = [];
  undo: UndoRecord | null = null;
  /** The analyst's edits that stand, by row and header. */
  edits = new Map<string, Map<string, SheetCell>>();
  /** Rows that the analyst deleted for good. */
  readonly gone = new Set<string>();
  /** Rows in which the analyst once kept something of theirs against the sources. */
  readonly mine = new Set<string>();
  #numbered = 0;
  #before: { rows: Row[]; edits: Map<string, Map<string, SheetCell>> } | null = null;

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
    const edits = this.edits.get(row.id) ?? new Map<string, SheetCell>();
    this.edits.set(row.id, edits.set(header, value));
  }

  /** Types into a cell what the sources say by now. */
  follow(place: number, header: string): void {
    const row = this.ours()[place % Math.max(1, this.ours().length)];
    const value = this.said.get(row?.id ?? '')?.cells[header];
    if (row === undefined || value === undefined || !this.headers.includes(header)) return;
    this.#before = null;
    row.cells[header] = throughExcel(value);
    this.edits.get(row.id)?.delete(header);
  }

  remove(place: number): void {
    const row = this.rows[place % Math.max(1, this.rows.length)];
    if (row === undefined) return;
    this.#before = null;
    this.rows = this.rows.filter((one) => one !== row);
    const copy = this.rows.find(({ id }) => id !== '' && id === row.id);
    if (row.theirs) return;
    this.edits.delete(row.id);
    // Of a row and its copy, one is the figure's: the copy takes over.
    if (copy !== undefined) this.rows = this.rows.map((one) => (one === copy ? { ...one, theirs: false } : one));
    else this.gone.add(row.id);
  }

  sort(seed: number): void {
    const key = (row: Row): number =>
      (Math.imul(row.own.length + 7, seed) ^ Math.imul(row.id.charCodeAt(1) || 1, seed)) >>> 3;
    this.rows = this.rows.toSorted((a, b) => key(a) - key(b));
  }

  type(): void {
    this.#before = null;
    this.rows.push({ id: '', cells: { Value: this.unique() }, own: 'typed', theirs: true });
  }

  dropColumn(header: string): void {
    this.#before = null;
    this.headers = this.headers.filter((one) => one !== header);
    for (const { cells } of this.rows) Reflect.deleteProperty(cells, header);
    for (const edits of this.edits.values()) edits.delete(header);
  }

  sheet(): SheetRow[] {
    return this.rows.map(({ id, cells }, index) => ({ index, id, cells: { ...cells } }));
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

  refresh({ accept, conflicts }: Answer): { plan: RefreshPlan; writes: TableWrites } {
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
    this.#before = {
      rows: this.rows.map(copyOf),
      edits: new Map([...this.edits].map(([id, of]) => [id, new Map(of)])),
    };
    this.#apply(writes);
    this.#takenBack = false;
    return { plan, writes };
  }

  #takenBack = false;

  #apply({ cells, added, base, deleted, undo }: TableWrites): void {
    for (const { index, id, header, value } of cells) {
      const row = this.rows[index];
      if (row?.id !== id) throw new Error(`row ${index} is not ${id}`);
      row.cells[header] = throughExcel(value);
      this.edits.get(id)?.delete(header);
    }
    for (const { id, cells: values } of added) {
      const shown = this.headers.map((header) => [header, throughExcel(values[header] ?? '')] as const);
      this.rows.push({ id, cells: Object.fromEntries(shown), own: '', theirs: false });
    }
    this.base = structuredClone(base);
    this.deleted = deleted;
    if (undo !== null) this.undo = structuredClone(undo);
    if (undo === null) this.#before = null;
  }

  /** Ctrl+Z, which takes the sheet back and says nothing to anybody. */
  takeBack(): void {
    if (this.#before === null) return;
    this.rows = this.#before.rows;
    this.edits = this.#before.edits;
    this.#before = null;
    this.#takenBack = true;
  }

  /** Undo last refresh. */
  undoRefresh(): void {
    if (this.undo === null || this.#takenBack) return;
    const plan = planUndo({ undo: this.undo, headers: this.headers, base: this.base, sheet: this.sheet() });
    for (const { index, header, value } of plan.cells) {
      const row = this.rows[index];
      if (row !== undefined) row.cells[header] = value;
    }
    const removed = new Set(plan.removed.map(({ index }) => index));
    this.rows = this.rows.filter((_, index) => !removed.has(index));
    this.base = plan.base ?? [];
    this.undo = null;
    this.#before = null;
  }
}
