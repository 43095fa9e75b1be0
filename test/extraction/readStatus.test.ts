import { figureAt } from './readWith';

describe('readStatus', () => {
  test.each([
    ['The mine produced «5 million tonnes» of copper in May.', 'actual'],
    ['The company expects to produce «5 million tonnes» of copper in 2025.', 'forecast'],
    ['Analysts see copper prices at «$9,000 a tonne» next year.', 'forecast'],
    ['Copper output is projected at «5 million tonnes» this year.', 'forecast'],
    ['The company plans to build a «300 MW» wind farm.', 'planned'],
    ['The company will invest «$5 billion» in the mine.', 'planned'],
    ['The plant has a design capacity of «5 million tonnes a year».', 'planned'],
    ['The company has set a target of «5 million tonnes» of copper for 2025.', 'planned'],
    ['The company agreed to sell «25%» of the mine.', 'planned'],
    ['The mine produced 5 million tonnes of copper in May against a plan of «6 million tonnes».', 'planned'],
    ['Analysts had looked for a copper output of «5 million tonnes» in May.', 'forecast'],
    ['The cost of the mine is put at «$5 billion».', 'planned'],
    ['The company spent «$5 billion» on the mine in 2023.', 'actual'],
    ['The company will raise copper output from «5 million tonnes» to 6 million tonnes by 2030.', 'actual'],
    ['Output fell by «3%» because of scheduled repairs.', 'actual'],
    ['Output fell by «3%» due to weak demand.', 'actual'],
  ])('%s is %s', (marked, status) => {
    expect(figureAt(marked)?.status).toBe(status);
  });
});
