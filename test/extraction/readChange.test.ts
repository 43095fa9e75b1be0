import { figureAt } from './readWith';

const changes: [text: string, value: number][] = [
  ['Exports rose «3%» in May.', 3],
  ['Exports fell by «3%» in May.', -3],
  ['Output was up «18 percent» on the year.', 18],
  ['Imports slid a further «2.5%» to 4 million tonnes.', -2.5],
  ['Stocks are «24%» above the level of May.', 24],
  ['The average was «7%» lower than in 2022.', -7],
  ['Growth of «6.1%» is expected.', 6.1],
  ['A «4 percent» drop in sales was reported.', -4],
  ['Production, up «9%», beat forecasts.', 9],
  ['The strike cut output by «12%».', -12],
  ['The works reduced their use of coal by «5%».', -5],
  ['Sales were «14,000 tonnes» less than in June.', -14000],
  ['Output was down «20,000 tonnes» from a year earlier.', -20000],
  ['Demand will grow by «2.2 million bpd» in 2025.', 2.2e6],
  ['Exports were 5 million tonnes («-3.2%» year on year).', -3.2],
  ['Exports were 5 million tonnes («+4%»).', 4],
  ['Output slumped «11 percent» year-on-year to 4 million tonnes.', -11],
  ['Sales fell 2% by volume and «7%» by value.', -7],
  ['Prices gained 89 cents, or «1.2%».', 1.2],
  ['Copper gained «$45» to $9,120 a tonne.', 45],
  ['The rate rose by «50 basis points».', 50],
  ['The share grew by «3 percentage points».', 3],
  ['Output «doubled» last year.', 100],
  ['The company «halved» its debt.', -50],
  ['Loadings shrank by «a fifth» in June.', -20],
  ['Growth in the sector stood at «3.5 percent».', 3.5],
  ['Bullion was «15%» dearer than a year earlier.', 15],
  ['The tonnage was «8.7%» higher than in July.', 8.7],
  ['OPEC keeps «3.6 million bpd» of cuts in place.', -3.6e6],
  ['The decline in exports of «5%» surprised traders.', -5],
  ['The group lowered its forecast by «10,000 tonnes».', -10000],
];

test.each(changes)('a change: %s', (text, value) => {
  const figure = figureAt(text);
  expect(figure?.kind).toBe('change');
  expect(figure?.value).toBeCloseTo(value, 6);
});

const others: [text: string, kind: string][] = [
  ['Exports rose to «5 million tonnes».', 'level'],
  ['Output fell 3% to «88,000 tonnes».', 'level'],
  ['Brent futures were trading 42 cents lower at «$81.37 a barrel».', 'price'],
  ['Imports recovered from «3 million tonnes» in April.', 'level'],
  ['The metal made up «49%» of exports.', 'share'],
  ['Coal was making up some «80%» of all rail freight.', 'share'],
  ['The state will take up a «24 percent» interest in the venture.', 'share'],
  ['The firm wants to mop up «$300 million» in a share sale.', 'level'],
  ['The group spent «$312 million» on expansion last year.', 'level'],
  ['Arbel raised «$40 million» from investors.', 'level'],
  ['It sold the lot at a premium of «$95 a tonne».', 'price'],
  ['The company made a loss of «$12 million».', 'level'],
  ['The market will be short of «90,000 tonnes».', 'level'],
  ['Output of more than «5 million tonnes» is planned.', 'level'],
  ['Sales of up to «5 million tonnes» are planned.', 'level'],
  ['Copper traded above «$9,000 a tonne».', 'price'],
  ['Arbel raised its stake to «45%».', 'share'],
  ['The plant runs at «85%» of capacity.', 'share'],
  ['An unplanned halt at a «1.2 million t/yr» plant hit supply.', 'level'],
  ['The country accounts for «a fifth» of output.', 'share'],
];

test.each(others)('no change: %s', (text, kind) => {
  expect(figureAt(text)?.kind).toBe(kind);
});
