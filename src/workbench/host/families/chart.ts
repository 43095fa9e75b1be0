import { parseCells, splitAddress } from '../address/a1';
import { CHART_TYPES, type ChartEntry, type ChartType } from '../book/ChartEntry';
import type { RangeRef } from '../book/RangeRef';
import type { Arguments } from '../objects/Arguments';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';
import { apiNotFound, invalidArgument, itemNotFound } from '../objects/HostError';
import { oneOf } from './oneOf';

/** A chart, by its id. */
export interface ChartTarget {
  readonly id: string;
}

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
const BLANKS = ['NotPlotted', 'Zero', 'Interplotted'] as const;

/** A type that the workbench draws; others are Excel's alone. */
export function chartType(value: unknown): ChartType {
  const type = CHART_TYPES.find((one) => one === value);
  if (type !== undefined) return type;
  throw typeof value === 'string' ? apiNotFound(`charts of the type ${value}`) : invalidArgument('chartType');
}

/** `worksheet.charts`. */
export const chartsFamily: Family<{ readonly sheetId: string }> = {
  name: 'ChartCollection',
  scalars: { Count: ({ sheetId }, { book }) => book.charts.all(sheetId).length },
  items: ({ sheetId }, { book, make }) => book.charts.all(sheetId).map(({ id }) => make.chart(id)),
  methods: {
    GetCount: ({ sheetId }, { book }) => book.charts.all(sheetId).length,
    Add: ({ sheetId }, { book, make }, args) => {
      const type = chartType(args.raw(0));
      const source = args.range(1);
      if (!source) throw invalidArgument('sourceData');
      const by = oneOf(SERIES_BY, args.has(2) ? args.raw(2) : 'Auto', 'seriesBy');
      const { box } = source;
      const isWide = box.right - box.left > box.bottom - box.top;
      if (by === 'Rows' || (by === 'Auto' && isWide)) throw apiNotFound('charts of rows');
      book.protection.check(sheetId, 'allowEditObjects');
      return make.chart(book.charts.add(sheetId, type, source).id);
    },
    GetItem: ({ sheetId }, { book, make }, args) => {
      const id = book.charts.find(sheetId, args.text(0, 'name'));
      if (id === undefined) throw itemNotFound('chart');
      return make.chart(id);
    },
    GetItemOrNullObject: ({ sheetId }, { book, make }, args) => {
      const id = book.charts.find(sheetId, args.text(0, 'name'));
      return id === undefined ? null : make.chart(id);
    },
    GetItemAt: ({ sheetId }, { book, make }, args) => {
      const chart = book.charts.all(sheetId)[args.whole(0, 'index')];
      if (!chart) throw invalidArgument('index');
      return make.chart(chart.id);
    },
  },
};

/** Changes a chart on a sheet that lets its objects be changed. */
export function changeChart({ book }: Host, id: string, change: (chart: ChartEntry) => void): void {
  const chart = book.charts.get(id);
  book.protection.check(chart.sheetId, 'allowEditObjects');
  change(chart);
  book.charts.changed();
}

const length =
  (field: 'left' | 'top' | 'width' | 'height') =>
  ({ id }: ChartTarget, host: Host, value: unknown): void => {
    if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument(field);
    changeChart(host, id, (chart) => {
      chart[field] = value;
    });
  };

/** `Excel.Chart`. */
export const chartFamily: Family<ChartTarget> = {
  name: 'Chart',
  identity: ({ id }, { book }) => ({ Id: book.charts.get(id).id }),
  scalars: {
    Id: ({ id }, { book }) => book.charts.get(id).id,
    Name: ({ id }, { book }) => book.charts.get(id).name,
    ChartType: ({ id }, { book }) => book.charts.get(id).type,
    DisplayBlanksAs: ({ id }, { book }) => book.charts.get(id).displayBlanksAs,
    Left: ({ id }, { book }) => book.charts.get(id).left,
    Top: ({ id }, { book }) => book.charts.get(id).top,
    Width: ({ id }, { book }) => book.charts.get(id).width,
    Height: ({ id }, { book }) => book.charts.get(id).height,
  },
  objects: {
    Title: ({ id }, { make }) => make.chartTitle(id),
    Legend: ({ id }, { make }) => make.chartLegend(id),
    Axes: ({ id }, { make }) => make.chartAxes(id),
    Series: ({ id }, { make }) => make.chartSeriesCollection(id),
    Worksheet: ({ id }, { book, make }) => make.worksheet(book.charts.get(id).sheetId),
  },
  setters: {
    Name: ({ id }, host, value) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument('name');
      changeChart(host, id, (chart) => {
        chart.name = value;
      });
    },
    DisplayBlanksAs: ({ id }, host, value) => {
      const blanks = oneOf(BLANKS, value, 'displayBlanksAs');
      changeChart(host, id, (chart) => {
        chart.displayBlanksAs = blanks;
      });
    },
    Left: length('left'),
    Top: length('top'),
    Width: length('width'),
    Height: length('height'),
  },
  actions: {
    Delete: ({ id }, { book }) => {
      book.protection.check(book.charts.get(id).sheetId, 'allowEditObjects');
      book.charts.delete(id);
    },
    SetPosition: ({ id }, host, args) => place(id, host, args),
  },
};

/** The cells that an argument names on the chart's sheet. */
function cellsOf(chart: ChartEntry, { book }: Host, args: Arguments, index: number, name: string): RangeRef {
  const range = args.range(index);
  if (range) {
    if (range.sheetId !== chart.sheetId) throw invalidArgument(name);
    return range;
  }
  const { sheet, cells } = splitAddress(args.text(index, name));
  const box = parseCells(cells);
  if (!box || (sheet !== undefined && book.sheets.find(sheet) !== chart.sheetId)) throw invalidArgument(name);
  return { sheetId: chart.sheetId, box };
}

/** Moves a chart to a cell, and with a second one makes it reach from the one to the end of the other. */
function place(id: string, host: Host, args: Arguments): void {
  const { layout } = host.book;
  const { sheetId } = host.book.charts.get(id);
  const start = cellsOf(host.book.charts.get(id), host, args, 0, 'startCell').box;
  const end = args.has(1) ? cellsOf(host.book.charts.get(id), host, args, 1, 'endCell').box : null;
  const [left, top] = [layout.leftOf(sheetId, start.left), layout.topOf(sheetId, start.top)];
  changeChart(host, id, (chart) => {
    Object.assign(chart, { left, top });
    if (end === null) return;
    chart.width = layout.leftOf(sheetId, end.right + 1) - left;
    chart.height = layout.topOf(sheetId, end.bottom + 1) - top;
  });
}
