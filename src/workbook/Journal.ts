import { toWorkbookError } from './excelErrors';
import { runExcel } from './runExcel';
import { WorkbookError } from './WorkbookError';

/** Takes back one thing that was done. */
export type TakeBack = (context: Excel.RequestContext) => Promise<void>;

/** What was done to the workbook, so that it can be taken back: the last thing first. */
export class Journal {
  readonly #steps: TakeBack[] = [];

  /** Notes how something is taken back. To be called before it is done: it may fail half-way. */
  note(step: TakeBack): void {
    this.#steps.push(step);
  }

  /** Whether nothing was noted, so that nothing is to be taken back. */
  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  async takeBack(context: Excel.RequestContext): Promise<void> {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) await step(context);
  }
}

/**
 * Runs work on the workbook that is done wholly or not at all: where it fails or is cancelled, what it noted in the
 * journal is taken back. While a cell is being edited, nothing is begun unless `again` is null.
 *
 * @param doing As in `runExcel`.
 * @param rest Where to look for what is left, should even taking it back fail: "the sheet Figures2".
 * @param again What the user does next where a cell is being edited; null lets the work wait until it is left.
 * @throws {WorkbookError} what failed; with the code `leftBehind` where it could not be taken back.
 * @example await runWhole('The figures were not inserted', () => 'the sheet Figures', (context, journal) => insert(…))
 */
export async function runWhole<Result>(
  doing: string,
  rest: () => string,
  work: (context: Excel.RequestContext, journal: Journal) => Promise<Result>,
  again: string | null = 'insert again',
): Promise<Result> {
  const journal = new Journal();
  const options = again === null ? {} : { againWhenEdited: again };
  try {
    return await runExcel(doing, (context) => work(context, journal), options);
  } catch (error) {
    await takeBack(journal, toWorkbookError(error, doing), rest());
    throw error;
  }
}

/** A context of its own: that of the failed work may be of no use any more. It waits for a cell that is edited. */
async function takeBack(journal: Journal, failure: unknown, rest: string): Promise<void> {
  if (journal.isEmpty) return;
  try {
    await runExcel('', (context) => journal.takeBack(context));
  } catch {
    const reason = failure instanceof Error ? failure.message : String(failure);
    const advice = `What was already written could not be taken back: look at ${rest} and delete what is not wanted.`;
    throw new WorkbookError('leftBehind', `${reason} ${advice}`, { cause: failure });
  }
}
