import { figureAt } from './readWith';

describe('months of delivery', () => {
  it.each([
    ['Coffee futures rose on Friday. September arabica coffee gained 2 cents to «$1.57 per lb».', '2024-07-12'],
    ['Coffee futures rose on Friday. The October contract closed at «$1.57 per lb».', '2024-07-12'],
  ])('are not when a price was paid: %s', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });

  it.each([
    ['June steel exports fell to «5 Mt».', '2024-06'],
    ['In June copper averaged «$9,500 a tonne».', '2024-06'],
  ])('but months of figures are: %s', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });
});

describe('what a figure is compared with', () => {
  const price = (at: 0 | 1 | 2): string => {
    const [a, b, c] = ['$118 a tonne', '$121 a tonne', '$231 a tonne'].map((one, n) => (n === at ? `«${one}»` : one));
    return `In June 2024 the price was ${a ?? ''}, compared with ${b ?? ''} in May 2024 and ${c ?? ''} in June 2023.`;
  };
  it.each([
    [price(0), '2024-06'],
    [price(1), '2024-05'],
    [price(2), '2023-06'],
  ])('%s', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });

  it('leaves what "and" joins to no comparison alone', () => {
    expect(figureAt('Output was 5 Mt in May 2024 and «6 Mt» in June 2024.')?.period).toBe('2024-06');
  });
});

describe('marketing years', () => {
  it.each([
    [
      'The 2023/24 marketing year runs from October to September. Exports of corn in 2023/24 were «5 Mt».',
      '2023-10/2024-09',
    ],
    ['Exports of corn in 2023/24 (September-August) were «5 Mt».', '2023-09/2024-08'],
    ['Exports of corn in 2023/24 were «5 Mt».', '2023-07/2024-06'],
    ['Exports of corn in 2023/24 (March and May) were «5 Mt».', '2023-07/2024-06'],
  ])('%s', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });
});
