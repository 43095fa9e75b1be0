import type { GridOptions } from '../actions/GridPlan';
import type { AddedToTable } from '../actions/addMissing';
import type { FilledGrid } from '../actions/fillGrid';
import type { InsertPlace, InsertResult } from '../actions/insertFigures';
import type { CellArticle } from '../sources/cells/CellArticle';
import type { CellContent } from '../model/cellContent';
import type { FormulaToInsert, InsertedFormula } from '../workbook/insertFormula';
import type { Progress } from '../workbook/Progress';
import type { FigureTable } from '../workbook/figureTables';
import type { Provenance } from '../workbook/insertFigure';
import type { HostTheme } from '../workbook/officeTheme';
import type { GridMatch } from '../actions/planGridFill';
import type { WorkbookSettings } from '../model/workbookSettings';
import type { TableRow } from '../output/tableRow';
import type { DatasetActions } from './datasets/DatasetActions';

/** Cells that were read as articles. */
export interface CellArticles {
  /** What was read, for reading it again: `Sheet1!A1:C20`. */
  readonly address: string;
  readonly articles: readonly CellArticle[];
}

/** What filling the selected grid would do. Only its maker looks into `plan`. */
export interface GridPreview {
  readonly address: string;
  readonly matches: readonly GridMatch[];
  /** How many cells will be filled. */
  readonly fills: number;
  readonly plan: unknown;
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
  readonly listTables: () => Promise<readonly FigureTable[]>;
  readonly insertTable: (rows: readonly TableRow[], place: InsertPlace, run?: Progress) => Promise<InsertResult>;
  readonly insertFigure: (row: TableRow, provenance: Provenance) => Promise<void>;
  /** Writes a formula that finds the figure in a table by its id. */
  readonly insertLookup: (row: TableRow, table: string, beside: boolean) => Promise<AddedToTable>;
  /** Rejects with the code `occupied` where something stands there and it is not to be replaced. */
  readonly insertFormula: (formula: FormulaToInsert) => Promise<InsertedFormula>;
  /** Cells by their address, as a formula has it. */
  readonly readCells: (address: string) => Promise<readonly (readonly CellContent[])[]>;
  /** The address of the selected cells. */
  readonly selectedReference: () => Promise<string>;
  readonly previewGrid: (rows: readonly TableRow[], options: GridOptions) => Promise<GridPreview>;
  readonly fillGrid: (preview: GridPreview, run?: Progress) => Promise<FilledGrid>;
  readonly datasets: DatasetActions;
  readonly readSettings: () => Promise<WorkbookSettings>;
  readonly writeSettings: (settings: WorkbookSettings) => Promise<void>;
  /** Null where the host does not say. */
  readonly theme: () => HostTheme | null;
  /** @returns a function that ends the listening */
  readonly onThemeChange: (handler: () => void) => () => void;
}
