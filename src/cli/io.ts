import type { Readable, Writable } from 'node:stream';

/** The streams that a command reads and writes; the process's own, or a test's. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Aborted when the run is to stop (Ctrl-C). */
  readonly signal: AbortSignal;
}
