/** Whether a part of the pane, loaded when it is first needed, did not come: the bundler says so by name alone. */
function isLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/**
 * What went wrong, as the pane says it.
 *
 * @example
 * messageOf(new Error('The sheet is protected.')); // 'The sheet is protected.'
 */
export function messageOf(error: unknown): string {
  if (isLost(error)) return 'A part of Ingot could not be loaded: check the connection, then try it again.';
  return error instanceof Error && error.message !== '' ? error.message : 'Something went wrong: try it again.';
}
