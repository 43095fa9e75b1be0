import type {
  FieldChange,
  KeptEdit,
  RefreshPlan,
  Repeat,
  RowChange,
  RowCopy,
} from '../../../dataset/merge/RefreshPlan';
import type { RowCells, SheetRow } from '../../../model/dataset';
import { cellText } from './cellText';
import { groupOf, tellingOf, type Telling } from './groupOf';
import type { PreviewCell, PreviewRow, RepeatedRow } from './previewRow';
import { rowsInWords } from './sheetRows';

const textOf = (cells: RowCells, header: string): string => {
  const value = cells[header];
  return value === undefined ? '' : cellText(value, header, String(cells.StdUnit ?? ''));
};

/** The amount as published, or the range that stands for it; what a change has instead. */
function amountText(cells: RowCells): string {
  const unit = textOf(cells, 'Unit');
  const value = textOf(cells, 'Value');
  const change = ['YoY', 'MoM', 'Change'].map((header) => textOf(cells, header)).find((text) => text !== '');
  const [low, high] = [textOf(cells, 'Low'), textOf(cells, 'High')];
  if (value !== '') return unit === '1' || unit === '' ? value : `${value} ${unit}`;
  if (low !== '' && high !== '') return `${low} to ${high} ${textOf(cells, 'StdUnit')}`.trim();
  return change ?? textOf(cells, 'Measure');
}

const OF = ['Measure', 'Subject', 'Item', 'Partner', 'Period'] as const;

/** What a row is called: its amount, what it is of, its sentence and its source. */
export function rowHead(id: string, cells: RowCells): Pick<PreviewRow, 'id' | 'amount' | 'of' | 'sentence' | 'source'> {
  const of = OF.map((header) => textOf(cells, header)).filter((text) => text !== '');
  return {
    id,
    amount: amountText(cells),
    of: of.join(' · '),
    sentence: textOf(cells, 'Sentence'),
    source: textOf(cells, 'Publisher') || textOf(cells, 'Source'),
  };
}

/** Columns of which people need not be told beside the others: they follow from them. */
const FOLLOWING = new Set(['Series', 'Confidence', 'Low', 'High', 'SubjectWritten', 'ItemWritten', 'Sentence']);

function shown(fields: readonly FieldChange[]): readonly FieldChange[] {
  const telling = fields.filter(({ header, conflict }) => conflict || !FOLLOWING.has(header));
  return telling.length === 0 ? fields : telling;
}

/** What stands for the source's value where the article says the row no longer. */
const GONE = 'says it no longer';

/** What a new row repeats, and which of the two formulas sum from now on. */
function repeatedRow({ of, index, agrees, takesOver }: Repeat): RepeatedRow {
  const { amount, source } = rowHead(of.id, of.cells);
  const published = textOf(of.cells, 'Published');
  const other = [amount, source, published].filter((text) => text !== '').join(', ');
  const where = index === null ? 'Another new row' : 'The table';
  const use = takesOver ? 'This one is used from now on.' : 'This one is not used.';
  return {
    words: `${where} ${agrees ? 'has' : 'says otherwise:'} ${other}. ${use}`,
    id: index === null ? null : of.id,
  };
}

/** What a withdrawn row does not take along: formulas go on summing its copies. */
function copiesNote({ id, gone }: RowChange, copies: readonly RowCopy[], headRow: number | null): string {
  const used = gone ? copies.filter((copy) => copy.id === id && copy.isUsed) : [];
  if (used.length === 0) return '';
  const where = rowsInWords(
    used.map(({ index }) => index),
    headRow,
  );
  return used.length === 1
    ? `A copy of it on ${where} stays in use: it is a row of yours. Set its Use to FALSE to leave it out of sums.`
    : `Copies of it on ${where} stay in use: they are rows of yours. Set their Use to FALSE to leave them out of sums.`;
}

function changeRow(change: RowChange, telling: Telling, repeat: Repeat | undefined): Omit<PreviewRow, 'note'> {
  const { kind, id, row, fields, gone } = change;
  const unit = String(row.cells.StdUnit ?? '');
  const cells = shown(fields).map(({ header, stands, says, conflict }): PreviewCell => {
    const now = gone && conflict ? GONE : cellText(says, header, unit);
    return { header, stands: cellText(stands, header, unit), says: now, conflict };
  });
  return {
    ...rowHead(id, row.cells),
    group: groupOf(change, telling),
    cells: kind === 'added' ? [] : cells,
    repeat: repeat === undefined ? null : repeatedRow(repeat),
  };
}

function keptRows(edits: readonly KeptEdit[], sheet: readonly SheetRow[], cellsOf: (id: string) => RowCells | null) {
  const byId = new Map<string, KeptEdit[]>();
  for (const edit of edits) byId.set(edit.id, [...(byId.get(edit.id) ?? []), edit]);
  const standing = new Map(sheet.map((row) => [row.id, row]));
  return [...byId].map(([id, ofRow]): PreviewRow => {
    const written = cellsOf(id) ?? plainCells(standing.get(id));
    const unit = String(written.StdUnit ?? '');
    const cells = ofRow.map(({ header, was, stands, says }): PreviewCell => {
      const [mine, theirs] = [stands, says ?? was].map((cell) => cellText(cell, header, unit));
      return { header, stands: mine ?? '', says: theirs ?? '', conflict: false };
    });
    return { ...rowHead(id, written), group: 'kept', cells, repeat: null, note: '' };
  });
}

function plainCells(row: SheetRow | undefined): RowCells {
  const cells = Object.entries(row?.cells ?? {});
  return Object.fromEntries(cells.flatMap(([header, cell]) => (typeof cell === 'object' ? [] : [[header, cell]])));
}

/**
 * The rows of a preview: what would be done, then the analyst's edits that stay.
 *
 * @param headRow Number of the table's header row in the sheet; null where that is not known.
 * @example previewRows(plan).filter(({ group }) => group === 'conflict')
 */
export function previewRows(
  { changes, edits, repeats, input, copies }: RefreshPlan,
  headRow: number | null = null,
): PreviewRow[] {
  const telling = tellingOf({ edits, repeats });
  const base = new Map((input.base ?? []).map(({ id, cells }) => [id, cells]));
  const told = new Set(changes.filter(({ kind }) => kind === 'conflict').map(({ id }) => id));
  const kept = edits.filter(({ id }) => !told.has(id));
  return [
    ...changes.map((change) => ({
      ...changeRow(change, telling, repeats.get(change.id)),
      note: copiesNote(change, copies, headRow),
    })),
    ...keptRows(kept, input.sheet, (id) => base.get(id) ?? null),
  ];
}
