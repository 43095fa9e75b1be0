import type { TableTie } from '../../../model/dataset';
import type { BlobRef } from './blobs';
import { isCount, isRecord, isText, isTextOrNull, listOf } from './guards';

/** What the index says of a dataset: enough to list it, and where the rest is. */
export interface IndexEntry {
  readonly id: string;
  /** Counts the times that it was saved: of two people's entries, the higher one holds. */
  readonly revision: number;
  readonly name: string;
  readonly table: TableTie;
  readonly lastChecked: string | null;
  readonly lastChanged: string | null;
  readonly details: BlobRef;
  /** Earlier details that could not be read: that is told until the dataset has sources again. */
  readonly damaged: readonly BlobRef[];
  readonly base: BlobRef | null;
  readonly undo: BlobRef | null;
  /** By the id of the source. */
  readonly texts: Readonly<Record<string, BlobRef>>;
}

/** A dataset that was removed: otherwise a colleague's older entry would bring it back. */
export interface RemovedEntry {
  readonly id: string;
  readonly revision: number;
  readonly removed: true;
}

export type Entry = IndexEntry | RemovedEntry;

/** Whether an entry is a dataset that is still there. */
export function isThere(entry: Entry | undefined): entry is IndexEntry {
  return entry !== undefined && !('removed' in entry);
}

/** What an entry refers to. */
export function refsOf(entry: Entry): BlobRef[] {
  if (!isThere(entry)) return [];
  const { details, damaged, base, undo, texts } = entry;
  return [details, ...damaged, base, undo, ...Object.values(texts)].filter((ref) => ref !== null);
}

const KEY = /^[0-9a-z]+-[0-9a-f]+$/;

function refOf(found: unknown): BlobRef | null {
  if (!isRecord(found) || !isText(found.key) || !KEY.test(found.key) || !isCount(found.pieces)) return null;
  return { key: found.key, pieces: found.pieces };
}

function tieOf(found: unknown): TableTie | null {
  if (!isRecord(found)) return null;
  const { id, name } = found;
  return isText(id) && isText(name) ? { id, name } : null;
}

function textsOf(found: unknown): Readonly<Record<string, BlobRef>> {
  if (!isRecord(found)) return {};
  const refs = Object.entries(found).map(([source, ref]) => [source, refOf(ref)] as const);
  return Object.fromEntries(refs.filter((entry): entry is [string, BlobRef] => entry[1] !== null));
}

/** Makes an entry of what was found in an index; null where it is none. */
export function validEntry(found: unknown): Entry | null {
  if (!isRecord(found)) return null;
  const { id, revision, removed, name, table, lastChecked, lastChanged } = found;
  if (!isText(id) || !isCount(revision)) return null;
  if (removed === true) return { id, revision, removed };
  const [tie, details] = [tieOf(table), refOf(found.details)];
  if (!isText(name) || tie === null || details === null) return null;
  return {
    id,
    revision,
    name,
    table: tie,
    lastChecked: isTextOrNull(lastChecked) ? lastChecked : null,
    lastChanged: isTextOrNull(lastChanged) ? lastChanged : null,
    details,
    damaged: listOf(found.damaged, refOf),
    base: refOf(found.base),
    undo: refOf(found.undo),
    texts: textsOf(found.texts),
  };
}
