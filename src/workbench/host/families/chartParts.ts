import type { AxisKey, ChartAxisEntry, ChartEntry, ChartText } from '../book/ChartEntry';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import { apiNotFound, invalidArgument } from '../objects/HostError';
import { changeChart, type ChartTarget } from './chart';
import { oneOf } from './oneOf';

/** An axis of a chart. */
export interface AxisTarget extends ChartTarget {
  readonly axis: AxisKey;
}

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;

/** What titles have in common. */
function textFamily<T extends ChartTarget>(
  name: string,
  textOf: (chart: ChartEntry, target: T) => ChartText,
): Family<T> {
  const change = (target: T, host: Host, apply: (text: ChartText) => void): void =>
    changeChart(host, target.id, (chart) => apply(textOf(chart, target)));
  return {
    name,
    scalars: {
      Text: (target, { book }) => textOf(book.charts.get(target.id), target).text,
      Visible: (target, { book }) => textOf(book.charts.get(target.id), target).visible,
    },
    setters: {
      Text: (target, host, value) => {
        if (typeof value !== 'string') throw invalidArgument('text');
        // Excel takes it for a link to a cell.
        if (value.startsWith('=')) throw apiNotFound('titles that follow a cell');
        change(target, host, (text) => Object.assign(text, { text: value, visible: true }));
      },
      Visible: (target, host, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('visible');
        change(target, host, (text) => Object.assign(text, { visible: value }));
      },
    },
  };
}

/** `chart.title`. */
export const chartTitleFamily = textFamily<ChartTarget>('ChartTitle', (chart) => chart.title);

/** `axis.title`. */
export const chartAxisTitleFamily = textFamily<AxisTarget>(
  'ChartAxisTitle',
  (chart, { axis }) => chart.axes[axis].title,
);

/** `chart.legend`. */
export const chartLegendFamily: Family<ChartTarget> = {
  name: 'ChartLegend',
  scalars: {
    Visible: ({ id }, { book }) => book.charts.get(id).legend.visible,
    Position: ({ id }, { book }) => book.charts.get(id).legend.position,
  },
  setters: {
    Visible: ({ id }, host, value) => {
      if (typeof value !== 'boolean') throw invalidArgument('visible');
      changeChart(host, id, ({ legend }) => Object.assign(legend, { visible: value }));
    },
    Position: ({ id }, host, value) => {
      const position = oneOf(POSITIONS, value, 'position');
      changeChart(host, id, ({ legend }) => Object.assign(legend, { position }));
    },
  },
};

/** `chart.axes`. */
export const chartAxesFamily: Family<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    CategoryAxis: ({ id }, { make }) => make.chartAxis(id, 'category'),
    ValueAxis: ({ id }, { make }) => make.chartAxis(id, 'value'),
  },
  methods: {
    GetItem: ({ id }, { book, make }, args) => {
      const type = oneOf(['Category', 'Value', 'Series'], args.raw(0), 'type');
      const group = oneOf(['Primary', 'Secondary'], args.has(1) ? args.raw(1) : 'Primary', 'group');
      if (type === 'Series') throw invalidArgument('type');
      if (group === 'Primary') return make.chartAxis(id, type === 'Category' ? 'category' : 'value');
      if (type === 'Category') throw apiNotFound('secondary category axes');
      const hasSecond = book.charts.get(id).series.some(({ axisGroup }) => axisGroup === 'Secondary');
      if (!hasSecond) throw invalidArgument('no series is on the secondary axis');
      return make.chartAxis(id, 'secondaryValue');
    },
  },
};

const axisOf = ({ id, axis }: AxisTarget, { book }: Host): ChartAxisEntry => book.charts.get(id).axes[axis];

const changeAxis = ({ id, axis }: AxisTarget, host: Host, values: Partial<ChartAxisEntry>): void =>
  changeChart(host, id, ({ axes }) => Object.assign(axes[axis], values));

/** `Excel.ChartAxis`. */
export const chartAxisFamily: Family<AxisTarget> = {
  name: 'ChartAxis',
  scalars: {
    NumberFormat: (target, host) => axisOf(target, host).numberFormat,
    Visible: (target, host) => axisOf(target, host).visible,
    TickLabelPosition: (target, host) => axisOf(target, host).tickLabelPosition,
  },
  objects: { Title: ({ id, axis }, { make }) => make.chartAxisTitle(id, axis) },
  setters: {
    NumberFormat: (target, host, value) => {
      if (typeof value !== 'string') throw invalidArgument('numberFormat');
      changeAxis(target, host, { numberFormat: value });
    },
    Visible: (target, host, value) => {
      if (typeof value !== 'boolean') throw invalidArgument('visible');
      changeAxis(target, host, { visible: value });
    },
    TickLabelPosition: (target, host, value) =>
      changeAxis(target, host, { tickLabelPosition: oneOf(TICK_LABELS, value, 'tickLabelPosition') }),
  },
};
