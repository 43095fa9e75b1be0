import type { ICellData, Nullable } from '@univerjs/core';
import { rowsOf, columnsOf } from '../address/box';
import { invalidArgument } from '../objects/HostError';
import type { CellValue, ValueKind } from '../values/cellValue';
import { cellValue, valueKind } from '../values/cellValue';
import type { WireRecord, WireValue } from '../wire/protocol';
import type { Cells } from './Cells';
import type { RangeRef } from './RangeRef';
import type { Writes } from './Writes';

const KEY = 'ingotCard';
const BASIC_TYPES: ReadonlySet<unknown> = new Set(['Double', 'String', 'Boolean', 'FormattedNumber', 'Empty']);

/** Cell values with what hangs on them (`Range.valuesAsJson`): a number stays a number, its card rides on the cell. */
export class Cards {
  constructor(
    private readonly writes: Writes,
    private readonly cells: Cells,
  ) {}

  /** The cells as objects; a card is gone once the value beneath it changed. */
  read({ sheetId, box }: RangeRef): WireRecord[][] {
    const cellAt = this.cells.cellAt(sheetId);
    return Array.from({ length: rowsOf(box) }, (_row, row) =>
      Array.from({ length: columnsOf(box) }, (_column, column) => asObject(cellAt(box.top + row, box.left + column))),
    );
  }

  /** @throws HostError InvalidArgument for objects that the workbench cannot hold: pictures, entities */
  write(ref: RangeRef, values: unknown): void {
    const objects = gridOf(values);
    this.cells.write(
      ref,
      objects.map((row) => row.map((cell) => written(cell.basicValue))),
    );
    for (const [row, cells] of objects.entries()) {
      for (const [column, card] of cells.entries()) {
        const [top, left] = [ref.box.top + row, ref.box.left + column];
        const format = typeof card.numberFormat === 'string' ? { s: { n: { pattern: card.numberFormat } } } : {};
        const custom = { ...this.writes.customOf(ref.sheetId, top, left), [KEY]: card };
        this.writes.add(ref.sheetId, top, left, { ...format, custom });
      }
    }
  }
}

/** A cell as an object. */
function asObject(cell: Nullable<ICellData>): WireRecord {
  const [value, kind] = [cellValue(cell), valueKind(cell)];
  const card: unknown = cell?.custom?.[KEY];
  if (isRecord(card) && card.basicValue === value) return { ...card, basicType: kind };
  return { type: typeOf(kind), basicType: kind, basicValue: value };
}

const typeOf = (kind: ValueKind): string => (kind === 'Error' ? 'Error' : kind);

/** Text that must stay text, as an object says it is. */
const written = (value: WireValue): CellValue | null => {
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

/** The written objects, or an error. */
function gridOf(values: unknown): WireRecord[][] {
  if (!Array.isArray(values)) throw invalidArgument('valuesAsJson');
  return values.map((row: unknown) => {
    const cells = Array.isArray(row) ? row.filter(isRecord) : [];
    if (!Array.isArray(row) || cells.length !== row.length || !cells.every(({ type }) => BASIC_TYPES.has(type))) {
      throw invalidArgument('valuesAsJson');
    }
    return cells;
  });
}

const isRecord = (value: unknown): value is WireRecord => typeof value === 'object' && value !== null;
