import { scaleBand, scaleLinear } from 'd3-scale';
import type { Series, SeriesPoint } from '../../dataset/series/Series';
import { timeline } from '../../dataset/series/timeline';

/** The room that a part of the chart has, in pixels. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels that a period's label needs. */
const LABEL_WIDTH = 46;

/** The scale of the periods, which all parts of a chart share, and those that have room for a label. */
export function periodScale(periods: readonly string[], { width, left, right }: ChartRoom) {
  const scale = scaleBand(periods, [left, width - right]).padding(0.25);
  const step = Math.max(1, Math.ceil((periods.length * LABEL_WIDTH) / Math.max(1, width - left - right)));
  const last = periods.length - 1;
  // From the latest on, which is looked at first.
  return { scale, labelled: periods.filter((_, index) => (last - index) % step === 0) };
}

/**
 * The scale of values. Columns start at zero; lines need not.
 *
 * @param values What is drawn.
 * @param fromZero Whether zero is on the axis.
 */
export function valueScale(values: readonly number[], { height, top, bottom }: ChartRoom, fromZero: boolean) {
  const all = fromZero || values.length === 0 ? [0, ...values] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const pad = low === high ? Math.abs(high) * 0.1 || 1 : 0;
  const domain = [fromZero && low >= 0 ? 0 : low - pad, fromZero && high <= 0 ? 0 : high + pad];
  return scaleLinear(domain, [height - bottom, top]).nice(3);
}

/**
 * The path of a line that is broken where a value is missing.
 *
 * @param points Places in pixels.
 * @example linePath([[0, 5], null, [2, 7], [3, 8]]) // 'M0,5M2,7L3,8'
 */
export function linePath(points: readonly (readonly [x: number, y: number] | null)[]): string {
  return points
    .map((point, index) => (point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${point[0]},${point[1]}`))
    .join('');
}

/** Whether a series is drawn as columns: amounts. Prices, rates and per cents are lines. */
export function isDrawnAsColumns({ unit, kind }: Series): boolean {
  return kind !== 'change' && !unit.includes('%') && !unit.includes('/');
}

/** The periods of a series that a chart shows: the latest. */
const MOST_PERIODS = 120;

/** What a chart draws. */
export function chartPeriods(series: Series): { readonly period: string; readonly points: readonly SeriesPoint[] }[] {
  return timeline(series).slice(-MOST_PERIODS);
}
