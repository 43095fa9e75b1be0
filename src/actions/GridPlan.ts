import type { CellMatch } from '../dataset/grid/matchGrid';
import type { TableRow } from '../output/tableRow';
import type { SelectedGrid } from '../workbook/readGrid';

/** A cell of the grid for which there is a figure. */
export type GridFill = Extract<CellMatch<TableRow>, { readonly found: true }>;

/** How a grid is filled. */
export interface GridOptions {
  /** The unit of the grid where it names none; null for the figures' own. */
  readonly unit: string | null;
  readonly as: 'value' | 'lookup';
  /** The table that lookups look into. */
  readonly table: string | null;
}

/** What filling a grid would do: worked out once, shown to the analyst, then done as it was shown. */
export class GridPlan {
  constructor(
    readonly grid: SelectedGrid,
    readonly fills: readonly GridFill[],
    readonly options: GridOptions,
  ) {}
}
