import type { ITableColumnJson, ITableInfo } from '@univerjs/sheets-table';
import { generateRandomId } from '@univerjs/core';
import { TableColumnDataTypeEnum } from '@univerjs/sheets-table';
import type { Box } from '../address/box';
import { contains, intersection } from '../address/box';
import type { RangeRef } from './RangeRef';

/** A table as families see it. */
export interface TableEntry {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row and body. */
  readonly box: Box;
}

/** A column of the engine's that has nothing but a name yet. */
export const newColumn = (): ITableColumnJson => ({
  id: generateRandomId(),
  displayName: '',
  dataType: TableColumnDataTypeEnum.None,
  formula: '',
  meta: {},
  style: {},
});

/** A header that is not taken: `Name`, `Name2`, `Name3` … */
export function freeHeader(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  return free;
}

export const entryOf = (info: ITableInfo): TableEntry => ({
  id: info.id,
  name: info.name,
  sheetId: info.subUnitId,
  box: {
    top: info.range.startRow,
    left: info.range.startColumn,
    bottom: info.range.endRow,
    right: info.range.endColumn,
  },
});

export const rangeOf = (box: Box): { startRow: number; startColumn: number; endRow: number; endColumn: number } => ({
  startRow: box.top,
  startColumn: box.left,
  endRow: box.bottom,
  endColumn: box.right,
});

/** The tables that meet a block, or that lie in it as a whole. */
export const tablesAt = (tables: readonly TableEntry[], ref: RangeRef, isWhole = false): TableEntry[] =>
  tables.filter(
    (table) =>
      table.sheetId === ref.sheetId &&
      (isWhole ? contains(ref.box, table.box) : intersection(ref.box, table.box) !== undefined),
  );
