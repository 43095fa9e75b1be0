import { figureAt, figuresOf } from './readWith';

describe('money of deals', () => {
  it.each([
    ['Sahel will buy Delta from Oranje. The price of «$3.6 billion» will be paid in cash.', 'investment'],
    ['Cells will come from Dragon Cell under a contract worth «$190 million».', 'investment'],
    ['The sale values the whole mine at «$400 million».', 'other'],
    ['Oranje will use «$600 million» for the repayment of bonds.', 'debt'],
  ])('%s', (marked, measure) => {
    expect(figureAt(marked)).toMatchObject({ kind: 'level', measure });
  });

  it('is of what is valued, not of who sells it', () => {
    const marked =
      'Norvik Mining has sold its 60% stake in the Tarn mine for $240 million, which values the whole mine at «$400 million».';
    expect(figureAt(marked)?.subject).toContain('mine');
  });

  it.each([
    ['The price of copper rose to «$9,000 a tonne».', 'price'],
    ['It exported 96,400 tons of ingots valued at «$231 million».', 'exports'],
  ])('as before: %s', (marked, measure) => {
    expect(figureAt(marked)?.measure).toBe(measure);
  });
});

describe('what is held', () => {
  it.each([
    ['The field is operated by Norvik with a «42%» interest.', 'Norvik', 'field'],
    ['Sahel will buy 50.3% of Delta Corp. Oranje, which already has «36.2%», will stay.', 'Oranje', 'Delta Corp'],
  ])('%s', (marked, subject, item) => {
    expect(figureAt(marked)).toMatchObject({ measure: 'stake', subject, item });
  });

  it.each(['Peru exported copper. Norvik has «36.2%».', 'Norvik has «36.2%» of the market.'])(
    'is told of stakes alone: %s',
    (marked) => {
      expect(figureAt(marked)?.measure).not.toBe('stake');
    },
  );
});

describe('who buys from whom', () => {
  it.each([
    ["About «60%» of Brazil's soybeans were bought by China.", 'exports', 'Brazil', 'China'],
    ['Some «120,000 tonnes» of ore were bought by China from the Philippines.', 'imports', 'China', 'Philippines'],
    [
      'Mexico imported 1.12 million tons of steel. The United States was the main origin with «402,000 tons».',
      'imports',
      'Mexico',
      'United States',
    ],
    [
      'Mexico imported 1 Mt of steel. The United States was the main origin with 402,000 tons, yet its share shrank to «36%».',
      'imports',
      'Mexico',
      'United States',
    ],
  ])('%s', (marked, measure, subject, partner) => {
    expect(figureAt(marked)).toMatchObject({ measure, subject, partner });
  });
});

describe('who supplies whom', () => {
  it.each([
    ["Marlin Lithium agreed to supply Korea's Hansol with «50,000 tonnes» of spodumene.", 'Marlin Lithium'],
    ['Marlin Lithium is the largest miner, Hansol with «50,000 tonnes» of spodumene the smallest.', 'Hansol'],
  ])('%s', (marked, subject) => {
    expect(figureAt(marked)?.subject).toBe(subject);
  });
});

describe("a price in a country's own money", () => {
  it.each([
    ['Farmers get «720-740 leva a tonne» for seed.', "Bulgaria's seed exports jump", 'Bulgaria'],
    ['Farmers get «720-740 leva a tonne» for seed.', 'Seed exports jump', null],
    ['Farmers get «$720 a tonne» for seed.', "Bulgaria's seed exports jump", null],
  ])('%s under "%s": %s', (marked, title, subject) => {
    expect(figureAt(marked, title)?.subject).toBe(subject);
  });
});

describe('what a text goes on with', () => {
  it('is the whole again behind its parts', () => {
    const items = figuresOf(
      'Mexico imported 1.12 million tons of finished steel in June. Flat products made up 742,000 tons of the total. Imports from Korea rose to 188,000 tons.',
    ).map(({ item }) => item?.toLowerCase());
    expect(items).toEqual(['finished steel', 'flat products', 'finished steel']);
  });

  it.each([
    [
      'The country makes copper. The government expects output to slip to «800,000 tonnes».',
      'Zambian mines close',
      'Zambia',
    ],
    ['Engia operates «3.2 GW» in Chile.', null, 'Engia'],
    ['Some «3.2 GW» in Chile stood idle.', null, 'Chile'],
  ])('%s', (marked, title, subject) => {
    expect(figureAt(marked, title)?.subject).toBe(subject);
  });

  it('is the price of what is quoted', () => {
    const market =
      'Iron ore rose 2% to 735 yuan a tonne. Utilisation was 83.4%.\n\nElsewhere, coking coal climbed «1.7%».';
    expect(figureAt(market)?.measure).toBe('price');
    expect(figureAt('Capacity was 5 GW.\n\nElsewhere, coking coal climbed «1.7%».')?.measure).not.toBe('price');
  });

  it('is cost by the ounce where the cost is called so', () => {
    const [cash, all] = figuresOf('Cash costs per ounce fell to $362, and all-in costs rose to $604.');
    expect([cash?.unit, all?.unit]).toEqual(['USD/ozt', 'USD/ozt']);
    expect(figuresOf('Cash costs fell to $362 million.')[0]?.unit).toBe('USD');
  });

  it('is a part of what was told before', () => {
    const [, part] = figuresOf('Luanfu treated 1.1 million tonnes of concentrate. About two thirds came from Tarn.');
    expect(part).toMatchObject({ value: 66.67, kind: 'share', measure: 'throughput' });
    expect(figuresOf('Luanfu treated 1.1 million tonnes. Two thirds of them wept.')).toHaveLength(1);
  });
});
