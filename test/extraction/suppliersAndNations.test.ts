import { figureAt, figuresOf } from './readWith';

describe('whom imports come from', () => {
  const gas =
    'Turkey imported 4.38 bcm of natural gas in May. Russia, with 1.83 bcm, stayed the biggest supplier although its deliveries fell 24%; Azerbaijan followed with 0.78 bcm and Iran with 0.68 bcm.';
  it.each([
    ['24%', 'Russia'],
    ['0.78 bcm', 'Azerbaijan'],
    ['0.68 bcm', 'Iran'],
  ])('%s: %s', (quote, partner) => {
    expect(figureAt(gas.replace(quote, `«${quote}»`))).toMatchObject({
      measure: 'imports',
      subject: 'Turkey',
      partner,
    });
  });

  it('is told by shares, now and before', () => {
    const text = 'Turkey imported 4 bcm of gas. The share of the United States in purchases jumped to 47% from 12%.';
    const [, now, before] = figuresOf(text, "Turkey's gas imports up");
    for (const one of [now, before]) expect(one).toMatchObject({ subject: 'Turkey', partner: 'United States' });
  });

  it('but who only follows in another sentence is not', () => {
    expect(figureAt('Turkey imported 4 bcm of gas. Iran followed with imports of «0.78 bcm».')?.subject).toBe('Iran');
  });
});

describe('whom a nationality takes up', () => {
  const deal = 'Litios Andinos and the Chinese battery maker Zhongneng signed an agreement. ';
  it.each([
    [`${deal}Litios Andinos keeps 51% of the venture, and the Chinese company «49%».`, 'Zhongneng'],
    ["The deal is with China's Dragon Cell. The Chinese company made «5,000 tonnes» of zinc.", 'Dragon Cell'],
  ])('%s', (marked, subject) => {
    expect(figureAt(marked)?.subject).toBe(subject);
  });

  it('takes up nobody who was not called so', () => {
    expect(figureAt(`${deal}The Russian company made «5,000 tonnes» of zinc.`)?.subject).not.toBe('Zhongneng');
  });
});

describe('periods of what is reported', () => {
  it.each([
    // published 2024-07-15
    ['Norvik reported a second-quarter loss of «5 million euros».', '2024-Q2'],
    ['Shipments of wheat since August 1 stand at «47.1 million tonnes».', '2023-08/2024-07'],
    [
      'Russia exported 1.03 million tonnes of grain last week, down from «1.25 million tonnes».',
      '2024-07-01/2024-07-07',
    ],
  ])('%s', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });

  it.each([
    ['Output fell to «5 million tonnes», the lowest since September 2022.', '2022-09/2024-07'],
    ['Norvik has been run by Tarn since 2019 and made «5,000 tonnes» of zinc.', '2019/2024-07'],
  ])('not: %s', (marked, period) => {
    expect(figureAt(marked)?.period).not.toBe(period);
  });
});

describe('what else an amount can be', () => {
  it.each([
    ['Gas lay in two stores, which can hold «5.8 bcm».', 'capacity'],
    ['A similar contract with Atomlit, worth «$450 million», is near.', 'investment'],
    ['Operating cash generation fell to «3.7 billion reais».', 'profit'],
    ['Wheat, free of delivery costs, went up to «12,875 roubles a tonne».', 'price'],
  ])('%s', (marked, measure) => {
    expect(figureAt(marked)?.measure).toBe(measure);
  });

  it('is a loss in every currency', () => {
    const values = figuresOf('Norvik had a net loss of 729 million reais ($146 million).').map(({ value }) => value);
    expect(values).toEqual([-729e6, -146e6]);
    const profit = figuresOf('Norvik had a net profit of 729 million reais ($146 million).').map(({ value }) => value);
    expect(profit).toEqual([729e6, 146e6]);
  });

  it('is none where it says how far a price has gone', () => {
    expect(figuresOf('Carbonate cost $13,400 a tonne, less than a quarter of the record.')).toHaveLength(1);
  });

  it('is of those who used it', () => {
    const subjects = figuresOf('Industry used 1.05 bcm of gas and households 0.79 bcm.').map(({ subject }) => subject);
    expect(subjects).toEqual(['Industry', 'households']);
  });
});
