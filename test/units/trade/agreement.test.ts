import fc from 'fast-check';
import { UNIT_DEFINITIONS } from '../../../src/units/definitions';
import { convertTrade } from '../../../src/units/trade/convertTrade';
import { readTradeUnit, samePowers } from '../../../src/units/trade/tradeUnit';
import { TRADE_UNITS } from '../../../src/units/trade/tradeUnits';
import { gnuFactors, hasGnuUnits } from '../../support/gnuUnits';

/** Our code, our base, and how GNU units writes both. Time is left out: its year is the tropical one. */
const IN_GNU: readonly (readonly [code: string, base: string, gnu: string, gnuBase: string])[] = [
  ...(
    [
      ['mg', 'mg'],
      ['g', 'g'],
      ['t', 'tonne'],
      ['kt', 'kilotonne'],
      ['Mt', 'megatonne'],
      ['Gt', 'gigatonne'],
      ['qtl', 'quintal'],
      ['lb', 'lb'],
      ['oz', 'oz'],
      ['ozt', 'troyounce'],
      ['cwt', 'hundredweight'],
      ['st', 'shortton'],
      ['lt', 'longton'],
      ['carat', 'carat'],
    ] as const
  ).map(([code, gnu]) => [code, 'kg', gnu, 'kg'] as const),
  ...(
    [
      ['kJ', 'kJ'],
      ['MJ', 'MJ'],
      ['GJ', 'GJ'],
      ['TJ', 'TJ'],
      ['PJ', 'PJ'],
      ['EJ', 'EJ'],
      ['Wh', 'Wh'],
      ['kWh', 'kWh'],
      ['MWh', 'MWh'],
      ['GWh', 'GWh'],
      ['TWh', 'TWh'],
      ['cal', 'cal_IT'],
      ['kcal', 'kcal_IT'],
      ['Mcal', 'Mcal_IT'],
      ['Gcal', 'Gcal_IT'],
      ['Btu', 'btu_IT'],
      ['MMBtu', '1e6 btu_IT'],
      ['therm', '1e5 btu_IT'],
      ['quad', '1e15 btu_IT'],
      ['toe', 'tonoil'],
      ['tce', 'toncoal'],
    ] as const
  ).map(([code, gnu]) => [code, 'J', gnu, 'J'] as const),
  ...(['kW', 'MW', 'GW', 'TW'] as const).map((code) => [code, 'W', code, 'W'] as const),
  ...(
    [
      ['L', 'liter'],
      ['hl', 'hectoliter'],
      ['kl', 'kiloliter'],
      ['ml', 'milliliter'],
      ['bbl', 'barrel'],
      ['gal', 'gallon'],
      ['galUK', 'brgallon'],
      ['cf', 'ft^3'],
      ['Mcf', '1000 ft^3'],
      ['MMcf', '1e6 ft^3'],
      ['bcf', '1e9 ft^3'],
      ['tcf', '1e12 ft^3'],
      ['mcm', '1e6 m^3'],
      ['bcm', '1e9 m^3'],
      ['km3', 'km^3'],
    ] as const
  ).map(([code, gnu]) => [code, 'm3', gnu, 'm^3'] as const),
  ...(
    [
      ['ha', 'hectare'],
      ['km2', 'km^2'],
      ['acre', 'intacre'],
      ['ft2', 'ft^2'],
      ['mi2', 'mile^2'],
    ] as const
  ).map(([code, gnu]) => [code, 'm2', gnu, 'm^2'] as const),
  ...(
    [
      ['mm', 'mm'],
      ['cm', 'cm'],
      ['km', 'km'],
      ['in', 'inch'],
      ['ft', 'foot'],
      ['yd', 'yard'],
      ['mi', 'mile'],
      ['nmi', 'nauticalmile'],
    ] as const
  ).map(([code, gnu]) => [code, 'm', gnu, 'm'] as const),
  ['pp', '%', 'percent', 'percent'],
  // Prices and grades, as quotients.
  ['USD/lb', 'USD/t', 'US$/lb', 'US$/tonne'],
  ['USD/MMBtu', 'USD/MWh', 'US$/(1e6 btu_IT)', 'US$/MWh'],
  ['USD/ozt', 'USD/kg', 'US$/troyounce', 'US$/kg'],
];

/** What GNU units has no name for: bases, counts, and what the trade reckons in. */
const NOT_IN_GNU = 'kg J W m3 m2 m % bp TEU dwt 1 share bag bu bale dmtu boe gce kgce Sm3 Nm3 mu'.split(' ');

/** Ours end at the 15th digit. */
const near = (a: number, b: number): boolean => Math.abs(a / b - 1) < 5e-15;

const itWithGnu = hasGnuUnits() ? it : it.skip;
if (!hasGnuUnits())
  process.stderr.write('GNU units is not installed (Debian: apt-get install units): its agreement is not tested.\n');

describe('agreement with GNU units', () => {
  itWithGnu('on every unit that both know', () => {
    const expected = gnuFactors(IN_GNU.map(([, , gnu, gnuBase]) => [gnu, gnuBase] as const));
    const differing = IN_GNU.flatMap(([code, base], index) => {
      const ours = code === 'pp' ? 1 : convertTrade(1, code, base);
      return near(ours, expected[index] ?? NaN) ? [] : [`${code}: ${ours}, GNU ${String(expected[index])}`];
    });
    expect(differing).toEqual([]);
  });

  it('leaves no unit out', () => {
    const looked = new Set([...IN_GNU.map(([code]) => code), ...NOT_IN_GNU]);
    expect([...UNIT_DEFINITIONS.keys(), ...TRADE_UNITS.keys()].filter((code) => !looked.has(code))).toEqual([]);
  });

  it('runs where the checks run', () => {
    if (process.env.CI === 'true') expect(hasGnuUnits()).toBe(true);
  });
});

describe("agreement with Excel's CONVERT", () => {
  test.each([
    // As documented, with Excel's own codes: lbm, ozm, ton, uk_ton, stone …
    [1, 'lb', 'kg', 0.45359237],
    [100, 'ft', 'm', 30.48],
    [30.48, 'ft', 'm', 9.290304],
    [1, 'oz', 'g', 28.349523125],
    [1, 'st', 'kg', 907.18474],
    [1, 'lt', 'kg', 1016.0469088],
    [1, 'cwt', 'kg', 45.359237],
    [1, 'gal', 'L', 3.785411784],
    [1, 'galUK', 'L', 4.54609],
    [1, 'bbl', 'L', 158.987294928],
    [1, 'cf', 'm3', 0.028316846592],
    [1, 'acre', 'm2', 4046.8564224],
    [1, 'ha', 'm2', 10_000],
    [1, 'mi2', 'km2', 2.589988110336],
    [1, 'mi', 'm', 1609.344],
    [1, 'nmi', 'm', 1852],
    [1, 'in', 'cm', 2.54],
    [1, 'yd', 'm', 0.9144],
    [1, 'Btu', 'J', 1055.05585262],
    [1, 'cal', 'J', 4.1868],
    [1, 'Wh', 'J', 3600],
  ])('%p %s is in %s %p', (value, from, to, expected) => {
    expect(convertTrade(value, from, to)).toBe(expected);
  });
});

describe('laws', () => {
  const codes = [...UNIT_DEFINITIONS.keys(), ...TRADE_UNITS.keys(), '万吨', 'mtpa', 'kbpd', 'USc/lb', 'USD/t'];
  const code = fc.constantFrom(...codes);
  const amount = fc.integer({ min: -1e9, max: 1e9 }).filter((value) => value !== 0);

  /** Whether two units convert without a word on what they are of. */
  const isPlain = (from: string, to: string): boolean => {
    const [a, b] = [readTradeUnit(from), readTradeUnit(to)];
    if (a === null || b === null || !samePowers(a.powers, b.powers)) return false;
    const both = [...a.parts, ...b.parts];
    return !(both.some((part) => part.endsWith('ce')) && both.some((part) => /Wh?$/u.test(part)));
  };

  const pairs = codes.flatMap((from) => codes.filter((to) => isPlain(from, to)).map((to) => [from, to] as const));

  it('comes back from every unit', () => {
    expect(pairs.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(amount, fc.constantFrom(...pairs), (value, [from, to]) => {
        const back = convertTrade(convertTrade(value, from, to), to, from);
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('converts quotients as the quotients of what it converts', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...pairs), code, (value, [from, to], under) => {
        fc.pre(
          ![from, to, under].some(
            (unit) => unit.includes('/') || unit.includes('pa') || unit === 'kbpd' || unit === '%',
          ),
        );
        fc.pre(isPlain(`${from}/${under}`, `${to}/${under}`));
        const [plain, over] = [
          convertTrade(value, from, to),
          convertTrade(value, `${from}/${under}`, `${to}/${under}`),
        ];
        expect(Math.abs(over / plain - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('goes through a commodity and back', () => {
    const of = fc.constantFrom(
      ['t', 'bbl', 'crude oil'],
      ['USc/bu', 'USD/t', 'wheat'],
      ['bcm', 'PJ', 'natural gas, gross, 0 °C'],
      ['kt', 'GJ', '5500 kcal/kg NAR'],
      ['MWh', 'tce', '305 gce/kWh'],
    );
    fc.assert(
      fc.property(amount, of, (value, [from = '', to = '', what = '']) => {
        const back = convertTrade(convertTrade(value, from, to, { of: what }), to, from, { of: what });
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('never breaks on what people may write', () => {
    const words = fc.array(
      fc.constantFrom('t', '/', ' ', '10', '万', 'crude oil', 'net', '15', '°C', '7.33', 'bbl/t', ',', 'x', '%', '0'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, words, (unit, of) => {
        let message = '';
        try {
          convertTrade(1, unit.join(''), 'bbl', { of: of.join(' ') });
        } catch (error) {
          message = error instanceof Error ? error.name : 'other';
        }
        expect(['', 'UnitError', 'UnknownUnitError', 'CurrencyError']).toContain(message);
      }),
    );
  });
});
