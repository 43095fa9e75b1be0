import { figureAt, figuresOf } from './readWith';

describe('linkChanges', () => {
  test.each([
    ['Copper exports rose «3%» year on year to 5 million tonnes in May.', 'yoy'],
    ['Copper exports rose «3%» y/y to 5 million tonnes in May.', 'yoy'],
    ['Copper exports rose «3%» in May from the month before.', 'mom'],
    ['Copper exports rose «3%» from April to 5 million tonnes in May.', 'mom'],
    ['Copper exports rose «3%» quarter-on-quarter in the second quarter.', 'qoq'],
    ['Copper exports in 2023 were «3%» higher than in 2022.', 'yoy'],
    ['Copper exports in the first half of 2024 rose «3%».', 'yoy'],
    ['Copper exports were 5 million tonnes in May, «3%» more than the 4 million tonnes of April.', 'mom'],
    ['Copper futures settled «3%» higher at $9,000 a tonne.', 'other'],
    ['Copper exports in May were «3%» below the average of 2018 to 2021.', 'other'],
  ])('%s is told against %s', (marked, basis) => {
    expect(figureAt(marked)?.basis).toBe(basis);
  });

  test.each([
    ['Copper exports fell «3%» by volume and 5% by value in May.', 'volume'],
    ['Copper exports fell 3% by volume and «5%» by value in May.', 'value'],
    ['Copper exports rose by 3% and «5%» in weight and value respectively in May.', 'value'],
    ['Copper exports rose by «3%» and 5% in weight and value respectively in May.', 'volume'],
    ['Copper exports rose by «3%» in May.', null],
  ])('%s by %s', (marked, by) => {
    expect(figureAt(marked)?.by).toBe(by);
  });

  test.each([
    ['Copper exports rose «3%» to 5 million tonnes in May.', '5 million tonnes'],
    ['Copper exports were 5 million tonnes in May, up «3%» from 4 million tonnes in April.', '5 million tonnes'],
    ['Copper exports rose «3%» in May. The company owns 25% of the mine.', null],
  ])('%s belongs to %s', (marked, quote) => {
    const change = figureAt(marked);
    const figures = figuresOf(marked.replace(/[«»]/g, ''));
    expect(change?.changeOf === null ? null : figures[change?.changeOf ?? -1]?.quote).toBe(quote);
  });

  test('levels have no basis', () => {
    expect(figureAt('Copper exports were «5 million tonnes» in May, up 3% year on year.')?.basis).toBeNull();
  });
});
