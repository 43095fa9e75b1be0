import { shown } from '../quantityCase';

describe('round numbers of a unit behind per', () => {
  it.each([
    ['sold at $285 per 1,000 cubic metres', '$285 per 1,000 cubic metres | 0.285 USD/m3'],
    ['sold at $450 per 1,000 cu m', '$450 per 1,000 cu m | 0.45 USD/m3'],
    ['sold at $450 per 1000 m3', '$450 per 1000 m3 | 0.45 USD/m3'],
    ['sold at $285/1,000 cm', '$285/1,000 cm | 0.285 USD/m3'],
    ['pays $160 per thousand cubic metres', '$160 per thousand cubic metres | 0.16 USD/m3'],
    ['fell to $160 a thousand cubic metres', '$160 a thousand cubic metres | 0.16 USD/m3'],
    ['0.45 euros for every 1,000 cubic metres', '0.45 euros for every 1,000 cubic metres | 0.00045 EUR/m3'],
    ['costs $12 per 100 kg', '$12 per 100 kg | 0.12 USD/kg'],
    ['costs $15 per 10,000 t', '$15 per 10,000 t | 0.0015 USD/t'],
    ['1,200 roubles per 1,000 kWh', '1,200 roubles per 1,000 kWh | 1.2 RUB/kWh'],
    ['traded at $3.20 a million Btu', '$3.20 a million Btu | 3.2 USD/MMBtu'],
    ['was $285-$300 per 1,000 cubic metres', '$285-$300 per 1,000 cubic metres | 0.285..0.3 USD/m3'],
    ['asked $285 to $300 per 1,000 cubic metres', '$285 to $300 per 1,000 cubic metres | 0.285..0.3 USD/m3'],
    ['paid 200 to 300 pence per therm', '200 to 300 pence per therm | 20..30 GBP/MMBtu'],
    ['uses 300 kg per 1,000 tonnes', '300 kg | 300 kg'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    ['costs $5 million per 250 MW', '250 MW | 250 MW'],
    ['paid 300 yuan a 100 tonne lorry', '100 tonne | 100 t'],
    ['paid $450 for 1,000 tonnes', '1,000 tonnes | 1000 t'],
    ['sold $450 in 1,000 cubic metres', '1,000 cubic metres | 1000 m3'],
  ])('leaves amounts of their own: %s', (text, expected) => {
    expect(shown(text)[1]).toBe(expected);
  });

  it('keeps what moved a price in the unit of the price', () => {
    expect(shown('rose to $285 per 1,000 cubic metres from $240')).toContain('$240 | 0.24 USD/m3');
  });
});
