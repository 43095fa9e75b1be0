import type { Days } from '../../dataset/periodBounds';
import { CellError } from '../CellError';
import type { Cells } from '../eachCell';
import { readFlag, readText, readValue } from '../readCell';
import { readPeriod, wholeMonth } from '../readPeriod';

/** One row of a table of figures, read by the names of its columns. */
export interface FigureRow {
  /** What a column holds, without regard to case; null where it is blank, in error, or not there. */
  readonly text: (column: string) => string | null;
  readonly value: (column: string) => unknown;
  readonly days: Days | null;
}

const fold = (cell: unknown): string => {
  const text = readText(cell);
  return text instanceof CellError ? '' : text.toLowerCase();
};

/** Column numbers by name, lower case. */
function columnsOf(header: readonly unknown[]): ReadonlyMap<string, number> {
  return new Map(header.map((cell, index): [string, number] => [fold(cell), index]).reverse());
}

/** The days from the columns of both ends, or else from the label. */
function rowDays(start: unknown, end: unknown, label: unknown): Days | null {
  const [first, last] = [readPeriod(start), readPeriod(end)];
  if (first !== null && last !== null && !(first instanceof CellError) && !(last instanceof CellError)) {
    return { first: first.first, last: last.last };
  }
  const period = readPeriod(label);
  return period === null || period instanceof CellError ? null : wholeMonth(period);
}

/**
 * The rows of a table of figures that formulas use: those whose `Use` is not FALSE, and that are no changes.
 *
 * @param cells With its header, as the pane inserts it.
 * @returns `#VALUE!` where the header is not there.
 * @example readFigureTable([['Measure', 'Subject', 'Value', 'Unit'], ['exports', 'China', 519, 'kt']])
 */
export function readFigureTable(cells: Cells): readonly FigureRow[] | CellError {
  const [header = [], ...rows] = cells;
  const columns = columnsOf(header);
  if (!columns.has('measure') || !columns.has('subject')) {
    return new CellError(
      '#VALUE!',
      'The table has no header with Measure and Subject. Give it whole, such as Figures[#All], with its first row.',
    );
  }
  return rows.flatMap((row): FigureRow[] => {
    const value = (column: string): unknown => row[columns.get(column) ?? -1];
    const text = (column: string): string | null => fold(value(column)) || null;
    if (readFlag(value('use')) === false || text('kind') === 'change' || readValue(value('measure')) === null)
      return [];
    return [{ text, value, days: rowDays(value('periodstart'), value('periodend'), value('period')) }];
  });
}
