import type { RangeRef } from './RangeRef';
import type { Tables } from './Tables';

const REFERENCE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[([^[\]]*)\])?$/u;

/**
 * The cells of a structured reference that stands alone; nothing when it is none.
 *
 * @example structuredRange(tables, 'Figures[StdValue]') // the column's cells without its header
 */
export function structuredRange(tables: Tables, reference: string): RangeRef | undefined {
  const [, name = '', part] = REFERENCE.exec(reference) ?? [];
  const table = name === '' ? undefined : tables.find(name);
  if (!table) return undefined;
  const { sheetId, box } = table;
  const body = { ...box, top: box.top + 1 };
  switch (part?.toLowerCase()) {
    case undefined:
    case '':
    case '#data':
      return { sheetId, box: body };
    case '#all':
      return { sheetId, box };
    case '#headers':
      return { sheetId, box: { ...box, bottom: box.top } };
    default: {
      const index = tables.columnNames(table.id).findIndex((one) => one.toLowerCase() === part?.toLowerCase());
      if (index < 0) return undefined;
      return { sheetId, box: { ...body, left: box.left + index, right: box.left + index } };
    }
  }
}
