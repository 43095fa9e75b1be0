import { figureAt } from './readWith';

describe('parts that plants of a kind give', () => {
  const mix = 'Romania generated 40.9 TWh of electricity in May. ';
  it.each([
    [`${mix}Hydropower plants supplied «33.6%» of it, nuclear 19.8%.`, 'Hydropower'],
    [`${mix}Hydropower plants supplied 33.6% of it, nuclear «19.8%».`, 'nuclear'],
    [`${mix}Gas plants met 27% of demand and wind «41%».`, 'wind'],
    [`${mix}Output from coal-fired units dropped to «5.8 TWh».`, 'coal'],
  ])('%s', (marked, item) => {
    expect(figureAt(marked)).toMatchObject({ measure: 'generation', subject: 'Romania' });
    expect(figureAt(marked)?.item).toContain(item);
  });

  it.each([
    ['Ventava port handled 5 Mt of cargo. Coal contributed «a third» of it.', 'generation'],
    ['Norvik supplied «30%» of the copper sold in Peru.', 'generation'],
  ])('not of other goods: %s', (marked, measure) => {
    expect(figureAt(marked)?.measure).not.toBe(measure);
  });
});

describe('the next part of a list', () => {
  const list = 'Thailand exported 5 Mt of rubber. Block rubber made up 44%, ';
  it.each([
    [`${list}latex «31%» and smoked sheet 14%.`, 'latex'],
    [`${list}latex 31% and smoked sheet «14%».`, 'smoked sheet'],
  ])('%s', (marked, item) => {
    expect(figureAt(marked)?.item).toBe(item);
  });

  it('is none behind another verb', () => {
    expect(figureAt('Block rubber made up 44%, and exports to Peru fell «31%».')?.item).not.toBe('Peru');
  });
});

describe('whose it is', () => {
  it.each([
    [
      'MADRID - Castellan Energia has sold six dams. The plants have «1.7 GW» of capacity.',
      'Castellan Energia sells dams',
      'Castellan Energia',
    ],
    ['Nordvik Mining did well. Nordvik shares were up 3% at «SEK 291.40» in Stockholm.', null, 'Nordvik Mining'],
    ['Bulgarian crushers exported «612,000 tonnes» of oil.', null, 'Bulgaria'],
    ['At the rival port of Liepsala, 80 km down the coast, cargo climbed to «3.8 million tonnes».', null, 'Liepsala'],
    ['The municipality of Vila Nova owns «10%» of the Tarn mine.', null, 'municipality of Vila Nova'],
  ])('%s', (marked, title, subject) => {
    expect(figureAt(marked, title)?.subject).toBe(subject);
  });

  it.each([
    ['RUSSIA - Export duty: «RUB 4,768.2/t».', 'Russia'],
    ['European mills shut «9 million tonnes» of capacity.', 'European mills'],
  ])('as before: %s', (marked, subject) => {
    expect(figureAt(marked, 'Grain notes')?.subject).toBe(subject);
  });
});

describe('what a sum is of', () => {
  it.each([
    ['The dams contributed «154 million euros» to its core profit.', 'profit'],
    ['Foz Negra cost 640 million euros and is run by Castellan with a «90%» holding.', 'stake'],
    ['Namibia may take up to «24%» in the venture.', 'stake'],
    ['Ammonia cost «$1,200 a tonne» in Rotterdam.', 'price'],
    ['Nordvik earned «SEK 1.2 billion» before interest and tax.', 'profit'],
    ['Its plantations cover «3.5 million hectares» and yield rubber.', 'other'],
    ['Coal shipments rose on demand from mills, timber «0.7 million tonnes».', 'shipments'],
  ])('%s', (marked, measure) => {
    expect(figureAt(marked)?.measure).toBe(measure);
  });

  it.each([
    ['Cash costs averaged «$1,200 a tonne».', 'cost'],
    ['Nordvik earned «SEK 1.2 billion» in the quarter.', 'revenue'],
    ['It contributed «154 million euros» to the fund.', 'investment'],
  ])('as before: %s', (marked, measure) => {
    expect(figureAt(marked)?.measure).toBe(measure);
  });

  it('held in "the mine" is held in the one that the article is about', () => {
    const mine = 'Cerro Pardo produced 31,400 tonnes of copper. Andes Cobre owns «81.4%» of the mine.';
    expect(figureAt(mine, 'Fire at Cerro Pardo copper mine')?.item).toBe('Cerro Pardo');
    expect(figureAt('Andes Cobre owns «81.4%» of the mine.', 'Fires in Peru')?.item).toBe('mine');
  });
});
