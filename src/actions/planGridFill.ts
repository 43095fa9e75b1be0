import { rangeAddress, cellAddress } from '../dataset/cellAddress';
import { labelNames } from '../dataset/grid/gridLabel';
import { readGridLayout } from '../dataset/grid/gridLayout';
import { readGridUnit, type GridUnit } from '../dataset/grid/gridUnit';
import { gridChoice, gridSubject, gridText, matchGrid, type CellMatch } from '../dataset/grid/matchGrid';
import type { TableRow } from '../output/tableRow';
import { readGrid, type SelectedGrid } from '../workbook/readGrid';
import { WorkbookError } from '../workbook/WorkbookError';
import { GridPlan, type GridFill, type GridOptions } from './GridPlan';

/** One cell of the grid, as the preview shows it. */
export interface GridMatch {
  /** Address of the cell in its sheet. */
  readonly address: string;
  /** The labels that it was matched by: of its row and of its column. */
  readonly row: string;
  readonly column: string;
  /** What the cell will show, with its unit; null where nothing is filled in. */
  readonly shown: string | null;
  /** Measure, subject and item of the figure; null where nothing is filled in. */
  readonly of: string | null;
  /** Why nothing is filled in; null where something is. */
  readonly reason: string | null;
  /** The figures to pick from, where several fit; else none. */
  readonly choices: readonly GridChoice[];
  /** The id of the one that was picked. */
  readonly picked: string | null;
}

/** One of several figures that fit a cell. */
export interface GridChoice {
  readonly id: string;
  /** What it is of, and how much. */
  readonly text: string;
}

/** What filling the selected grid would do. */
export interface GridPreview {
  readonly address: string;
  readonly matches: readonly GridMatch[];
  /** How many cells will be filled. */
  readonly fills: number;
  readonly plan: GridPlan;
}

const NO_GRID =
  'The selected cells are no grid: select a block with names down the left and periods across the top, such as 2018, Q3 2016, Jul-18 or dates.';

function unitOf(written: string | null): GridUnit | null {
  const text = written?.trim() ?? '';
  const unit = text === '' ? null : readGridUnit(text);
  if (text !== '' && unit === null) {
    throw new WorkbookError('selection', `"${text}" is no unit that Ingot knows: give one like kt, USD/t or GWh.`);
  }
  return unit;
}

const isBlank = ({ blank }: SelectedGrid, { row, column }: CellMatch<TableRow>): boolean =>
  blank[row]?.[column] ?? false;

function preview(grid: SelectedGrid, match: CellMatch<TableRow>, whyNone: WhyNone): GridMatch {
  const place = {
    address: cellAddress(grid.row + match.row, grid.column + match.column),
    row: match.rowLabel,
    column: match.columnLabel,
  };
  const none = { ...place, shown: null, of: null, choices: [], picked: null };
  if (!isBlank(grid, match)) return { ...none, reason: 'Already filled in.' };
  const choices = match.choices.map((found) => ({ id: found.figure.id, text: gridChoice(found) }));
  if (!match.found) return { ...none, reason: whyNone(match) ?? match.message, choices };
  const picked = choices.length === 0 ? null : match.figure.id;
  return { ...place, shown: gridText(match), of: gridSubject(match.figure), reason: null, choices, picked };
}

/** Says why a cell stays empty where the reason is no figure's, but what was asked for; else null. */
type WhyNone = (match: CellMatch<TableRow>) => string | null;

/** A name that has figures, though none of the measure and item that were chosen. */
const notAsked =
  (rows: readonly TableRow[], { measure = null, item = null }: GridOptions): WhyNone =>
  (match) => {
    const isUnknown = !match.found && match.reason === 'unknownLabel';
    if (!isUnknown || !rows.some((row) => row.use && labelNames(match.rowLabel, row))) return null;
    const asked = [measure, item].filter((name) => name !== null).join(' of ');
    return `"${match.rowLabel}" has figures, but none is of ${asked}.`;
  };

/**
 * Works out, without a workbook, how a grid is filled.
 *
 * @throws {WorkbookError} `selection` where the cells are no grid or the unit is none
 * @example previewGrid(grid, rows, { unit: 'kt', as: 'value', table: null }).fills // 12
 */
export function previewGrid(grid: SelectedGrid, rows: readonly TableRow[], options: GridOptions): GridPreview {
  const layout = readGridLayout(grid);
  if (layout === null || layout.rows.length === 0) throw new WorkbookError('selection', NO_GRID);
  const { measure = null, item = null, picks = {} } = options;
  const asked = rows.filter(
    (row) =>
      (measure === null || row.measure === measure) &&
      (item === null || row.item?.toLowerCase() === item.toLowerCase()),
  );
  const pickOf = (row: number, column: number) => picks[cellAddress(grid.row + row, grid.column + column)] ?? null;
  const matches = matchGrid(layout, asked, unitOf(options.unit), pickOf);
  const whyNone = notAsked(rows, options);
  const fills = matches.filter((match): match is GridFill => match.found && isBlank(grid, match));
  return {
    address: rangeAddress(grid.sheet, grid.row, grid.column, grid.values.length, grid.values[0]?.length ?? 1),
    matches: matches.map((match) => preview(grid, match, whyNone)),
    fills: fills.length,
    plan: new GridPlan(grid, fills, options),
  };
}

/**
 * Reads the selected block and says what filling it would put where, and why not elsewhere. Nothing is written.
 *
 * @param rows Rows of the table of figures; those with `use` count.
 * @throws {WorkbookError} where no grid is selected
 * @example (await planGridFill(rows, { unit: null, as: 'value', table: null })).matches[0]?.shown // '519 kt'
 */
export async function planGridFill(rows: readonly TableRow[], options: GridOptions): Promise<GridPreview> {
  return previewGrid(await readGrid(), rows, options);
}
