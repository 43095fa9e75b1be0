import type { CellValue } from '../../../model/cells';
import type { SheetCell } from '../../../model/dataset';
import type { StoredUndo } from '../StoredUndo';
import { isRecord, isText, isTextOrNull, isTexts, listOf } from './guards';
import { unpackRows } from './packedRows';

const isValue = (value: unknown): value is CellValue =>
  isText(value) || typeof value === 'number' || typeof value === 'boolean';

function sheetCellOf(value: unknown): SheetCell | null {
  if (isRecord(value)) return isText(value.formula) ? { formula: value.formula } : null;
  return isValue(value) ? value : null;
}

function cellOf(found: unknown): StoredUndo['cells'][number] | null {
  if (!isRecord(found)) return null;
  const { id, header, value } = found;
  const was = sheetCellOf(found.was);
  return isText(id) && isText(header) && was !== null && isValue(value) ? { id, header, was, value } : null;
}

/** Makes a record of what was found in a workbook; null where it is none. */
export function validUndo(found: unknown): StoredUndo | null {
  if (!isRecord(found) || !isText(found.at) || !isTexts(found.added)) return null;
  const rows = unpackRows(found.rows);
  if (rows === null) return null;
  const { at, added, lastChanged } = found;
  return {
    at,
    added,
    rows,
    cells: listOf(found.cells, cellOf),
    lastChanged: isTextOrNull(lastChanged) ? lastChanged : null,
  };
}
