import type { CellValue } from '../../model/cells';
import type { HistoryEntry, SheetRow, WrittenRow } from '../../model/dataset';
import { findRows } from './findRows';
import type { FieldChange, RefreshPlan, RowChange } from './RefreshPlan';
import { restated } from './restated';
import { sameCell } from './sameCell';
import { settleRow, type SettledRow } from './settleRow';
import { settleUse, type UseRow } from './settleUse';
import type { CellWrite, Choices, TableWrites, UndoRecord } from './TableWrites';
import { withCells } from './withCells';

type Cells = Record<string, CellValue>;

const byId = (rows: readonly WrittenRow[]): Map<string, WrittenRow> => new Map(rows.map((row) => [row.id, row]));

/** What the sources say of some cells. */
const saidIn = (fields: readonly FieldChange[]): Cells =>
  Object.fromEntries(fields.flatMap(({ header, says }) => (says === null ? [] : [[header, says]])));

/** What of a plan is settled. */
export type OpenPlan = Pick<RefreshPlan, 'input' | 'base' | 'changes' | 'deleted'>;

/** Settles a plan, row by row, then column Use over the whole table. */
class Settler {
  readonly #plan: OpenPlan;
  readonly #choices: Choices;
  readonly #asOf: string;
  readonly #base: Map<string, WrittenRow>;
  /** As the rows count before anything is accepted. */
  readonly #before: ReadonlyMap<string, WrittenRow>;
  /** The rows that are Ingot's, and what the sources say of them. */
  readonly #rows: ReadonlyMap<string, SheetRow>;
  readonly #said: ReadonlyMap<string, WrittenRow>;
  readonly #writes = new Map<number, Cells>();
  readonly #touched = new Set<number>();
  readonly #unused = new Set<number>();
  readonly #added: WrittenRow[] = [];
  readonly #history: HistoryEntry[] = [];

  constructor(plan: OpenPlan, choices: Choices, asOf: string) {
    this.#plan = plan;
    this.#choices = choices;
    this.#asOf = asOf;
    this.#base = byId(plan.base);
    this.#before = byId(plan.base);
    this.#rows = findRows(plan.input.sheet, byId(plan.input.base ?? [])).byId;
    this.#said = byId(plan.input.next);
  }

  settle(): TableWrites {
    const { sheet, headers } = this.#plan.input;
    const rows = new Map(sheet.map((row) => [row.index, row]));
    for (const change of this.#plan.changes) {
      const row = change.index === null ? undefined : rows.get(change.index);
      if (row === undefined) this.#add(change);
      else this.#change(change, row);
    }
    const added = headers.includes('Use') ? this.#use() : this.#added;
    for (const row of added) this.#base.set(row.id, row);
    const cells = this.#cells();
    return {
      cells,
      added,
      base: [...this.#base.values()],
      deleted: this.#plan.deleted,
      history: this.#history,
      undo: this.#undo(cells, added),
    };
  }

  #add({ id, row }: RowChange): void {
    const { accepted } = this.#choices;
    if (accepted === 'all' || accepted.has(id)) this.#added.push(row);
  }

  #change(change: RowChange, sheet: SheetRow): void {
    const settled = settleRow(change, this.#choices);
    if (settled.withdrawn) this.#withdraw(change, sheet, settled);
    const isBack = change.back && settled.accepted;
    if (settled.written.some(({ header }) => header !== 'Id') || isBack) this.#touched.add(sheet.index);
    if (settled.written.length + settled.left.length > 0 || isBack) this.#write(change, sheet, settled);
  }

  #withdraw({ id, row }: RowChange, sheet: SheetRow, { unused }: SettledRow): void {
    this.#base.set(id, { ...(this.#base.get(id) ?? row), withdrawn: true });
    if (!unused) return;
    this.#touched.add(sheet.index);
    this.#unused.add(sheet.index);
    const was = this.#before.get(id)?.cells;
    this.#history.push(...restated({ id, was, stands: sheet.cells, says: null, settled: [], written: [] }, this.#asOf));
  }

  #write(change: RowChange, sheet: SheetRow, { written, left }: SettledRow): void {
    const { id, row, fields } = change;
    const known = this.#base.get(id);
    if (written.length > 0) this.#writes.set(sheet.index, saidIn(written));
    if (change.gone) return;
    const says = row.cells;
    const about = { id, was: this.#before.get(id)?.cells, stands: sheet.cells, says };
    this.#history.push(...restated({ ...about, settled: [...written, ...left], written }, this.#asOf));
    if (known !== undefined) {
      const { article, cells } = withCells(known, saidIn([...written, ...left]));
      this.#base.set(id, { id, article, cells, ...(known.withdrawn && !change.back && { withdrawn: true }) });
    } else if (written.length + left.length === fields.length) this.#base.set(id, row);
  }

  /** Works out column Use, notes what is to be written, and gives the added rows with it. */
  #use(): WrittenRow[] {
    const { sheet } = this.#plan.input;
    const standing = sheet.map((row) => this.#useRow(row));
    const coming = this.#added.map((row): UseRow => {
      return { sheet: null, was: null, becomes: row, writes: {}, touched: true, said: true, unused: false };
    });
    const uses = settleUse([...standing, ...coming]);
    for (const [place, row] of sheet.entries()) {
      const use = uses[place] ?? null;
      const base = standing[place]?.becomes;
      if (use === null || !base) continue;
      if (!sameCell(row.cells.Use ?? '', use))
        this.#writes.set(row.index, { ...this.#writes.get(row.index), Use: use });
      this.#base.set(row.id, withCells(this.#base.get(row.id) ?? base, { Use: use }));
    }
    return this.#added.map((row, place) => withCells(row, { Use: uses[sheet.length + place] ?? false }));
  }

  #useRow(sheet: SheetRow): UseRow {
    const { id, index } = sheet;
    const isOurs = this.#rows.get(id) === sheet;
    const becomes = isOurs ? (this.#base.get(id) ?? this.#said.get(id) ?? null) : null;
    return {
      sheet,
      was: isOurs ? (this.#before.get(id) ?? null) : null,
      becomes,
      writes: this.#writes.get(index) ?? {},
      touched: this.#touched.has(index),
      said: becomes !== null && becomes.withdrawn !== true,
      unused: this.#unused.has(index),
    };
  }

  #cells(): CellWrite[] {
    const { sheet, headers } = this.#plan.input;
    const counts = new Map<string, number>();
    for (const { id } of sheet) counts.set(id, (counts.get(id) ?? 0) + 1);
    return sheet.flatMap(({ id, index, cells }) => {
      const writes = this.#writes.get(index) ?? {};
      const isClear = counts.get(id) === 1 && (cells.Id === undefined || cells.Id === id);
      const known = isClear ? {} : { row: cells };
      return headers.flatMap((header): CellWrite[] => {
        const value = writes[header];
        return value === undefined ? [] : [{ id, index, header, was: cells[header] ?? '', value, ...known }];
      });
    });
  }

  #undo(cells: readonly CellWrite[], added: readonly WrittenRow[]): UndoRecord | null {
    if (cells.length === 0 && added.length === 0) return null;
    return {
      cells: cells.map(({ id, header, was, value }) => ({ id, header, was, value })),
      added: added.map(({ id }) => id),
      rows: this.#plan.base.filter((row) => this.#base.get(row.id) !== row),
    };
  }
}

/**
 * What is written once a plan is settled. Conflicts that are not settled, and changes that are not accepted, stay as they
 * are and are asked again. Column Use is worked out again where rows come, change or go; see `settleUse`.
 *
 * @param plan See `planRefresh`.
 * @param asOf When the refresh is: ISO 8601 instant in UTC.
 * @returns Only what changes.
 * @example settlePlan(plan, { accepted: 'all', settled: new Map() }, '2026-11-23T07:00:00Z').cells.length // 12
 */
export function settlePlan(plan: OpenPlan, choices: Choices, asOf: string): TableWrites {
  return new Settler(plan, choices, asOf).settle();
}
