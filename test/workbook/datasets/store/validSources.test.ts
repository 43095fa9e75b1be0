import { validSources } from '../../../../src/workbook/datasets/store/validSources';

const SOURCE = {
  id: 's1',
  label: 'News',
  origin: { kind: 'cells', address: 'News!A1:C4', eachCell: false },
  keepsText: false,
  articles: [],
};
const WHOLE = { home: '{7A}', header: ['Title', 'Text'] };

test.each<[string, unknown, unknown]>([
  ['whole', WHOLE, WHOLE],
  ['without a header', { home: '{7A}', header: null }, { home: '{7A}', header: null }],
  ['with more than is known', { ...WHOLE, href: 'x' }, WHOLE],
  ['whose header is none', { home: '{7A}', header: ['Title', 7] }, { home: '{7A}', header: null }],
  ['whose header is empty', { home: '{7A}', header: [] }, { home: '{7A}', header: null }],
  ['without a home', { header: ['Title'] }, undefined],
  ['that is a word', 'News', undefined],
  ['that is not there', undefined, undefined],
])('what cells are known by is read %s', (_, anchor, expected) => {
  const { sources, dropped } = validSources([{ ...SOURCE, anchor }]);
  expect(dropped).toEqual([]);
  expect(sources).toEqual([{ ...SOURCE, ...(expected !== undefined && { anchor: expected }) }]);
});

test.each([
  ['no source', 7, ''],
  ['a source of the disk', { ...SOURCE, origin: { kind: 'page', url: 'file:///etc' } }, 'News'],
  ['a source of a kind to come', { ...SOURCE, origin: { kind: 'mail' } }, 'News'],
])('%s is left out, and named', (_, found, name) => {
  expect(validSources([found, SOURCE])).toEqual({ sources: [SOURCE], dropped: [name] });
});
