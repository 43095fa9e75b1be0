import type { DatasetSource, SourceOrigin } from '../../model/dataset';
import type { RefreshRun, SourceRun } from '../state/datasetsState';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/**
 * When something was, on the analyst's own clock.
 *
 * @param instant ISO 8601, or null
 * @example momentWords('2018-08-09T10:00:00Z') // '9 Aug 2018, 12:00'
 */
export function momentWords(instant: string | null): string {
  if (instant === null) return 'never';
  const time = Date.parse(instant);
  return Number.isNaN(time) ? 'never' : MOMENT.format(time);
}

/**
 * A count with its noun.
 *
 * @example countWords(2, 'row') // '2 rows'
 */
export function countWords(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

const KINDS: Readonly<Record<SourceOrigin['kind'], string>> = {
  text: 'Pasted text',
  file: 'File',
  cells: 'Cells',
  collection: 'Collection',
  page: 'Page',
  feed: 'Feed',
};

function placeOf(origin: SourceOrigin): string {
  switch (origin.kind) {
    case 'text':
      return '';
    case 'file':
      return origin.name;
    case 'cells':
      return origin.address;
    case 'collection':
    case 'page':
    case 'feed':
      return origin.url;
  }
}

/**
 * What a source is, and where, as far as its label does not say so.
 *
 * @example originWords({ label: 'example.org/feed.xml', origin: { kind: 'feed', url: 'https://example.org/feed.xml' } }) // 'Feed'
 */
export function originWords({ label, origin }: Pick<DatasetSource, 'label' | 'origin'>): string {
  const place = placeOf(origin);
  return place.includes(label) ? KINDS[origin.kind] : `${KINDS[origin.kind]} ${place}`.trim();
}

/** What a source holds, and what became of it in the last refresh. */
export function sourceState({ articles }: DatasetSource, run: SourceRun | undefined): string {
  const known = articles.length === 0 ? 'not read yet' : countWords(articles.length, 'article');
  switch (run?.kind) {
    case undefined:
    case 'failed':
      return known;
    case 'waiting':
      return `${known} · waiting`;
    case 'reading':
      return `${known} · reading…`;
    case 'read':
      return `${countWords(run.articles, 'article')} read`;
  }
}

/**
 * What a preview says above its rows.
 *
 * @example summaryWords({ added: 2, repeats: 0, changed: 1, withdrawn: 0, conflict: 0, follows: 0, worded: 0, sure: 0, ids: 0 }) // '1 changed, 2 new facts'
 */
export function summaryWords(counts: {
  readonly added: number;
  readonly repeats: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly conflict: number;
  readonly follows: number;
  readonly worded: number;
  readonly sure: number;
  readonly ids: number;
}): string {
  const { added, repeats, changed, withdrawn, conflict, follows, worded, sure, ids } = counts;
  const parts = [
    ...(conflict === 0 ? [] : [countWords(conflict, 'conflict')]),
    ...(changed === 0 ? [] : [`${changed.toLocaleString('en')} changed`]),
    ...(added === 0 ? [] : [countWords(added, 'new fact')]),
    ...(repeats === 0 ? [] : [countWords(repeats, 'repeat')]),
    ...(withdrawn === 0 ? [] : [`${withdrawn.toLocaleString('en')} withdrawn`]),
    ...(ids === 0 ? [] : [`${countWords(ids, 'Id')} put back`]),
    ...(follows === 0 ? [] : [`${countWords(follows, 'row')} that ${follows === 1 ? 'follows' : 'follow'} your edits`]),
    ...(worded === 0 ? [] : [`${countWords(worded, 'row')}: only how the article words it`]),
    ...(sure === 0 ? [] : [`${countWords(sure, 'row')}: only how sure Ingot is`]),
  ];
  return parts.length === 0 ? 'Nothing has changed' : parts.join(', ');
}

/** How many sources of a run were not read. */
export function failedSources({ sources }: RefreshRun): number {
  return Object.values(sources).filter(({ kind }) => kind === 'failed').length;
}
