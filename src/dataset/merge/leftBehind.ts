import type { RowCells, SheetCell, SheetRow, WrittenRow } from '../../model/dataset';
import { FOLLOWING, linkedFields } from './linkedFields';
import { sameCell } from './sameCell';

type Cells = SheetRow['cells'];

/** An amount that Ingot writes as one. */
const AMOUNT = ['StdValue', 'Low', 'High'] as const;

const isEqual = (a: SheetCell | undefined, b: SheetCell | undefined): boolean =>
  a !== undefined && b !== undefined && typeof b !== 'object' && sameCell(a, b);

/** Whether three cells hold one amount: nobody types it three times over beside another value. */
function isWhole(cells: Cells): boolean {
  const [standard, low, high] = AMOUNT.map((header) => cells[header]);
  return typeof standard === 'number' && isEqual(standard, low) && isEqual(standard, high);
}

/**
 * Cells that follow from one of the analyst's and stayed behind when it was kept against the sources: they hold what
 * Ingot had written before, which nobody typed.
 *
 * @param earlier The row as it was written before the last refresh; undefined where that is not known.
 * @returns What counts as written in them: what stands there.
 * @example leftBehind(sheetRow, written, earlier) // { StdValue: 182000, Low: 182000, High: 182000 }
 */
export function leftBehind({ cells }: SheetRow, written: WrittenRow, earlier: WrittenRow | undefined): RowCells {
  const isEdit = (header: string): boolean => {
    const [stands, was] = [cells[header], written.cells[header]];
    return stands !== undefined && was !== undefined && !sameCell(stands, was);
  };
  const behind = [...FOLLOWING].filter(isEdit);
  if (behind.length === 0) return {};
  const edited = Object.keys(written.cells).filter((header) => !FOLLOWING.has(header) && isEdit(header));
  const following = linkedFields(edited);
  const hasAmount = AMOUNT.every((header) => behind.includes(header)) && isEdit('Value') && isWhole(cells);
  const isBehind = (header: string): boolean => {
    if (!following.has(header)) return false;
    if (hasAmount && AMOUNT.some((one) => one === header)) return true;
    return isEqual(cells[header], earlier?.cells[header]);
  };
  return Object.fromEntries(
    behind.filter(isBehind).flatMap((header) => {
      const stands = cells[header];
      return stands === undefined || typeof stands === 'object' ? [] : [[header, stands]];
    }),
  );
}
