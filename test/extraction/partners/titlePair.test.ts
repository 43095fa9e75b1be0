import { extractFigures } from '../../../src/extraction/extractFigures';
import { titlePair } from '../../../src/extraction/partners/titlePair';

describe('the two countries of a title', () => {
  it.each([
    ['Chile, Peru plan a wider exchange of goods', ['Chile', 'Peru']],
    ['Peru and Chile to double mutual trade', ['Peru', 'Chile']],
    ['Peru-Chile trade doubles', ['Peru', 'Chile']],
    ['Turnover between Norway and Finland grows', ['Norway', 'Finland']],
  ])('%s', (title, pair) => {
    expect(titlePair(title)).toEqual(pair);
  });

  it.each([
    ['Peru copper output falls as Chile recovers'],
    ['Chile, Peru and Bolivia agree on lithium'],
    ['Chile ships more copper'],
    ['Copper steady'],
    [null],
  ])('are none in %s', (title) => {
    expect(titlePair(title)).toBeNull();
  });
});

describe('trade between the two countries of a title', () => {
  const sidesOf = (text: string): (string | null)[][] =>
    extractFigures({
      id: 'test',
      title: 'Turnover between Norway and Finland grows',
      published: '2021-06-15',
      publisher: null,
      url: null,
      language: 'en',
      text,
      tables: [],
      furniture: [],
    }).map(({ subject, partner }) => [subject, partner]);

  it.each([
    ["Norway's exports were $3 billion in 2020.", [['Norway', 'Finland']]],
    ["Finland's exports were $2 billion in 2020.", [['Finland', 'Norway']]],
    ['The turnover rose to $5 billion in 2020.', [['Norway', 'Finland']]],
    ['Finland invested $5 billion in 2020.', [['Finland', null]]],
    ["Norway's exports to Sweden were $3 billion in 2020.", [['Norway', 'Sweden']]],
  ])('%s', (text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });
});
