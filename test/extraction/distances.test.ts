import { figuresOf } from './readWith';

describe('lengths', () => {
  it.each([
    'The plant lies 45 km north of Tarn.',
    'The mine is 410 km by road from the port.',
    'The field lies 27 kilometres off the coast.',
    'Nobody lives within 50 km of the border.',
    'The dam is 12 km to the west.',
  ])('that tell where something lies are no figures: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each(['They are laying a pipeline of 170 km.', 'The line is 320 km long.', 'It built 80 km of railway.'])(
    'that tell how long something is are: %s',
    (text) => {
      expect(figuresOf(text).map(({ unit }) => unit)).toEqual(['km']);
    },
  );
});

describe('gas that is let into the air or kept out of it', () => {
  it.each([
    ['The park will feed 1.3 TWh a year into the grid, saving 1.1 million tonnes of CO2.', -1100000],
    ['The project will avoid the emission of 650,000 tonnes of carbon dioxide.', -650000],
    ['The smelter sold less and let out 2 million tonnes of CO2 last year.', 2000000],
  ])('%s', (text, value) => {
    expect(figuresOf(text).at(-1)).toMatchObject({ measure: 'emissions', value });
  });

  it.each(['It saved 30,000 tonnes of carbon black.', 'The firm sold 20,000 tonnes of coal.'])(
    'but not gas that is goods: %s',
    (text) => {
      expect(figuresOf(text)[0]?.measure).not.toBe('emissions');
    },
  );
});
