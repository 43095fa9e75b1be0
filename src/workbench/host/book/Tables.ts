import type { IMutationInfo } from '@univerjs/core';
import { SetSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import type { Box } from '../address/box';
import { intersection, rowsOf } from '../address/box';
import { apiNotFound, invalidArgument, itemAlreadyExists, itemNotFound } from '../objects/HostError';
import { fillCalculated } from './calculatedColumns';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import { growSheet } from './growSheet';
import type { RangeRef } from './RangeRef';
import type { SortField } from './sortedRows';
import { sortTable } from './sortTable';
import { isObjectName } from './tableName';
import type { TableEntry } from './TableEntry';
import { entryOf, freeHeader, newColumn, rangeOf } from './TableEntry';
import type { Writes } from './Writes';

/** How a table looks: the engine draws its own style, the workbook remembers what was asked for. */
export interface TableLook {
  readonly style: string;
  readonly isBanded: boolean;
}

const DEFAULT_LOOK: TableLook = { style: 'TableStyleMedium2', isBanded: true };

/** The tables of the workbook, with Excel's rules. */
export class Tables {
  readonly #looks = new Map<string, TableLook>();
  /** What stands in rows of totals, those that are hidden just now too. */
  readonly #totals = new Map<string, { readonly isShown: boolean; readonly cells: readonly unknown[] }>();
  #count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
    private readonly cells: Cells,
  ) {}

  all(): TableEntry[] {
    return this.engine.workbook.getTableList().map(entryOf);
  }

  /** The table with this name (in whatever case) or id. */
  find(key: string): TableEntry | undefined {
    const wanted = key.toLowerCase();
    return this.all().find((table) => table.id === key || table.name.toLowerCase() === wanted);
  }

  /** @throws HostError ItemNotFound when it was deleted */
  get(id: string): TableEntry {
    const table = this.all().find((one) => one.id === id);
    if (!table) throw itemNotFound('table');
    return table;
  }

  /**
   * Makes a table of a block whose first row is its header row; a block of one row gets an empty row below.
   *
   * @throws HostError InvalidArgument where a table stands already
   */
  async add(ref: RangeRef): Promise<string> {
    this.writes.flush();
    const box = rowsOf(ref.box) === 1 ? { ...ref.box, bottom: ref.box.bottom + 1 } : ref.box;
    this.#checkFree({ ...ref, box }, undefined);
    this.#fillHeaders({ ...ref, box });
    this.#makeRoom({ ...ref, box });
    this.#count += 1;
    const id = `table-${this.#count}`;
    const name = this.#freeName();
    const done = await this.engine.sheet(ref.sheetId).addTable(name, rangeOf(box), id);
    if (!done) throw invalidArgument('this range cannot become a table');
    return id;
  }

  /** @throws HostError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken */
  async rename(id: string, name: string): Promise<void> {
    this.writes.flush();
    const table = this.get(id);
    if (!isObjectName(name)) throw invalidArgument(`the table name ${name}`);
    if (this.isTaken(name, id)) throw itemAlreadyExists(`the table name ${name}`);
    if (table.name === name) return;
    await this.#setName(table, name);
    if (this.get(id).name !== name) throw invalidArgument(`the table name ${name}`);
  }

  /** The engine lets no table be called like a sheet; Excel does, and its names are told apart everywhere. */
  async #setName({ id, sheetId, name: before }: TableEntry, name: string): Promise<void> {
    const wanted = name.toLowerCase();
    const isSheet = this.engine.workbook.getSheets().some((sheet) => sheet.getSheetName().toLowerCase() === wanted);
    if (!isSheet) await this.engine.sheet(sheetId).setTableName(id, name);
    else {
      const { unitId, commands, undoSteps } = this.engine;
      const calling = (called: string): IMutationInfo => ({
        id: SetSheetTableMutation.id,
        params: { unitId, subUnitId: sheetId, tableId: id, config: { name: called } },
      });
      commands.syncExecuteCommand(SetSheetTableMutation.id, calling(name).params);
      undoSteps.pushUndoRedo({ unitID: unitId, undoMutations: [calling(before)], redoMutations: [calling(name)] });
    }
  }

  /** Whether a table or a defined name is called so. */
  isTaken(name: string, exceptTable?: string): boolean {
    const wanted = name.toLowerCase();
    return (
      this.all().some((table) => table.name.toLowerCase() === wanted && table.id !== exceptTable) ||
      this.engine.workbook.getDefinedNames().some((defined) => defined.getName().toLowerCase() === wanted)
    );
  }

  /**
   * Gives a table another block, which starts in the same header row and meets the old one. Columns that are calculated
   * as a whole are filled down into rows that come.
   *
   * @throws HostError InvalidArgument for another block or where another table stands
   */
  async resize(id: string, box: Box): Promise<void> {
    this.writes.flush();
    const table = this.get(id);
    if (box.top !== table.box.top || !intersection(box, table.box) || rowsOf(box) < 2) {
      throw invalidArgument('a table keeps its header row, meets its old range and has a row of data');
    }
    if (this.showsTotals(id)) throw apiNotFound('Table.resize() of a table that shows totals');
    const ref = { sheetId: table.sheetId, box };
    this.#checkFree(ref, id);
    this.#fillHeaders(ref);
    this.#makeRoom(ref);
    await this.engine.sheet(table.sheetId).setTableRange(id, rangeOf(box));
    this.refreshColumns(id);
    fillCalculated(this.engine, this.cells, table.sheetId, table.box, box);
  }

  /** Says where a table is after its cells were shifted. */
  async place(id: string, box: Box): Promise<void> {
    await this.engine.sheet(this.get(id).sheetId).setTableRange(id, rangeOf(box));
    this.refreshColumns(id);
  }

  /** Takes the table away; its cells stay. */
  async remove(id: string): Promise<void> {
    this.writes.flush();
    const table = this.get(id);
    await this.engine.sheet(table.sheetId).removeTable(id);
    this.#looks.delete(id);
  }

  /** Whether a row of totals stands below the body. */
  showsTotals(id: string): boolean {
    this.get(id);
    return this.#totals.get(id)?.isShown === true;
  }

  /** The row of totals of a table. */
  totalsOf(id: string): RangeRef | undefined {
    const { sheetId, box } = this.get(id);
    return this.showsTotals(id) ? { sheetId, box: { ...box, top: box.bottom + 1, bottom: box.bottom + 1 } } : undefined;
  }

  /**
   * Shows or hides the row of totals. It counts again what it counted before it was hidden.
   *
   * @throws HostError ApiNotFound where something stands below: Excel makes room, the workbench does not
   */
  showTotals(id: string, isShown: boolean): void {
    if (this.showsTotals(id) === isShown) return;
    const { sheetId, box } = this.get(id);
    const row = { sheetId, box: { ...box, top: box.bottom + 1, bottom: box.bottom + 1 } };
    if (isShown) {
      if (this.cells.isOccupied(row)) throw apiNotFound('Table.showTotals above filled cells');
      const cells = this.#totals.get(id)?.cells ?? this.#newTotals(id);
      this.cells.write(row, [cells]);
      this.#totals.set(id, { isShown, cells });
    } else {
      this.#totals.set(id, { isShown, cells: this.cells.formulas(row)[0] ?? [] });
      this.cells.write(row, '');
    }
    this.writes.flush();
  }

  /** What Excel counts unless told otherwise: the last column. */
  #newTotals(id: string): unknown[] {
    const [names, { name }] = [this.columnNames(id), this.get(id)];
    return names.map((header, index) => {
      if (index === names.length - 1) return `=SUBTOTAL(103,${name}[${header}])`;
      return index === 0 ? 'Total' : '';
    });
  }

  look(id: string): TableLook {
    return this.#looks.get(id) ?? DEFAULT_LOOK;
  }

  setLook(id: string, look: Partial<TableLook>): void {
    this.#looks.set(id, { ...this.look(id), ...look });
  }

  /** Whether a filter hides rows of the table. */
  isFiltered(id: string): boolean {
    this.get(id);
    const table = this.engine.injector.get(TableManager).getTable(this.engine.unitId, id);
    return this.columnNames(id).some((_name, index) => table?.getTableFilterColumn(index) !== undefined);
  }

  /** Shows all rows of the table again. */
  async clearFilters(id: string): Promise<void> {
    const { sheetId } = this.get(id);
    if (!this.isFiltered(id)) return;
    for (const index of this.columnNames(id).keys()) await this.engine.sheet(sheetId).resetFilter(id, index);
  }

  /** Sorts the rows of the table by the values of some of its columns. */
  async sort(id: string, fields: readonly SortField[], matchesCase: boolean): Promise<void> {
    this.writes.flush();
    await sortTable(this.engine, this.cells, this.get(id), fields, matchesCase);
  }

  /** The names of a table's columns: what stands in its header row. */
  columnNames(id: string): string[] {
    const { sheetId, box } = this.get(id);
    return (this.cells.values({ sheetId, box: { ...box, bottom: box.top } })[0] ?? []).map(String);
  }

  /** After a change in the header row: its cells are text and unique again, and formulas find the new names. */
  headersChanged(id: string): void {
    const { sheetId, box } = this.get(id);
    this.writes.flush();
    this.#fillHeaders({ sheetId, box });
    this.refreshColumns(id);
  }

  /** The engine remembers the columns' names from when a table was made; formulas must find the present ones. */
  refreshColumns(id: string): void {
    const { sheetId, box } = this.get(id);
    if (!this.#setColumns(id, { sheetId, box })) return;
    this.engine.injector.get(TableManager).updateTableRange(this.engine.unitId, id, { newRange: rangeOf(box) });
  }

  /** Names the engine's columns after the header row; says whether anything changed. */
  #setColumns(id: string, { sheetId, box }: RangeRef): boolean {
    const table = this.engine.injector.get(TableManager).getTable(this.engine.unitId, id);
    const names = (this.cells.values({ sheetId, box: { ...box, bottom: box.top } })[0] ?? []).map(String);
    const old = table?.getTableInfo().columns ?? [];
    if (!table || (old.length === names.length && old.every((column, index) => column.displayName === names[index]))) {
      return false;
    }
    table.setColumns(names.map((displayName, index) => ({ ...newColumn(), ...old[index], displayName })));
    return true;
  }

  #freeName(): string {
    let number = 1;
    while (this.isTaken(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  #checkFree(ref: RangeRef, exceptId: string | undefined): void {
    const other = this.all().find(
      (table) => table.id !== exceptId && table.sheetId === ref.sheetId && intersection(table.box, ref.box),
    );
    if (other) throw invalidArgument(`a table cannot overlap another table (${other.name})`);
  }

  /** Header cells are text, none is empty, and no two are the same. */
  #fillHeaders({ sheetId, box }: RangeRef): void {
    const header = { sheetId, box: { ...box, bottom: box.top } };
    const shown = this.cells.texts(header)[0] ?? [];
    const values = this.cells.values(header)[0] ?? [];
    const taken = new Set<string>();
    const names = shown.map((text, index) => {
      const name = freeHeader(text === '' ? `Column${index + 1}` : text, taken);
      taken.add(name.toLowerCase());
      return name;
    });
    if (names.every((name, index) => name === values[index])) return;
    this.cells.write(header, [names.map((name) => `'${name}`)]);
    this.writes.flush();
  }

  #makeRoom({ sheetId, box }: RangeRef): void {
    growSheet(this.engine.sheet(sheetId), box.bottom, box.right);
  }
}
