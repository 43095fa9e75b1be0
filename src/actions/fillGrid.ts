import { toGridUnit } from '../dataset/grid/matchGrid';
import { FIGURE_COLUMNS } from '../output/columns';
import type { TableRow } from '../output/tableRow';
import { fillCells, type CellFill } from '../workbook/fillCells';
import { lookupFormula } from '../workbook/lookupFormula';
import type { Progress } from '../workbook/Progress';
import { readTableUnits } from '../workbook/readTableUnits';
import { WorkbookError } from '../workbook/WorkbookError';
import { addMissing, type AddedToTable } from './addMissing';
import { GridPlan, type GridFill } from './GridPlan';

const LOOKED_UP = 'StdValue';

/** The number format that a value gets in a cell that has none of its own; null where it has. */
function formatFor({ grid }: GridPlan, { row, column, figure, value }: GridFill): string | null {
  if ((grid.formats[row]?.[column] ?? 'General') !== 'General') return null;
  const standard = FIGURE_COLUMNS.find(({ header }) => header === LOOKED_UP);
  const shown: TableRow = { ...figure, stdValue: value };
  return standard?.type === 'number' ? standard.format(shown) : null;
}

/**
 * What a value is multiplied by to suit its cell: a grid in per cents whose cells are formatted as plain numbers wants
 * 44, one without formats, or with per cents, 0.44.
 */
function cellFactor({ grid }: GridPlan, { row, column, unit }: GridFill): number {
  const format = grid.formats[row]?.[column] ?? 'General';
  return unit.code !== '%' || format === 'General' || format.includes('%') ? 1 : 100;
}

/** The formula that looks a figure up and brings it to the grid's unit: the table may be in another one. */
function lookupOf(plan: GridPlan, fill: GridFill, table: string, units: ReadonlyMap<string, string>): string {
  const { id, stdUnit } = fill.figure;
  const factor = toGridUnit(1, units.get(id.toLowerCase()) ?? stdUnit, fill.unit);
  if (factor !== null) return lookupFormula(table, id, LOOKED_UP, factor * cellFactor(plan, fill));
  const message = `The table ${table} has ${fill.rowLabel} in a unit that cannot become ${fill.unit.label}.`;
  throw new WorkbookError('changed', `${message} Nothing was filled: fill in values, or choose another table.`);
}

async function lookups(plan: GridPlan, table: string): Promise<CellFill[]> {
  const units = await readTableUnits(table);
  return plan.fills.map((fill) => ({
    row: fill.row,
    column: fill.column,
    content: lookupOf(plan, fill, table, units),
    format: formatFor(plan, fill),
    figure: fill.figure,
  }));
}

function values(plan: GridPlan): CellFill[] {
  return plan.fills.map((fill) => ({
    row: fill.row,
    column: fill.column,
    content: Number((fill.value * cellFactor(plan, fill)).toPrecision(15)),
    format: formatFor(plan, fill),
    figure: fill.figure,
  }));
}

async function fillLookups(plan: GridPlan, table: string, progress: Progress): Promise<FilledGrid> {
  const figures = plan.fills.map(({ figure }) => figure);
  const added = await addMissing(table, figures, async () =>
    fillCells(plan.grid, await lookups(plan, table), progress),
  );
  return { filled: plan.fills.length, table: added };
}

/** What filling a grid did. */
export interface FilledGrid {
  /** How many cells were filled. */
  readonly filled: number;
  /** What was added to the table that formulas look into; null where values were filled in. */
  readonly table: AddedToTable | null;
}

/** What of a preview is needed: the pane keeps the plan without looking into it. */
export interface PlannedGrid {
  readonly plan: unknown;
}

/**
 * Fills a grid as its preview showed: blank cells only, with values or with formulas that look the figures up. Figures
 * that the table lacks are added to it before formulas look for them.
 *
 * @param preview What `planGridFill` gave.
 * @returns How many cells were filled, and how many figures were added to the table.
 * @throws {WorkbookError} where something changed since, was in the way or went wrong; no cell is filled then
 * @throws the signal's reason, once it is aborted
 * @example await fillGrid(await planGridFill(rows, options)) // { filled: 12, table: null }
 */
export async function fillGrid({ plan }: PlannedGrid, progress: Progress = {}): Promise<FilledGrid> {
  if (!(plan instanceof GridPlan)) throw new TypeError('not a plan of planGridFill');
  const { as, table } = plan.options;
  if (plan.fills.length === 0) return { filled: 0, table: null };
  if (as === 'value') return { filled: await fillCells(plan.grid, values(plan), progress), table: null };
  if (table === null) {
    const message = 'Formulas need a table to look the figures up in: insert the figures as a table first.';
    throw new WorkbookError('gone', message);
  }
  return fillLookups(plan, table, progress);
}
