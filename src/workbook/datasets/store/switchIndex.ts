import type { Journal } from '../../Journal';
import { WorkbookError } from '../../WorkbookError';
import { findParts } from '../../xml/sealedParts';
import { sealedXml } from '../../xml/sealedXml';
import { deleteBlobs, isOld, keyOf } from './blobs';
import { isRecord } from './guards';
import { refsOf, type Entry } from './indexEntry';
import { INDEX_NAMESPACE, INDEX_VERSION, type OpenIndex } from './openIndex';

/** What a new index says. */
export interface NewIndex {
  readonly entries: readonly Entry[];
  readonly checksOnOpening: boolean;
}

/** The entries with one in the place of its older self. */
export function withEntry(entries: ReadonlyMap<string, Entry>, entry: Entry): Entry[] {
  return [...new Map(entries).set(entry.id, entry).values()];
}

/**
 * Makes sure that this version may change the datasets.
 *
 * @throws {WorkbookError} `newer`
 */
export function checkWritable({ isNewer }: OpenIndex): void {
  if (!isNewer) return;
  const message = 'A later version of Ingot saved the datasets of this workbook, and this one would lose some of it.';
  throw new WorkbookError('newer', `${message} Update Ingot to change or refresh them; the table stays as it is.`);
}

/** Takes a new index out again, should it be there. */
async function dropIndex(context: Excel.RequestContext, stamp: string): Promise<void> {
  const parts = await findParts(context, INDEX_NAMESPACE);
  for (const { id, sealed } of parts) {
    if (!isRecord(sealed?.content) || sealed.content.stamp !== stamp) continue;
    context.workbook.customXmlParts.getItem(id).delete();
  }
  await context.sync();
}

/** What nothing refers to: what the new index let go, and what was left behind long ago. */
async function unusedKeys(context: Excel.RequestContext, old: OpenIndex, entries: readonly Entry[]): Promise<string[]> {
  const used = new Set(entries.flatMap((entry) => refsOf(entry).map(({ key }) => key)));
  const parts = context.workbook.customXmlParts.load('items/namespaceUri');
  await context.sync();
  const keys = new Set(parts.items.map(({ namespaceUri }) => keyOf(namespaceUri)).filter((key) => key !== null));
  return [...keys].filter((key) => !used.has(key) && (old.keys.has(key) || isOld(key)));
}

async function cleanUp(context: Excel.RequestContext, old: OpenIndex, entries: readonly Entry[]): Promise<void> {
  try {
    // The old index goes last: until then it knows what is to be deleted, should this fail.
    await deleteBlobs(context, await unusedKeys(context, old, entries));
    for (const id of old.partIds) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  } catch {
    // The new index holds already; what is left of the old one is deleted the next time.
  }
}

/**
 * Lets a new index hold in place of the old one: the moment from which a change of the datasets is done. It is the last
 * thing to be written; what fails after it does not matter.
 *
 * @example await switchIndex(context, journal, old, { entries, checksOnOpening: false })
 */
export async function switchIndex(
  context: Excel.RequestContext,
  journal: Journal,
  old: OpenIndex,
  { entries, checksOnOpening }: NewIndex,
): Promise<void> {
  const stamp = crypto.randomUUID();
  const content = { stamp, checksOnOpening, datasets: entries };
  const xml = sealedXml({ namespace: INDEX_NAMESPACE, version: INDEX_VERSION, revision: old.revision + 1, content });
  journal.note((later) => dropIndex(later, stamp));
  context.workbook.customXmlParts.add(xml);
  await context.sync();
  await cleanUp(context, old, entries);
}
