import { rowsOf, type Box } from '../address/box';
import type { RangeRef } from './RangeRef';

/** A series that a block of cells makes. */
export interface SourceSeries {
  readonly name: string;
  readonly nameCell: RangeRef | null;
  readonly values: RangeRef;
  readonly categories: RangeRef | null;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const columnOf = (box: Box, column: number, top: number): Box => ({
  top,
  left: column,
  bottom: box.bottom,
  right: column,
});

/**
 * The series that Excel makes of a block by its columns: a first row of texts names them, a first column of texts beside
 * others has the categories.
 *
 * @param values what stands in the block
 */
export function seriesOfColumns({ sheetId, box }: RangeRef, values: readonly (readonly unknown[])[]): SourceSeries[] {
  const width = box.right - box.left + 1;
  const hasHeader = rowsOf(box) > 1 && (values[0] ?? []).some(isText);
  const body = values.slice(hasHeader ? 1 : 0);
  const hasCategories = width > 1 && body.some((row) => isText(row[0]));
  const top = box.top + (hasHeader ? 1 : 0);
  const categories = hasCategories ? { sheetId, box: columnOf(box, box.left, top) } : null;
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: width - first }, (_, index) => {
    const column = box.left + first + index;
    const header: unknown = values[0]?.[first + index];
    return {
      name: hasHeader ? String(header) : `Series${index + 1}`,
      nameCell: hasHeader ? { sheetId, box: { top: box.top, left: column, bottom: box.top, right: column } } : null,
      values: { sheetId, box: columnOf(box, column, top) },
      categories,
    };
  });
}
