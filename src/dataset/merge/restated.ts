import type { CellValue } from '../../model/cells';
import type { HistoryEntry, RowCells, SheetRow } from '../../model/dataset';
import type { FieldChange } from './RefreshPlan';

/** A cell of the row; '' where it is empty or a formula. */
type Read = (header: string) => CellValue;
type Noted = Pick<HistoryEntry, 'value' | 'unit'>;

/** A row whose values give way to others. */
export interface RestatedRow {
  readonly id: string;
  /** As it was last written; undefined where that was lost: then what stands counts as that. */
  readonly was: RowCells | undefined;
  /** As it stands in the sheet before. */
  readonly stands: SheetRow['cells'];
  /** As the sources say it now; null where they say it no longer: then all of its values are noted. */
  readonly says: RowCells | null;
  /** Cells that are settled, whoever's they are from now on. */
  readonly settled: readonly FieldChange[];
  /** Those of them that are overwritten. */
  readonly written: readonly FieldChange[];
}

/** The source of a value that nobody published. */
const EDITED = 'Edited in the sheet';

const AMOUNT = ['Value', 'Unit', 'Low', 'High'];
const CHANGES = ['YoY', 'MoM', 'Change'];

function amount(read: Read): Noted | null {
  const value = read('Value');
  if (typeof value === 'number') return { value, unit: String(read('Unit')) };
  const [low, high] = [read('Low'), read('High')];
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  return { value: low === high ? low : `${low} to ${high}`, unit: String(read('StdUnit')) };
}

const isSame = (a: Noted, b: Noted | null): boolean => a.value === b?.value && a.unit === b.unit;

const changesIn = (read: Read, headers: readonly string[]): Noted[] =>
  headers.filter((header) => typeof read(header) === 'number').map((header) => ({ value: read(header), unit: header }));

/** What the source had said, where it says otherwise now. */
function said({ says, settled }: RestatedRow, was: Read, now: Read): Noted[] {
  const isOver = (header: string): boolean => says === null || settled.some((field) => field.header === header);
  const before = AMOUNT.some(isOver) ? amount(was) : null;
  const isRestated = before !== null && (says === null || !isSame(before, amount(now)));
  const changes = CHANGES.filter((header) => isOver(header) && (says === null || was(header) !== now(header)));
  return [...(isRestated ? [before] : []), ...changesIn(was, changes)];
}

/** What the analyst had typed, where it gives way to the source. */
function typed({ was, written }: RestatedRow, stands: Read): Noted[] {
  if (was === undefined) return [];
  const isTyped = (header: string): boolean => written.some((field) => field.conflict && field.header === header);
  const telling = typeof stands('Value') === 'number' ? ['Value', 'Unit'] : ['Low', 'High'];
  const value = telling.some(isTyped) ? amount(stands) : null;
  return [...(value === null ? [] : [value]), ...changesIn(stands, CHANGES.filter(isTyped))];
}

/**
 * What the table IngotHistory is to keep of a row: its amount as the source had said it, where the source says another,
 * and a change that stands beside it under the name of its column, as a fraction; then what the analyst had typed, where
 * that is given up.
 *
 * @example restated(row, asOf) // [{ id: 'f1', asOf, value: 519000, unit: 't', source: 'https://…' }]
 */
export function restated(row: RestatedRow, asOf: string): HistoryEntry[] {
  const stands: Read = (header) => {
    const cell = row.stands[header] ?? '';
    return typeof cell === 'object' ? '' : cell;
  };
  const fields = new Map(row.settled.map((field) => [field.header, field.was]));
  const was: Read = (header) => {
    if (row.was === undefined || !(header in row.stands)) return stands(header);
    return fields.get(header) ?? row.was[header] ?? '';
  };
  const now: Read = (header) => (header in row.stands ? (row.says?.[header] ?? '') : '');
  const source = String(was('Source'));
  return [
    ...said(row, was, now).map((entry) => ({ id: row.id, asOf, ...entry, source })),
    ...typed(row, stands).map((entry) => ({ id: row.id, asOf, ...entry, source: EDITED })),
  ];
}
