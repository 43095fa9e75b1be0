import type { Dataset, WrittenRow } from '../../../model/dataset';
import type { Journal } from '../../Journal';
import type { KeptTexts } from '../Refresh';
import type { StoredUndo } from '../StoredUndo';
import { addBlob, readBlob, type BlobRef } from './blobs';
import { detailsOf, validDetails } from './details';
import { isRecord, isText } from './guards';
import { isThere, type IndexEntry } from './indexEntry';
import type { OpenIndex } from './openIndex';
import { unreadableSources } from './validSources';
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

/**
 * The details as they are stored, with what could not be read of the old ones: nothing is overwritten by what is not
 * there, and it is told again as long as it is so.
 */
async function withUnreadable(context: Excel.RequestContext, dataset: Dataset, old: IndexEntry | null) {
  const details = detailsOf(dataset);
  const before = old === null ? {} : await readBlob(context, old.details);
  const was = new Set((validDetails(before)?.details.sources ?? []).map(({ id }) => id));
  const known = new Set(details.sources.filter(({ id }) => !was.has(id)).map(({ label }) => label));
  const sources = isRecord(before) ? unreadableSources(before.sources, known) : [];
  const lost = old === null || isRecord(before) ? [] : [old.details];
  const ids = sources.flatMap((source) => (isRecord(source) && isText(source.id) ? [source.id] : []));
  return {
    details: { ...details, sources: [...details.sources, ...sources] },
    // Their texts may be whole.
    texts: Object.fromEntries(Object.entries(old?.texts ?? {}).filter(([id]) => ids.includes(id))),
    damaged: details.sources.length > 0 ? [] : [...(old?.damaged ?? []), ...lost],
  };
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
  const { details, damaged, texts: keptTexts } = await withUnreadable(context, dataset, old);
  return {
    id,
    revision: (known?.revision ?? 0) + 1,
    name,
    table,
    lastChecked,
    lastChanged,
    details: await addBlob(context, journal, details),
    damaged,
    base:
      base === undefined
        ? (old?.base ?? null)
        : await addBlob(context, journal, await baseOf(context, old, base, rejected)),
    undo: undo === undefined ? (old?.undo ?? null) : storedUndo,
    texts: { ...keptTexts, ...(await textsOf(context, journal, dataset, old, texts)) },
  };
}
