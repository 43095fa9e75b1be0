import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { areConvertible, convert } from '../../src/units/convert';
import { UNIT_DEFINITIONS } from '../../src/units/definitions';
import { CurrencyError, NotANumberError, UnknownUnitError, WrongDimensionError } from '../../src/units/errors';
import { parseUnit } from '../../src/units/parseUnit';
import { suggestUnit } from '../../src/units/suggestUnit';

describe('convert, against published tables', () => {
  test.each([
    // NIST SP 811 and Handbook 44
    [1, 't', 'lb', 2204.62262184878],
    [1, 't', 'st', 1.10231131092439],
    [1, 't', 'lt', 0.984206527611061],
    [1, 't', 'ozt', 32150.746568628],
    [1, 'lb', 'oz', 16],
    [1, 'lt', 'lb', 2240],
    [175, 'ozt', 'lb', 12],
    [5_000_000, 'carat', 't', 1],
    [1, 'bbl', 'gal', 42],
    [1, 'bbl', 'L', 158.987294928],
    [1, 'm3', 'bbl', 6.28981077043211],
    [1, 'm3', 'cf', 35.3146667214886],
    [1, 'km2', 'acre', 247.105381467165],
    [1, 'acre', 'ha', 0.40468564224],
    [1, 'mi', 'km', 1.609344],
    [1, 'MMBtu', 'kWh', 293.071070172222],
    // IEA, United Nations and Energy Institute tables
    [1, 'toe', 'MWh', 11.63],
    [1, 'toe', 'GJ', 41.868],
    [1, 'toe', 'MMBtu', 39.683207193278],
    [0.7, 'toe', 'tce', 1],
    [1, 'tce', 'GJ', 29.3076],
    [1, 'boe', 'MMBtu', 5.8],
    [1, 'bcm', 'bcf', 35.3146667214886],
    [1, 'bcf', 'mcm', 28.316846592],
    [1, 'TWh', 'PJ', 3.6],
    // time
    [1, 't/d', 't/a', 365],
    [12, 't/a', 't/mo', 1],
    [1, 'MW', 'MWh/a', 8760],
    [1_000_000, 'bbl/d', 'bbl/a', 365_000_000],
    // prices
    [1, 'USD/lb', 'USD/t', 2204.62262184878],
    [2204.62262184878, 'USD/t', 'USD/lb', 1],
    [10, 'USD/MMBtu', 'USD/MWh', 34.1214163312794],
    [100, 'EUR/kW', 'EUR/MW', 100_000],
    // ratios
    [25, 'bp', 'pp', 0.25],
    [1, 'g/t', '%', 0.0001],
  ])('%d %s is %s %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });
});

describe('convert', () => {
  test.each([
    [0.1, 'kt', 't', '100'],
    [0.3, 't', 'kg', '300'],
    [1.1, 'Mt', 'kt', '1100'],
    [2.3, 'kt', 't', '2300'],
    [4.35, 'GW', 'MW', '4350'],
    [519_000, 't', 'Mt', '0.519'],
    [1.005, 't', 'kg', '1005'],
    [-0.07, 't', 'kg', '-70'],
    [0, 't', 'kg', '0'],
    [1, 't/a', 't/mo', '0.0833333333333333'],
    [0.1 + 0.2, 't', 't', '0.30000000000000004'],
    [0.1 + 0.2, 't', 'kt', '0.0003'],
  ])('%d %s is in %s exactly %s', (value, from, to, expected) => {
    expect(String(convert(value, from, to))).toBe(expected);
  });

  test.each([
    ['t', 'MW', WrongDimensionError, 't is mass and MW is power'],
    ['t', 't/a', WrongDimensionError, 't is mass and t/a is mass per time'],
    ['USD/t', 't', WrongDimensionError, 'USD/t is money (USD) per mass and t is mass'],
    ['TEU', 'dwt', WrongDimensionError, 'TEU is container capacity and dwt is deadweight'],
    ['USD', 'EUR', CurrencyError, 'USD is not converted into EUR'],
    ['USD/t', 'CNY/t', CurrencyError, 'USD is not converted into CNY'],
    ['MT', 't', UnknownUnitError, 'There is no unit "MT". Did you mean "Mt"?'],
    ['t', 'xyzzy', UnknownUnitError, 'There is no unit "xyzzy".'],
  ])('%s into %s throws', (from, to, type, message) => {
    expect(() => convert(1, from, to)).toThrow(type);
    expect(() => convert(1, from, to)).toThrow(message);
  });

  test.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => convert(value, 't', 'kt')).toThrow(NotANumberError);
  });
});

const CODES = [
  ...UNIT_DEFINITIONS.keys(),
  'USD',
  'EUR',
  't/a',
  'kt/mo',
  'lb/d',
  'MWh/a',
  'USD/t',
  'USD/lb',
  'USD/ozt',
  'USD/t/a',
];
const anyCode = fc.constantFrom(...CODES);
const amount = fc
  .double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true })
  .filter((x) => Math.abs(x) > 1e-9 || x === 0);

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));

describe('laws', () => {
  test('there and back is the same amount', () => {
    fc.assert(
      fc.property(amount, anyCode, anyCode, (value, from, to) => {
        fc.pre(areConvertible(from, to));
        expect(isNear(convert(convert(value, from, to), to, from), value)).toBe(true);
      }),
    );
  });

  test('a detour does not matter', () => {
    fc.assert(
      fc.property(amount, anyCode, anyCode, anyCode, (value, a, b, c) => {
        fc.pre(areConvertible(a, b) && areConvertible(b, c));
        expect(isNear(convert(convert(value, a, b), b, c), convert(value, a, c))).toBe(true);
      }),
    );
  });

  test('what is convertible converts, and what is not throws', () => {
    for (const from of CODES) {
      expect(areConvertible(from, from)).toBe(true);
      for (const to of CODES) {
        expect(areConvertible(to, from)).toBe(areConvertible(from, to));
        if (!areConvertible(from, to))
          expect(() => convert(1, from, to)).toThrow(/is not converted|cannot be converted/);
      }
    }
  });

  test('the exponents of a quotient are those of its parts, subtracted', () => {
    const simple = fc.constantFrom(...UNIT_DEFINITIONS.keys());
    fc.assert(
      fc.property(simple, simple, (over, under) => {
        const [quotient, top, bottom] = [parseUnit(`${over}/${under}`), parseUnit(over), parseUnit(under)];
        const exponentsOf = (unit: typeof top) => new Map<string, number>(Object.entries(unit?.exponents ?? {}));
        for (const base of [...exponentsOf(top).keys(), ...exponentsOf(bottom).keys()]) {
          const difference = (exponentsOf(top).get(base) ?? 0) - (exponentsOf(bottom).get(base) ?? 0);
          expect(exponentsOf(quotient).get(base) ?? 0).toBe(difference);
        }
      }),
    );
  });

  test('a short decimal stays one where the ratio is a power of ten', () => {
    const steps = fc.constantFrom(['kt', 't', 3], ['t', 'Mt', -6], ['kg', 't', -3], ['GW', 'W', 9], [
      'pp',
      'bp',
      2,
    ] as const);
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6), steps, (digits, places, step) => {
        const [from, to, power] = step as readonly [string, string, number];
        const value = new Decimal(digits).div(new Decimal(10).pow(places));
        const expected = value.times(new Decimal(10).pow(power)).toNumber();
        expect(convert(value.toNumber(), from, to)).toBeCloseTo(expected, 15);
        expect(convert(value.toNumber(), from, to)).toBe(expected === 0 ? 0 : expected);
      }),
    );
  });
});

describe('suggestUnit', () => {
  test.each([
    ['MT', 'Mt'],
    ['mw', 'MW'],
    ['usd/tonne', 'USD/t'],
    ['usd', 'USD'],
    ['tonnes', 't'],
    ['barrel', 'bbl'],
    ['bbls', 'bbl'],
    ['bbl/day', 'bbl/d'],
    ['GHw', 'GWh'],
    ['ktt', 'kt'],
    ['MWW', 'MW'],
    ['kWhh', 'kWh'],
    ['ktz', 'KZT'],
    ['$/lb', 'USD/lb'],
    ['m³', 'm3'],
    ['MMBTU', 'MMBtu'],
    ['t/year', 't/a'],
    ['xyzzy', null],
    ['q', null],
    ['', null],
  ])('for %j it is %j', (written, expected) => {
    expect(suggestUnit(written)).toBe(expected);
  });
});
