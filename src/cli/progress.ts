import type { Writable } from 'node:stream';
import type { SingleBar } from 'cli-progress';

/** Shows how far a run is, and the messages of the run above that. */
export interface Progress {
  readonly update: (done: number) => void;
  /** Prints a line that stays. */
  readonly log: (line: string) => void;
  /** Clears what was shown. */
  readonly stop: () => void;
}

const BACK_TO_LINE_START = '\r\u001B[K';

/** Progress that shows nothing and passes messages on. */
export function silentProgress(stderr: Writable): Progress {
  return {
    update: () => undefined,
    log: (line) => void stderr.write(`${line}\n`),
    stop: () => undefined,
  };
}

/**
 * A bar on a terminal, or a running count where the total is not known.
 *
 * @param total how many articles there are, null where that is not known
 */
export async function terminalProgress(stderr: Writable, total: number | null): Promise<Progress> {
  const { default: progress } = await import('cli-progress');
  const format = total === null ? '{value} articles' : '{bar} {value}/{total} articles';
  const bar: SingleBar = new progress.SingleBar(
    { stream: stderr, format, clearOnComplete: true, hideCursor: null },
    progress.Presets.shades_classic,
  );
  bar.start(total ?? 0, 0);
  return {
    update: (done) => bar.update(done),
    log: (line) => void stderr.write(`${BACK_TO_LINE_START}${line}\n`),
    stop: () => bar.stop(),
  };
}
