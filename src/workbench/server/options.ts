import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { UsageError } from './errors';

/** How the workbench is to start. */
export interface WorkbenchOptions {
  /** The port that was asked for; null takes the first free one from 3000 on. */
  readonly port: number | null;
  /** Whether to open the browser. */
  readonly open: boolean;
}

/** Where the search for a free port begins. */
export const FIRST_PORT = 3000;
const LAST_PORT = 65_535;

function readPort(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= LAST_PORT) return port;
  throw new InvalidArgumentError(`A port is a whole number from 1 to ${LAST_PORT}.`);
}

/**
 * Reads the command line.
 *
 * @param args what stands behind the program's name
 * @param print receives the help text
 * @returns the options; null where only help was asked for
 * @throws UsageError for an unknown option or a port that is none
 * @example
 * readOptions(['--port', '8080', '--no-open'], print); // { port: 8080, open: false }
 */
export function readOptions(args: readonly string[], print: (text: string) => void): WorkbenchOptions | null {
  const program = new Command('npm start --')
    .description('Opens the workbench: a spreadsheet in the browser with the add-in beside it. Needs no Excel.')
    .option('--port <number>', `port on this machine (default: the first free one from ${FIRST_PORT} on)`, readPort)
    .option('--no-open', 'do not open the browser')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new UsageError(`${error.message.replace(/^error: /u, '')} (see npm start -- --help)`);
  }
  const { port, open } = program.opts<{ port?: number; open: boolean }>();
  return { port: port ?? null, open };
}
