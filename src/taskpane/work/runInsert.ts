import type { Progress } from '../../workbook/Progress';
import type { PaneTools } from '../PaneTools';
import type { Notice } from '../state/paneState';
import { messageOf } from './messageOf';

/** What is done to the workbook, and how the pane speaks of it. */
export interface InsertJob<Result> {
  readonly label: string;
  readonly act: (run: Progress) => Promise<Result>;
  readonly done: (result: Result) => string | Notice;
  /** What is said instead where it was refused for a reason that can be helped; null: the reason itself. */
  readonly refused?: (error: unknown) => Notice | null;
}

/** Whether work ended because it was told to, and not for what happened to it then. */
const isCancel = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/**
 * Does something to the workbook, with progress and a way to stop it, and says how it ended.
 *
 * @returns whether it was done
 * @example
 * await runInsert(tools, { label: 'Inserting', act: (run) => actions.insertTable(rows, place, run), done: said });
 */
export async function runInsert<Result>({ store }: PaneTools, job: InsertJob<Result>): Promise<boolean> {
  if (store.getState().inserting !== null) return false;
  const { label, act, done, refused } = job;
  const abort = new AbortController();
  const work = { label, done: 0, total: null, cancel: () => abort.abort() };
  const onProgress = (finished: number, total: number) =>
    store.setState({ inserting: { ...work, done: finished, total } });
  store.setState({ inserting: work, notice: null });
  try {
    const result = await act({ onProgress, signal: abort.signal });
    const said = done(result);
    store.setState({ notice: typeof said === 'string' ? { tone: 'success', text: said } : said });
    return true;
  } catch (error) {
    store.setState({
      // An error of another kind says what could not be taken back.
      notice: isCancel(error)
        ? { tone: 'info', text: 'Cancelled: the workbook is as it was.' }
        : (refused?.(error) ?? { tone: 'error', text: messageOf(error) }),
    });
    return false;
  } finally {
    store.setState({ inserting: null });
  }
}
