import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import '@univerjs/preset-sheets-drawing';
import { useSyncExternalStore, type ReactElement } from 'react';
import type { ExcelHost } from '../../host/createExcelHost';
import type { Book } from '../../host/book/Book';
import type { ChartEntry } from '../../host/book/ChartEntry';
import { chartContent } from './chartContent';
import { ChartPicture } from './ChartPicture';

const COMPONENT = 'ingot.chart';
/** Pixels in a point. */
const PIXELS = 4 / 3;
/** Cells change many at a time: charts are drawn again once that is over. */
const QUIET = 120;

/** Something that charts are drawn from changed: how often so far, and who wants to know. */
class Changes {
  count = 0;
  readonly #listeners = new Set<() => void>();
  #isWaiting = false;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly changed = (): void => {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      this.count += 1;
      for (const listener of this.#listeners) listener();
    }, QUIET);
  };
}

/** The component that the spreadsheet floats over its cells. */
function floatingChart(book: Book, changes: Changes) {
  return function FloatingChart({ data }: { readonly data?: { readonly id?: unknown } }): ReactElement | null {
    useSyncExternalStore(changes.listen, () => changes.count);
    const chart = book.charts.all().find(({ id }) => id === data?.id);
    if (chart === undefined) return null;
    const [width, height] = [chart.width * PIXELS, chart.height * PIXELS];
    return <ChartPicture content={chartContent(book, chart.id)} width={width} height={height} />;
  };
}

/** Where the spreadsheet puts a chart: its own places count from the corner of the headers, Excel's from cell A1. */
function boxOf({ engine }: Book, { sheetId, left, top, width, height }: ChartEntry) {
  const { rowHeader, columnHeader } = engine.sheet(sheetId).getSheet().getConfig();
  const [x, y] = [left * PIXELS + rowHeader.width, top * PIXELS + columnHeader.height];
  return { startX: x, endX: x + width * PIXELS, startY: y, endY: y + height * PIXELS };
}

/**
 * Draws the charts of the workbook over its sheets, and again when they or their cells change.
 *
 * @example showCharts(api, host);
 */
export function showCharts(api: FUniver, { book }: ExcelHost): void {
  const changes = new Changes();
  const shown = new Map<string, { readonly place: string; readonly dispose: () => void }>();
  api.registerComponent(COMPONENT, floatingChart(book, changes));
  const arrange = (): void => {
    const charts = book.charts.all();
    for (const [id, { dispose }] of shown) {
      if (charts.some((chart) => chart.id === id)) continue;
      dispose();
      shown.delete(id);
    }
    for (const chart of charts) {
      const place = JSON.stringify(boxOf(book, chart));
      const before = shown.get(chart.id);
      if (before?.place === place) continue;
      before?.dispose();
      const sheet = book.engine.workbook.getSheetBySheetId(chart.sheetId);
      const layer = {
        componentKey: COMPONENT,
        initPosition: boxOf(book, chart),
        data: { id: chart.id },
        allowTransform: false,
      };
      const added = sheet?.addFloatDomToPosition(layer, chart.id);
      if (added) shown.set(chart.id, { place, dispose: added.dispose });
    }
  };
  changes.listen(arrange);
  book.charts.listen(changes.changed);
  book.engine.commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION && book.charts.all().length > 0) changes.changed();
  });
}
