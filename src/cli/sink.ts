import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { errorCode, OutputClosed, OutputError, reasonOf } from './errors';

/** Where a result goes. One that is neither committed nor abandoned may leave temporary files. */
export interface Outlet {
  /** Makes what was written final. */
  readonly commit: () => Promise<void>;
  /** Takes back what was written, as far as that can be done. */
  readonly abandon: () => Promise<void>;
}

/** An outlet that is one stream of bytes. */
export interface Sink extends Outlet {
  /** Writes all of a chunk; resolves when there is room for more. */
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** An error of a write, as the command reports it. */
export function failure(name: string, error: unknown): Error {
  return errorCode(error) === 'EPIPE'
    ? new OutputClosed(`${name} was closed`)
    : new OutputError(`${name}: cannot be written: ${reasonOf(error)}`);
}

/**
 * A sink into a stream that is open already.
 *
 * @param name names the stream in errors
 * @throws OutputClosed from `write` where the reader has gone, OutputError where the stream fails otherwise
 */
export function streamSink(stream: Writable, name: string): Sink {
  // Without a listener the same error, which `write` reports, would also end the process.
  stream.on('error', () => undefined);
  const write = (chunk: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(chunk, (error) => {
        if (error) reject(failure(name, error));
        else resolve();
      });
    });
  return { write, commit: nothing, abandon: nothing };
}

/**
 * A sink into a file, which appears under its name whole or not at all: it is written beside its place and moved there
 * when it is complete. Devices and pipes are written straight.
 *
 * @throws OutputError where the file cannot be written; what was there before stays as it was
 * @example
 * const sink = await fileSink('figures.csv');
 * await sink.write('Id,Value\n');
 * await sink.commit();
 */
export async function fileSink(file: string): Promise<Sink> {
  try {
    const target = await realpath(file).catch(() => file);
    const before = await stat(target).catch(() => null);
    if (before?.isDirectory()) throw new OutputError('is a folder; name a file in it');
    if (before && !before.isFile()) return await openStraight(target, file);
    if (before) await access(target, constants.W_OK);
    return await openBeside(target, file, before ? before.mode & 0o7777 : undefined);
  } catch (error) {
    throw failure(file, error);
  }
}

/**
 * The sink for `--out`: a file, or standard output where there is none.
 *
 * @throws OutputError where the file cannot be written
 */
export async function openSink(out: string | null, stdout: Writable): Promise<Sink> {
  return out === null ? streamSink(stdout, 'standard output') : fileSink(out);
}

async function openStraight(target: string, name: string): Promise<Sink> {
  const handle = await open(target, 'w');
  return {
    write: (chunk) => handle.appendFile(chunk).catch((error: unknown) => Promise.reject(failure(name, error))),
    commit: () => handle.close(),
    abandon: () => handle.close(),
  };
}

async function openBeside(target: string, name: string, mode: number | undefined): Promise<Sink> {
  const temporary = path.join(path.dirname(target), `.ingot-${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  const abandon = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const orTakeBack = async (step: Promise<void>): Promise<void> => {
    try {
      await step;
    } catch (error) {
      await abandon();
      throw failure(name, error);
    }
  };
  const finish = async (): Promise<void> => {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
    await handle.close();
    await rename(temporary, target);
  };
  return {
    write: (chunk) => orTakeBack(handle.appendFile(chunk)),
    commit: () => orTakeBack(finish()),
    abandon,
  };
}
