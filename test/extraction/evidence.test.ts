import { extractArticle } from '../../src/actions/extract';

const read = (text: string) => {
  const about = { id: 'a', title: null, published: '2025-05-07', publisher: null, url: null, language: 'en' };
  const { figures } = extractArticle({ ...about, text, tables: [], furniture: [] });
  return figures.map(({ quote, subject, evidence }) => {
    const at = evidence.subject;
    return [quote, subject, at === undefined ? null : text.slice(at.start, at.end)];
  });
};

it('a name is read where it stands, never in an amount', () => {
  const text =
    "Chile's copper exports rise. Chile exported 168,400 tonnes of refined copper in April. Shipments to China were 71,300 tonnes, 51 percent of the total, worth $1.61 billion.";
  const found = read(text);
  expect(found.map(([quote, subject]) => [quote, subject])).toEqual([
    ['168,400 tonnes', 'Chile'],
    ['71,300 tonnes', 'Chile'],
    ['51 percent', 'Chile'],
    ['$1.61 billion', 'Chile'],
  ]);
  for (const [, , place] of found) expect([null, 'Chile']).toContain(place);
});

it.each([
  ['Peru exported 120,000 tonnes of zinc in April.', 'Peru'],
  ['Zambia mined 80,000 tonnes of copper in April. It exported 60,000 tonnes.', 'Zambia'],
])('%s: the place of the subject is told', (text, place) => {
  expect(read(text)[0]?.[2]).toBe(place);
});
