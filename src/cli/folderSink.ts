import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OutputError } from './errors';
import type { Outlet } from './sink';
import { failure } from './sink';

/** An outlet that is the files of a folder. */
export interface FolderSink extends Outlet {
  /** Writes a file; it is in its place once the sink is committed. */
  readonly writeFile: (name: string, bytes: Uint8Array) => Promise<void>;
}

const DESCRIPTOR = 'datapackage.json';

/**
 * A sink for a data package. Its files appear together or not at all: they are written into a folder beside their place
 * and moved there when all are complete. Of what lies in the folder already, only an earlier package of these files is
 * replaced.
 *
 * @param names every file that will be written
 * @throws OutputError where the folder cannot be written, or a file of these names in it is somebody else's
 * @example
 * const sink = await folderSink('public/copper', ['datapackage.json', 'articles.csv']);
 */
export async function folderSink(folder: string, names: readonly string[]): Promise<FolderSink> {
  const orFail = async <Result>(step: Promise<Result>): Promise<Result> => {
    try {
      return await step;
    } catch (error) {
      throw failure(folder, error);
    }
  };
  const { target, exists } = await orFail(openFolder(folder, names));
  // In the folder itself where it is there: a folder beside it may be on another disk, or not ours to write.
  const temporary = path.join(exists ? target : path.dirname(target), `.ingot-${randomUUID()}.tmp`);
  await orFail(mkdir(temporary));
  const abandon = () => rm(temporary, { recursive: true, force: true });
  return {
    writeFile: (name, bytes) => orFail(writeFile(path.join(temporary, name), bytes)),
    commit: async () => {
      await orFail(exists ? swapFiles(temporary, target, names) : rename(temporary, target));
      await abandon();
    },
    abandon,
  };
}

async function openFolder(folder: string, names: readonly string[]): Promise<{ target: string; exists: boolean }> {
  const target = await realpath(folder).catch(() => path.resolve(folder));
  const before = await stat(target).catch(() => null);
  if (before === null) return { target, exists: false };
  if (!before.isDirectory()) throw new OutputError('is a file; name a folder');
  const ours = await packagedFiles(target);
  for (const name of names) {
    if (ours.has(name) || (await lstat(path.join(target, name)).catch(() => null)) === null) continue;
    throw new OutputError(`holds another ${name}, which would be lost; name another folder`);
  }
  return { target, exists: true };
}

/** The files of the package that a folder holds: its descriptor and what that lists. */
async function packagedFiles(target: string): Promise<Set<string>> {
  try {
    const descriptor: unknown = JSON.parse(await readFile(path.join(target, DESCRIPTOR), 'utf8'));
    if (typeof descriptor !== 'object' || descriptor === null || !('resources' in descriptor)) return new Set();
    const resources: unknown[] = Array.isArray(descriptor.resources) ? descriptor.resources : [];
    const paths = resources.flatMap((resource) =>
      typeof resource === 'object' && resource !== null && 'path' in resource ? [resource.path] : [],
    );
    return new Set([DESCRIPTOR, ...paths.filter((name) => typeof name === 'string')]);
  } catch {
    return new Set();
  }
}

/**
 * Puts new files in the place of old ones, which come back where that fails half way.
 *
 * @param temporary where the new files are; the old ones are left in it
 * @example await swapFiles('public/.ingot.tmp', 'public', ['articles.csv']);
 */
export async function swapFiles(temporary: string, target: string, names: readonly string[]): Promise<void> {
  const old = path.join(temporary, 'old');
  await mkdir(old);
  const undo: (() => Promise<void>)[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await rename(from, to);
    undo.unshift(() => rename(to, from));
  };
  try {
    for (const name of names) {
      const place = path.join(target, name);
      if ((await lstat(place).catch(() => null)) !== null) await move(place, path.join(old, name));
      await move(path.join(temporary, name), place);
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}
