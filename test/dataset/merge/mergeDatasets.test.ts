import fc from 'fast-check';
import { mergeDatasets } from '../../../src/dataset/merge/mergeDatasets';
import type { Dataset, DatasetSource, KnownArticle } from '../../../src/model/dataset';

const article = (id: string, title = id): KnownArticle => ({
  ...{ id, title, published: null, dateGiven: null, publisher: null, url: null, fingerprint: '', place: null },
});

function source(id: string, url: string, articles: readonly KnownArticle[] = []): DatasetSource {
  return { id, label: id, origin: { kind: 'feed', url }, keepsText: false, articles };
}

const text = (id: string): DatasetSource => ({ ...source(id, ''), origin: { kind: 'text' } });

const BEFORE: Dataset = {
  ...{ id: 'd1', name: 'Tin', table: { id: '7', name: 'Figures' } },
  sources: [source('s1', 'https://a.example/', [article('a1')]), text('s2')],
  corrections: { f1: { unit: 'kt' }, f2: { item: 'tin' } },
  ...{ accepted: ['f1', 'f2'], rejected: ['f3'], deleted: ['f4'], chosen: null },
  ...{ lastChecked: '2026-11-20T09:00:00Z', lastChanged: null },
};
const [FIRST, SECOND] = BEFORE.sources;
if (FIRST === undefined || SECOND === undefined) throw new Error('no sources');

const NEWS = source('s3', 'https://b.example/');

const CASES: readonly (readonly [string, Partial<Dataset>, Partial<Dataset>, Partial<Dataset>])[] = [
  ['nothing', {}, {}, {}],
  ['a name of theirs', {}, { name: 'Tin and lead' }, { name: 'Tin and lead' }],
  ['two names: mine', { name: 'Mine' }, { name: 'Theirs' }, { name: 'Mine' }],
  ['a source of theirs', {}, { sources: [...BEFORE.sources, NEWS] }, { sources: [...BEFORE.sources, NEWS] }],
  ['a source that they took out', {}, { sources: [FIRST] }, { sources: [FIRST] }],
  ['a source that each took out', { sources: [SECOND] }, { sources: [FIRST] }, { sources: [] }],
  [
    'articles of both',
    { sources: [{ ...FIRST, articles: [article('a1', 'as read'), article('a2')] }, SECOND] },
    { sources: [{ ...FIRST, label: 'Feed', articles: [article('a1'), article('a3')] }, SECOND] },
    {
      sources: [
        { ...FIRST, label: 'Feed', articles: [article('a1', 'as read'), article('a3'), article('a2')] },
        SECOND,
      ],
    },
  ],
  [
    'the same address, added by both',
    { sources: [...BEFORE.sources, { ...NEWS, id: 's8', articles: [article('b1')] }] },
    { sources: [...BEFORE.sources, { ...NEWS, articles: [article('b2')] }] },
    { sources: [...BEFORE.sources, { ...NEWS, articles: [article('b2'), article('b1')] }] },
  ],
  ['two pasted texts', { sources: [text('t1')] }, { sources: [text('t2')] }, { sources: [text('t2'), text('t1')] }],
  [
    'corrections: theirs, mine, and one that I took back',
    { corrections: { f1: { unit: 't' }, f5: { value: 5 } } },
    { corrections: { f1: { unit: 'kg' }, f2: { item: 'lead' }, f6: { value: 6 } } },
    { corrections: { f1: { unit: 't' }, f6: { value: 6 }, f5: { value: 5 } } },
  ],
  [
    'a figure that they rejected, and one that I opened again',
    { accepted: ['f1'] },
    { accepted: ['f2'], rejected: ['f3', 'f1'] },
    { accepted: [], rejected: ['f3', 'f1'] },
  ],
  ['deletions of both', { deleted: ['f4', 'f5'] }, { deleted: ['f4', 'f6'] }, { deleted: ['f4', 'f6', 'f5'] }],
  ['figures that both chose', { chosen: ['f1'] }, { chosen: ['f2'] }, { chosen: ['f2', 'f1'] }],
  ['figures that they chose', {}, { chosen: ['f2'] }, { chosen: ['f2'] }],
  [
    'the later of two checks',
    { lastChecked: '2026-11-21T09:00:00Z' },
    { lastChecked: '2026-11-22T09:00:00Z', lastChanged: '2026-11-22T09:00:00Z' },
    { lastChecked: '2026-11-22T09:00:00Z', lastChanged: '2026-11-22T09:00:00Z' },
  ],
];

it.each(CASES)('merges %s', (_, mine, theirs, merged) => {
  const versions = { before: BEFORE, mine: { ...BEFORE, ...mine }, theirs: { ...BEFORE, ...theirs } };
  expect(mergeDatasets(versions)).toEqual({ ...BEFORE, ...merged });
});

const ids = fc.uniqueArray(fc.constantFrom('1', '02', 'f3', '__proto__', 'f5'));
const datasets = fc.record({ deleted: ids, sources: ids, corrected: ids }).map((made): Dataset => ({
  ...BEFORE,
  deleted: made.deleted,
  sources: made.sources.map(text),
  corrections: Object.fromEntries(made.corrected.map((id) => [id, { item: id }])),
}));

it('keeps what either added, and the whole of one where the other did nothing', () => {
  fc.assert(
    fc.property(datasets, datasets, datasets, (before, mine, theirs) => {
      expect(mergeDatasets({ before, mine: before, theirs })).toEqual(theirs);
      const { sources, deleted } = mergeDatasets({ before, mine, theirs });
      const there = new Set(sources.map(({ id }) => id));
      const was = new Set(before.sources.map(({ id }) => id));
      for (const { id } of [...mine.sources, ...theirs.sources]) if (!was.has(id)) expect(there).toContain(id);
      expect(new Set(deleted).size).toBe(deleted.length);
      expect(there.size).toBe(sources.length);
    }),
  );
});
