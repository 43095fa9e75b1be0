import type { ArticleInput, Outcome, RunOptions } from '../actions/eachArticle';
import { Interrupted, OutputClosed, OutputError } from './errors';
import type { Inputs } from './inputs';
import type { Io } from './io';
import type { RecordWriter } from './jsonRecords';
import type { Progress } from './progress';
import { silentProgress, terminalProgress } from './progress';
import type { Outlet } from './sink';

/** Exit statuses, as the README lists them. */
export const STATUS = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** One run of a command over its inputs. */
export interface Run<Result, Target extends Outlet> {
  readonly inputs: Inputs;
  /** Path to write to, null for standard output. */
  readonly out: string | null;
  readonly open: () => Target | Promise<Target>;
  readonly work: (articles: AsyncIterable<ArticleInput>, options: RunOptions) => AsyncIterable<Outcome<Result>>;
  readonly writer: (target: Target) => RecordWriter<Result> | Promise<RecordWriter<Result>>;
  /** What whoever runs it should know of an article that was read, as the end of a sentence about it. */
  readonly notice?: (result: Result) => string | null;
}

/**
 * Does the work on every input and writes what comes of it; inputs that fail are named on standard error, one line each.
 *
 * @returns the exit status
 */
export async function run<Result, Target extends Outlet>(task: Run<Result, Target>, io: Io): Promise<number> {
  // A bar and a result on one terminal would overwrite each other.
  const shown = io.stderr.isTTY === true && (task.out !== null || io.stdout.isTTY !== true);
  const progress = shown ? await terminalProgress(io.stderr, task.inputs.total) : silentProgress(io.stderr);
  const count = { written: 0, failed: 0 };
  try {
    await writeAll(task, io, progress, count);
    return count.failed > 0 ? STATUS.failed : STATUS.done;
  } catch (error) {
    if (error instanceof OutputClosed) return count.failed > 0 ? STATUS.failed : STATUS.done;
    if (error instanceof Interrupted) return STATUS.interrupted;
    if (!(error instanceof OutputError)) throw error;
    progress.log(`ingot: ${error.message}`);
    return STATUS.failed;
  } finally {
    progress.stop();
  }
}

async function writeAll<Result, Target extends Outlet>(
  { inputs, out, open, work, writer: openWriter, notice }: Run<Result, Target>,
  io: Io,
  progress: Progress,
  count: { written: number; failed: number },
): Promise<void> {
  const target = await open();
  try {
    const writer = await openWriter(target);
    for await (const outcome of work(inputs.articles, { onProgress: progress.update, signal: io.signal })) {
      const { input } = outcome;
      if (outcome.ok) {
        const known = notice?.(outcome.result) ?? null;
        if (known !== null) progress.log(`ingot: ${placeOf(input)} ${known}`);
        await writer.result(input, outcome.result);
      } else {
        count.failed += 1;
        progress.log(`ingot: ${nameInput(input, outcome.error)}`);
        await writer.failure(input, outcome.error);
      }
      if (outcome.ok || input.line !== null) count.written += 1;
    }
    await writer.end();
    if (out === null || count.written > 0 || count.failed === 0) {
      await target.commit();
    } else {
      await target.abandon();
      progress.log(`ingot: no article could be read, so ${out} is left as it was`);
    }
  } catch (error) {
    await target.abandon();
    throw error;
  }
}

/** The message of a failed input, which names it once. */
function nameInput({ name }: ArticleInput, error: string): string {
  return error.startsWith(name) ? error : `${name}: ${error}`;
}

/** Where an article was read from. */
const placeOf = ({ name, line }: ArticleInput): string => (line === null ? name : `${name}: line ${line}`);
