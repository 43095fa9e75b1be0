import { figureAt } from './readWith';

describe('readPeriod', () => {
  test.each([
    ['In May exports of copper were «5 million tonnes».', '2024-05'],
    ['Exports of copper were «5 million tonnes» in May, the company said on Monday.', '2024-05'],
    ['Exports of copper were 5 million tonnes in April and «6 million tonnes» in May.', '2024-05'],
    ['In April exports of copper were «5 million tonnes», and in May they were 6 million tonnes.', '2024-04'],
    ['Exports of copper rose «3%» by volume and 5% by value in May.', '2024-05'],
    ['Copper output rose to «5 million tonnes» in May from 4 million tonnes a year earlier.', '2024-05'],
  ])('%s takes the period of its clause', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });

  test.each([
    ['Copper output rose to 5 million tonnes in May from «4 million tonnes» a year earlier.', '2023-05'],
    ['Copper output was 5 million tonnes in May, against «4 million tonnes» in April.', '2024-04'],
    ['Copper output was 5 million tonnes (9M 2022: «4 million tonnes») in 9M 2023.', '2022-01/2022-09'],
    ["Copper output was 5 million tonnes in May, 3% above April's «4 million tonnes».", '2024-04'],
    ['Copper output was 5 million tonnes in May; a year earlier the figure was «4 million tonnes».', '2023-05'],
  ])('%s: what it is compared with', (marked, period) => {
    expect(figureAt(marked)?.period).toBe(period);
  });

  test.each([
    ['Copper exports were 5 million tonnes in May. Of that, Chile took «2 million tonnes».', '2024-05'],
    ['The company made 5 tonnes of copper in the first half of 2024.\n\nZinc output fell by «3%».', '2024-01/2024-06'],
    ['Copper exports were 5 million tonnes in May. The company owns «25%» of the mine.', null],
    ['Copper exports were 5 million tonnes in May. The mine has a capacity of «7 million tonnes a year».', null],
  ])('%s: what is talked about goes on, present states apart', (marked, period) => {
    expect(figureAt(marked)?.period ?? null).toBe(period);
  });

  test.each([
    ['The company agreed on Monday to sell «25%» of the mine.', null],
    ['The company bought «25%» of the mine in May.', '2024-05'],
    ['The mine, discovered in 2011, holds reserves of «5 million tonnes».', null],
    ['Copper futures settled at «$9,000 a tonne».', '2024-07-15'],
  ])('%s: dates of deals, finds and trading', (marked, period) => {
    expect(figureAt(marked)?.period ?? null).toBe(period);
  });

  test.each([
    ['Kaltara reported a first-quarter loss of «$20 million» on Thursday.', '2024-Q1'],
    ['Kaltara posted first-half steel output of «3 million tonnes» on July 12.', '2024-01/2024-06'],
    ['Kaltara shipped «$2 billion» of copper on Thursday.', '2024-07-11'],
    ['Kaltara told first-quarter visitors of sales of «$2 billion» on Thursday.', '2024-07-11'],
  ])('%s: the stretch in the name of a figure, not the day on which it was told', (marked, period) => {
    expect(figureAt(marked)?.period ?? null).toBe(period);
  });
});
