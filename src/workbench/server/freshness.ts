import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * When the newest of some files, or of the files and folders in them, was changed.
 *
 * @param places files and folders; those that are not there count as never changed
 * @param skip says which places to leave out, with what is in them
 * @returns milliseconds since 1970, 0 where nothing is there
 * @example
 * (await newestChange(['src', 'package.json'])) > (await newestChange(['dist']));
 */
export async function newestChange(
  places: readonly string[],
  skip: (place: string) => boolean = () => false,
): Promise<number> {
  const times = await Promise.all(places.filter((place) => !skip(place)).map((place) => newestIn(place, skip)));
  return Math.max(0, ...times);
}

async function newestIn(place: string, skip: (place: string) => boolean): Promise<number> {
  const info = await stat(place).catch(() => null);
  if (info === null) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  // A folder's own time tells of files that were taken away.
  const entries: Dirent[] = await readdir(place, { withFileTypes: true });
  const inside = entries.map((entry) => path.join(place, entry.name));
  return Math.max(info.mtimeMs, await newestChange(inside, skip));
}
