import type { PlanJob, PlannedDataset, SourceReport } from '../../actions/planDatasetRefresh';
import type { ReadingJob, ReadOutcome } from '../../actions/readJobs';
import type { StudiedRows } from '../../dataset/checks/studyRows';
import type { RowCells, SourceOrigin } from '../../model/dataset';
import type { WebSource } from '../../sources/web/WebSource';

/** Reads articles, and compares them with what a table holds, away from the page's own thread. */
export interface ArticleReader {
  /**
   * Reads articles one after the other and tells of each as soon as it is done.
   *
   * @throws the signal's reason, once it is aborted; an Error where the reader itself breaks.
   */
  readonly read: (
    jobs: readonly ReadingJob[],
    onOutcome: (outcome: ReadOutcome) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /**
   * Reads the sources of a dataset and works out what they change in its table. Nothing is written.
   *
   * @throws the signal's reason, once it is aborted; an Error where the reader itself breaks.
   */
  readonly plan: (
    job: PlanJob,
    onReport: (source: string, state: SourceReport) => void,
    signal: AbortSignal,
  ) => Promise<PlannedDataset>;
  /**
   * Reads a source on the web.
   *
   * @throws the signal's reason, once it is aborted; an Error with what happened and what to do where it cannot be read.
   */
  readonly web: (origin: SourceOrigin, signal: AbortSignal) => Promise<WebSource>;
  /**
   * Works out the series of a table and what does not go together in it.
   *
   * @throws an Error where the reader itself breaks.
   */
  readonly study: (rows: readonly RowCells[]) => Promise<StudiedRows>;
  /** Loads what reading needs, so that the first article does not wait for it. */
  readonly warm: () => void;
}
