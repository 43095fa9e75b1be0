import { figureAt } from './readWith';

describe('what a part is a part of', () => {
  it.each([
    ['Uganda exported 5,000 tonnes of coffee in May. Robusta made up «83%» of the volume.', 'exports'],
    ['Plants generated 50 TWh last year. The share of gas fell to «32%».', 'generation'],
    ['The port handled 3 million tonnes in May, and coal contributed «a third».', 'throughput'],
    ['Wind farms supplied «29%» of the electricity in 2023.', 'generation'],
  ])('%s', (marked, measure) => {
    expect(figureAt(marked)).toMatchObject({ kind: 'share', measure });
  });

  it.each([
    ['Mills exported 5,000 tonnes of steel. The company has a market share of «12%».', 'share'],
    ['The refinery processed 3 million tonnes. Refining depth made up «84%».', 'share'],
    ['The town bought «30%» of its electricity from the mill.', 'trade'],
    ['The plant made 5,000 tonnes of steel. The firm keeps 60% and its founder the remaining «40%».', 'share'],
  ])('not of what came before: %s', (marked, measure) => {
    expect(figureAt(marked)?.measure).toBe(measure);
  });

  it('gives the part that a country takes of exports to the exporter', () => {
    const marked = 'Peru exported 5,000 tonnes of zinc in May. China bought «98%» of the volume.';
    expect(figureAt(marked)).toMatchObject({ measure: 'exports', subject: 'Peru', partner: 'China' });
  });
});

describe('power mixes', () => {
  const before = 'Power stations in Kenya generated 11 TWh in 2019. ';
  it.each([
    [`${before}Wind farms supplied «29%» of Kenya's electricity.`, 'Wind', 'Kenya'],
    [`${before}Offshore wind turbines generated «82 GWh» over the year.`, 'wind', 'Kenya'],
    ['Kenya has two kinds of power. Nuclear plants generated «14%» of the electricity.', 'Nuclear', 'Kenya'],
  ])('%s', (marked, item, subject) => {
    expect(figureAt(marked)).toMatchObject({ measure: 'generation', item, subject });
  });

  it('leaves a plant with a name its own', () => {
    const marked = 'The Tarn wind farm supplied «29%» of the electricity in 2023.';
    expect(figureAt(marked)?.subject).not.toBe(null);
    expect(figureAt(marked)?.item).not.toBe('wind');
  });
});
