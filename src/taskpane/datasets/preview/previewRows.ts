import type { FieldChange, KeptEdit, RefreshPlan, Repeat, RowChange } from '../../../dataset/merge/RefreshPlan';
import type { RowCells, SheetRow } from '../../../model/dataset';
import { cellText } from './cellText';
import { groupOf, tellingOf, type Telling } from './groupOf';
import type { PreviewCell, PreviewRow, RepeatedRow } from './previewRow';

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

function changeRow(change: RowChange, telling: Telling, repeat: Repeat | undefined): PreviewRow {
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
    return { ...rowHead(id, written), group: 'kept', cells, repeat: null };
  });
}

function plainCells(row: SheetRow | undefined): RowCells {
  const cells = Object.entries(row?.cells ?? {});
  return Object.fromEntries(cells.flatMap(([header, cell]) => (typeof cell === 'object' ? [] : [[header, cell]])));
}

/**
 * The rows of a preview: what would be done, then the analyst's edits that stay.
 *
 * @example previewRows(plan).filter(({ group }) => group === 'conflict')
 */
export function previewRows({ changes, edits, repeats, input }: RefreshPlan): PreviewRow[] {
  const telling = tellingOf({ edits, repeats });
  const base = new Map((input.base ?? []).map(({ id, cells }) => [id, cells]));
  const told = new Set(changes.filter(({ kind }) => kind === 'conflict').map(({ id }) => id));
  const kept = edits.filter(({ id }) => !told.has(id));
  return [
    ...changes.map((change) => changeRow(change, telling, repeats.get(change.id))),
    ...keptRows(kept, input.sheet, (id) => base.get(id) ?? null),
  ];
}
