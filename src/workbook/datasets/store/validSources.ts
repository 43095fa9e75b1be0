import type { DatasetSource, KnownArticle, SourceOrigin } from '../../../model/dataset';
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

function sourceOf(found: unknown): DatasetSource | null {
  if (!isRecord(found)) return null;
  const { id, label, origin: place, keepsText, articles } = found;
  const origin = originOf(place);
  if (!isText(id) || !isText(label) || origin === null) return null;
  return { id, label, origin, keepsText: keepsText === true, articles: listOf(articles, articleOf) };
}

/**
 * Makes sources of what was found in a workbook: whatever is none is left out.
 *
 * @example validSources([{ id: 's1', label: 'x', origin: { kind: 'page', url: 'file:///etc' } }]) // []
 */
export function validSources(found: unknown): DatasetSource[] {
  return listOf(found, sourceOf);
}
