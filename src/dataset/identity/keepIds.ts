import type { WrittenRow } from '../../model/dataset';

/** Rows with the ids that they keep. */
export interface KeptIds {
  /** The rows, in their order, with their lasting ids. */
  readonly rows: readonly WrittenRow[];
  /** The lasting id by the one that a figure was just read with, where the two differ. */
  readonly kept: ReadonlyMap<string, string>;
}

/** Gives figures the ids that they had before; a first version that knows unchanged ones only. */
export function keepIds(_base: readonly WrittenRow[], next: readonly WrittenRow[]): KeptIds {
  return { rows: next, kept: new Map() };
}
