import { ToolError, UsageError } from './errors';

/**
 * Runs a tool. What goes wrong is said on standard error; the exit status is then 1, or 2 for wrong usage.
 *
 * @example await runTool(async () => { … })
 */
export async function runTool(tool: () => Promise<void>): Promise<void> {
  try {
    await tool();
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
