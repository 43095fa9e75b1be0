import fc from 'fast-check';
import { CURRENCY_CODES, currencyName } from '../../src/units/currencies';
import { UNIT_DEFINITIONS } from '../../src/units/definitions';
import { FAMILIES } from '../../src/units/families';
import { dimensionOf } from '../../src/units/dimensionOf';
import { parseUnit } from '../../src/units/parseUnit';
import { FACTOR_SOURCES } from '../../src/units/sources';

const CONTRACT_CODES = [
  't kt Mt Gt kg g lb ozt st lt carat',
  'W kW MW GW TW',
  'kWh MWh GWh TWh GJ MMBtu toe tce boe',
  'bbl m3 mcm bcm cf bcf',
  'USD CNY EUR RUB INR GBP JPY BRL',
  '% pp bp ha km TEU dwt 1',
  't/a t/mo t/d bbl/d m3/d m3/a MWh/a ozt/a 1/d',
  'USD/t CNY/t USD/lb USD/bbl USD/MWh USD/ozt BRL/bag USD/share',
].flatMap((line) => line.split(' '));

describe('parseUnit', () => {
  test.each(CONTRACT_CODES)('knows %s', (code) => {
    expect(parseUnit(code)?.code).toBe(code);
  });

  test.each([
    ['t', 'mass', { mass: 1 }, null, null],
    ['t/a', 'mass', { mass: 1, time: -1 }, null, 'a'],
    ['MW', 'power', { energy: 1, time: -1 }, null, null],
    ['MWh', 'energy', { energy: 1 }, null, null],
    ['MWh/a', 'energy', { energy: 1, time: -1 }, null, 'a'],
    ['bbl/d', 'volume', { volume: 1, time: -1 }, null, 'd'],
    ['USD', 'money', { money: 1 }, 'USD', null],
    ['USD/t', 'money', { money: 1, mass: -1 }, 'USD', null],
    ['USD/kW/mo', 'money', { money: 1, energy: -1 }, 'USD', 'mo'],
    ['BRL/bag', 'money', { money: 1, bags: -1 }, 'BRL', null],
    ['g/t', 'mass', {}, null, null],
    ['%', 'ratio', {}, null, null],
    ['1/d', 'count', { count: 1, time: -1 }, null, 'd'],
  ])('takes %s apart', (code, dimension, exponents, currency, perTime) => {
    expect(parseUnit(code)).toMatchObject({ dimension, currency, perTime });
    expect(parseUnit(code)?.exponents).toEqual(exponents);
    expect(dimensionOf(code)).toBe(dimension);
  });

  test.each([
    '',
    '/',
    't/',
    '/t',
    'T',
    'MT',
    'mw',
    'usd',
    'a',
    'd',
    'a/t',
    't/a/d',
    't/USD',
    'USD/EUR',
    ' t',
    't /a',
    'constructor',
  ])('refuses %j', (code) => {
    expect(parseUnit(code)).toBeNull();
    expect(dimensionOf(code)).toBeNull();
  });

  test('any text is a unit of that very code or none', () => {
    const bits = fc.constantFrom(...UNIT_DEFINITIONS.keys(), 'USD', 'a', 'd', '/', 'x', ' ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits, { maxLength: 6 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const unit = parseUnit(text);
          expect(unit === null || unit.code === text).toBe(true);
        },
      ),
    );
  });
});

describe('definitions', () => {
  test('no two codes differ by case alone', () => {
    const codes = [...UNIT_DEFINITIONS.keys(), ...CURRENCY_CODES].map((code) => code.toLowerCase());
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('every source is used by some row', () => {
    const used = new Set([...UNIT_DEFINITIONS.values()].map(({ source }) => source));
    expect(Object.keys(FACTOR_SOURCES).filter((source) => ![...used].some((name) => name === source))).toEqual([]);
  });

  test.each(Object.entries(FAMILIES))('the family %s reports and prices in units of its own kind', (_, family) => {
    expect(parseUnit(family.report)?.exponents).toEqual(family.exponents);
    expect(parseUnit(family.priced)?.exponents).toEqual(family.exponents);
  });

  test('currencies have names', () => {
    expect(currencyName('CNY')).toBe('Chinese Yuan');
    expect(CURRENCY_CODES.size).toBeGreaterThan(140);
  });
});
