import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowHint } from '../../dataset/checks/checkRows';
import type { Series } from '../../dataset/series/Series';
import { HintList } from '../figures/HintList';
import { InsertChartBar } from './InsertChartBar';
import type { SeriesViewProps } from './props';
import { SeriesChart } from './SeriesChart';
import { SeriesPicker } from './SeriesPicker';
import { SeriesTable } from './SeriesTable';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    minWidth: 0,
  },
  chart: { minWidth: 0, overflow: 'hidden' },
  hints: { margin: '0 -12px' },
  others: { fontSize: tokens.fontSizeBase200 },
  summary: { cursor: 'pointer', paddingBottom: tokens.spacingVerticalXS },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The series with the most values: the one to look at first. */
function longest(all: readonly Series[]): Series | undefined {
  return all.reduce<Series | undefined>(
    (best, series) => (best === undefined || series.points.length > best.points.length ? series : best),
    undefined,
  );
}

/** The hints about a series, and the others. */
function hintsOf(hints: readonly RowHint[], { points }: Series): { own: RowHint[]; others: RowHint[] } {
  const ids = new Set(points.map(({ id }) => id));
  const isOwn = ({ figureIds }: RowHint): boolean => figureIds.some((id) => ids.has(id));
  return { own: hints.filter(isOwn), others: hints.filter((hint) => !isOwn(hint)) };
}

/**
 * The series of a dataset, one at a time: chart, numbers with the change on a year before, what does not go together in
 * them, and the chart into the workbook. It is loaded when it is first shown.
 *
 * @example <SeriesView studied={studyRows(rows)} onInsertChart={(series, place) => insertChart(series, 'Figures', place)} />
 */
export default function SeriesView({ studied, onInsertChart, onShowRow }: SeriesViewProps) {
  const styles = useStyles();
  const { series: all, hints } = studied;
  const [key, setKey] = useState<string | null>(null);
  const [place, width] = useWidth();
  const series = all.find((one) => one.key === key) ?? longest(all);
  if (series === undefined) {
    return (
      <div className={styles.view}>
        <p className={styles.empty}>
          No row of the table has a value and a period, and is used. Give the figures their periods, or set Use to TRUE.
        </p>
        <HintList hints={hints} />
      </div>
    );
  }
  const { own, others } = hintsOf(hints, series);
  return (
    <div className={styles.view}>
      <SeriesPicker all={all} chosen={series} onChoose={setKey} />
      <div className={styles.chart} ref={place}>
        {width > 0 && <SeriesChart series={series} width={width} />}
      </div>
      <InsertChartBar key={`insert ${series.key}`} series={series} onInsertChart={onInsertChart} />
      <div className={styles.hints}>
        <HintList hints={own} />
      </div>
      <SeriesTable key={series.key} series={series} {...(onShowRow === undefined ? {} : { onShowRow })} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary className={styles.summary}>{`To check in other series (${others.length})`}</summary>
          <HintList hints={others} />
        </details>
      )}
    </div>
  );
}
