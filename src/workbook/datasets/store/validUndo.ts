import type { CellValue } from '../../../model/cells';
import type { HistoryEntry, SheetCell } from '../../../model/dataset';
import type { StoredUndo } from '../StoredUndo';
import { isCount, isRecord, isText, isTextOrNull, isTexts, listOf } from './guards';
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

function entryOf(found: unknown): HistoryEntry | null {
  if (!isRecord(found)) return null;
  const { id, asOf, value, unit, source } = found;
  if (!isText(id) || !isText(asOf) || !isValue(value) || !isText(unit) || !isText(source)) return null;
  return { id, asOf, value, unit, source };
}

/** Makes a record of what was found in a workbook; null where it is none. */
export function validUndo(found: unknown): StoredUndo | null {
  if (!isRecord(found) || !isText(found.at) || !isTexts(found.added)) return null;
  const rows = unpackRows(found.rows);
  if (rows === null) return null;
  const { at, added, lastChanged } = found;
  const history = listOf(found.history, entryOf);
  return {
    at,
    added,
    rows,
    cells: listOf(found.cells, cellOf),
    lastChanged: isTextOrNull(lastChanged) ? lastChanged : null,
    ...(isCount(found.moved) && found.moved > 0 && { moved: found.moved }),
    ...(history.length > 0 && { history, madeHistory: found.madeHistory === true }),
  };
}
