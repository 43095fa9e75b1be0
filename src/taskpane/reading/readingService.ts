import type { PlanJob, PlannedDataset, SourceReport } from '../../actions/planDatasetRefresh';
import { readJobs, type ReadingJob, type ReadOutcome } from '../../actions/readJobs';
import type { StudiedRows } from '../../dataset/checks/studyRows';
import type { RowCells, SourceOrigin } from '../../model/dataset';
import { SourceReadError } from '../../sources/web/SourceReadError';
import type { WebSource } from '../../sources/web/WebSource';

/** What became of a source; an error that crosses to the page would be taken for a broken worker. */
export interface WebOutcome {
  /** Null where it could not be read. */
  readonly source: WebSource | null;
  /** What happened and what to do then. */
  readonly error: string;
}

/**
 * What the web worker offers to the page. Each report is waited for: it travels on a channel of its own, and could
 * arrive after the end otherwise.
 */
export interface ReadingService {
  /** Reads articles, each reported as soon as it is done; ends early, without an error, when stopped. */
  read(jobs: readonly ReadingJob[], report: (outcome: ReadOutcome) => void | Promise<void>): Promise<void>;
  /** Reads the sources of a dataset and works out what they change; null when stopped. */
  plan(
    job: PlanJob,
    report: (source: string, state: SourceReport) => void | Promise<void>,
  ): Promise<PlannedDataset | null>;
  /** Reads a source on the web; null when stopped. */
  web(origin: SourceOrigin): Promise<WebOutcome | null>;
  /** Works out the series of a table and what does not go together in it. */
  study(rows: readonly RowCells[]): Promise<StudiedRows>;
  /** Ends the work in hand at the next article. */
  stop(work: 'read' | 'plan' | 'web'): void;
  /** Answers once everything is loaded. */
  ready(): true;
}

/**
 * The service that the worker runs; it does one piece of work of a kind at a time.
 *
 * @param address of the worker: what lies beside it is asked for there
 * @example
 * expose(readingService(location.href));
 */
export function readingService(address: string): ReadingService {
  const running = { read: new AbortController(), plan: new AbortController(), web: new AbortController() };
  /** @returns null where the work was stopped */
  const stoppable = async <Result>(
    kind: keyof typeof running,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | null> => {
    running[kind] = new AbortController();
    const { signal } = running[kind];
    try {
      return await work(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      return null;
    }
  };
  return {
    async read(jobs, report) {
      await stoppable('read', async (signal) => {
        for await (const outcome of readJobs(jobs, { signal })) await report(outcome);
      });
    },
    plan: (job, report) =>
      stoppable('plan', async (signal) => {
        const { planDatasetRefresh } = await import('../../actions/planDatasetRefresh');
        const { readWebSource } = await import('../../actions/readWebSource');
        return planDatasetRefresh(job, {
          report,
          readWeb: ({ origin }, fetched, aborted) => readWebSource(origin, address, fetched, aborted),
          fetch: (url, init) => fetch(url, init),
          signal,
        });
      }),
    web: (origin) =>
      stoppable('web', async (signal): Promise<WebOutcome> => {
        const { readWebSource } = await import('../../actions/readWebSource');
        try {
          return { source: await readWebSource(origin, address, (url, init) => fetch(url, init), signal), error: '' };
        } catch (error) {
          if (!(error instanceof SourceReadError)) throw error;
          return { source: null, error: error.message };
        }
      }),
    async study(rows) {
      const { studyRows } = await import('../../dataset/checks/studyRows');
      return studyRows(rows);
    },
    stop: (work) => running[work].abort(),
    ready: () => true,
  };
}
