import type { Series } from '../../dataset/series/Series';
import type { RowCells } from '../../model/dataset';

/** Where a chart and its cells go. */
export type ChartPlace = 'newSheet' | 'activeCell';

/** What the series view of a dataset gets and asks for. */
export interface SeriesViewProps {
  /** The rows of its table by header, all of them, as they stand: formulas by their results, dates as serial numbers. */
  readonly rows: readonly RowCells[];
  /** Puts a chart of the series into the workbook: see `workbook/insertChart.ts`, which needs the table's name beside. */
  readonly onInsertChart: (series: Series, place: ChartPlace) => Promise<unknown>;
  /** Shows the row of a figure, by its id; without it, the numbers are no links. */
  readonly onShowRow?: (id: string) => void;
}
