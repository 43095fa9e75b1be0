import type { GridMatch } from '../actions/planGridFill';
import type { WorkbookSettings } from '../model/workbookSettings';
import type { TableRow } from '../output/tableRow';

/** How a longer action is watched and stopped. */
export interface ActionRun {
  /** Called with how many rows or cells are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** An article as it stands in cells. */
export interface CellArticle {
  /** Address of its cells: `Sheet1!A2:C2`. */
  readonly address: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
}

/** Cells that were read as articles. */
export interface CellArticles {
  /** What was read, for reading it again: `Sheet1!A1:C20`. */
  readonly address: string;
  readonly articles: readonly CellArticle[];
}

/** A table that Ingot made. */
export interface PaneTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
}

/** Where figures are put. */
export type InsertPlace =
  { readonly kind: 'newSheet' } | { readonly kind: 'activeCell' } | { readonly kind: 'table'; readonly name: string };

/** What an insert did. */
export interface InsertResult {
  readonly table: string;
  readonly sheet: string;
  readonly added: number;
  /** Figures that stood in the table already. */
  readonly skipped: number;
  /** The units of the table that figures were brought to, as they came in others. */
  readonly units: readonly string[];
}

/** Figures that were added to a table so that formulas find them there. */
export interface AddedToTable {
  readonly table: string;
  /** How many the table lacked. */
  readonly added: number;
  readonly units: readonly string[];
}

/** Where unit, period and source of a single figure go. */
export type Provenance = 'beside' | 'note' | 'none';

/** What filling the selected grid would do. Only its maker looks into `plan`. */
export interface GridPreview {
  readonly address: string;
  readonly matches: readonly GridMatch[];
  /** How many cells will be filled. */
  readonly fills: number;
  readonly plan: unknown;
}

/** How a grid is filled. */
export interface GridOptions {
  /** The unit of the grid where its corner names none. */
  readonly unit: string | null;
  readonly as: 'value' | 'lookup';
  /** The table that lookups look into. */
  readonly table: string | null;
}

/** What filling a grid did. */
export interface GridFilled {
  readonly filled: number;
  /** Null where values were filled in. */
  readonly table: AddedToTable | null;
}

/** How the host looks. */
export interface HostTheme {
  readonly dark: boolean;
}

/**
 * Everything that the pane asks of the workbook. The page hands in the real ones, a test its own. All of them reject
 * with an Error whose message an analyst understands.
 */
export interface PaneActions {
  /** The selected cells as articles; with an address, those cells. */
  readonly articlesFromSelection: (options: {
    readonly eachCell: boolean;
    readonly address?: string;
  }) => Promise<CellArticles>;
  readonly listTables: () => Promise<readonly PaneTable[]>;
  readonly insertTable: (rows: readonly TableRow[], place: InsertPlace, run?: ActionRun) => Promise<InsertResult>;
  readonly insertFigure: (row: TableRow, provenance: Provenance) => Promise<void>;
  /** Writes a formula that finds the figure in a table by its id. */
  readonly insertLookup: (row: TableRow, table: string) => Promise<AddedToTable>;
  readonly previewGrid: (rows: readonly TableRow[], options: GridOptions) => Promise<GridPreview>;
  readonly fillGrid: (preview: GridPreview, run?: ActionRun) => Promise<GridFilled>;
  readonly readSettings: () => Promise<WorkbookSettings>;
  readonly writeSettings: (settings: WorkbookSettings) => Promise<void>;
  /** Null where the host does not say. */
  readonly theme: () => HostTheme | null;
  /** @returns a function that ends the listening */
  readonly onThemeChange: (handler: () => void) => () => void;
}
