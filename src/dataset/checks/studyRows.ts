import type { RowCells } from '../../model/dataset';
import { isInTime, readFigureRows } from '../series/readRows';
import type { Series } from '../series/Series';
import { seriesOfRows } from '../series/seriesOf';
import { checkFigureRows, type RowHint } from './checkRows';

/** What the rows of a table add up to. */
export interface StudiedRows {
  readonly series: readonly Series[];
  readonly hints: readonly RowHint[];
}

/**
 * The series of a table, and what does not go together in it; see `seriesOf` and `checkRows`. Of 20,000 rows that takes
 * a second or two: it is work for a web worker.
 *
 * @param rows The rows of the table by header, as they stand.
 * @example studyRows(rows).series.length
 */
export function studyRows(rows: readonly RowCells[]): StudiedRows {
  const read = readFigureRows(rows);
  return { series: seriesOfRows(read.filter(isInTime)), hints: checkFigureRows(read) };
}
