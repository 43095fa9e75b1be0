/** Something that the person at the terminal can put right; its message is all that is shown. */
export class ToolError extends Error {
  override name = 'ToolError';
}

/** The tool was called in a way that it does not know. */
export class UsageError extends ToolError {
  override name = 'UsageError';
}
