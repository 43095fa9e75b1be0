import type { Series } from '../dataset/series/Series';
import { addressOf, rangeOf, type Area } from './area';
import { chartBlock, chartTitle, HEAD_ROWS, type ChartBlock } from './chartBlock';
import { checkFree } from './checkFree';
import { widenColumns } from './columnWidths';
import { CHART_COLUMNS, CHART_ROWS, drawChart } from './drawChart';
import { columnOf, openTable } from './figureTables';
import { runWhole, type Journal, type TakeBack } from './Journal';
import { noteNewSheet } from './noteNewSheet';
import { keepPlace } from './placeState';
import { freeTableName } from './takenNames';
import { toCell } from './toCell';
import { WorkbookError } from './WorkbookError';

/** A chart that was inserted. */
export interface InsertedChart {
  readonly sheet: string;
  /** The cells that feed it. */
  readonly address: string;
  /** How many periods it shows: always the latest ones. */
  readonly periods: number;
}

/** Columns of the table that the cells of a chart look into. */
const NEEDED = ['Series', 'Use', 'Status', 'PeriodStart', 'PeriodEnd', 'StdValue', 'Low', 'High', 'YoY'];

/** Characters that the columns of a block need. */
const WIDTH = { period: 12, day: 11, value: 13, range: 13, before: 13, change: 13 } as const;

async function checkTable(context: Excel.RequestContext, name: string): Promise<string> {
  const table = await openTable(context, name);
  const missing = NEEDED.find((header) => columnOf(table, header) === null);
  if (missing === undefined) return name;
  const message = `The table ${name} has no column ${missing}, which the cells of the chart look into.`;
  throw new WorkbookError('notFigures', `${message} Give the column this name again, then insert the chart.`);
}

/** Takes out the charts that a sheet did not have before: a new one may have no name yet. */
async function keepCharts(sheet: Excel.Worksheet, sheetId: string): Promise<TakeBack> {
  sheet.charts.load('items/id');
  await sheet.context.sync();
  const known = new Set(sheet.charts.items.map(({ id }) => id));
  return async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetId);
    charts.load('items/id');
    await context.sync();
    for (const chart of charts.items) if (!known.has(chart.id)) chart.delete();
    await context.sync();
  };
}

function writeBlock(sheet: Excel.Worksheet, area: Area, block: ChartBlock): void {
  const head = (row: number, columns: number): Excel.Range =>
    rangeOf(sheet, { row: area.row + row, column: area.column, rows: 1, columns });
  head(0, 1).values = [[toCell(block.title)]];
  head(1, 2).values = [['Series', toCell(block.key)]];
  head(2, block.columns.length).values = [block.columns.map(({ header }) => header)];
  const cells = rangeOf(sheet, { ...area, row: area.row + HEAD_ROWS, rows: block.rows });
  const rows = Array.from({ length: block.rows }, (_, row) =>
    block.columns.map((column) => column.formulas[row] ?? ''),
  );
  cells.numberFormat = rows.map(() => block.columns.map(({ format }) => format));
  cells.formulas = rows;
}

async function onNewSheet(
  context: Excel.RequestContext,
  journal: Journal,
  series: Series,
  table: string,
  name: string,
): Promise<InsertedChart> {
  await noteNewSheet(context, journal, name);
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  const block = chartBlock(series, table, 0, 0);
  const area: Area = { row: 0, column: 0, rows: HEAD_ROWS + block.rows, columns: block.columns.length };
  writeBlock(sheet, area, block);
  for (const row of [0, 2]) rangeOf(sheet, { ...area, row, rows: 1 }).format.font.bold = true;
  await context.sync();
  await widenColumns(
    sheet,
    name,
    0,
    block.columns.map(({ role }) => WIDTH[role]),
  );
  drawChart(sheet, area, block);
  sheet.activate();
  sheet.getRangeByIndexes(0, 0, 1, 1).select();
  await context.sync();
  return { sheet: name, address: addressOf(name, area), periods: block.rows };
}

async function atActiveCell(
  context: Excel.RequestContext,
  journal: Journal,
  series: Series,
  table: string,
): Promise<InsertedChart> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('name,id');
  await context.sync();
  const { rowIndex: row, columnIndex: column } = cell;
  const block = chartBlock(series, table, row, column);
  const area: Area = { row, column, rows: HEAD_ROWS + block.rows, columns: block.columns.length };
  const covered = { ...area, rows: Math.max(area.rows, CHART_ROWS), columns: area.columns + 1 + CHART_COLUMNS };
  await checkFree(sheet, sheet.name, covered);
  journal.note(await keepPlace(sheet, sheet.id, area, null));
  journal.note(await keepCharts(sheet, sheet.id));
  writeBlock(sheet, area, block);
  await context.sync();
  journal.note(
    await widenColumns(
      sheet,
      sheet.id,
      column,
      block.columns.map(({ role }) => WIDTH[role]),
    ),
  );
  drawChart(sheet, area, block);
  await context.sync();
  return { sheet: sheet.name, address: addressOf(sheet.name, area), periods: block.rows };
}

/**
 * Inserts a chart of a series with the cells that feed it, on a new sheet or at the active cell where everything is
 * free. The cells are formulas into the table: the chart follows every refresh and shows as many of the latest periods
 * as there are now. Both are there afterwards, or none and the workbook is as it was.
 *
 * @param series As `seriesOf` makes it of the table's rows.
 * @param tableName Name of the table of figures.
 * @returns Where the cells are.
 * @throws {WorkbookError} what was in the way or went wrong
 * @example await insertChart(series, 'Figures', 'newSheet') // { sheet: 'Exports_China_aluminium', … }
 */
export function insertChart(
  series: Series,
  tableName: string,
  place: 'newSheet' | 'activeCell',
): Promise<InsertedChart> {
  if (series.points.length === 0) {
    return Promise.reject(new WorkbookError('noValue', 'The series has no values: choose another one.'));
  }
  let rest = 'the cells from the active one on';
  return runWhole(
    'The chart was not inserted',
    () => rest,
    async (context, journal) => {
      const table = await checkTable(context, tableName);
      if (place === 'activeCell') return atActiveCell(context, journal, series, table);
      const name = await freeTableName(context, chartTitle(series));
      rest = `the sheet ${name}`;
      return onNewSheet(context, journal, series, table, name);
    },
  );
}
