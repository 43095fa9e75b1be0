import { figuresOf } from '../../extraction/readWith';

describe('units of what stands beside', () => {
  it.each([
    ['It made 780,000 tonnes of petrol and 240,000 of kerosene.', '240,000', 240000, 't'],
    ['London cocoa stood at 1,618 pounds per tonne.', '1,618 pounds per tonne', 1618, 'GBP/t'],
    ['Households in Kyrgyzstan pay 0.77 som per kWh.', '0.77 som per kWh', 0.77, 'KGS/kWh'],
    ['Households in Uzbekistan pay 600 som per kWh.', '600 som per kWh', 600, 'UZS/kWh'],
  ])('%s', (text, quote, value, unit) => {
    expect(figuresOf(text)).toContainEqual(expect.objectContaining({ quote, value, unit }));
  });

  it.each([
    ['It made 780,000 tonnes of petrol and 240 of the workers left.', '240'],
    ['The ore held 8 pounds per tonne of uranium.', '8 pounds per tonne'],
  ])('not: %s', (text, quote) => {
    expect(figuresOf(text).map((figure) => figure.quote)).not.toContain(quote);
  });
});
