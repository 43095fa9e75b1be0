import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A name that changes with what is in files, and with the names of those in folders.
 *
 * @param root The folder that the places are in.
 * @example contentKey(root, ['src', 'package-lock.json']) // '3f0c9a…', 16 digits
 */
export function contentKey(root: string, places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesAt(path.join(root, place))) {
      hash.update(path.relative(root, file)).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** A file itself, or all files of a folder, in order. */
function filesAt(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
