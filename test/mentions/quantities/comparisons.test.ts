import { figuresOf } from '../../extraction/readWith';
import { shown } from '../quantityCase';

describe('amounts that are compared', () => {
  it.each([
    ['Debt stood at SEK 13.4 billion, up from 9.8 billion three months earlier.', '9.8 billion | 9800000000 SEK'],
    ['Debt was $4 billion, up from 3.1 billion 12 months ago.', '3.1 billion | 3100000000 USD'],
    ['Exports came to 5 Mt, a third more than in May.', 'a third | 0.33333333 fraction'],
    ['The harvest was 2 Mt, a fifth lower.', 'a fifth | 0.2 fraction'],
    ['Gas lost 2.10 pence to 58.40 pence per therm.', '2.10 pence | 0.21 GBP/MMBtu'],
    ['Gas is at 57.65 p/therm, against 122 pence a year ago.', '122 pence | 12.2 GBP/MMBtu'],
    ['Power changed hands at 52.25 pounds per MWh.', '52.25 pounds per MWh | 52.25 GBP/MWh'],
    ['The shares are worth 3 pounds a share.', '3 pounds a share | 3 GBP/share'],
  ])('%s', (text, amount) => {
    expect(shown(text)).toContain(amount);
  });

  it.each([
    ['It sold $4 billion of fuel to 9.8 million three-wheelers.', '9.8 million | 9800000 USD'],
    ['A third larger plant will follow.', 'A third | 0.33333333 fraction'],
    ['The mill makes 300 pounds an hour.', '300 pounds an hour | 300 GBP/h'],
    ['The ore yields 8 pounds per tonne of uranium.', '8 pounds per tonne | 8 GBP/t'],
  ])('%s: not %s', (text, amount) => {
    expect(shown(text)).not.toContain(amount);
  });

  it('count a fraction by which something is above or below another as its change', () => {
    const [, third] = figuresOf('Peru exported 612,000 tonnes of ore in May, a third more than in May 2023.');
    expect(third).toMatchObject({ kind: 'change', value: 33.33, unit: '%', measure: 'exports', changeOf: 0 });
    const [, fifth] = figuresOf('Peru harvested 2 Mt of maize, a fifth below last year.');
    expect(fifth).toMatchObject({ kind: 'change', value: -20, unit: '%' });
  });

  it('take the unit of a price in the sentences around, however much of it is written', () => {
    const figures = figuresOf('Gas was lower at 57.65 p/therm in London. A year ago the price was 122 pence.');
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      [5.765, 'GBP/MMBtu'],
      [12.2, 'GBP/MMBtu'],
    ]);
  });
});
