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
  /** The measure and the item that the grid is of; all where they are left out. */
  readonly measure?: string | null;
  readonly item?: string | null;
  /** Ids of figures that were picked for cells in which several fit, by the addresses of the cells. */
  readonly picks?: Readonly<Record<string, string>>;
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
