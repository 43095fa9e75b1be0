import { shownPeriod } from '../../dataset/shownPeriod';
import type { Days } from '../../dataset/periodBounds';
import { CellError } from '../CellError';
import { differingShapes, given, isSingle, shapeOf, type Cells, type OptionalCells } from '../eachCell';
import { readNumber, readText } from '../readCell';
import { isMonthEdge, readPeriod, wholeMonth, type CellPeriod } from '../readPeriod';

/** One value of a series. */
export interface SeriesRow {
  /** The series that it belongs to; empty where there is only one. */
  readonly key: string;
  readonly days: Days;
  readonly value: number | null | CellError;
}

/** A row as it stands: a value of a series, an error, or nothing at all. */
export type ReadRow = SeriesRow | CellError | null;

/** Values of one or more series, found by series and days. */
export interface SeriesTable {
  readonly rows: readonly ReadRow[];
  /** How many columns the ranges have, so that results take their shape. */
  readonly columns: number;
  readonly keys: ReadonlySet<string>;
  /** Rows of a series, in the order of the range. */
  readonly rowsOf: (key: string) => readonly SeriesRow[];
  /** Rows of a series of exactly these days. */
  readonly find: (key: string, days: Days) => readonly SeriesRow[];
  /** The days that a period means in a series, whose dates may be months. */
  readonly daysIn: (key: string, period: CellPeriod) => Days;
}

interface Draft {
  readonly key: string;
  readonly period: CellPeriod;
  readonly value: number | null | CellError;
}

/** Names of series without regard to case, as Excel compares texts. */
export function seriesName(cell: unknown): string | CellError {
  const name = readText(cell);
  return name instanceof CellError ? name : name.toLowerCase();
}

function readRow(period: unknown, value: unknown, series: unknown): Draft | CellError | null {
  const [span, amount] = [readPeriod(period), readNumber(value)];
  if (span === null) {
    // Hosts may hand over 0 for an empty cell.
    return amount === null || amount === 0 ? null : new CellError('#N/A', 'The period is missing.');
  }
  if (span instanceof CellError) return span;
  const key = seriesName(series);
  return key instanceof CellError ? key : { key, period: span, value: amount };
}

/** Series whose dates are all at the edge of a month: each date is that month. */
function monthlySeries(drafts: readonly (Draft | CellError | null)[]): (key: string) => boolean {
  const daily = new Set<string>();
  for (const draft of drafts) {
    if (draft === null || draft instanceof CellError) continue;
    if (draft.period.isDate && !isMonthEdge(draft.period.first)) daily.add(draft.key);
  }
  return (key) => !daily.has(key);
}

const spanKey = (key: string, { first, last }: Days): string => `${first}/${last}/${key}`;

function put(index: Map<string, SeriesRow[]>, at: string, row: SeriesRow): void {
  const rows = index.get(at);
  if (rows === undefined) index.set(at, [row]);
  else rows.push(row);
}

function buildTable(periods: Cells, values: Cells, series: Cells): SeriesTable {
  const names = series.flat();
  const flat = values.flat();
  const drafts = periods
    .flat()
    .map((period, index) => readRow(period, flat[index], isSingle(series) ? names[0] : names[index]));
  const isMonthly = monthlySeries(drafts);
  const daysIn = (key: string, period: CellPeriod): Days => (isMonthly(key) ? wholeMonth(period) : period);
  const [bySpan, byKey] = [new Map<string, SeriesRow[]>(), new Map<string, SeriesRow[]>()];
  const rows = drafts.map((draft): ReadRow => {
    if (draft === null || draft instanceof CellError) return draft;
    const row = { key: draft.key, days: daysIn(draft.key, draft.period), value: draft.value };
    put(bySpan, spanKey(row.key, row.days), row);
    put(byKey, row.key, row);
    return row;
  });
  return {
    rows,
    columns: periods[0]?.length ?? 1,
    keys: new Set(byKey.keys()),
    rowsOf: (key) => byKey.get(key) ?? [],
    find: (key, days) => bySpan.get(spanKey(key, days)) ?? [],
    daysIn,
  };
}

interface Kept {
  readonly cells: readonly Cells[];
  readonly table: SeriesTable;
}

let kept: Kept | null = null;

/** Whether ranges hold the same plain values; what is an object is not looked into. */
function sameCells(a: Cells, b: Cells): boolean {
  return (
    a.length === b.length &&
    a.every((row, index) => row.length === b[index]?.length && row.every((cell, at) => Object.is(cell, b[index]?.[at])))
  );
}

/**
 * The series of some ranges. The last one is kept: a calculated column asks for the same one in each of its rows.
 *
 * @param series Which series each row belongs to; nothing for a single one.
 * @returns `#VALUE!` where the ranges differ in shape.
 * @example readSeries([['2016-01'], ['2016-02']], [[1], [2]], null)
 */
export function readSeries(periods: Cells, values: Cells, series: OptionalCells): SeriesTable | CellError {
  const names = given(series);
  if (shapeOf(periods) !== shapeOf(values)) return differingShapes(['periods', periods], ['values', values]);
  if (!isSingle(names) && shapeOf(periods) !== shapeOf(names)) {
    return differingShapes(['periods', periods], ['series', names]);
  }
  const cells = [periods, values, names];
  if (kept?.cells.every((range, index) => sameCells(range, cells[index] ?? [])) === true) return kept.table;
  const table = buildTable(periods, values, names);
  // Copies: a host may use its arrays again.
  kept = { cells: cells.map((range) => range.map((row) => [...row])), table };
  return table;
}

/** Says that a period stands in the series more than once. */
export function twice(days: Days): CellError {
  return new CellError('#N/A', `${shownPeriod(days)} is in the series more than once. Keep one of the rows.`);
}
