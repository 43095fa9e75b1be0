import { readJobs, type ReadingJob, type ReadOutcome } from '../../actions/readJobs';

/** What the web worker offers to the page. */
export interface ReadingService {
  /**
   * Reads articles, each reported as soon as it is done; ends early, without an error, when stopped. Each report is
   * waited for: it travels on a channel of its own, and could arrive after the end otherwise.
   */
  read(jobs: readonly ReadingJob[], report: (outcome: ReadOutcome) => void | Promise<void>): Promise<void>;
  /** Ends the reading in hand at the next article. */
  stop(): void;
  /** Answers once everything is loaded. */
  ready(): true;
}

/**
 * The service that the worker runs; it reads one batch at a time.
 *
 * @example
 * expose(readingService());
 */
export function readingService(): ReadingService {
  let running = new AbortController();
  return {
    async read(jobs, report) {
      running = new AbortController();
      const { signal } = running;
      try {
        for await (const outcome of readJobs(jobs, { signal })) await report(outcome);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    stop: () => running.abort(),
    ready: () => true,
  };
}
