import { rangeOf, type Area } from './area';
import { HEAD_ROWS, type ChartBlock, type ChartColumn } from './chartBlock';

/** Columns and rows of the sheet that a chart covers. */
export const CHART_COLUMNS = 9;
export const CHART_ROWS = 18;

const PERCENT_AXIS = '0%';

/** The cells of a column of the block below its header. */
function cellsOf(sheet: Excel.Worksheet, area: Area, index: number): Excel.Range {
  return rangeOf(sheet, {
    row: area.row + HEAD_ROWS,
    column: area.column + index,
    rows: area.rows - HEAD_ROWS,
    columns: 1,
  });
}

function addSeries(
  chart: Excel.Chart,
  column: ChartColumn,
  values: Excel.Range,
  periods: Excel.Range,
): Excel.ChartSeries {
  const series = chart.series.add(column.header);
  series.setValues(values);
  series.setXAxisValues(periods);
  return series;
}

function nameAxes(chart: Excel.Chart, block: ChartBlock): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = block.unit === '%' ? 'per cent' : block.unit;
  if (block.unit.startsWith('%')) valueAxis.numberFormat = PERCENT_AXIS;
  categoryAxis.tickLabelPosition = 'Low';
}

/** The change on a year before is another quantity: it has its own axis on the right. */
function drawChange(chart: Excel.Chart, series: Excel.ChartSeries, { unit, columns }: ChartBlock): void {
  series.chartType = 'LineMarkers';
  series.axisGroup = 'Secondary';
  const axis = chart.axes.getItem('Value', 'Secondary');
  axis.title.text = columns.at(-1)?.header ?? '';
  if (unit !== '%') axis.numberFormat = PERCENT_AXIS;
}

/**
 * Draws the chart of a block of cells to the right of it, in one request with what is queued.
 *
 * @param area The block, title included.
 * @returns The chart; to be used before the next `sync` only.
 * @example drawChart(sheet, area, block)
 */
export function drawChart(sheet: Excel.Worksheet, area: Area, block: ChartBlock): Excel.Chart {
  const [periods, first] = [cellsOf(sheet, area, 0), block.columns.findIndex(({ role }) => role === 'value')];
  const source = rangeOf(sheet, {
    row: area.row + HEAD_ROWS - 1,
    column: area.column + first,
    rows: area.rows - HEAD_ROWS + 1,
    columns: 1,
  });
  // Levels are columns; prices and shares are lines, as they have no sum.
  const isFlow = !block.unit.includes('%') && !block.unit.includes('/');
  const chart = sheet.charts.add(isFlow ? 'ColumnClustered' : 'LineMarkers', source, 'Columns');
  chart.series.getItemAt(0).setXAxisValues(periods);
  for (const [index, column] of block.columns.entries()) {
    const isDrawn = column.role === 'value' ? index > first : column.role === 'range';
    if (isDrawn) {
      const series = addSeries(chart, column, cellsOf(sheet, area, index), periods);
      if (column.role === 'range') series.chartType = 'LineMarkers';
    }
    if (column.role === 'change' && block.showsChange) {
      drawChange(chart, addSeries(chart, column, cellsOf(sheet, area, index), periods), block);
    }
  }
  chart.title.text = block.title;
  chart.legend.position = 'Bottom';
  // Where a period has a forecast and no actual value, say, the line goes on.
  chart.displayBlanksAs = 'Interplotted';
  nameAxes(chart, block);
  const left = area.column + area.columns;
  chart.setPosition(
    sheet.getRangeByIndexes(area.row, left + 1, 1, 1),
    sheet.getRangeByIndexes(area.row + CHART_ROWS - 1, left + CHART_COLUMNS, 1, 1),
  );
  return chart;
}
