import { create } from 'zustand';

/** What the workbench is doing, and what went wrong last. */
interface StatusState {
  /** `Ready`, `Calculating …`: what goes on. */
  readonly doing: string;
  /** Stays until it is put away. */
  readonly failure: string | null;
  /** What somebody should know, and is no failure; stays until it is put away. */
  readonly note: string | null;
  readonly setDoing: (doing: string) => void;
  readonly fail: (what: string) => void;
  readonly tell: (what: string) => void;
  readonly dismiss: () => void;
}

/** Nothing goes on. */
export const READY = 'Ready';
const LONGEST = 400;

/**
 * The status line. Messages are shown as text, cut where they are long.
 *
 * @example
 * const { doing, failure } = useStatus();
 */
export const useStatus = create<StatusState>()((set) => ({
  doing: 'Opening …',
  failure: null,
  note: null,
  setDoing: (doing) => set({ doing }),
  fail: (what) => set({ failure: what.length > LONGEST ? `${what.slice(0, LONGEST)} …` : what }),
  tell: (what) => set({ note: what }),
  dismiss: () => set({ failure: null, note: null }),
}));

/**
 * What went wrong, as a sentence to show.
 *
 * @example
 * messageOf(new Error('No.')); // 'No.'
 */
export function messageOf(error: unknown): string {
  // By its form: what the add-in throws is an Error of its own frame.
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : null;
  return typeof message === 'string' && message !== '' ? message : String(error);
}
