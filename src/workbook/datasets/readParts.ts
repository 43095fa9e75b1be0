import type { Article } from '../../model/article';
import type { WrittenRow } from '../../model/dataset';
import { runExcel } from '../runExcel';
import type { StoredUndo } from './StoredUndo';
import { readBlob, type BlobRef } from './store/blobs';
import { isThere, type IndexEntry } from './store/indexEntry';
import { openIndex } from './store/openIndex';
import { rejectedIn, unpackRows } from './store/packedRows';
import { validArticles } from './store/validArticles';
import { validUndo } from './store/validUndo';

/** What a dataset refers to, or null where that is missing or damaged. */
function readPart(
  doing: string,
  dataset: string,
  choose: (entry: IndexEntry) => BlobRef | null | undefined,
): Promise<unknown> {
  return runExcel(doing, async (context) => {
    const entry = (await openIndex(context)).entries.get(dataset);
    const ref = isThere(entry) ? choose(entry) : null;
    return ref === null || ref === undefined ? null : readBlob(context, ref);
  });
}

/**
 * The rows of a dataset as they were last written.
 *
 * @param dataset Id of the dataset.
 * @returns null where they are lost, or were never there.
 * @throws {WorkbookError} where Excel fails
 * @example (await readBase(dataset.id))?.length // 120
 */
export async function readBase(dataset: string): Promise<readonly WrittenRow[] | null> {
  return unpackRows(await readPart('What was last written was not read', dataset, ({ base }) => base));
}

/**
 * What the figures of a dataset say that a person rejected: they are known by it when their article is read again.
 *
 * @returns none where it was lost, or never there.
 * @throws {WorkbookError} where Excel fails
 * @example (await readRejected(dataset.id)).map(({ id }) => id)
 */
export async function readRejected(dataset: string): Promise<readonly WrittenRow[]> {
  return rejectedIn(await readPart('What was rejected was not read', dataset, ({ base }) => base));
}

/**
 * What the last refresh of a dataset did.
 *
 * @returns null where there is nothing to undo, or it is lost.
 * @throws {WorkbookError} where Excel fails
 * @example (await readUndo(dataset.id))?.at // '2026-11-23T08:00:00.000Z'
 */
export async function readUndo(dataset: string): Promise<StoredUndo | null> {
  return validUndo(await readPart('The last refresh was not read', dataset, ({ undo }) => undo));
}

/**
 * The texts that are kept of a source.
 *
 * @returns null where none are kept, `damaged` where they cannot be read any more.
 * @throws {WorkbookError} where Excel fails
 * @example (await readTexts(dataset.id, source.id)) // [{ id: 'a1', text: '…', … }]
 */
export async function readTexts(dataset: string, source: string): Promise<readonly Article[] | 'damaged' | null> {
  const kept = { are: false };
  const found = await readPart('The kept texts were not read', dataset, ({ texts }) => {
    kept.are = texts[source] !== undefined;
    return texts[source];
  });
  return validArticles(found) ?? (kept.are ? 'damaged' : null);
}
