import fc from 'fast-check';
import { likeness, fingerprintOf } from '../../../src/dataset/identity/fingerprint';
import { matchArticles, rememberArticle, type FoundArticle } from '../../../src/dataset/identity/matchArticles';
import type { KnownArticle } from '../../../src/model/dataset';

const TIN = `Zamunda exported 519,000 tonnes of tin in July, the ministry of mines said on Thursday, as smelters in the north of
the country came back from repairs. A year ago it had been 440,000 tonnes. Deliveries to the coast took longer than planned
because a bridge on the main line was closed for two weeks, but traders expect them to recover by the end of the quarter.`;
const TIN_EDITED = TIN.replace('519,000', '525,000').replace('on Thursday', 'in a corrected statement');
const COAL = `Coal stocks at the three large terminals of Freedonia rose for a fourth week, port data showed. Buyers in Asia have
been slow to return after the holidays, and freight is dear. The terminals held 2.1 million tonnes on Friday, the most since
spring, and one of them has begun to turn ships away until the end of the month.`;

const article = (text: string, fields: Partial<FoundArticle> = {}): FoundArticle => ({
  title: null,
  published: null,
  publisher: null,
  url: null,
  place: null,
  text,
  ...fields,
});
const known = (id: string, text: string, fields: Partial<FoundArticle> = {}): KnownArticle =>
  rememberArticle(id, article(text, fields), null);

/** Ids of known articles, `+` for a new one. */
function matched(before: readonly KnownArticle[], found: readonly FoundArticle[]): string[] {
  return matchArticles(before, found).matches.map(({ id, known: same, by }) => (same === null ? '+' : `${id} ${by}`));
}

const PAGE = 'https://news.example/tin';

test.each<[string, KnownArticle[], FoundArticle[], string[]]>([
  ['the same text', [known('a1', TIN)], [article(TIN)], ['a1 text']],
  ['the same text in other white space', [known('a1', TIN)], [article(TIN.replaceAll('\n', '  '))], ['a1 text']],
  [
    'texts that changed places',
    [known('a1', TIN), known('a2', COAL)],
    [article(COAL), article(TIN)],
    ['a2 text', 'a1 text'],
  ],
  [
    'rows of cells that were sorted: the text goes before the place',
    [known('a1', TIN, { place: 'A1' }), known('a2', COAL, { place: 'A2' })],
    [article(COAL, { place: 'A1' }), article(TIN, { place: 'A2' })],
    ['a2 text', 'a1 text'],
  ],
  [
    'the same text in two places',
    [known('a1', TIN, { place: 'A1' }), known('a2', TIN, { place: 'A2' })],
    [article(TIN, { place: 'A2' }), article(TIN, { place: 'A1' })],
    ['a2 text', 'a1 text'],
  ],
  ['another text at one address', [known('a1', TIN, { url: PAGE })], [article(COAL, { url: PAGE })], ['a1 address']],
  [
    'an address that is written otherwise',
    [known('a1', TIN, { url: PAGE })],
    [article(TIN_EDITED, { url: 'http://www.news.example/tin/?utm_source=mail#top' })],
    ['a1 address'],
  ],
  [
    'an edited text in its place',
    [known('a1', TIN, { place: 'b.txt' })],
    [article(TIN_EDITED, { place: 'b.txt' })],
    ['a1 place'],
  ],
  [
    'another text in its place under its title',
    [known('a1', TIN, { place: 'A1', title: 'Tin: weekly' })],
    [article(COAL, { place: 'A1', title: 'Tin - Weekly' })],
    ['a1 place'],
  ],
  [
    'title and day, where it has another address',
    [known('a1', TIN, { title: 'Tin', published: '2018-08-09', url: PAGE })],
    [article(TIN_EDITED, { title: 'Tin', published: '2018-08-09', url: 'https://other.example/1' })],
    ['a1 title'],
  ],
  ['a text that is alike', [known('a1', TIN), known('a2', COAL)], [article(TIN_EDITED)], ['a1 similarText']],
  [
    'a text that was dated again',
    [known('a1', TIN, { published: '2018-08-09' })],
    [article(`${TIN} This article was updated.`, { published: '2018-08-10' })],
    ['a1 similarText'],
  ],
])('%s: it is the known one', (_, before, found, expected) => {
  expect(matched(before, found)).toEqual(expected);
});

const MONTHLY = (month: string, kt: number, other: number): string =>
  `Zamunda exported ${kt} kt of tin in ${month}. It imported ${other} kt of coal.`;

test.each<[string, KnownArticle[], FoundArticle[], string[]]>([
  ['another text', [known('a1', TIN)], [article(COAL)], ['+']],
  ['another text in one place', [known('a1', TIN, { place: 'A1' })], [article(COAL, { place: 'A1' })], ['+']],
  [
    'one address for all, as of a publisher',
    [known('a1', TIN, { url: PAGE }), known('a2', 'It rained.', { url: PAGE })],
    [article(COAL, { url: PAGE }), article('It snowed.', { url: PAGE })],
    ['+', '+'],
  ],
  [
    'the report of the next month',
    [known('a1', MONTHLY('July', 519, 20), { title: 'Tin', published: '2018-08-09' })],
    [article(MONTHLY('August', 480, 21), { title: 'Tin', published: '2018-09-09' })],
    ['+'],
  ],
  ['two that are as much alike', [known('a1', TIN), known('a2', `${TIN} The end.`)], [article(TIN_EDITED)], ['+']],
  [
    'one title and day for several',
    [known('a1', TIN, { title: 'News', published: '2018-08-09' })],
    [
      article(COAL, { title: 'News', published: '2018-08-09' }),
      article('It rained.', { title: 'News', published: '2018-08-09' }),
    ],
    ['+', '+'],
  ],
  [
    'a page of another site about something else, under the same title on the same day',
    [known('a1', TIN, { title: 'Weekly', published: '2018-08-09', url: PAGE })],
    [article(COAL, { title: 'Weekly', published: '2018-08-09', url: 'https://other.example/1' })],
    ['+'],
  ],
  ['what is no address', [known('a1', TIN, { url: 'n/a' })], [article(COAL, { url: 'n/a' })], ['+']],
  ['the same text twice where there was one', [known('a1', TIN)], [article(TIN), article(TIN)], ['a1 text', '+']],
])('%s: it is a new one', (_, before, found, expected) => {
  expect(matched(before, found)).toEqual(expected);
});

test('what is not found is told, and a date that was given stays', () => {
  const before = [{ ...known('a1', TIN), dateGiven: '2018-08-09' }, known('a2', COAL)];
  const { matches, gone } = matchArticles(before, [article(TIN)]);
  expect(gone.map(({ id }) => id)).toEqual(['a2']);
  expect(rememberArticle('a1', article(TIN_EDITED), matches[0]?.known ?? null).dateGiven).toBe('2018-08-09');
});

test('a new article gets an id of its own, the same for everybody who reads it', () => {
  const found = [article(TIN, { url: PAGE }), article(COAL, { url: PAGE })];
  const ids = matchArticles([], found).matches.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(matchArticles([], found.slice(0, 1)).matches[0]?.id).toBe(ids[0]);
  expect(matchArticles([], found.slice(0, 1), new Set(ids)).matches[0]?.id).not.toBe(ids[0]);
});

test('each known article is found once, each found one has an id of its own', () => {
  const fields = fc.record({
    text: fc.constantFrom(TIN, TIN_EDITED, COAL, '', 'It rained.'),
    url: fc.constantFrom(null, PAGE, 'https://other.example/1'),
    title: fc.constantFrom(null, 'Tin', 'Coal'),
    published: fc.constantFrom(null, '2018-08-09', '2018-09-09'),
    place: fc.constantFrom(null, 'A1', 'A2'),
    publisher: fc.constant(null),
  });
  const many = fc.array(fields, { maxLength: 8 });
  fc.assert(
    fc.property(many, many, (before, found) => {
      const first = before.map((one, place) => rememberArticle(`k${place}`, one, null));
      const { matches, gone } = matchArticles(first, found);
      expect(new Set(matches.map(({ id }) => id)).size).toBe(found.length);
      expect(matches.filter((match) => match.known !== null).length + gone.length).toBe(before.length);
      const next = found.map((one, place) => rememberArticle(matches[place]?.id ?? '', one, null));
      expect(matchArticles(next, found).matches.every((match) => match.by === 'text')).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test.each<[string, string, string, number, number]>([
  ['the same text', TIN, TIN, 1, 1],
  ['a text of which a little was edited', TIN, TIN_EDITED, 0.6, 0.99],
  ['texts that have nothing in common', TIN, COAL, 0, 0.15],
  ['nothing', '', '', 0, 0],
])('%s', (_, a, b, least, most) => {
  const alike = likeness(fingerprintOf(a), fingerprintOf(b));
  expect(alike).toBeGreaterThanOrEqual(least);
  expect(alike).toBeLessThanOrEqual(most);
});
