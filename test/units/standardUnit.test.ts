import { UNIT_DEFINITIONS } from '../../src/units/definitions';
import { areConvertible } from '../../src/units/convert';
import { standardUnit, toStandard } from '../../src/units/standardUnit';

describe('standardUnit', () => {
  test.each([
    ['kt', 't'],
    ['lb', 't'],
    ['ozt', 't'],
    ['carat', 'carat'],
    ['GW', 'MW'],
    ['GWh', 'MWh'],
    ['GJ', 'MWh'],
    ['toe', 'MWh'],
    ['boe', 'boe'],
    ['boe/d', 'boe/d'],
    ['bbl', 'bbl'],
    ['bcm', 'm3'],
    ['bcf', 'm3'],
    ['kt/mo', 't/a'],
    ['t/d', 't/a'],
    ['bbl/a', 'bbl/d'],
    ['m3/d', 'm3/a'],
    ['MWh/d', 'MWh/a'],
    ['1/d', '1/a'],
    ['USD', 'USD'],
    ['USD/mo', 'USD/mo'],
    ['USD/d', 'USD/d'],
    ['USD/t', 'USD/t'],
    ['USD/lb', 'USD/t'],
    ['CNY/kg', 'CNY/t'],
    ['USD/ozt', 'USD/ozt'],
    ['CNY/g', 'CNY/ozt'],
    ['USD/bbl', 'USD/bbl'],
    ['EUR/kWh', 'EUR/MWh'],
    ['USD/MMBtu', 'USD/MMBtu'],
    ['USD/Mcf', 'USD/m3'],
    ['USD/gal', 'USD/gal'],
    ['BRL/bag', 'BRL/bag'],
    ['USD/share', 'USD/share'],
    ['%', '%'],
    ['pp', 'pp'],
    ['bp', 'pp'],
    ['acre', 'ha'],
    ['mi', 'km'],
    ['TEU', 'TEU'],
    ['dwt', 'dwt'],
    ['1', '1'],
    ['g/t', 'g/t'],
    ['t/ha', 't/ha'],
    ['parsec', 'parsec'],
  ])('%s is reported in %s', (code, expected) => {
    expect(standardUnit(code)).toBe(expected);
  });

  test.each([
    ['t', { mass: 'kt' }, 'kt'],
    ['lb/d', { mass: 'kt' }, 'kt/a'],
    ['USD/lb', { mass: 'kt' }, 'USD/t'],
    ['ozt', { mass: 'kt', troy: 'ozt' }, 'ozt'],
    ['bbl', { volume: 'm3' }, 'm3'],
    ['boe', { energy: 'TWh' }, 'TWh'],
    ['t', { mass: 'MW' }, 't'],
    ['t', { mass: 'nonsense' }, 't'],
  ])('%s with %j is reported in %s', (code, reportUnits, expected) => {
    expect(standardUnit(code, reportUnits)).toBe(expected);
  });

  test.each([...UNIT_DEFINITIONS.keys()].flatMap((code) => [code, `${code}/d`, `USD/${code}`]))(
    '%s has a report unit that it converts into and that is its own',
    (code) => {
      const standard = standardUnit(code);
      expect(areConvertible(code, standard)).toBe(true);
      expect(standardUnit(standard)).toBe(standard);
    },
  );
});

describe('toStandard', () => {
  test.each([
    [1.5, 'kt', { value: 1500, unit: 't' }],
    [18, '%', { value: 0.18, unit: '%' }],
    [1.1, '%', { value: 0.011, unit: '%' }],
    [50, 'bp', { value: 0.5, unit: 'pp' }],
    [[5, 7], '%', { value: [0.05, 0.07], unit: '%' }],
    [[-5, -7], '%', { value: [-0.07, -0.05], unit: '%' }],
    [3, 'parsec', { value: 3, unit: 'parsec' }],
    [1, 'USD/lb', { value: 2204.62262184878, unit: 'USD/t' }],
  ] as const)('%j %s', (value, code, expected) => {
    expect(toStandard(value, code)).toEqual(expected);
  });
});
