import { figureAt } from './readWith';

describe('amounts that are told by the day', () => {
  it.each([
    ["Kaltara's daily output averaged «2.25 million tonnes» in May.", 't/d'],
    ['Brunia had an average daily production of «1.2 million barrels» in June.', 'bbl/d'],
    ['Daily hot metal output at the mills it watches averaged «2.25 million tonnes».', 't/d'],
    ['Output averaged «2.25 million tonnes a day».', 't/d'],
    ['Crude production averaged «1.2 million barrels daily».', 'bbl/d'],
    ['Average daily consumption of gas was «350 million cubic metres».', 'm3/d'],
    ['Kaltara exported 31 million barrels in May. The daily average was «1 million barrels».', 'bbl/d'],
    ['Brunia produced 7.4 million tonnes of oil. On a daily basis this makes «240,000 tonnes».', 't/d'],
    ['Daily output averaged 2.25 million tonnes in May, against «2.1 million tonnes» in April.', 't/d'],
    ['Daily output rose by 50,000 tonnes to «2.25 million tonnes».', 't/d'],
  ])('%s', (text, unit) => {
    expect(figureAt(text)?.unit).toBe(unit);
  });

  it.each([
    ['Daily output averaged 2.25 million tonnes in May, for a total of «69 million tonnes».', 't'],
    ['The daily report put exports at «3 million tonnes» in May.', 't'],
    ['Output, published daily, was «2 million tonnes».', 't'],
    ['Daily freight rates rose and exports were «3 million tonnes» in May.', 't'],
    ['Daily output was cut and stocks fell to «3 million tonnes».', 't'],
    ['Kaltara exported «31 million barrels» in May. The daily average was 1 million barrels.', 'bbl'],
    ['Monthly output rose to «20 million tonnes».', 't'],
  ])('not: %s', (text, unit) => {
    expect(figureAt(text)?.unit).toBe(unit);
  });
});
