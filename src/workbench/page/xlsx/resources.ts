import type { StoredRange, StoredWorkbook } from './StoredWorkbook';

/** A table of a sheet. */
export interface SheetTable {
  readonly name: string;
  readonly range: StoredRange;
  readonly columns: readonly { readonly displayName: string }[];
}

/** A note on a cell. */
export interface SheetNote {
  readonly row: number;
  readonly col: number;
  readonly note: string;
}

/** A name that was given to cells. */
export interface GivenName {
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The tables of a sheet. */
export function tablesOf(snapshot: StoredWorkbook, sheetId: string): SheetTable[] {
  const bySheet = resource(snapshot, 'SHEET_TABLE_PLUGIN') as Partial<Record<string, { tables?: SheetTable[] }>>;
  return bySheet[sheetId]?.tables ?? [];
}

/** The notes of a sheet. */
export function notesOf(snapshot: StoredWorkbook, sheetId: string): SheetNote[] {
  const bySheet = resource(snapshot, 'SHEET_NOTE_PLUGIN') as Partial<
    Record<string, Record<string, Record<string, SheetNote>>>
  >;
  return Object.values(bySheet[sheetId] ?? {}).flatMap((row) => Object.values(row));
}

/** The names of the workbook. */
export function namesOf(snapshot: StoredWorkbook): GivenName[] {
  return Object.values(resource(snapshot, 'SHEET_DEFINED_NAME_PLUGIN') as Record<string, GivenName>);
}

/** What a part of Univer keeps in the workbook; that part wrote it a moment ago, and its form is its own. */
function resource({ resources }: StoredWorkbook, name: string): object {
  const data = resources?.find((entry) => entry.name === name)?.data ?? '';
  const value: unknown = data === '' ? {} : JSON.parse(data);
  return typeof value === 'object' && value !== null ? value : {};
}
