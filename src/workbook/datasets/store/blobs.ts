import type { Journal } from '../../Journal';
import { findParts } from '../../xml/sealedParts';
import { sealedXml } from '../../xml/sealedXml';
import { isRecord } from './guards';
import { deflated, inflated } from './deflated';

/** Names something large that is kept beside the index: it is written once and never changed. */
export interface BlobRef {
  /** When it was written, and something by chance: two people never write the same. */
  readonly key: string;
  readonly pieces: number;
}

const PREFIX = 'urn:ingot:dataset:part:';
const VERSION = 1;

/** Characters of a piece: below 1 MB with what stands around it. */
const PIECE = 900_000;

/** Pieces in a request; one may have 5 MB. */
const AT_ONCE = 3;

const BASE = 36;

/** Something left over is not thrown away before it is this old: a colleague may be about to use it. */
const OLD_MS = 86_400_000;

const namespaceOf = (key: string): string => PREFIX + key;

/** The key of a part's namespace; null where it is none of these parts. */
export function keyOf(namespace: string): string | null {
  return namespace.startsWith(PREFIX) ? namespace.slice(PREFIX.length) : null;
}

/** Whether something that nothing refers to was left behind long ago. */
export function isOld(key: string, now = Date.now()): boolean {
  const written = Number.parseInt(key, BASE);
  return Number.isFinite(written) && now - written > OLD_MS;
}

const newKey = (): string => `${Date.now().toString(BASE)}-${crypto.randomUUID().slice(0, 8)}`;

function piecesOf(text: string): string[] {
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  return Array.from({ length: count }, (_, index) => text.slice(index * PIECE, (index + 1) * PIECE));
}

/** Deletes what is there of something large. */
export async function deleteBlobs(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  const { customXmlParts } = context.workbook;
  const found = keys.map((key) => customXmlParts.getByNamespace(namespaceOf(key)).load('items/id'));
  if (found.length === 0) return;
  await context.sync();
  for (const { items } of found) for (const { id } of items) customXmlParts.getItem(id).delete();
  await context.sync();
}

/**
 * Writes something large beside the index, deflated and in pieces. Nothing refers to it until the index does.
 *
 * @example const ref = await addBlob(context, journal, { sources })
 */
export async function addBlob(context: Excel.RequestContext, journal: Journal, content: unknown): Promise<BlobRef> {
  const key = newKey();
  const pieces = piecesOf(deflated(content));
  journal.note((later) => deleteBlobs(later, [key]));
  for (const [index, data] of pieces.entries()) {
    const sealed = { namespace: namespaceOf(key), version: VERSION, revision: index, content: { data } };
    context.workbook.customXmlParts.add(sealedXml(sealed));
    if (index % AT_ONCE === AT_ONCE - 1) await context.sync();
  }
  await context.sync();
  return { key, pieces: pieces.length };
}

/**
 * Reads what `addBlob` wrote.
 *
 * @returns The content; null where a piece is missing or damaged.
 */
export async function readBlob(context: Excel.RequestContext, { key, pieces }: BlobRef): Promise<unknown> {
  const parts = await findParts(context, namespaceOf(key), AT_ONCE);
  const data = new Map<number, string>();
  for (const { sealed } of parts) {
    if (sealed?.isWhole === true && isRecord(sealed.content) && typeof sealed.content.data === 'string') {
      data.set(sealed.revision, sealed.content.data);
    }
  }
  const texts = Array.from({ length: pieces }, (_, index) => data.get(index));
  return texts.includes(undefined) ? null : inflated(texts.join(''));
}
