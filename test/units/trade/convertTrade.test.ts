import { CurrencyError, UnitError, UnknownUnitError } from '../../../src/units/errors';
import { COMMODITIES } from '../../../src/units/trade/commodities';
import { convertTrade } from '../../../src/units/trade/convertTrade';
import { readTradeUnit } from '../../../src/units/trade/tradeUnit';

describe('aliases of the trade', () => {
  test.each([
    [1, '万吨', 't', 10_000],
    [1, '10kt', 'kt', 10],
    [1, '10kt', '万吨', 1],
    [3, '1000 t', 'kt', 3],
    [1, '亿吨', 'Mt', 100],
    [1, '万千瓦', 'MW', 10],
    [1, '亿千瓦', 'GW', 100],
    [1, '亿千瓦时', 'GWh', 100],
    [1, '万千瓦时', 'MWh', 10],
    [1, '亿度', 'TWh', 0.1],
    [0.1, '万吨', 't', 1000],
    [1, '亿立方米', 'bcm', 0.1],
    [1, '万桶/日', 'bbl/d', 10_000],
    [1, '元/吨', 'CNY/t', 1],
    [1, '亿元', 'CNY', 1e8],
    [1, '万亿元', 'CNY', 1e12],
    [1, '亿美元', 'million USD', 100],
    [15, '亩', 'ha', 1],
    [1, '万亩', 'ha', 666.666666666667],
    [100, 'USc/lb', 'USD/lb', 1],
    [250, 'USc/lb', 'USD/t', 5511.55655462194],
    [1, 'mtpa', 'Mt/a', 1],
    [365, 'ktpa', 't/d', 1000],
    [1, 'kbpd', 'bbl/d', 1000],
    [1, 'MMbpd', 'kbpd', 1000],
    [1, 'koz', 'ozt', 1000],
    [1, 'Mtoe', 'TWh', 11.63],
    [1, 'RMB/t', 'CNY/t', 1],
    [1, 'crore INR', 'INR', 1e7],
    [5, 'lakh t', 'kt', 500],
    [12, 'wk', 'd', null],
    [7, 't/wk', 't/d', 1],
    [4, 't/q', 't/a', 16],
    [1, 'Gcal', 'GJ', 4.1868],
    [1, 'therm', 'MMBtu', 0.1],
    [1, 'USD/dmtu', 'USD/t', 100],
    [1, 'mi2', 'acre', 640],
    [1, 'nmi', 'km', 1.852],
    [1, 'm³', 'L', 1000],
  ])('%p %s in %s is %p', (value, from, to, expected) => {
    if (expected === null) expect(() => convertTrade(value, from, to)).toThrow(UnknownUnitError);
    else expect(convertTrade(value, from, to)).toBe(expected);
  });

  test.each([
    ['万', 'There is no unit "万".'],
    ['万万吨', 'There is no unit "万万吨".'],
    ['10', 'There is no unit "10".'],
    ['10/t', 'There is no unit "10/t".'],
    ['t/万元', 'There is no unit "t/万元".'],
    ['mtpa/d', 'There is no unit "mtpa/d".'],
    ['ktt', 'There is no unit "ktt". Did you mean "kt"?'],
    ['KCAL/kg', 'There is no unit "KCAL/kg". Did you mean "kcal/kg"?'],
    ['usc/lb', 'There is no unit "usc/lb". Did you mean "USc/lb"?'],
    ['constructor', 'There is no unit "constructor".'],
    [`${'10'.repeat(40)}t`, 'There is no unit "'],
  ])('%s is none: %s', (code, message) => {
    expect(() => convertTrade(1, code, 't')).toThrow(message);
  });
});

describe('of what', () => {
  test.each([
    // Energy Institute, approximate conversion factors: tonnes to barrels.
    [1, 't', 'bbl', 'crude oil', 7.33],
    [7.33, 'bbl', 't', 'crude oil', 1],
    [1, 't', 'bbl', 'gasoline', 8.35],
    [1, 't', 'bbl', 'Diesel', 7.46],
    [1, 't', 'bbl', 'LPG', 11.6],
    [733, 'USD/t', 'USD/bbl', 'crude oil', 100],
    [100, 'kbpd', 'Mt/a', '7.33 bbl/t', 4.97953615279673],
    [1, 't', 'bbl', 'crude oil, 7.5 bbl/t', 7.5],
    [1, 'm3', 't', '0.85 kg/L', 0.85],
    // Its gas: 36 PJ net and 40 PJ gross a bcm at 15 °C; 1.36 bcm a million tonnes of LNG.
    [1, 'bcm', 'PJ', 'natural gas, net, 15 °C', 36],
    [1, 'bcm', 'PJ', 'natural gas gross 15C', 40],
    [1, 'bcm', 'PJ', 'gas, HHV, 0 °C', 42.1965952773202],
    [1, 'bcm', 'PJ', 'gas, gross, 59 °F', 40],
    [1, 'Mt', 'bcm', 'LNG, 15 °C', 1.36],
    [48, 'Mt', 'PJ', 'LNG, net', 2350.08],
    [1000, 'Sm3', 'GJ', 'natural gas, gross', 40],
    [273.15, 'Sm3', 'm3', '0 °C', 258.930843310776],
    [1, 'Nm3', 'Sm3', '', 1.054914881933],
    // 2006 IPCC Guidelines, table 1.2.
    [1, 't', 'GJ', 'lignite, net', 11.9],
    [1, 't', 'GJ', 'crude oil, net', 42.3],
    [19, 't', 'GJ', 'bituminous coal, gross', 516],
    [7.33, 'bbl', 'GJ', 'crude oil net', 42.3],
    // Coal as it is traded: 7000 kcal a kilogram is one tonne of coal equivalent.
    [7, 't', 'tce', '5500 kcal/kg NAR', 5.5],
    [1, 'Mt', 'Mtce', '7000 kcal/kg net', 1],
    [100, 'USD/t', 'USD/Gcal', '5000 kcal/kg GAR', 20],
    // USDA: bushels a tonne.
    [1, 't', 'bu', 'wheat', 36.7437103641463],
    [1, 't', 'bu', 'soybeans', 36.7437103641463],
    [1, 't', 'bu', 'corn', 39.3682611044424],
    [1, 't', 'bu', 'barley', 45.9296379551828],
    [600, 'USc/bu', 'USD/t', 'wheat', 220.462262184878],
    [1, 'kt', 'bale', 'cotton', 4592.96379551828],
    [60, 'bag', 't', 'coffee', 3.6],
    [1, 't', 'bu', '50 lb/bu', 44.0924524369755],
    // Electricity.
    [1, 'kWh', 'gce', 'calorific value', 122.835032551284],
    [1, '亿千瓦时', '万吨标准煤', '当量值', 1.22835032551284],
    [1, 'MWh', 'tce', '300 gce/kWh', 0.3],
    [1, '亿千瓦时', '万吨标准煤', '305 gce/kWh', 3.05],
    [0.3, 'tce', 'MWh', 'electricity, 0.3 tce/MWh', 1],
    [60, 'USD/MWh', 'USD/tce', '300 gce/kWh', 200],
    [200, 'USD/tce', 'USD/MWh', '300 gce/kWh', 60],
    [1, 'GJ', 'tce', '', 0.0341208423753566],
    // What is not needed does no harm.
    [1, 'kt', 't', 'wheat', 1000],
  ])('%p %s in %s of %p is %p', (value, from, to, of, expected) => {
    expect(convertTrade(value, from, to, { of })).toBe(expected);
  });

  test.each([
    ['t', 'bbl', '', 't is mass and bbl is volume: say of what, such as "crude oil", "diesel" or "7.33 bbl/t".'],
    ['t', 'bu', '', 't is mass and bu is bushels: say of what, such as "wheat", "corn" or "60 lb/bu".'],
    ['t', 'bu', 'crude oil', 't is mass and bu is bushels, and "crude oil" does not lead from one to the other.'],
    [
      't',
      'GJ',
      'lignite',
      't to GJ needs net (NAR, NCV, LHV) or gross (GAR, GCV, HHV). Write of such as "lignite, net".',
    ],
    ['t', 'GJ', '5500 kcal/kg', 'Write of such as "5500 kcal/kg, net".'],
    [
      'm3',
      'GJ',
      'natural gas',
      'm3 to GJ needs net (NAR, NCV, LHV) or gross (GAR, GCV, HHV) and the reference temperature of the gas (0 °C, 15 °C, 20 °C, 25 °C or 60 °F). Write of such as "natural gas, net, 15 °C".',
    ],
    ['m3', 'GJ', 'natural gas, gross', 'needs the reference temperature of the gas'],
    ['m3', 'Sm3', '', 'm3 is volume and Sm3 is gas volume at reference conditions: say of what'],
    ['bcm', 'Mt', 'LNG', 'needs the reference temperature of the gas'],
    ['MWh', 'tce', '', 'MWh to tce needs the method. Write of as "calorific value" (its own heat, 122.8 gce/kWh) or'],
    ['tce', '亿千瓦时', '', 'needs the method'],
    ['t', 'tce', 'coal', '"coal" is not among the known commodities: crude oil, '],
    ['t', 'bbl', '7.33 bbl/ton', '"ton" can mean several units.'],
    ['t', 'bbl', '7.33 bbbl/t', 'There is no unit "bbbl/t". Did you mean "bbl/t"?'],
    ['t', 'USD', 'wheat', 't is mass and USD is money (USD): one cannot be converted into the other.'],
    ['t', 't/a', '', 't is mass and t/a is mass per time: one cannot be converted into the other.'],
    ['USD/t', 'EUR/bbl', 'crude oil', 'USD is not converted into EUR'],
  ])('%s in %s of %p: %s', (from, to, of, message) => {
    expect(() => convertTrade(1, from, to, { of })).toThrow(message);
    expect(() => convertTrade(1, from, to, { of })).toThrow(UnitError);
  });

  it('keeps money in its currency', () => {
    expect(() => convertTrade(1, 'USc/lb', 'EUR/t')).toThrow(CurrencyError);
  });

  test.each(COMMODITIES.map(({ name, weight, net, gross }) => [name, weight, net, gross] as const))(
    'the factors of %s are units',
    (_, ...factors) => {
      const given = factors.filter((row) => row !== undefined);
      expect(given.length).toBeGreaterThan(0);
      for (const { factor } of given) expect(readTradeUnit(factor.split(' ')[1] ?? '')).not.toBeNull();
    },
  );
});

describe('how long a year and a month are', () => {
  const february = { year: String(366 * 86_400), month: String(29 * 86_400) };

  test.each([
    [29, 't/mo', 't/d', 1],
    [366, 't/a', 't/d', 1],
    [1, 'MW', 'MWh/a', 8784],
    [1, 'mtpa', 't/d', 2732.24043715847],
  ])('%p %s in %s is %p in February 2016', (value, from, to, expected) => {
    expect(convertTrade(value, from, to, { times: february })).toBe(expected);
    expect(convertTrade(value, from, to)).not.toBe(expected);
  });
});
