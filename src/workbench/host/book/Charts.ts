import { invalidArgument, itemNotFound } from '../objects/HostError';
import type { Cells } from './Cells';
import { newChart, type ChartEntry, type ChartSeriesEntry, type ChartType } from './ChartEntry';
import { seriesOfColumns } from './chartSource';
import type { Engine } from './Engine';
import type { RangeRef } from './RangeRef';
import type { Writes } from './Writes';

/** Excel allows no more series in a chart. */
const MOST_SERIES = 255;

/**
 * The charts on the sheets. The engine has none: they are kept here, and whoever draws them listens. They are no part of
 * undo.
 */
export class Charts {
  readonly #charts = new Map<string, ChartEntry>();
  readonly #listeners = new Set<() => void>();
  #count = 0;
  #series = 0;

  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
    private readonly cells: Cells,
  ) {}

  /** The charts of a sheet, or of all sheets that there still are, in the order of their making. */
  all(sheetId?: string): ChartEntry[] {
    return [...this.#charts.values()].filter(
      (chart) =>
        (sheetId === undefined || chart.sheetId === sheetId) &&
        this.engine.workbook.getSheetBySheetId(chart.sheetId) !== null,
    );
  }

  /** @throws HostError ItemNotFound when it was deleted */
  get(id: string): ChartEntry {
    const chart = this.#charts.get(id);
    if (!chart || this.engine.workbook.getSheetBySheetId(chart.sheetId) === null) throw itemNotFound('chart');
    return chart;
  }

  /** The id of the chart of a sheet with this name (in whatever case) or id. */
  find(sheetId: string, key: string): string | undefined {
    const charts = this.all(sheetId);
    const wanted = key.toLowerCase();
    return (charts.find(({ name }) => name.toLowerCase() === wanted) ?? charts.find(({ id }) => id === key))?.id;
  }

  /** Adds a chart of a block's columns, in the middle of nowhere: Excel puts it where the window is. */
  add(sheetId: string, type: ChartType, source: RangeRef): ChartEntry {
    this.writes.flush();
    this.engine.sheet(sheetId);
    this.#count += 1;
    const id = `{${this.#count.toString(16).padStart(8, '0').toUpperCase()}-0001-4000-8000-000000000000}`;
    const chart = newChart(id, sheetId, `Chart ${this.#count}`, type);
    for (const series of seriesOfColumns(source, this.cells.values(source))) {
      chart.series.push({ ...this.#newSeries(type), ...series });
    }
    const [only, ...others] = chart.series;
    if (only !== undefined && others.length === 0) chart.title.text = only.name;
    this.#charts.set(id, chart);
    this.changed();
    return chart;
  }

  delete(id: string): void {
    this.get(id);
    this.#charts.delete(id);
    this.changed();
  }

  addSeries(id: string, name: string): ChartSeriesEntry {
    const chart = this.get(id);
    if (chart.series.length >= MOST_SERIES) throw invalidArgument('the chart is full');
    const series = { ...this.#newSeries(chart.type), name };
    chart.series.push(series);
    this.changed();
    return series;
  }

  /** @throws HostError ItemNotFound when the series was deleted */
  series(id: string, seriesId: number): ChartSeriesEntry {
    const found = this.get(id).series.find((one) => one.id === seriesId);
    if (!found) throw itemNotFound('series of the chart');
    return found;
  }

  deleteSeries(id: string, seriesId: number): void {
    this.series(id, seriesId);
    const chart = this.get(id);
    chart.series = chart.series.filter((one) => one.id !== seriesId);
    this.changed();
  }

  /** Hears of every change of a chart; the answer ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Says that a chart was changed. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #newSeries(type: ChartType): ChartSeriesEntry {
    this.#series += 1;
    const name = `Series${this.#series}`;
    return { id: this.#series, name, nameCell: null, values: null, categories: null, type, axisGroup: 'Primary' };
  }
}
