import { extractFigures } from '../../src/extraction/extractFigures';
import type { Article } from '../../src/model/article';

/** Items of the figures of a text, by their quotes. */
function itemsOf(text: string, title: string | null = null): Record<string, string | null> {
  const article: Article = {
    id: 'test',
    title,
    published: '2021-06-15',
    publisher: null,
    url: null,
    language: 'en',
    text,
    tables: [],
    furniture: [],
  };
  return Object.fromEntries(extractFigures(article).map(({ quote, item }) => [quote, item]));
}

describe('goods at the amount', () => {
  it.each([
    ['Ghana shipped 12,000 tonnes of cocoa butter in May.', '12,000 tonnes', 'cocoa butter'],
    ['The mill made 3.1 million tons of steel coils and plates in May.', '3.1 million tons', 'steel coils and plates'],
    ["Peru mines a tenth of the world's refined silver.", 'a tenth', 'refined silver'],
    ['Traders sent off 40,000 tonnes of the total exports of raw sugar.', '40,000 tonnes', 'raw sugar'],
    ['Chile earned $2.1 billion from copper exports in May.', '$2.1 billion', 'copper'],
    ['Wheat rose to 5 million tonnes and barley to 2 million tonnes.', '2 million tonnes', 'barley'],
    ['The top product was urea (400,000 tonnes).', '400,000 tonnes', 'urea'],
    ['Platinum and rhodium output came in at 30 koz and 12 koz.', '12 koz', 'rhodium'],
    ['Gas accounted for 82% of output in 2020.', '82%', 'Gas'],
  ])('%s', (text, quote, item) => {
    expect(itemsOf(text)[quote]).toBe(item);
  });
});

describe('goods at the word of the measure', () => {
  it.each([
    ['Record crude steel output reached 9 million tonnes.', '9 million tonnes', 'crude steel'],
    ['Total imports of thermal coal were 9 million tonnes in May.', '9 million tonnes', 'thermal coal'],
    ['The duty-paid tin premium was assessed at $210 a tonne.', '$210 a tonne', 'duty-paid tin premium'],
    ['Shares of the miner ended 2.3 per cent higher.', '2.3 per cent', 'Shares'],
  ])('%s', (text, quote, item) => {
    expect(itemsOf(text)[quote]).toBe(item);
  });
});

describe('goods talked about', () => {
  it.each([
    ['Zinc imports fell in May. Exports of the metal grew to 4,000 tonnes.', '4,000 tonnes', 'Zinc'],
    ['Zinc imports fell to 3,000 tonnes, down 12% on the year.', '12%', 'Zinc'],
    ['Zinc imports were 3,000 tonnes (May 2020: 2,500 tonnes).', '2,500 tonnes', 'Zinc'],
    ['UREA. Buyers wait. India drew bids for imports of 3.1 million tonnes.', '3.1 million tonnes', 'UREA'],
  ])('%s', (text, quote, item) => {
    expect(itemsOf(text)[quote]).toBe(item);
  });

  it.each([
    ['Copper prices rose. Electricity imports reached 300 MWh.', '300 MWh', 'Electricity'],
    ['Exports to China grew to $6.1 billion in May.', '$6.1 billion', null],
    ['Steel Partners Inc said exports reached $6.1 billion in May.', '$6.1 billion', null],
  ])('takes up nothing that does not fit: %s', (text, quote, item) => {
    expect(itemsOf(text)[quote]).toBe(item);
  });
});

describe('lines, purposes and facilities', () => {
  it.each([
    ['Consolidated net profit rose to $14 million.', '$14 million', 'net profit'],
    ['Revenue rose to $140 million.', '$140 million', null],
    ['Net debt at 30 June was $412m.', '$412m', 'Net debt'],
    ['The carrier will invest $30 million in new aircraft.', '$30 million', 'new aircraft'],
    ['The board approved an investment of $215 million to expand the Tarn refinery.', '$215 million', 'Tarn refinery'],
    ['The state levies 40 percent on crude palm oil.', '40 percent', 'crude palm oil'],
    [
      'The company runs a zinc smelter with a capacity of 80,000 tonnes a year.',
      '80,000 tonnes a year',
      'zinc smelter',
    ],
    ['A 640 MW wind farm will be built off the coast.', '640 MW', 'wind farm'],
    ['The capacity of the refinery will go up to 2 million tonnes a year.', '2 million tonnes a year', 'refinery'],
  ])('%s', (text, quote, item) => {
    expect(itemsOf(text)[quote]).toBe(item);
  });
});

describe('items in full, left out, or told by names', () => {
  it.each([
    ['Output of direct reduced iron (DRI) was 3 Mt. DRI exports reached 1 Mt.', '1 Mt', 'direct reduced iron'],
    ['Production, condensates not included, was 2 million bpd of crude.', '2 million bpd', 'crude'],
    ['The dealer had an order book of 900 MW in May.', '900 MW', 'order book'],
    ['The reactor fleet had a load factor of 83%.', '83%', 'load factor'],
    ['The state draws 25% of its electricity from renewable sources.', '25%', 'electricity from renewable sources'],
    ['Northern power stations generated 15 TWh of electricity in May.', '15 TWh', 'electricity'],
    ['Tarn doubled its output of steel to 5 million tonnes.', 'doubled', 'steel'],
  ])('%s', (text, quote, item) => {
    expect(itemsOf(text)[quote]).toBe(item);
  });

  it.each([
    ['Halden Coal Limited reported sales. Production was 4.1 Mt in May.', '4.1 Mt', 'coal'],
    ['Halden Coal Limited reported sales. Revenue was $4.1 million in May.', '$4.1 million', null],
  ])('takes goods from names for tonnes, not for money: %s', (text, quote, item) => {
    expect(itemsOf(text)[quote]).toBe(item);
  });

  it.each([
    [
      'Tarn Metals will build a zinc smelter. Total investment is $450 million.',
      'Tarn to build zinc smelter',
      '$450 million',
      'zinc smelter',
    ],
    ['Tarn Metals makes zinc. Total investment is $450 million.', 'Tarn reports', '$450 million', 'zinc'],
  ])('gives money to the project that the article is about: %s', (text, title, quote, item) => {
    expect(itemsOf(text, title)[quote]).toBe(item);
  });
});
