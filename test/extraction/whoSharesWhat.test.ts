import { figureAt, figuresOf } from './readWith';

/** The figures of a text as `subject value`. */
const ownersOf = (text: string): string[] =>
  figuresOf(text).map(({ subject, value }) => `${subject ?? '-'} ${String(value)}`);

describe('a figure for each of several', () => {
  test.each([
    ['Rigel and Norvik Metals own 3.12% each.', ['Rigel 3.12', 'Norvik Metals 3.12']],
    ['Norvik Metals and Halden each own 44% of Tarn.', ['Norvik Metals 44', 'Halden 44']],
    [
      'Arbel will own 75% of the venture, while Norvik, Halden and Rigel will hold 6.25% each.',
      ['Arbel 75', 'Norvik 6.25', 'Halden 6.25', 'Rigel 6.25'],
    ],
    ['Arbel holds 60% of the Tarn mine, and Norvik and Halden own 20% each.', ['Arbel 60', 'Norvik 20', 'Halden 20']],
    ['Peru and Chile each produced 200,000 tonnes of zinc in 2023.', ['Peru 200000', 'Chile 200000']],
    ['Norvik Metals and Halden each cut output by 5% in 2023.', ['Norvik Metals -5', 'Halden -5']],
    ['Peru and Chile produced 200,000 tonnes of zinc in 2023.', ['Peru and Chile 200000']],
    ["Russia's share of imports was 35%, Iraq's 20%.", ['Russia 35', 'Iraq 20']],
  ])('%s', (text, owners) => {
    expect(ownersOf(text)).toEqual(owners);
  });

  it('is no stake of one holder in the other', () => {
    expect(figuresOf('Rigel and Norvik Metals own 3.12% each.').map(({ partner }) => partner)).toEqual([null, null]);
    expect(figureAt('Rigel owns «3.12%» of Norvik Metals.')).toMatchObject({ partner: 'Norvik Metals' });
  });
});

describe('fractions that share out a whole', () => {
  test.each([
    ['Two-thirds of cargoes went to Europe and nearly a quarter to China.', ['Europe', 'China']],
    ['Half of exports went to Japan, a third to South Korea and the rest to Vietnam.', ['Japan', 'South Korea']],
    ['Two-thirds of the cargoes were delayed for a quarter of an hour.', 2],
    ['Half of the cargoes left in May and a quarter to be loaded is in port.', 1],
  ])('%s', (text, partners) => {
    const found = figuresOf(text).map(({ partner }) => partner);
    expect(typeof partners === 'number' ? found.length : found).toEqual(partners);
  });

  it('do not belong to where they go', () => {
    expect(ownersOf('Half of exports went to Japan and a third to South Korea.')).toEqual(['- 50', '- 33.33']);
  });
});

describe('what was reached and what is wanted', () => {
  test.each([
    ["India's wind capacity doubled to «54 GW», and wants 280 GW by 2030.", null, 'actual'],
    ["India's wind capacity «doubled» to 54 GW, and wants 280 GW by 2030.", null, 'actual'],
    ["India's wind capacity doubled to 54 GW, and wants «280 GW» by 2030.", '2030', 'planned'],
    ['Solar capacity in Peru doubled to «54 GW», and the state wants 280 GW by 2030.', null, 'actual'],
    ['Peru will double its solar capacity to «54 GW» by 2030.', '2030', 'planned'],
  ])('%s', (text, period, status) => {
    expect(figureAt(text)).toMatchObject({ period, status });
  });
});

describe('verbs without a subject in front of their object', () => {
  test.each([
    ['Norvik grew fast, raising revenue by «21.8%» to $1.09 billion.', 'change', 'revenue'],
    ['Norvik grew fast, raising revenue by 21.8% to «$1.09 billion».', 'level', 'revenue'],
    ['Norvik cut costs, lifting net profit by «3%» to $20 million.', 'change', 'profit'],
  ])('%s', (text, kind, measure) => {
    const figure = figureAt(text);
    expect(figure).toMatchObject({ kind, measure });
    expect(figure?.item ?? '').not.toMatch(/raising|lifting/);
  });
});

describe('countries in names of companies', () => {
  test.each([
    ['Coal India produced 70 million tonnes of coal in May.', 'Coal India'],
    ['Norvik Indonesia sold 20,000 tonnes of nickel in May.', 'Norvik Indonesia'],
    ['Output at Norvik Steel India rose to 1 million tonnes in 2023.', 'Norvik Steel India'],
    ['Indian Oil bought 3 million barrels of crude in May.', 'Indian Oil'],
    ['Saudi Norvik produced 2 million tonnes of urea in May.', 'Saudi Norvik'],
    ['China Halden produced 40 million tonnes of coal in May.', 'China Halden'],
    ['China steel exports rose to 9 million tonnes in May.', 'China'],
    ['Indian steel output rose to 9 million tonnes in May.', 'India'],
    ['Norvik, Indonesia and Peru signed. Indonesia produced 5 million tonnes of coal in May.', 'Indonesia'],
  ])('%s', (text, subject) => {
    expect(figuresOf(text).at(-1)?.subject).toBe(subject);
  });
});

describe('facilities and who acts on them', () => {
  test.each([
    ['Norvik Metals commissioned the 200 MW Tarn solar plant in May.', 'Norvik Metals'],
    ['The 200 MW Tarn solar plant, built by Norvik Metals, started up in May.', 'Tarn solar plant'],
    ["Norvik Metals' Tarn smelter has a capacity of 428,500 tonnes a year.", 'Tarn smelter'],
    ['The Tarn mine, which is owned by Norvik Metals, produced 15,000 tonnes of copper in 2023.', 'Tarn mine'],
  ])('%s', (text, subject) => {
    expect(figuresOf(text).map((figure) => figure.subject)).toEqual([subject]);
  });
});

describe('market prices', () => {
  test.each([
    ['Copper slipped 0.8% to «$8,345».', 'price', 'price'],
    ['Copper was down 0.3% at «$8,310».', 'price', 'price'],
    ['Copper slipped «0.8%» to $8,345.', 'change', 'price'],
    ['Norvik Metals paid «$8,345» to each of its miners.', 'level', undefined],
  ])('%s', (text, kind, measure) => {
    const figure = figureAt(text);
    expect(figure?.kind).toBe(kind);
    if (measure) expect(figure?.measure).toBe(measure);
    if (measure) expect(figure?.subject).toBeNull();
  });
});

describe('where imports come from', () => {
  test.each([
    [
      "China's imports rose in May. Imports came from Guinea («60%»), Australia (25%) and Brazil (10%).",
      'China',
      'Guinea',
    ],
    [
      "China's imports rose in May. Imports came from Guinea (60%), Australia («25%») and Brazil (10%).",
      'China',
      'Australia',
    ],
    ['China imported 10 Mt of bauxite in May, of which Guinea supplied «60%», Australia 25%.', 'China', 'Guinea'],
    ['China imported 10 Mt of bauxite in May, of which Guinea supplied 60%, Australia «25%».', 'China', 'Australia'],
    ['India imported 35% of its crude from Russia, «20%» from Iraq in May.', 'India', 'Iraq'],
  ])('%s', (text, subject, partner) => {
    expect(figureAt(text)).toMatchObject({ measure: 'imports', subject, partner });
  });
});

describe('money that is lent', () => {
  test.each([
    ['The World Bank will lend «$500 million» to Peru.', 'debt'],
    ['The World Bank approved a «$300 million» loan for the dam.', 'debt'],
    ['Norvik Metals will invest «$500 million» in the dam.', 'investment'],
    ['The government put in a further «$20 million».', 'investment'],
  ])('%s', (text, measure) => {
    expect(figureAt(text)?.measure).toBe(measure);
  });
});
