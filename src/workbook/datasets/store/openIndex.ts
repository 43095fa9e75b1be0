import { findParts, type FoundPart } from '../../xml/sealedParts';
import type { SealedPart } from '../../xml/sealedXml';
import { isRecord, listOf } from './guards';
import { isThere, refsOf, validEntry, type Entry } from './indexEntry';

/** Names the part of the workbook that says which datasets there are. */
export const INDEX_NAMESPACE = 'urn:ingot:dataset';

/** The form of the index. A later one that this version cannot write is left alone. */
export const INDEX_VERSION = 1;

/** The index of a workbook: the union of what two people may have saved side by side. */
export interface OpenIndex {
  /** Ids of all parts that it was read from. */
  readonly partIds: readonly string[];
  readonly revision: number;
  readonly isNewer: boolean;
  /** Whether a part was changed or cut by something else. */
  readonly isDamaged: boolean;
  readonly checksOnOpening: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys of everything that any part refers to. */
  readonly keys: ReadonlySet<string>;
}

interface ReadEntry {
  readonly entry: Entry;
  readonly isWhole: boolean;
}

/** Of two that were saved as often, the one saved later: keys begin with the time. */
const stampOf = (entry: Entry): string => (isThere(entry) ? entry.details.key : '');

function isBetter({ entry, isWhole }: ReadEntry, than: ReadEntry): boolean {
  if (isWhole !== than.isWhole) return isWhole;
  if (entry.revision !== than.entry.revision) return entry.revision > than.entry.revision;
  return stampOf(entry) > stampOf(than.entry);
}

const entriesOf = ({ content, isWhole }: SealedPart): ReadEntry[] =>
  listOf(isRecord(content) ? content.datasets : null, validEntry).map((entry) => ({ entry, isWhole }));

function union(all: readonly ReadEntry[]): ReadonlyMap<string, Entry> {
  const best = new Map<string, ReadEntry>();
  for (const read of all) {
    const other = best.get(read.entry.id);
    if (other === undefined || isBetter(read, other)) best.set(read.entry.id, read);
  }
  return new Map([...best].map(([id, { entry }]) => [id, entry]));
}

/** Whether the part that was saved last says so. */
function checksOnOpening(parts: readonly SealedPart[]): boolean {
  const last = parts.reduce<SealedPart | null>(
    (best, part) => (best === null || part.revision > best.revision ? part : best),
    null,
  );
  return isRecord(last?.content) && last.content.checksOnOpening === true;
}

function indexOf(parts: readonly FoundPart[]): OpenIndex {
  const sealed = parts.map((part) => part.sealed).filter((part) => part !== null);
  const entries = sealed.flatMap(entriesOf);
  return {
    partIds: parts.map(({ id }) => id),
    revision: Math.max(0, ...sealed.map(({ revision }) => revision)),
    isNewer: sealed.some(({ version }) => version > INDEX_VERSION),
    isDamaged: sealed.length < parts.length || sealed.some(({ isWhole }) => !isWhole),
    checksOnOpening: checksOnOpening(sealed),
    entries: union(entries),
    keys: new Set(entries.flatMap(({ entry }) => refsOf(entry).map(({ key }) => key))),
  };
}

/**
 * Reads which datasets a workbook has. Nothing is deleted by reading.
 *
 * @example (await openIndex(context)).entries.get(id)
 */
export async function openIndex(context: Excel.RequestContext): Promise<OpenIndex> {
  return indexOf(await findParts(context, INDEX_NAMESPACE));
}
