import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { ArticleReader } from './ArticleReader';
import type { ReadingService } from './readingService';

/** An article that takes longer than this to let go is stopped with its worker. */
const PATIENCE_MS = 1000;

interface Running {
  readonly worker: Worker;
  readonly service: Remote<ReadingService>;
}

/**
 * A reader whose work is done in a web worker. The worker starts with the first article (or `warm`), and is replaced
 * when it breaks or does not stop.
 *
 * @param start makes the worker
 * @example
 * const reader = workerReader(() => new Worker(new URL('./worker.ts', import.meta.url)));
 */
export function workerReader(start: () => Worker): ArticleReader {
  let running: Running | null = null;
  const begin = (): Running => {
    if (running === null) {
      const worker = start();
      running = { worker, service: wrap<ReadingService>(worker) };
    }
    return running;
  };
  const end = () => {
    running?.service[releaseProxy]();
    running?.worker.terminate();
    running = null;
  };
  /** Lets the worker do something; where it breaks, or something else ends the work, it is replaced. */
  const whole = async <Result>(
    work: (service: Remote<ReadingService>) => Promise<Result>,
    ended: (service: Remote<ReadingService>, over: AbortSignal) => Promise<never>[] = () => [],
  ): Promise<Result> => {
    const { worker, service } = begin();
    const over = new AbortController();
    try {
      return await Promise.race([work(service), broken(worker, over.signal), ...ended(service, over.signal)]);
    } catch (error) {
      end();
      throw error;
    } finally {
      over.abort();
    }
  };
  /** As that; work that is asked to stop and does not is ended. */
  const run = async <Result>(
    kind: 'read' | 'plan' | 'web',
    signal: AbortSignal,
    work: (service: Remote<ReadingService>) => Promise<Result>,
  ): Promise<Result> => {
    signal.throwIfAborted();
    try {
      return await whole(work, (service, over) => [stopped(() => void service.stop(kind), signal, over)]);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  };
  return {
    warm: () => void begin().service.ready(),
    async read(jobs, onOutcome, signal) {
      const report = (outcome: Parameters<typeof onOutcome>[0]) => {
        if (!signal.aborted) onOutcome(outcome);
      };
      await run('read', signal, (service) => service.read(jobs, proxy(report)));
      signal.throwIfAborted();
    },
    async plan(job, onReport, signal) {
      const report = (...said: Parameters<typeof onReport>) => {
        if (!signal.aborted) onReport(...said);
      };
      const planned = await run('plan', signal, (service) => service.plan(job, proxy(report)));
      signal.throwIfAborted();
      if (planned === null) throw new Error('The comparison was stopped: refresh again.');
      return planned;
    },
    // Work of a second or two is not stopped: the worker may be reading articles beside it.
    study: (rows) => whole((service) => service.study(rows)),
    async web(origin, signal) {
      const outcome = await run('web', signal, (service) => service.web(origin));
      signal.throwIfAborted();
      if (outcome === null) throw new Error('The reading was stopped: try again.');
      if (outcome.source === null) throw new Error(outcome.error);
      return outcome.source;
    },
  };
}

/** Rejects when the worker breaks, until it is over. */
function broken(worker: Worker, over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (event: ErrorEvent) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.addEventListener('error', fail, { signal: over });
  });
}

/** Asks the worker to stop once the signal is aborted, and rejects when it does not let go. */
function stopped(ask: () => void, signal: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => {
      ask();
      setTimeout(() => reject(new Error('The reader did not stop.')), PATIENCE_MS);
    };
    signal.addEventListener('abort', stop, { signal: over });
  });
}
