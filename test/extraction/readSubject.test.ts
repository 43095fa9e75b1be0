import { figuresOf } from './readWith';

const subjectsOf = (text: string, title: string | null = null): (string | null)[] =>
  figuresOf(text, title).map((figure) => figure.subject);

describe('whose figure it is, in its sentence', () => {
  test.each([
    ['Peru produced 2.4 million tonnes of copper in 2022.', 'Peru'],
    ["Zambia's exports of copper reached 800,000 tonnes.", 'Zambia'],
    ['Chinese exports of steel fell to 6 million tonnes.', 'China'],
    ['China copper imports rose to 500,000 tonnes.', 'China'],
    ['Exports of ore by Gabon came to 9 million tonnes.', 'Gabon'],
    ['Some 40,000 tonnes of nickel were produced by Norvik Metals last year.', 'Norvik Metals'],
    ['State-owned Norvik turned out 113,000 tonnes of copper in August.', 'Norvik'],
    ['SEOUL, May 14 - South Korea bought 5,500 tonnes of aluminium.', 'South Korea'],
    ['Beijing set its mining quota at 168,000 tonnes.', 'China'],
    ['European mills shut 9 million tonnes of capacity.', 'European mills'],
    ['World production of zinc fell to 13 million tonnes.', 'world'],
    ['Companies in Chile, which accounts for 24 percent of global copper output, are worried.', 'Chile'],
    ['Norvik Metals of Norway, whose two mines yielded 14,000 tonnes of zinc, is growing.', 'Norvik Metals'],
    ['In Peru it dropped to 50,000 tonnes of zinc.', 'Peru'],
    ['The plant, operated by Norvik Metals, has a capacity of 300,000 tonnes.', 'Norvik Metals'],
    ["Peru's largest mine, Antora in the Andes, produced 300,000 tonnes of copper.", 'Antora'],
    ["Peru's largest dam, Karo-Tembo on the Antora, can generate 400 MW.", 'Karo-Tembo'],
  ])('%s', (text, subject) => {
    expect(subjectsOf(text)).toEqual([subject]);
  });

  test.each([
    ['"Exports of rice reached 2 million tonnes," said Anna Berg, an analyst at Halden Markets.', 'Halden Markets'],
    ['EBITDA margin widened to 61% from 55%.', 'EBITDA'],
    ['On Monday output reached 5,000 tonnes.', 'On'],
    ['The price of copper in Rotterdam rose to $9,000 a tonne.', 'copper'],
  ])('%s does not belong to %s', (text, nobody) => {
    expect(subjectsOf(text)).not.toContain(nobody);
  });
});

describe('several names and amounts', () => {
  test.each([
    ['Peru and Chile mined 5 million and 3 million tonnes of ore respectively.', ['Peru', 'Chile']],
    ['Norvik Metals and Halden Corp own 44% each of the Tarn mine.', ['Norvik Metals', 'Halden Corp']],
    ['Norvik Metals and Halden Corp own 80% of the Tarn mine.', ['Norvik Metals and Halden Corp']],
    ['Norvik owns 80 percent of the Tarn mine and the state miner Halden 20 percent.', ['Norvik', 'Halden']],
    ['Shareholders of Norvik Metals are Halden Invest (53.4%) and Tarn Corp (25.1%).', ['Halden Invest', 'Tarn Corp']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });
});

describe('whom the text speaks of', () => {
  test.each([
    ['Norvik Metals opened a mine. The company produced 5,000 tonnes of zinc.', null, 'Norvik Metals'],
    ['Peru has many mines. The country exported 2 million tonnes of copper.', null, 'Peru'],
    ['Norvik Metals opened a mine. Its output reached 5,000 tonnes of zinc.', null, 'Norvik Metals'],
    ['Net profit rose to $5 million in the quarter.', 'Norvik Metals lifts profit', null],
    ['Norvik Metals had a good year. Net profit rose to $5 million.', 'Norvik Metals lifts profit', 'Norvik Metals'],
    ['RUSSIA - Export duty from November 8: RUB 4,768.2/t.', 'Grain notes', 'Russia'],
    ['Farmers threshed 2.7 million tonnes of grain.', 'Russian wheat leaves the ports slowly', 'Russia'],
    ['The National Oil Corporation reopened fields. NOC pumped 1.2 million bpd.', null, 'National Oil Corporation'],
  ])('%s', (text, title, subject) => {
    expect(subjectsOf(text, title)).toEqual([subject]);
  });
});

describe('prices and stakes', () => {
  test.each([
    ['Brent futures traded at $81.37 a barrel.', null],
    ['Copper on the London Metal Exchange closed at $9,000 a tonne.', 'London Metal Exchange'],
    ['The zinc premium in Rotterdam was assessed at $210 a tonne.', 'Rotterdam'],
    ['Shares in Norvik Metals jumped 7.8%.', 'Norvik Metals'],
    ['Halden Corp sold 45% of its Tarn project to Norvik Metals.', 'Norvik Metals'],
    ['Promoters hold 61.3 per cent of the company.', 'Promoters'],
    ['Henry Hub closed at $3.20 per mmBtu.', 'Henry Hub'],
    ['NBP was at 84.5 p/therm.', 'NBP'],
  ])('%s', (text, subject) => {
    expect(subjectsOf(text)).toEqual([subject]);
  });
});

describe('what was shipped takes up who shipped it', () => {
  const before = 'Chile exported 592,000 tonnes of copper in March.';
  const behind = 'Peru sells too. Peru ships from Callao. Peru grows.';
  test.each([
    ['The cargoes were worth $484 million.', 'Chile'],
    ['These shipments were worth $484 million.', 'Chile'],
    ['The deliveries brought in $484 million.', 'Chile'],
    ["Peru's cargoes were worth $484 million.", 'Peru'],
  ])('%s', (sentence, subject) => {
    expect(subjectsOf(`${before} ${sentence}\n\n${behind}`, 'Copper in Peru')).toEqual(['Chile', subject]);
  });
});
