import { figuresOf } from './readWith';

const partnersOf = (text: string): (string | null)[] => figuresOf(text).map((figure) => figure.partner);

describe('the other side of a figure', () => {
  test.each([
    ['Zambia exported 62,000 tonnes of copper to China.', ['China']],
    ['Japan imported 5 million tonnes of coal from Australia.', ['Australia']],
    ['Trade between Chile and Peru reached $3 billion.', ['Peru']],
    ['Norvik Metals bought a 35 percent stake in Halden Corp.', ['Halden Corp']],
    ['Tarn, in which Norvik Metals and Halden Corp own 44% each, is in Peru.', ['Tarn', 'Tarn']],
    ['Norvik Metals paid Halden Corp $15 million for the licence.', ['Halden Corp']],
    ['Brazil exported 60 million tonnes of ore to Germany and Japan.', ['Germany and Japan']],
    ['Brazil exported 60 million tonnes of ore.', [null]],
    ['Peru produced 2.4 million tonnes of copper in 2022.', [null]],
    ['Norvik Metals will invest $450 million in a new plant.', [null]],
  ])('%s', (text, partners) => {
    expect(partnersOf(text)).toEqual(partners);
  });
});
