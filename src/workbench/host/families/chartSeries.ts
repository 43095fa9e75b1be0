import type { ChartSeriesEntry } from '../book/ChartEntry';
import type { RangeRef } from '../book/RangeRef';
import type { Arguments } from '../objects/Arguments';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import { invalidArgument } from '../objects/HostError';
import { changeChart, chartType, type ChartTarget } from './chart';
import { oneOf } from './oneOf';

/** A series of a chart. */
export interface ChartSeriesTarget extends ChartTarget {
  readonly series: number;
}

/** `chart.series`. */
export const chartSeriesCollectionFamily: Family<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: ({ id }, { book }) => book.charts.get(id).series.length },
  items: ({ id }, { book, make }) => book.charts.get(id).series.map((series) => make.chartSeries(id, series.id)),
  methods: {
    GetCount: ({ id }, { book }) => book.charts.get(id).series.length,
    GetItemAt: ({ id }, { book, make }, args) => {
      const series = book.charts.get(id).series[args.whole(0, 'index')];
      if (!series) throw invalidArgument('index');
      return make.chartSeries(id, series.id);
    },
    Add: ({ id }, { book, make }, args) => {
      book.protection.check(book.charts.get(id).sheetId, 'allowEditObjects');
      const name = args.has(0) ? args.text(0, 'name') : undefined;
      const series = book.charts.addSeries(id, name ?? `Series${book.charts.get(id).series.length + 1}`);
      return make.chartSeries(id, series.id);
    },
  },
};

function change({ id, series }: ChartSeriesTarget, host: Host, values: Partial<ChartSeriesEntry>): void {
  changeChart(host, id, () => Object.assign(host.book.charts.series(id, series), values));
}

/** A row or column of cells. */
function lineOf(args: Arguments): RangeRef {
  const range = args.range(0);
  if (!range) throw invalidArgument('sourceData');
  const { box } = range;
  if (box.top !== box.bottom && box.left !== box.right) throw invalidArgument('sourceData is more than one line');
  return range;
}

/** `Excel.ChartSeries`. */
export const chartSeriesFamily: Family<ChartSeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    Name: ({ id, series }, { book }) => {
      const { nameCell, name } = book.charts.series(id, series);
      return nameCell === null ? name : (book.cells.texts(nameCell)[0]?.[0] ?? '');
    },
    ChartType: ({ id, series }, { book }) => book.charts.series(id, series).type,
    AxisGroup: ({ id, series }, { book }) => book.charts.series(id, series).axisGroup,
  },
  setters: {
    Name: (target, host, value) => {
      if (typeof value !== 'string') throw invalidArgument('name');
      change(target, host, { name: value, nameCell: null });
    },
    ChartType: (target, host, value) => change(target, host, { type: chartType(value) }),
    AxisGroup: (target, host, value) =>
      change(target, host, { axisGroup: oneOf(['Primary', 'Secondary'], value, 'axisGroup') }),
  },
  actions: {
    SetValues: (target, host, args) => change(target, host, { values: lineOf(args) }),
    SetXAxisValues: (target, host, args) => change(target, host, { categories: lineOf(args) }),
    Delete: ({ id, series }, host) => {
      host.book.protection.check(host.book.charts.get(id).sheetId, 'allowEditObjects');
      host.book.charts.deleteSeries(id, series);
    },
  },
};
