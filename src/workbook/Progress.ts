/** How a longer piece of work is watched and stopped. */
export interface Progress {
  /** Called with how many rows or cells are done, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Stops the work; what was done is taken back, and the signal's reason thrown. */
  readonly signal?: AbortSignal | undefined;
}
