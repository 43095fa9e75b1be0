import { figureAt, figuresOf } from './readWith';

describe('periods', () => {
  it.each([
    // published 2024-07-15
    ['Brazil has exported «5 Mt» of sugar so far in 2023/24.', '2023-10/2024-07'],
    ['Bulgaria exported «600,000 tonnes» of sunflower oil so far in the 2023/24 season.', '2023-09/2024-07'],
    ['Bulgaria exported «600,000 tonnes» of sunflower oil in the 2022/23 season.', '2022-09/2023-08'],
    ['It sees zinc output recovering to «5,000 tonnes» in the fourth quarter.', '2024-Q4'],
    ['Debt stood at $5 million at the end of June, up from «$3 million» three months earlier.', '2024-03'],
    ['Stocks were 5 Mt in June, up from «3 Mt» 12 months before.', '2023-06'],
    ['The December 2024 contract dropped to «53.10 euros a tonne».', '2024-07-15'],
    ['Copper on the London Metal Exchange rose to «$8,905 a tonne».', '2024-07-15'],
    ['Palawan has sold the dams for «2.2 billion euros». They earned 10 million euros last year.', null],
    ['Output was 5 Mt in May. Analysts put the bill for the fire at «$45 million».', null],
  ])('%s', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });

  it('of a known amount are not those of the amount in front', () => {
    const periods = figuresOf(
      'Romania used 38 TWh in the first half of 2024. The price was 521 lei per MWh, less than the 1,298 lei of January-June 2023. Gas use fell to 65 TWh from 75 TWh.',
    ).map(({ period }) => period);
    expect(periods).toEqual([
      '2024-01/2024-06',
      '2024-01/2024-06',
      '2023-01/2023-06',
      '2024-01/2024-06',
      '2023-01/2023-06',
    ]);
  });

  it('are none of hydrogen in a name', () => {
    expect(figureAt('Kalahari H2, a developer, made «5 Mt» of ammonia.')?.period).toBe(null);
    expect(figureAt('Kalahari made «5 Mt» of ammonia in H2 2023.')?.period).toBe('2023-07/2023-12');
  });

  it('in the past are so without a word of expectation', () => {
    expect(figureAt('Zinc output was «5,000 tonnes» in the fourth quarter.')?.period).toBe('2023-Q4');
    expect(figureAt('It exported «5 Mt» of corn in 2023/24.')?.period).toBe('2023-07/2024-06');
  });
});
