import type { Column } from './column';
import type { TableRow } from './tableRow';

type Text = keyof { [Key in keyof TableRow as TableRow[Key] extends string | null ? Key : never]: never };
type Numeric = keyof { [Key in keyof TableRow as TableRow[Key] extends number | null ? Key : never]: never };
type Flag = keyof { [Key in keyof TableRow as TableRow[Key] extends boolean ? Key : never]: never };

/** A header row has a filter button in each cell, which takes the room of some three characters. */
const FILTER_BUTTON = 3;

const text = (header: string, key: Text, width: number): Column<TableRow> => ({
  header,
  width,
  type: 'text',
  read: (row) => row[key],
});

const date = (header: string, key: Text): Column<TableRow> => ({
  ...text(header, key, 11),
  type: 'date',
  read: (row) => row[key],
});

const flag = (header: string, key: Flag): Column<TableRow> => ({
  header,
  width: 9,
  type: 'boolean',
  read: (row) => row[key],
});

const number = (header: string, key: Numeric, width: number, format: (row: TableRow) => string): Column<TableRow> => ({
  header,
  width,
  type: 'number',
  read: (row) => row[key],
  format,
});

const PERCENT = '0.0%';

/** Whole numbers without decimals, small ones with enough to be seen. */
function plainFormat(value: number | null): string {
  const size = Math.abs(value ?? 0);
  if (Number.isInteger(size)) return '#,##0';
  return size < 1 ? '0.0000' : '#,##0.00';
}

const standard = (header: string, key: Numeric): Column<TableRow> =>
  number(header, key, 15, (row) => (row.stdUnit === '%' ? PERCENT : plainFormat(row[key])));

const percent = (header: string, key: Numeric): Column<TableRow> => number(header, key, 9, () => PERCENT);

/**
 * The columns of the table of figures, left to right: first what formulas use, then what people read. CSV, xlsx and
 * the workbook show these, one row a column.
 */
export const FIGURE_COLUMNS: readonly Column<TableRow>[] = (
  [
    text('Id', 'id', 9),
    flag('Use', 'use'),
    flag('Reviewed', 'reviewed'),
    text('Series', 'series', 12),
    text('Kind', 'kind', 9),
    text('Measure', 'measure', 13),
    text('Subject', 'subject', 16),
    text('Item', 'item', 18),
    text('Partner', 'partner', 12),
    text('Status', 'status', 9),
    date('PeriodStart', 'periodStart'),
    date('PeriodEnd', 'periodEnd'),
    date('Published', 'published'),
    text('Span', 'span', 7),
    number('Value', 'value', 15, (row) => plainFormat(row.value)),
    text('Unit', 'unit', 9),
    standard('StdValue', 'stdValue'),
    text('StdUnit', 'stdUnit', 9),
    standard('Low', 'low'),
    standard('High', 'high'),
    text('Bound', 'bound', 9),
    percent('YoY', 'yoy'),
    percent('MoM', 'mom'),
    percent('Change', 'change'),
    text('ChangeBasis', 'changeBasis', 12),
    number('Confidence', 'confidence', 11, () => '0.00'),
    text('Period', 'period', 18),
    text('SubjectWritten', 'subjectWritten', 20),
    text('ItemWritten', 'itemWritten', 24),
    text('Publisher', 'publisher', 20),
    { header: 'Source', width: 30, type: 'link', read: (row) => row.source ?? row.title },
    text('Sentence', 'sentence', 80),
  ] satisfies Column<TableRow>[]
).map((column) => ({
  ...column,
  width: Math.max(column.width, column.header.length + FILTER_BUTTON),
}));
