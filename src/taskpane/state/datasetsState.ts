import type { PlacedDataset } from '../../actions/listDatasets';
import type { PlannedRefresh } from '../../actions/planDatasetRefresh';
import type { ConflictChoice } from '../../dataset/merge/TableWrites';

/** A dataset as its page shows it. */
export type DatasetEntry = PlacedDataset;

/** What became of a source in the refresh that is going on, or was last. */
export type SourceRun =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly articles: number }
  /** Its rows are left alone; the message says why it was not read and what to do. */
  | { readonly kind: 'failed'; readonly error: string };

/** What the analyst said of the changes of a preview, by row. */
export interface RefreshChoices {
  /** Rows whose change is not to be made. */
  readonly left: ReadonlySet<string>;
  /** Whose values hold, by conflicting row. What is not settled stays as it stands, and is asked again next time. */
  readonly settled: ReadonlyMap<string, ConflictChoice>;
}

/** A refresh of one dataset. */
export interface RefreshRun {
  readonly stage: 'reading' | 'preview' | 'applying' | 'unchanged' | 'unread' | 'applied' | 'dropped';
  /** By the id of the source. */
  readonly sources: Readonly<Record<string, SourceRun>>;
  /** What it would do; null until it is known. */
  readonly planned: PlannedRefresh | null;
  readonly choices: RefreshChoices;
}

/** What the pane knows of the datasets of the workbook. */
export interface DatasetsState {
  /** Null until they were read. */
  readonly list: readonly DatasetEntry[] | null;
  /** What reading them had to tell: parts that were lost, or saved by a later version. */
  readonly told: readonly string[];
  /** Whether this workbook's datasets are checked for news when it is opened. */
  readonly checksOnOpening: boolean;
  /** The dataset whose page is open; null: the list. */
  readonly open: string | null;
  /** Refreshes by the id of their dataset. */
  readonly runs: Readonly<Record<string, RefreshRun>>;
}

/** Before anything is known. */
export const NO_DATASETS: DatasetsState = { list: null, told: [], checksOnOpening: false, open: null, runs: {} };

/** All changes are made, and conflicts stay open. */
export const FIRST_CHOICES: RefreshChoices = { left: new Set(), settled: new Map() };
