import type { StudiedRows } from '../../dataset/checks/studyRows';
import type { Series } from '../../dataset/series/Series';
import type { InsertedChart } from '../../workbook/insertChart';

/** Where a chart and its cells go. */
export type ChartPlace = 'newSheet' | 'activeCell';

/** What the series view of a dataset gets and asks for. */
export interface SeriesViewProps {
  /** The series of its table as it stands, and what does not go together there. */
  readonly studied: StudiedRows;
  /** Puts a chart of the series into the workbook: `workbook/insertChart.ts`, which needs the table's name beside. */
  readonly onInsertChart: (series: Series, place: ChartPlace) => Promise<InsertedChart>;
  /** Shows the row of a figure, by its id; without it, the numbers are no buttons. */
  readonly onShowRow?: (id: string) => void;
}
