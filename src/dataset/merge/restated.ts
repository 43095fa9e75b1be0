import type { CellValue } from '../../model/cells';
import type { HistoryEntry, SheetCell } from '../../model/dataset';

/** A cell of the row as it was; '' where it is empty or a formula. */
type Read = (header: string) => CellValue;

function amount(read: Read): Pick<HistoryEntry, 'value' | 'unit'> | null {
  const value = read('Value');
  if (typeof value === 'number') return { value, unit: String(read('Unit')) };
  const [low, high] = [read('Low'), read('High')];
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  return { value: low === high ? low : `${low} to ${high}`, unit: String(read('StdUnit')) };
}

const AMOUNT = ['Value', 'Unit', 'Low', 'High'];
const CHANGES = ['YoY', 'MoM', 'Change'];

/**
 * What the table IngotHistory is to keep of a row whose cells are overwritten: its amount as it was, and a change that
 * stands beside it under the name of its column, as a fraction.
 *
 * @param stands The cells of the row as they stand before.
 * @param overwritten Headers of those that are overwritten; all of them for a withdrawn row.
 * @example restated('f1', cells, ['Value'], asOf) // [{ id: 'f1', asOf, value: 519000, unit: 't', source: 'https://…' }]
 */
export function restated(
  id: string,
  stands: Readonly<Record<string, SheetCell>>,
  overwritten: readonly string[] | 'all',
  asOf: string,
): HistoryEntry[] {
  const read: Read = (header) => {
    const cell = stands[header] ?? '';
    return typeof cell === 'object' ? '' : cell;
  };
  const isOver = (header: string): boolean => overwritten === 'all' || overwritten.includes(header);
  const was = AMOUNT.some(isOver) ? amount(read) : null;
  const changes = CHANGES.filter((header) => isOver(header) && typeof read(header) === 'number');
  return [...(was === null ? [] : [was]), ...changes.map((header) => ({ value: read(header), unit: header }))].map(
    (entry) => ({ id, asOf, ...entry, source: String(read('Source')) }),
  );
}
