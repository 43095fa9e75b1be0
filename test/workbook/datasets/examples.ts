import type { Article } from '../../../src/model/article';
import type { Dataset, DatasetSource, WrittenRow } from '../../../src/model/dataset';

/** An article of a source, with a text of some length. */
export function keptArticle(id: string, text: string): Article {
  return {
    id,
    title: 'Tin exports rise',
    published: '2018-08-09',
    publisher: 'Tin Weekly',
    url: 'https://tin.example/august',
    language: 'en',
    text,
    tables: [
      {
        span: { start: 0, end: 4 },
        caption: null,
        cells: [{ span: { start: 0, end: 4 }, row: 0, column: 0, rowSpan: 1, columnSpan: 1, header: false }],
      },
    ],
    furniture: [{ start: 0, end: 1 }],
  };
}

const PASTED: DatasetSource = {
  id: 's1',
  label: 'Tin Weekly',
  origin: { kind: 'text' },
  keepsText: true,
  articles: [
    {
      id: 'august',
      title: 'Tin exports rise',
      published: '2018-08-09',
      dateGiven: null,
      publisher: 'Tin Weekly',
      url: 'https://tin.example/august',
      fingerprint: 'abc',
      place: null,
    },
  ],
};

export const TIN: Dataset = {
  id: 'd1',
  name: 'Tin',
  table: { id: 'table-1', name: 'Figures' },
  sources: [
    PASTED,
    { ...PASTED, id: 's2', origin: { kind: 'feed', url: 'https://tin.example/feed' }, keepsText: false },
  ],
  corrections: { f1: { unit: 'kt', value: [1, 2], partner: null } },
  accepted: ['f1'],
  rejected: ['f2'],
  deleted: ['f3'],
  chosen: null,
  lastChecked: '2026-11-23T08:00:00.000Z',
  lastChanged: null,
};

/** Rows as they were written, with sentences that do not deflate to nothing. */
export function writtenRows(count: number): WrittenRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `f${index}`,
    article: 'august',
    cells: { Id: `f${index}`, Use: true, StdValue: index / 7, Sentence: `“${Math.sin(index)}” <铜> & =1+${index}` },
  }));
}
