import type { HeadlessExcel } from '../../src/workbench/host/headless';
import type { ExcelHost } from '../../src/workbench/host/createExcelHost';
import type { Client } from '../../src/workbench/host/office/connectClient';
import type { FunctionsMetadata } from '../../src/workbench/host/functions/FunctionMetadata';
import { clientWindow, OFFICE_GLOBALS } from './clientWindow';
import { hostBundle } from './hostBundle';

/** How a workbook is opened. */
export interface WorkbookOptions {
  /** Other versions of requirement sets, to play an older Excel: `{ ExcelApi: '1.13' }`. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The most characters of one request or answer; 5 MB as in Excel on the web unless said otherwise. */
  readonly messageLimit?: number;
}

/** An open workbook that plays Excel: the globals `Excel`, `Office`, … speak to it. */
export interface HeadlessWorkbook {
  readonly host: ExcelHost;
  readonly client: Client;
  /** The values of a range: `values('A1:B2')`, `values("Data!A1")`; of the active sheet without a sheet's name. */
  values(address: string): Promise<unknown[][]>;
  /** One cell's value. */
  value(address: string): Promise<unknown>;
  /** The formulas of a range. */
  formulas(address: string): Promise<unknown[][]>;
  /** What one sees in the cells of a range. */
  texts(address: string): Promise<string[][]>;
  /** The number formats of a range. */
  formats(address: string): Promise<string[][]>;
  /** Writes values, as the user's workbook has them before the add-in comes. */
  write(address: string, values: unknown[][]): Promise<void>;
  /** Types into a cell, as a user does: a protected sheet does not take it. */
  type(address: string, value: string | number): Promise<void>;
  /** Makes an add-in's functions work in formulas, as functions.json describes them. */
  registerFunctions(namespace: string, metadata: FunctionsMetadata): void;
  /** Selects cells, as a user does. */
  select(address: string): Promise<void>;
  /** The names of the sheets in order. */
  sheetNames(): string[];
  /** The names of the tables in the order of their making. */
  tableNames(): string[];
  /** Undoes the last step, as a user does. */
  undo(): Promise<void>;
  /** Starts or ends the editing of a cell. */
  editCell(isEditing: boolean): void;
  /** Makes this workbook the one that the globals speak to. */
  use(): void;
  /** Closes it, and takes the globals away. */
  dispose(): void;
}

/**
 * Opens a fresh workbook with one empty sheet, `Sheet1`, and lets the globals `Excel`, `Office`, `OfficeExtension` and
 * `CustomFunctions` speak to it. Errors are Excel's own: `code`, `message`, `debugInfo`.
 *
 * @example
 * const book = openWorkbook();
 * await book.write('A1:B1', [['Country', 'Value']]);
 * book.host.faults.failAction(3);
 * book.dispose();
 */
export function openWorkbook(options: WorkbookOptions = {}): HeadlessWorkbook {
  const window = clientWindow();
  const defects: unknown[] = [];
  const excel = hostBundle().openHeadless(window, { ...options, onDefect: (error) => void defects.push(error) });
  const use = (): void => {
    for (const name of OFFICE_GLOBALS)
      Object.defineProperty(globalThis, name, { configurable: true, value: window[name] });
  };
  use();
  return { ...readers(excel), use, dispose: () => dispose(excel, window, defects) };
}

function readers({ host, client, ...excel }: HeadlessExcel): Omit<HeadlessWorkbook, 'use' | 'dispose'> {
  const rangeAt = (address: string): ReturnType<typeof refOf> => refOf(host, address);
  const settled = async (): Promise<void> => {
    host.book.writes.flush();
    await host.book.calculation.settled();
  };
  const reading =
    <T>(read: (ref: ReturnType<typeof refOf>) => T) =>
    async (address: string): Promise<T> => {
      await settled();
      return read(rangeAt(address));
    };
  return {
    host,
    client,
    values: reading((ref) => host.book.cells.values(ref)),
    value: reading((ref) => host.book.cells.values(ref)[0]?.[0]),
    formulas: reading((ref) => host.book.cells.formulas(ref)),
    texts: reading((ref) => host.book.cells.texts(ref)),
    formats: reading((ref) => host.book.cells.formats(ref)),
    write: async (address, values) => {
      host.book.write(rangeAt(address), values);
      await settled();
    },
    type: async (address, value) => {
      await excel.type(rangeAt(address), value);
      await settled();
    },
    registerFunctions: (namespace, metadata) => excel.registerFunctions(namespace, metadata),
    select: async (address) => {
      host.book.selection.select(rangeAt(address));
      await settled();
    },
    sheetNames: () => host.book.sheets.ids().map((id) => host.book.sheets.nameOf(id)),
    tableNames: () => host.book.tables.all().map((table) => table.name),
    undo: async () => {
      host.book.undo();
      await settled();
    },
    editCell: (isEditing) => host.edit.set(isEditing),
  };
}

/** The cells of an address, on the active sheet unless it names one. */
function refOf(host: ExcelHost, address: string): Parameters<ExcelHost['book']['cells']['values']>[0] {
  const ref = host.book.refOf(address);
  if (!ref) throw new Error(`There are no cells ${address} in this workbook.`);
  return ref;
}

/** A defect of the host itself fails the test, wherever the add-in hid it. */
function dispose(excel: HeadlessExcel, window: object, defects: readonly unknown[]): void {
  excel.dispose();
  for (const name of OFFICE_GLOBALS) {
    if (Reflect.get(globalThis, name) === Reflect.get(window, name)) Reflect.deleteProperty(globalThis, name);
  }
  if (defects.length > 0) throw new AggregateError(defects, 'The host has a defect.');
}
