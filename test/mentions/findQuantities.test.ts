import { quantitiesIn, shown } from './quantityCase';

describe('numbers', () => {
  test.each([
    ['sold 1,234.5 t', '1,234.5 t | 1234.5 t'],
    ['sold 1.234,5 t', '1.234,5 t | 1234.5 t'],
    ['sold 1 234 t', '1 234 t | 1234 t'],
    ['sold 12,5 t', '12,5 t | 12.5 t'],
    ["sold 1'234 t", "1'234 t | 1234 t"],
    ['sold 12,34,567 t', '12,34,567 t | 1234567 t'],
    ['sold 3.47 million tons', '3.47 million tons | 3470000 t'],
    ['five million tonnes', 'five million tonnes | 5000000 t'],
    ['two and a half million tonnes', 'two and a half million tonnes | 2500000 t'],
    ['half a million tonnes', 'half a million tonnes | 500000 t'],
    ['a hundred and fifty tonnes', 'a hundred and fifty tonnes | 150 t'],
    ['twenty-eight thousand six hundred tonnes', 'twenty-eight thousand six hundred tonnes | 28600 t'],
    ['35.71-million yuan', '35.71-million yuan | 35710000 CNY'],
    ['12.3m tonnes of fuel', '12.3m tonnes | 12300000 t'],
    ['Rs5,800 crore', 'Rs5,800 crore | 58000000000 INR'],
    ['a profit of BD 8.3 million', 'BD 8.3 million | 8300000 BHD'],
    ['K19.4 billion in Zambia', 'K19.4 billion | 19400000000 ZMW'],
    ['N3.3 trillion', 'N3.3 trillion | 3300000000000 NGN'],
    ['stocks have fallen by nearly a half since June', 'a half | ~0.5 fraction'],
    ['power sold at Rs 2.57 per unit', 'Rs 2.57 per unit | 2.57 INR/kWh'],
    ['chairs sold at Rs 250 per unit', 'Rs 250 | 250 INR'],
    ['3.2 lakh tonnes', '3.2 lakh tonnes | 320000 t'],
    ['322 ths tonnes', '322 ths tonnes | 322000 t'],
    ['a rate of .001 per cent', '.001 per cent | 0.001 %'],
    ['a dozen ships', 'a dozen | 12 (ships)'],
    ['tens of thousands of dollars', 'tens of thousands of dollars | ~10000..100000 USD'],
    ['about half of the output', 'half | ~0.5 (output)'],
    ['nearly two-thirds of it', 'two-thirds | ~0.66666667 fraction'],
    ['holds a quarter of the scheme', 'a quarter | 0.25 (scheme)'],
    ['output doubled', 'doubled | 2 multiple'],
    ['more than tripled', 'tripled | >3 multiple'],
    ['was halved', 'halved | 0.5 multiple'],
    ['a 1.5-fold rise', '1.5-fold | 1.5 (times)'],
  ])('%s', (text, expected) => {
    expect(shown(text)[0]).toBe(expected);
  });
});

describe('units and money', () => {
  test.each([
    ['a 320-megawatt plant', '320-megawatt | 320 MW'],
    ['a 25-percent duty', '25-percent | 25 %'],
    ['one 8-million-tonne-a-year train', '8-million-tonne-a-year | 8000000 t/a'],
    ['10kW of power', '10kW | 10 kW'],
    ['22.4Mt of ore', '22.4Mt | 22.4 Mt'],
    ['1,840kt of ore', '1,840kt | 1840 kt'],
    ['699 koz of gold', '699 koz | 699000 ozt'],
    ['43.5 MMT of wheat', '43.5 MMT | 43500000 t'],
    ['the 32 mtpa scheme', '32 mtpa | 32000000 t/a'],
    ['32.1 kb/d of crude', '32.1 kb/d | 32100 bbl/d'],
    ['1.2 mb/d of crude', '1.2 mb/d | 1200000 bbl/d'],
    ['75.7 million short tons', '75.7 million short tons | 75700000 st'],
    ['800,000 tons per year', '800,000 tons per year | 800000 t/a'],
    ['10 billion cubic meters per year', '10 billion cubic meters per year | 10000000000 m3/a'],
    ['two billion cubic meters of gas per year', 'two billion cubic meters | 2000000000 m3/a'],
    ['12 bcm of gas', '12 bcm | 12 bcm'],
    ['20 billion kilowatt-hours', '20 billion kilowatt-hours | 20000000000 kWh'],
    ['US$1.762bn in cash', 'US$1.762bn | 1762000000 USD'],
    ['RM79 each', 'RM79 | 79 MYR'],
    ['A$4.5 million', 'A$4.5 million | 4500000 AUD'],
    ['A $5 million loan', '$5 million | 5000000 USD'],
    ['€15,000 in cash', '€15,000 | 15000 EUR'],
    ['3.2 trillion Rupiah', '3.2 trillion Rupiah | 3200000000000 IDR'],
    ['30 MSEK', '30 MSEK | 30000000 SEK'],
    ['USD1,949/t', 'USD1,949/t | 1949 USD/t'],
    ['$1,949 a tonne', '$1,949 a tonne | 1949 USD/t'],
    ['15,740 yuan a tonne', '15,740 yuan a tonne | 15740 CNY/t'],
    ['$3.00/lb copper', '$3.00/lb | 3 USD/lb'],
    ['$85 per barrel', '$85 per barrel | 85 USD/bbl'],
    ['7.5 cents per kWh', '7.5 cents per kWh | 0.075 USD/kWh'],
    ['450.5 million pounds of copper', '450.5 million pounds | 450500000 lb'],
    ['a profit of 361 million pounds', '361 million pounds | 361000000 GBP'],
    ['12 billion pesos in the Philippines', '12 billion pesos | 12000000000 PHP'],
    ['240 basis points', '240 basis points | 240 bp'],
    ['9 percentage points', '9 percentage points | 9 pp'],
    ['118.5p a share', '118.5p a share | 1.185 GBP/share'],
    ['down 21.5% to 5pc', '21.5% | 21.5 %'],
  ])('%s', (text, expected) => {
    expect(shown(text)[0]).toBe(expected);
  });

  test.each(['1.89 million tonnes a year earlier', '1.89 million tonnes a year ago', '5.91 million tons year-on-year'])(
    'a time compared with is no rate: %s',
    (text) => {
      expect(quantitiesIn(text)[0]?.unit).toBe('t');
    },
  );
});

describe('ranges and changes', () => {
  test.each<[string, string[]]>([
    ['five to 10 million tonnes', ['five to 10 million tonnes | 5000000..10000000 t']],
    ['between 5% and 7%', ['5% and 7% | 5..7 %']],
    ['$3-5 billion', ['$3-5 billion | 3000000000..5000000000 USD']],
    ['between IDR3 and IDR4 trillion', ['IDR3 and IDR4 trillion | 3000000000000..4000000000000 IDR']],
    ['(321 - 428 million USD)', ['321 - 428 million USD | 321000000..428000000 USD']],
    ['between 2,630 koz and 2,725 koz', ['2,630 koz and 2,725 koz | 2630000..2725000 ozt']],
    ['from 5 to 7 Mt', ['5 to 7 Mt | 5..7 Mt']],
    ['$284-286/t', ['$284-286/t | 284..286 USD/t']],
    ['$210-$240 a tonne', ['$210-$240 a tonne | 210..240 USD/t']],
    ['12,300 to 12,500 yuan per tonne', ['12,300 to 12,500 yuan per tonne | 12300..12500 CNY/t']],
    ['rose from 3.2 to 4.1 million tonnes', ['3.2 | 3200000 t', '4.1 million tonnes | 4100000 t']],
    [
      'raising it from 77 to 126 million tonnes per annum',
      ['77 | 77000000 t/a', '126 million tonnes per annum | 126000000 t/a'],
    ],
    ['rose 5% to 10%', ['5% | 5 %', '10% | 10 %']],
    [
      'increased by $43.6 billion to $419.2 billion',
      ['$43.6 billion | 43600000000 USD', '$419.2 billion | 419200000000 USD'],
    ],
    ['rose in 2016 to 5.4 million tonnes', ['5.4 million tonnes | 5400000 t']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('borrowed units', () => {
  test.each<[string, string[]]>([
    ['copper jumped to 349,940 tonnes from 290,878.', ['349,940 tonnes | 349940 t', '290,878 | 290878 t']],
    [
      'made 1.86-million tonnes, against 1.89-million a year earlier',
      ['1.86-million tonnes | 1860000 t', '1.89-million | 1890000 t'],
    ],
    ['They produced 5, 3 and 2 Mt.', ['5 | 5 Mt', '3 | 3 Mt', '2 Mt | 2 Mt']],
    ['Output (kt): 5.1, 4.8', ['5.1 | 5.1 kt', '4.8 | 4.8 kt']],
    ['took 8 percent and the others the remaining 92;', ['8 percent | 8 %', '92 | 92 %']],
    ['came to 380,000 bpd, a drop of 142,000.', ['380,000 bpd | 380000 bbl/d', '142,000 | 142000 bbl/d']],
    ['rose to $48 a tonne from $33 in April', ['$48 a tonne | 48 USD/t', '$33 | 33 USD/t']],
    ['at $78.41 a barrel, up 89 cents', ['$78.41 a barrel | 78.41 USD/bbl', '89 cents | 0.89 USD/bbl']],
    ['450 yuan a tonne ($62)', ['450 yuan a tonne | 450 CNY/t', '$62 | 62 USD/t']],
    [
      'shipped 5 Mt, with 913 trucks a day, from 462 in June',
      ['5 Mt | 5 Mt', '913 | 913 (trucks)', '462 | 462 (trucks)'],
    ],
    ['fell 5% to 3.2', ['5% | 5 %', '3.2 | 3.2 count']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('the unit is pointed at where it was read', () => {
    const text = 'jumped to 349,940 tonnes from 290,878.';
    const span = quantitiesIn(text)[1]?.unitSpan;
    expect(text.slice(span?.start, span?.end)).toBe('tonnes');
  });
});

describe('bounds, signs and directions', () => {
  test.each([
    ['more than 25% of it', '25% | >25 %'],
    ['nearly $30 billion', '$30 billion | ~30000000000 USD'],
    ['at least 5 Mt', '5 Mt | >=5 Mt'],
    ['up to 15%', '15% | <=15 %'],
    ['a minimum of ten million metric tons', 'ten million metric tons | >=10000000 t'],
    ['no more than 5 GW', '5 GW | <=5 GW'],
    ['fewer than 5 GW', '5 GW | <5 GW'],
    ['topped $4 billion', '$4 billion | >4000000000 USD'],
    ['US$5m-plus', 'US$5m | >=5000000 USD'],
    ['some 80% of it', '80% | ~80 %'],
    ['sub-300 MW units', '300 MW | <300 MW'],
    ['5 Mt or more', '5 Mt | >=5 Mt'],
    ['climbed up to 15,170 yuan', '15,170 yuan | 15170 CNY'],
  ])('%s', (text, expected) => {
    expect(shown(text)[0]).toBe(expected);
  });

  test('"1.8% more than 510,000 tons" compares', () => {
    expect(shown('1.8% more than 510,000 tons')[1]).toBe('510,000 tons | 510000 t');
  });

  test.each([
    ['(+4.4 MMT)', 'plus'],
    ['(-3%)', 'minus'],
    ['minus 5 MW', 'minus'],
    ['5 MW', null],
    ['3-5 MW', null],
  ])('sign of %s', (text, sign) => {
    expect(quantitiesIn(text)[0]?.sign).toBe(sign);
  });

  test.each([
    ['up 3%', 'up'],
    ['a drop of about 5%', 'down'],
    ['fell by 2%', 'down'],
    ['fell to 2%', null],
    ['holds 2%', null],
  ])('direction of %s', (text, direction) => {
    expect(quantitiesIn(text)[0]?.direction).toBe(direction);
  });

  test('a conversion in brackets is bracketed and keeps the bound', () => {
    const [, second] = quantitiesIn('about 60.9 billion yuan ($8.99 billion)');
    expect(second).toMatchObject({ bracketed: true, bound: '~', unit: 'USD' });
  });
});

describe('classes', () => {
  test.each([
    ['158 flights left', 'count', 'flights'],
    ['4 different bosses to fight', 'count', 'different bosses'],
    ['five years', 'duration', 'years'],
    ['an 18-year-old', 'age', 'year-old'],
    ['Ann Lee, 25, said', 'age', null],
    ['it did 87 mph', 'other', 'mph'],
    ['at 12 °C', 'other', '°C'],
    ['300 hp', 'other', 'hp'],
    ['two of its plants', 'count', 'plants'],
    ['20 coal-fired power plants', 'count', 'coal-fired power plants'],
  ])('%s', (text, expected, noun) => {
    expect(quantitiesIn(text)[0]).toMatchObject({ class: expected, noun });
  });
});

describe('not amounts', () => {
  test.each([
    'in 2016',
    'the 2008-09 season',
    'on 8 October',
    'on Oct. 8',
    'the 21st century',
    'at 11:30 a.m.',
    'No. 2 in the world',
    'the top 10',
    'won 3-1',
    'a Boeing 737-800',
    'a 5G network',
    'COVID-19 cases',
    'the G20',
    'the S&P 500 rose',
    'Nord Stream 2',
    'an A320 landed',
    'a Type 054A frigate',
    'Resolution 2259',
    'Article 5',
    'under Section 232',
    'HS 7601',
    'Grade 60 steel',
    'ISO 9001',
    'a ratio of 3:1',
    '(2)',
    'in the 1990s',
    'no one left',
    'this one could',
    'the first half',
    'a third company',
    'a six-speed box',
    'Game 7',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('the number of a list item is none, the amount behind it is one', () => {
    expect(shown('1. Domestic smelters made 3 Mt')).toEqual(['3 Mt | 3 Mt']);
  });

  test('a token of a period is no amount unless it has a unit', () => {
    const text = 'in the five months';
    expect(shown(text)).toEqual(['five months | 5 (months)']);
  });
});

describe('what an amount is counted by', () => {
  test.each([
    ['uses 13 to 15 MWh of electricity for each tonne of metal', '13 to 15 MWh | 13..15 MWh/t'],
    ['uses 0.7 MWh a tonne', '0.7 MWh a tonne | 0.7 MWh/t'],
    ['used 40 GWh per year', '40 GWh per year | 40 GWh/a'],
    ['used 40 GWh for each of its plants', '40 GWh | 40 GWh'],
    ['reaped 5 tonnes per hectare', '5 tonnes | 5 t'],
    ['at 84.5 p/therm', '84.5 p/therm | 8.45 GBP/MMBtu'],
    ['paid $5 for each barrel', '$5 for each barrel | 5 USD/bbl'],
  ])('%s', (text, expected) => {
    expect(shown(text)[0]).toBe(expected);
  });
});
