import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { periodWords } from '../../dataset/periodWords';
import type { Series, SeriesPoint } from '../../dataset/series/Series';
import { seriesName } from '../../dataset/series/seriesName';
import { PeriodAxis, ValueAxis } from './Axes';
import { chartPeriods, isDrawnAsColumns, linePath, periodScale, valueScale, type ChartRoom } from './chartShapes';
import { axisWords, changeWords, shortPeriod, valueWords } from './seriesWords';

const useStyles = makeStyles({
  chart: { display: 'block', color: tokens.colorNeutralForeground3, overflow: 'visible' },
  actual: {
    fill: tokens.colorCompoundBrandStroke,
    stroke: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  expected: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeDasharray: '3 2',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  line: {
    stroke: tokens.colorCompoundBrandStroke,
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  change: {
    fill: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  zero: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

const VALUES: Omit<ChartRoom, 'width'> = { height: 156, left: 46, right: 20, top: 20, bottom: 8 };
const CHANGES: Omit<ChartRoom, 'width'> = { height: 70, left: 46, right: 20, top: 20, bottom: 6 };
const AXIS_HEIGHT = 24;

/** What a screen reader hears of the picture; the numbers are in the table. */
function summary(series: Series, periods: readonly string[]): string {
  const [from, to] = [periods[0] ?? '', periods.at(-1) ?? ''];
  return `Chart of ${seriesName(series)}, ${periodWords(from) ?? from} to ${periodWords(to) ?? to}. The table below has its numbers.`;
}

/** A point: a column, or a dot on a line; a range is a bar from end to end. */
function PointMark(props: {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly asColumn: boolean;
  readonly title: string;
}) {
  const styles = useStyles();
  const { point, x, width, y, asColumn, title } = props;
  const className = point.status === 'actual' ? styles.actual : styles.expected;
  if (point.value !== null && !asColumn) {
    return (
      <circle className={className} cx={x + width / 2} cy={y(point.value)} r={3}>
        <title>{title}</title>
      </circle>
    );
  }
  const ends = point.value === null ? [y(point.low), y(point.high)] : [y(0), y(point.value)];
  const [bottom, top] = [Math.max(...ends), Math.min(...ends)];
  return (
    <rect className={className} x={x} width={width} y={top} height={Math.max(1, bottom - top)}>
      <title>{title}</title>
    </rect>
  );
}

/**
 * A series over time: its values, and below them on the same periods the computed change on a year before. What is
 * planned or forecast is dashed; what is missing is a gap.
 *
 * @param width Pixels.
 * @example <SeriesChart series={series} width={300} />
 */
export function SeriesChart({ series, width }: { readonly series: Series; readonly width: number }) {
  const styles = useStyles();
  const shown = useMemo(() => chartPeriods(series), [series]);
  const periods = shown.map(({ period }) => period);
  const points = shown.flatMap(({ period, points: all }) => all.map((point) => ({ period, point })));
  const asColumns = isDrawnAsColumns(series);
  const x = periodScale(periods, { ...VALUES, width });
  const y = valueScale(
    points.flatMap(({ point }) => [point.low, point.high]),
    { ...VALUES, width },
    asColumns,
  );
  const changes = points.flatMap(({ period, point }) =>
    point.yoy === null || point !== shown.find((one) => one.period === period)?.points[0]
      ? []
      : [{ period, yoy: point.yoy }],
  );
  const changeY = valueScale(
    changes.map(({ yoy }) => yoy),
    { ...CHANGES, width },
    true,
  );
  const changeTop = VALUES.height;
  const axisTop = changeTop + (changes.length > 0 ? CHANGES.height : 0);
  const band = Math.min(x.scale.bandwidth(), 40);
  const leftOf = (period: string): number => (x.scale(period) ?? 0) + (x.scale.bandwidth() - band) / 2;
  return (
    <svg
      className={styles.chart}
      width={width}
      height={axisTop + AXIS_HEIGHT}
      role="img"
      aria-label={summary(series, periods)}
    >
      <ValueAxis
        name={series.kind === 'change' ? 'Change on a year before' : series.unit}
        x={VALUES.left}
        top={VALUES.top}
        bottom={VALUES.height - VALUES.bottom}
        ticks={y.ticks(4).map((value) => ({ at: y(value), label: axisWords(series, value) }))}
      />
      {!asColumns && (
        <path
          className={styles.line}
          strokeWidth={2}
          d={linePath(
            shown.map(({ period, points: [point] }) =>
              typeof point?.value === 'number' ? [leftOf(period) + band / 2, y(point.value)] : null,
            ),
          )}
        />
      )}
      {points.map(({ period, point }, index) => (
        <PointMark
          key={`${period} ${point.status} ${index}`}
          point={point}
          x={leftOf(period)}
          width={band}
          y={y}
          asColumn={asColumns}
          title={`${periodWords(period) ?? period}: ${valueWords(series, point)}`}
        />
      ))}
      {changes.length > 0 && (
        <g transform={`translate(0,${changeTop})`}>
          <ValueAxis
            name="Year-on-year"
            x={CHANGES.left}
            top={CHANGES.top}
            bottom={CHANGES.height - CHANGES.bottom}
            ticks={changeY.ticks(2).map((value) => ({ at: changeY(value), label: changeWords(series, value) }))}
          />
          <line className={styles.zero} x1={CHANGES.left} x2={width - CHANGES.right} y1={changeY(0)} y2={changeY(0)} />
          {changes.map(({ period, yoy }) => (
            <rect
              key={period}
              className={styles.change}
              x={leftOf(period) + band / 4}
              width={band / 2}
              y={Math.min(changeY(0), changeY(yoy))}
              height={Math.max(1, Math.abs(changeY(0) - changeY(yoy)))}
            >
              <title>{`${periodWords(period) ?? period}: ${changeWords(series, yoy)} on a year before`}</title>
            </rect>
          ))}
        </g>
      )}
      <PeriodAxis
        left={VALUES.left}
        right={width - VALUES.right}
        y={axisTop}
        ticks={x.labelled.map((period) => ({ at: leftOf(period) + band / 2, label: shortPeriod(period) }))}
      />
    </svg>
  );
}
