import { parseCells, splitAddress } from '../address/a1';
import { invalidArgument } from '../objects/HostError';
import { hasImplicitTable, withTable } from '../values/formulaText';
import type { WireValue } from '../wire/protocol';
import { Calculation } from './Calculation';
import { Cards } from './Cards';
import { Cells } from './Cells';
import { Charts } from './Charts';
import type { Engine } from './Engine';
import { Layout } from './Layout';
import { Links } from './Links';
import { Names } from './Names';
import { Notes } from './Notes';
import { Protection } from './Protection';
import type { RangeRef } from './RangeRef';
import { Selection } from './Selection';
import { Sheets } from './Sheets';
import { Structure } from './Structure';
import { structuredRange } from './structuredRange';
import { Styles } from './Styles';
import { tablesAt } from './TableEntry';
import { Tables } from './Tables';
import { Writes } from './Writes';
import { XmlParts } from './XmlParts';

/** A workbook with Excel's rules, over the engine that has none of them. */
export class Book {
  readonly writes: Writes;
  readonly cells: Cells;
  readonly styles: Styles;
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly notes: Notes;
  readonly links: Links;
  readonly cards: Cards;
  readonly charts: Charts;
  readonly layout: Layout;
  readonly structure: Structure;
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly protection = new Protection();
  readonly xmlParts = new XmlParts();
  /** `workbook.settings`. */
  readonly settings = new Map<string, WireValue>();
  /** `Office.context.document.settings`. */
  readonly documentSettings = new Map<string, WireValue>();

  constructor(readonly engine: Engine) {
    this.writes = new Writes(engine);
    this.cells = new Cells(engine, this.writes);
    this.styles = new Styles(engine, this.writes, this.cells);
    this.sheets = new Sheets(engine, this.writes);
    this.tables = new Tables(engine, this.writes, this.cells);
    this.calculation = new Calculation(engine);
    this.names = new Names(engine, this.sheets, this.tables, this.calculation);
    this.notes = new Notes(engine, this.cells);
    this.links = new Links(engine, this.writes, this.cells, this.styles);
    this.cards = new Cards(this.writes, this.cells);
    this.charts = new Charts(engine, this.writes, this.cells);
    this.layout = new Layout(engine, this.writes, this.cells);
    this.selection = new Selection(engine, this.cells);
    this.structure = new Structure(engine, this.writes, this.tables, this.selection);
  }

  /**
   * Writes values or formulas as an add-in does.
   *
   * @throws HostError AccessDenied on a protected sheet, InvalidArgument for values that do not fit
   */
  write(ref: RangeRef, values: unknown): void {
    this.protection.check(ref.sheetId);
    this.cells.write(ref, Array.isArray(values) ? this.#withTables(ref, values) : values);
    this.#headersWritten(ref);
  }

  /** Empties cells. Header cells of tables get a name again, as in Excel. */
  clearContents(ref: RangeRef): void {
    this.protection.check(ref.sheetId);
    for (const { row, column } of this.styles.existing(ref)) this.writes.add(ref.sheetId, row, column, { v: null });
    this.#headersWritten(ref);
  }

  /** Makes cells blank: content, formats and links. */
  clearAll(ref: RangeRef): void {
    this.protection.check(ref.sheetId);
    for (const { row, column } of this.styles.existing(ref)) this.writes.blank(ref.sheetId, row, column);
    this.#headersWritten(ref);
  }

  /** A change of format. */
  checkFormat(ref: RangeRef): void {
    this.protection.check(ref.sheetId, 'allowFormatCells');
  }

  /** The cells of an address, on the active sheet unless it names one; also of a name or a table. */
  refOf(address: string): RangeRef | undefined {
    const { sheet, cells } = splitAddress(address);
    const sheetId = sheet === undefined ? this.sheets.activeId() : this.sheets.find(sheet);
    const box = parseCells(cells);
    if (box) return sheetId === undefined ? undefined : { sheetId, box };
    return this.names.rangeOf(address, this.sheets.activeId()) ?? structuredRange(this.tables, address);
  }

  /** Takes the last step back. */
  undo(): void {
    this.writes.flush();
    this.engine.workbook.undo();
  }

  /** Does again what was taken back last. */
  redo(): void {
    this.engine.workbook.redo();
  }

  dispose(): void {
    this.writes.dispose();
    this.calculation.dispose();
  }

  /** Formulas in a table may leave its name out; the engine needs it. */
  #withTables({ sheetId, box }: RangeRef, rows: readonly unknown[]): unknown[] {
    const named = (value: unknown, row: number, column: number): unknown => {
      if (typeof value !== 'string' || !value.startsWith('=') || !hasImplicitTable(value)) return value;
      const cell = { top: row, left: column, bottom: row, right: column };
      const [table] = tablesAt(this.tables.all(), { sheetId, box: cell });
      if (!table) throw invalidArgument(`the formula ${value.slice(0, 80)} stands in no table`);
      return withTable(value, table.name);
    };
    return rows.map((cells: unknown, row) =>
      Array.isArray(cells)
        ? cells.map((value: unknown, column) => named(value, box.top + row, box.left + column))
        : cells,
    );
  }

  #headersWritten(ref: RangeRef): void {
    for (const table of tablesAt(this.tables.all(), ref)) {
      if (ref.box.top <= table.box.top) this.tables.headersChanged(table.id);
    }
  }
}

/** A setting's value must be data. */
export function settingValue(value: unknown): WireValue {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw invalidArgument('value');
  return JSON.parse(text) as WireValue;
}
