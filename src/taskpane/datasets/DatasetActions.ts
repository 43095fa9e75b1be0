import type { ListedDatasets } from '../../actions/listDatasets';
import type { InsertedFigures } from '../../actions/makeDataset';
import type { PlannedRefresh } from '../../actions/planDatasetRefresh';
import type { PreparedRefresh } from '../../actions/prepareDatasetRefresh';
import type { PaneArticle } from '../../actions/readDatasetSources';
import type { SaidInPane } from '../../actions/SaidInPane';
import type { Choices } from '../../dataset/merge/TableWrites';
import type { Article } from '../../model/article';
import type { SharedFact } from '../../dataset/merge/disagreements';
import type { Series } from '../../dataset/series/Series';
import type { Dataset, RowCells } from '../../model/dataset';
import type { InsertedChart } from '../../workbook/insertChart';
import type { WorkbookSettings } from '../../model/workbookSettings';
import type { ConvertedFormulas } from '../../workbook/datasets/formulasToValues';
import type { AppliedRefresh, UndoneRefresh } from '../../workbook/datasets/Refresh';
import type { SharedCopy } from '../../workbook/datasets/shareCopy';
import type { Progress } from '../../workbook/Progress';

/** Texts that are to be kept in the workbook, by the id of their source. */
export type TextsToKeep = ReadonlyMap<string, readonly Article[]>;

/**
 * What the pane asks of the datasets of the workbook. All of them reject with an Error whose message an analyst
 * understands.
 */
export interface DatasetActions {
  readonly list: () => Promise<ListedDatasets>;
  /** Makes figures that were just inserted a dataset, or adds them to the dataset of their table. */
  readonly make: (inserted: InsertedFigures) => Promise<Dataset>;
  /**
   * Remembers a dataset as it is now: another name, other sources. What a colleague has changed of it since it was as
   * `before` is kept.
   *
   * @returns the dataset as it is stored
   */
  readonly write: (dataset: Dataset, before: Dataset | undefined, texts?: TextsToKeep) => Promise<Dataset>;
  /** Forgets a dataset; its table stays. */
  readonly remove: (id: string) => Promise<void>;
  readonly prepare: (
    dataset: Dataset,
    ofPane: PaneArticle,
    said: SaidInPane,
    settings: WorkbookSettings,
    signal: AbortSignal,
  ) => Promise<PreparedRefresh>;
  readonly apply: (planned: PlannedRefresh, choices: Choices, run?: Progress) => Promise<AppliedRefresh>;
  /** Remembers that the sources of a dataset were read. */
  readonly noteChecked: (dataset: Dataset) => Promise<Dataset>;
  /** Remembers that nothing has changed. */
  readonly noteUnchanged: (planned: PlannedRefresh) => Promise<Dataset>;
  /** Whether the last refresh of a dataset can be undone. */
  readonly canUndo: (id: string) => Promise<boolean>;
  readonly undo: (dataset: Dataset, run?: Progress) => Promise<UndoneRefresh>;
  readonly shareCopy: (options: { readonly withoutSentences: boolean }) => Promise<SharedCopy>;
  readonly formulasToValues: (run?: Progress) => Promise<ConvertedFormulas>;
  readonly setChecksOnOpening: (isOn: boolean) => Promise<void>;
  /** The rows of a table of figures by header, as they stand. */
  readonly readRows: (table: string) => Promise<readonly RowCells[]>;
  /** The facts that several articles report. */
  readonly facts: (dataset: Dataset) => Promise<readonly SharedFact[]>;
  /** Says which of several rows formulas sum. */
  readonly useRow: (table: string, id: string, others: readonly string[]) => Promise<void>;
  /** Id of the article that a figure of a dataset is from; null where the dataset has no such figure. */
  readonly articleOf: (dataset: string, figure: string) => Promise<string | null>;
  /** Shows the row of a figure in the sheet. */
  readonly showRow: (table: string, id: string) => Promise<void>;
  readonly insertChart: (series: Series, table: string, place: 'newSheet' | 'activeCell') => Promise<InsertedChart>;
  /** Where the selected cells are, for a source: the name of their table, or their address. */
  readonly selectedSource: () => Promise<string>;
}
