import type { Correction } from '../../model/correction';
import type { RowCells, SheetCell, SheetRow } from '../../model/dataset';
import { MEASURES, type FigureKind, type FigureStatus, type Measure } from '../../model/figure';
import { parseUnit } from '../../units/parseUnit';
import { linkedFields } from './linkedFields';
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
  return readCells(cells, (header) => {
    const [stands, was, said] = [cells[header], written[header], says[header]];
    if (stands === undefined || was === undefined || said === undefined) return false;
    return !sameCell(stands, was) && sameCell(said, was);
  });
}

/**
 * What a row says of its figure where the analyst keeps what the sources changed too: all edits of the row, and what says
 * one thing together with a cell in conflict as it stands, for 185 of the analyst's does not become kilotonnes because
 * the source now says them.
 *
 * @param written The row as it was last written.
 * @param says The row as the sources say it.
 * @returns Null where no cell that others follow from is in conflict.
 * @example keptFields(sheetRow, written.cells, next.cells) // { correction: { value: 185 }, headers: ['Value'] }
 */
export function keptFields({ cells }: SheetRow, written: RowCells, says: RowCells): EditedFields | null {
  const isEdit = (header: string): boolean => !sameCell(cells[header] ?? '', written[header] ?? '');
  const isNews = (header: string): boolean => !sameCell(says[header] ?? '', written[header] ?? '');
  const isOther = (header: string): boolean => !sameCell(cells[header] ?? '', says[header] ?? '');
  const shown = Object.keys(READERS).filter((header) => [cells, written, says].every((row) => header in row));
  const asked = shown.filter((header) => isEdit(header) && isNews(header) && isOther(header));
  const inConflict = readCells(cells, (header) => asked.includes(header));
  if (inConflict === null) return null;
  const together = linkedFields(inConflict.headers);
  return readCells(cells, (header) => {
    return shown.includes(header) && isOther(header) && (isEdit(header) || together.has(header));
  });
}

/** What the cells of some columns put right; null where none does. */
function readCells(cells: SheetRow['cells'], isMeant: (header: string) => boolean): EditedFields | null {
  let correction: Correction = {};
  const headers: string[] = [];
  for (const [header, read] of Object.entries(READERS)) {
    const stands = cells[header];
    if (stands === undefined || !isMeant(header)) continue;
    const part = read(stands);
    if (Object.keys(part).length === 0) continue;
    correction = { ...correction, ...part };
    headers.push(header);
  }
  return headers.length === 0 ? null : { correction, headers };
}
