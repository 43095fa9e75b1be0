import { PassThrough, Readable } from 'node:stream';
import { runCli } from '../../src/cli/runCli';

/** What a command printed and how it ended. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command is run. */
export interface Setting {
  /** What is piped in; a terminal is at standard input where absent. */
  readonly stdin?: string | Uint8Array;
  /** Whether standard output is a terminal. */
  readonly terminal?: boolean;
}

/**
 * Runs the command line inside the test's process, on streams of its own.
 *
 * @example
 * await runInProcess(['extract', 'assets/samples']);
 */
export async function runInProcess(args: readonly string[], { stdin, terminal = false }: Setting = {}): Promise<Ended> {
  const stdout = Object.assign(new PassThrough({ highWaterMark: 1 << 26 }), { isTTY: terminal, columns: 120 });
  const stderr = new PassThrough({ highWaterMark: 1 << 26 });
  const input = stdin === undefined ? Readable.from([]) : Readable.from([Buffer.from(stdin)]);
  const status = await runCli(args, {
    stdin: Object.assign(input, { isTTY: stdin === undefined }),
    stdout,
    stderr,
    signal: new AbortController().signal,
  });
  return { status, stdout: drain(stdout), stderr: drain(stderr) };
}

/** The lines of a JSONL output. */
export function jsonLinesOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function drain(stream: PassThrough): string {
  const bytes: unknown = stream.read();
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString() : '';
}
