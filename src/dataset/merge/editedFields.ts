import type { Correction } from '../../model/correction';
import type { RowCells, SheetCell, SheetRow } from '../../model/dataset';
import { MEASURES, type FigureKind, type FigureStatus, type Measure } from '../../model/figure';
import { parseUnit } from '../../units/parseUnit';
import { sameCell } from './sameCell';

const KINDS: readonly FigureKind[] = ['level', 'change', 'share', 'price'];
const STATUSES: readonly FigureStatus[] = ['actual', 'planned', 'forecast'];

const isKind = (cell: SheetCell): cell is FigureKind => KINDS.some((kind) => kind === cell);
const isStatus = (cell: SheetCell): cell is FigureStatus => STATUSES.some((status) => status === cell);
const isMeasure = (cell: SheetCell): cell is Measure => MEASURES.some((measure) => measure === cell);

/** A name as typed; undefined for what is none. */
function nameIn(cell: SheetCell): string | null | undefined {
  if (typeof cell !== 'string') return undefined;
  const name = cell.trim();
  return name === '' ? null : name;
}

/** What a cell of a column puts right in a figure; nothing where it holds what no figure can have. */
const READERS: Readonly<Record<string, (cell: SheetCell) => Correction>> = {
  Value: (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? { value: cell } : {}),
  Unit: (cell) => (typeof cell === 'string' && parseUnit(cell) !== null ? { unit: cell } : {}),
  Kind: (cell) => (isKind(cell) ? { kind: cell } : {}),
  Measure: (cell) => (isMeasure(cell) ? { measure: cell } : {}),
  Status: (cell) => (isStatus(cell) ? { status: cell } : {}),
  Subject: (cell) => named('subject', cell),
  Item: (cell) => named('item', cell),
  Partner: (cell) => named('partner', cell),
};

function named(field: 'subject' | 'item' | 'partner', cell: SheetCell): Correction {
  const name = nameIn(cell);
  return name === undefined ? {} : { [field]: name };
}

/** What the analyst put right in a row of the sheet. */
export interface EditedFields {
  readonly correction: Correction;
  /** Columns in which it was put right. */
  readonly headers: readonly string[];
}

/**
 * What the analyst's edits of a row say of its figure, so that the columns that follow from them (its series, its amount
 * in the unit of the table) can be worked out again. Cells that the sources changed too are left out: they are asked
 * about first.
 *
 * @param written The row as it was last written.
 * @param says The row as the sources say it.
 * @returns Null where the analyst changed nothing that others follow from.
 * @example editedFields(sheetRow, written.cells, next.cells) // { correction: { value: 168900 }, headers: ['Value'] }
 */
export function editedFields({ cells }: SheetRow, written: RowCells, says: RowCells): EditedFields | null {
  let correction: Correction = {};
  const headers: string[] = [];
  for (const [header, read] of Object.entries(READERS)) {
    const [stands, was, said] = [cells[header], written[header], says[header]];
    if (stands === undefined || was === undefined || said === undefined) continue;
    if (sameCell(stands, was) || !sameCell(said, was)) continue;
    const part = read(stands);
    if (Object.keys(part).length === 0) continue;
    correction = { ...correction, ...part };
    headers.push(header);
  }
  return headers.length === 0 ? null : { correction, headers };
}
