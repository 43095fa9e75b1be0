import type { CellsAnchor, DatasetSource, KnownArticle, SourceOrigin } from '../../../model/dataset';
import { webAddress } from '../../../output/cleanText';
import { isRecord, isText, isTextOrNull, listOf } from './guards';

/** A collection that lies beside the add-in's own page, as the samples do, wherever that is. */
const BESIDE = /^[a-z][a-z\d/-]*\.json$/;

/** What is in a workbook may come from anywhere: nothing but http and https is ever asked for. */
function webOrigin(kind: 'collection' | 'page' | 'feed', url: unknown): SourceOrigin | null {
  if (!isText(url)) return null;
  const isBeside = kind === 'collection' && BESIDE.test(url);
  return isBeside || webAddress(url) !== null ? { kind, url } : null;
}

function originOf(found: unknown): SourceOrigin | null {
  if (!isRecord(found)) return null;
  const { kind, name, address, eachCell, url } = found;
  switch (kind) {
    case 'text':
      return { kind };
    case 'file':
      return isText(name) ? { kind, name } : null;
    case 'cells':
      return isText(address) ? { kind, address, eachCell: eachCell === true } : null;
    case 'collection':
    case 'page':
    case 'feed':
      return webOrigin(kind, url);
    default:
      return null;
  }
}

function articleOf(found: unknown): KnownArticle | null {
  if (!isRecord(found)) return null;
  const { id, title, published, dateGiven, publisher, url, fingerprint, place } = found;
  if (!isText(id) || !isText(fingerprint)) return null;
  const text = (value: unknown): string | null => (isTextOrNull(value) ? value : null);
  return {
    id,
    title: text(title),
    published: text(published),
    dateGiven: text(dateGiven),
    publisher: text(publisher),
    url: webAddress(text(url)),
    fingerprint,
    place: text(place),
  };
}

function anchorOf(found: unknown): CellsAnchor | null {
  if (!isRecord(found) || !isText(found.home)) return null;
  const header: readonly unknown[] = Array.isArray(found.header) ? found.header : [];
  return { home: found.home, header: header.length > 0 && header.every(isText) ? header : null };
}

function sourceOf(found: unknown): DatasetSource | null {
  if (!isRecord(found)) return null;
  const { id, label, origin: place, keepsText, articles } = found;
  const origin = originOf(place);
  if (!isText(id) || !isText(label) || origin === null) return null;
  const anchor = anchorOf(found.anchor);
  const known = { keepsText: keepsText === true, articles: listOf(articles, articleOf) };
  return { id, label, origin, ...(anchor !== null && { anchor }), ...known };
}

/** Sources that were found in a workbook, and those that could not be made out. */
export interface FoundSources {
  readonly sources: readonly DatasetSource[];
  /** What the others were called, as far as that is known; '' where it is not. */
  readonly dropped: readonly string[];
}

/** Longer names are damage, too. */
const LONGEST_LABEL = 80;

const labelIn = (found: unknown): string =>
  isRecord(found) && isText(found.label) ? found.label.slice(0, LONGEST_LABEL) : '';

/**
 * Makes sources of what was found in a workbook: whatever is none is left out, and named.
 *
 * @example validSources([{ id: 's1', label: 'x', origin: { kind: 'page', url: 'file:///etc' } }]).dropped // ['x']
 */
export function validSources(found: unknown): FoundSources {
  if (!Array.isArray(found)) return { sources: [], dropped: [''] };
  const items: readonly unknown[] = found;
  return { sources: listOf(items, sourceOf), dropped: unreadableSources(items).map(labelIn) };
}

/**
 * What stands among the sources and cannot be made out, as it is: it is kept until a source of that name comes again.
 *
 * @param known Names of the sources that came since.
 * @example unreadableSources([{ label: 'x', origin: null }], new Set()).length // 1
 */
export function unreadableSources(found: unknown, known: ReadonlySet<string> = new Set()): unknown[] {
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  return items.filter((item) => sourceOf(item) === null && !known.has(labelIn(item)));
}
