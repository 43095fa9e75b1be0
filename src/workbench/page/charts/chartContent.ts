import type { Book } from '../../host/book/Book';
import type { AxisGroup, ChartEntry, ChartType } from '../../host/book/ChartEntry';
import type { RangeRef } from '../../host/book/RangeRef';

/** A series of a chart with what stands in its cells. */
export interface DrawnSeries {
  readonly id: number;
  readonly name: string;
  readonly type: ChartType;
  readonly axis: AxisGroup;
  /** One a category; null leaves a gap. */
  readonly values: readonly (number | null)[];
}

/** A chart with what stands in its cells. */
export interface ChartContent {
  readonly chart: ChartEntry;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

const line = <T>(cells: readonly (readonly T[])[]): T[] => cells.flat();

/** A chart takes text for zero, and what is empty or an error for a gap. */
function numbersIn({ cells }: Book, ref: RangeRef | null): (number | null)[] {
  if (ref === null) return [];
  return line(cells.values(ref)).map((value) => {
    if (typeof value === 'number') return value;
    return value === '' || (typeof value === 'string' && value.startsWith('#')) ? null : 0;
  });
}

/**
 * Reads the cells of a chart.
 *
 * @example chartContent(host.book, id).series[0]?.values // [400000, null, 519000]
 */
export function chartContent(book: Book, id: string): ChartContent {
  const chart = book.charts.get(id);
  const series = chart.series.map((one): DrawnSeries => {
    const name = one.nameCell === null ? one.name : (line(book.cells.texts(one.nameCell))[0] ?? '');
    return { id: one.id, name, type: one.type, axis: one.axisGroup, values: numbersIn(book, one.values) };
  });
  const named = chart.series.find(({ categories }) => categories !== null)?.categories ?? null;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const texts = named === null ? [] : line(book.cells.texts(named));
  const categories = Array.from({ length: count }, (_, index) => texts[index] ?? String(index + 1));
  return { chart, categories, series };
}
