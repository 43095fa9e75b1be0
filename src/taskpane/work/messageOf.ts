/**
 * What went wrong, as the pane says it.
 *
 * @example
 * messageOf(new Error('The sheet is protected.')); // 'The sheet is protected.'
 */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'Something went wrong: try it again.';
}
