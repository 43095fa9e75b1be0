import type { Dataset, WrittenRow } from '../../../model/dataset';
import type { Journal } from '../../Journal';
import type { KeptTexts } from '../Refresh';
import type { StoredUndo } from '../StoredUndo';
import { addBlob, readBlob, type BlobRef } from './blobs';
import { detailsOf } from './details';
import { isThere, type IndexEntry } from './indexEntry';
import type { OpenIndex } from './openIndex';
import { packRows, rejectedIn } from './packedRows';

/** What is stored with a dataset; what is left out stays as it is. */
export interface DatasetParts {
  /** The rows of its table as they were just written. */
  readonly base?: readonly WrittenRow[];
  /**
   * What the figures say that a person rejected, so that they are known again; stored with `base`. What was stored
   * before, where it is left out.
   */
  readonly rejected?: readonly WrittenRow[];
  /** Texts of sources that keep them. */
  readonly texts?: KeptTexts;
  /** What the last refresh did; null where there is nothing to undo any more. */
  readonly undo?: StoredUndo | null;
}

async function textsOf(
  context: Excel.RequestContext,
  journal: Journal,
  { sources }: Dataset,
  old: IndexEntry | null,
  fresh: KeptTexts | undefined,
): Promise<Readonly<Record<string, BlobRef>>> {
  const refs: [string, BlobRef][] = [];
  for (const { id } of sources.filter(({ keepsText }) => keepsText)) {
    const texts = fresh?.get(id);
    const ref = texts === undefined ? old?.texts[id] : await addBlob(context, journal, texts);
    if (ref !== undefined) refs.push([id, ref]);
  }
  return Object.fromEntries(refs);
}

async function baseOf(
  context: Excel.RequestContext,
  old: IndexEntry | null,
  base: readonly WrittenRow[],
  rejected: readonly WrittenRow[] | undefined,
) {
  const before = rejected === undefined && old?.base ? rejectedIn(await readBlob(context, old.base)) : [];
  return { ...packRows(base), rejected: packRows(rejected ?? before) };
}

/**
 * Writes what belongs to a dataset beside the index. It holds once an index has the entry, and not before.
 *
 * @returns The entry for the index.
 * @example const entry = await storeEntry(context, journal, index, dataset, { base })
 */
export async function storeEntry(
  context: Excel.RequestContext,
  journal: Journal,
  index: OpenIndex,
  dataset: Dataset,
  { base, rejected, texts, undo }: DatasetParts,
): Promise<IndexEntry> {
  const known = index.entries.get(dataset.id);
  const old = isThere(known) ? known : null;
  const { id, name, table, lastChecked, lastChanged } = dataset;
  const storedUndo =
    undo === undefined || undo === null
      ? null
      : await addBlob(context, journal, { ...undo, rows: packRows(undo.rows) });
  return {
    id,
    revision: (known?.revision ?? 0) + 1,
    name,
    table,
    lastChecked,
    lastChanged,
    details: await addBlob(context, journal, detailsOf(dataset)),
    base:
      base === undefined
        ? (old?.base ?? null)
        : await addBlob(context, journal, await baseOf(context, old, base, rejected)),
    undo: undo === undefined ? (old?.undo ?? null) : storedUndo,
    texts: await textsOf(context, journal, dataset, old, texts),
  };
}
