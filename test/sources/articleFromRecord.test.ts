import { ArticleReadError } from '../../src/sources/ArticleReadError';
import { articleFromRecord } from '../../src/sources/articleFromRecord';

const TEXT =
  'Copper smelter keeps its pace\r\n\r\n3 May 2021\r\n\r\nOutput rose by three per cent in the month at home.\r\n';

test('the text is kept to the character, and what the record says is kept too', () => {
  const record = {
    id: 'a1',
    title: 'Another title',
    published: '2021-06-01',
    url: 'https://news.example/a1',
    language: 'de',
    text: TEXT,
  };
  expect(articleFromRecord(record, 1)).toMatchObject({ ...record, tables: [] });
});

test.each([
  ['absent', { text: TEXT }],
  ['null', { id: null, title: null, published: null, url: null, language: null, text: TEXT }],
])('fields that are %s are looked for in the text', (_, record) => {
  expect(articleFromRecord(record, 7)).toMatchObject({
    id: 'line-7',
    title: 'Copper smelter keeps its pace',
    published: '2021-05-03',
    url: null,
    language: 'en',
  });
});

test.each([
  ['a time behind the date', { published: '2021-05-03T10:00:00Z', text: '' }, { published: '2021-05-03' }],
  ['a number as id', { id: 12, text: '' }, { id: '12' }],
  ['an address that is not of the web', { url: 'javascript:alert(1)', text: '' }, { url: null }],
])('%s', (_, record, expected) => {
  expect(articleFromRecord(record, 1)).toMatchObject(expected);
});

test.each<[string, unknown, RegExp, string | null]>([
  ['a list', [], /line 3 is not a JSON object/, null],
  ['null', null, /line 3 is not a JSON object/, null],
  ['no text', { id: 'a' }, /line 3 has no "text"/, 'a'],
  ['a number as text', { id: 'a', text: 5 }, /line 3 has no "text"/, 'a'],
  ['a number as title', { id: 'a', title: 5, text: '' }, /"title" that is not a string/, 'a'],
  ['a date of no calendar', { id: 'a', published: '2021-02-30', text: '' }, /"published" that is not a date/, 'a'],
  ['a date in words', { id: 'a', published: 'May 2021', text: '' }, /"published" that is not a date/, 'a'],
  ['an object as id', { id: {}, text: '' }, /"id" that is not a string/, null],
])('refused: %s', (_, record, message, id) => {
  const read = (): unknown => articleFromRecord(record, 3);
  expect(read).toThrow(ArticleReadError);
  expect(read).toThrow(message);
  expect(read).toThrow(expect.objectContaining({ problem: 'invalid-record', id }) as Error);
});
