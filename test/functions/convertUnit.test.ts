import fc from 'fast-check';
import { convertUnit } from '../../src/functions/functions';
import { areConvertible } from '../../src/units/convert';
import { UNIT_DEFINITIONS } from '../../src/units/definitions';
import { HostError, installCustomFunctions, thrownBy } from '../support/customFunctions';

installCustomFunctions();

/** As a formula with single cells calls it. */
const one = (value: unknown, from: unknown, to: unknown, of?: unknown, period?: unknown): unknown =>
  convertUnit([[value]], [[from]], [[to]], [[of]], [[period]])[0]?.[0];

const errorOf = (...cells: [value: unknown, from: unknown, to: unknown, of?: unknown, period?: unknown]): unknown =>
  thrownBy(() => one(...cells));

/** Electricity becomes coal equivalent by one method or another. */
const byMethod = (from: string, to: string): boolean =>
  [from, to].includes('tce') && [from, to].some((code) => code.endsWith('Wh'));

describe('CONVERTUNIT', () => {
  test.each([
    [1.5, 'kt', 't', 1500],
    [0.3, 't', 'kg', 300],
    [-2, 'Mt', 'kt', -2000],
    [0, 'kt', 't', 0],
    [365, 'kt/a', 't/d', 1000],
    [1, 'USD/lb', 'USD/t', 2204.62262184878],
    [1, 'GWh', 'TJ', 3.6],
    ['12.5', 'kt', 't', 12500],
    [' 1e3 ', 't', 'kt', 1],
    [1, ' kt ', 't', 1000],
  ])('%p %s is %p %s', (value, from, to, expected) => {
    expect(one(value, from, to)).toBe(expected);
  });

  test.each([
    [0.18, '%', 'pp', 18],
    [0.07, '%', 'pp', 7],
    [18, 'pp', '%', 0.18],
    [0.29, '%', 'bp', 2900],
    [0.18, '%', '%', 0.18],
    [1, 'g/t', '%', 0.000001],
    // Its size says nothing of what is meant.
    [18, '%', 'pp', 1800],
  ])('takes a per cent as a fraction: %p %s is %p %s', (value, from, to, expected) => {
    expect(one(value, from, to)).toBe(expected);
  });

  test.each([
    ['an empty cell', null, 0],
    ['an argument left empty', undefined, 0],
    ['an empty text', '', ''],
    ['blanks', '  ', '  '.trim()],
    ['a number with a card', { type: 'Double', basicValue: 1.5, properties: {} }, 1500],
    ['a number with a format', { type: 'FormattedNumber', basicValue: 2, numberFormat: '0' }, 2000],
  ])('takes %s as Excel does', (_, value, expected) => {
    expect(one(value, 'kt', 't')).toBe(expected);
  });

  test.each([
    [7.33, 'bbl', 't', 'crude oil', null, 1],
    [1, '万吨', 'kt', null, undefined, 10],
    [29, 't/mo', 't/d', '', '2016-02', 1],
    [28, 't/mo', 't/d', '', '2015-02', 1],
    [366, 't/a', 't/d', '', '2024', 1],
    [366, 't/a', 't/d', '', 2024, 1],
    [30.5, 't/mo', 't/d', '', '2024', 1],
    [91, 't/q', 't/d', '', '2016-Q1', 1],
    [365, 't/a', 't/d', '', '2015-07-15', 1],
    // The first of February 2016 as Excel has it.
    [29, 't/mo', 't/d', '', 42401, 1],
    [366, 't/a', 't/d', '', '2015-04/2016-03', 1],
    [732.999999999999, 'USD/t', 'USD/bbl', 'crude oil', null, 99.9999999999999],
    [0.18, '%/a', '%/d', null, null, 0.000493150684931507],
  ])('%p %s in %s, of %p, in %p, is %p', (value, from, to, of, period, expected) => {
    expect(one(value, from, to, of, period)).toBe(expected);
  });

  test.each([
    ['t', 'GJ', 'lignite', null, '#N/A', 'Write of such as "lignite, net".'],
    ['t', 'bbl', 'slime', null, '#N/A', '"slime" is not among the known commodities: crude oil, '],
    ['t', 'bbl', true, null, '#VALUE!', 'TRUE is not text.'],
    ['t/a', 't/d', null, 'soon', '#VALUE!', '"soon" is not a period. Write one such as 2016, 2016-Q3,'],
    ['t/a', 't/d', null, '2016-13', '#VALUE!', '"2016-13" is not a period.'],
    ['t/a', 't/d', null, '2015-11/2016-02', '#N/A', '2015-11/2016-02 lies in more than one calendar year.'],
    ['t/a', 't/d', null, 12, '#VALUE!', '"12" is not a period.'],
  ])('says what is wrong with %p to %p of %p in %p', (from, to, of, period, code, message) => {
    const error = errorOf(1, from, to, of, period);
    expect(error).toMatchObject({ code });
    expect(error).toHaveProperty('message', expect.stringContaining(message));
  });

  it('spills, and takes a unit for each row', () => {
    expect(convertUnit([[1], [2], [3]], [['kt']], [['t']])).toEqual([[1000], [2000], [3000]]);
    expect(convertUnit([[1, 2]], [['kt', 'Mt']], [['t']])).toEqual([[1000, 2_000_000]]);
    expect(convertUnit([[1]], [['kt']], [['t', 'kg']])).toEqual([[1000, 1_000_000]]);
  });

  it('lets the other cells be where one is in error', () => {
    const error = { type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' };
    expect(convertUnit([[1], [error], ['x'], [true]], [['kt']], [['t']])).toEqual([
      [1000],
      [new HostError('#DIV/0!')],
      [new HostError('#VALUE!', '"x" is not a number.')],
      [new HostError('#VALUE!', 'TRUE is not a number.')],
    ]);
  });

  it('hands on an error, also one that Excel takes from no add-in', () => {
    expect(errorOf(new HostError('#N/A'), 'kt', 't')).toMatchObject({ code: '#N/A' });
    expect(errorOf({ type: 'Error', basicValue: '#REF!' }, 'kt', 't')).toEqual(
      new HostError('#VALUE!', 'The cell that is read holds #REF!.'),
    );
  });

  test.each([
    ['usd/tonne', 't', '#N/A', 'There is no unit "usd/tonne". Did you mean "USD/t"?'],
    ['KT', 't', '#N/A', 'There is no unit "KT". Did you mean "kt"?'],
    ['t', 'zorkmid', '#N/A', 'There is no unit "zorkmid".'],
    ['t', 'MW', '#N/A', 't is mass and MW is power: one cannot be converted into the other.'],
    ['t', 'bbl', '#N/A', 't is mass and bbl is volume: say of what, such as "crude oil", "diesel" or "7.33 bbl/t".'],
    ['ktt', 't', '#N/A', 'There is no unit "ktt". Did you mean "kt"?'],
    ['USD/t', 'EUR/t', '#N/A', 'USD is not converted into EUR: money stays in its own currency.'],
    ['', 't', '#N/A', 'The unit "from" is missing. Write a code such as kt or USD/t.'],
    ['t', null, '#N/A', 'The unit "to" is missing. Write a code such as kt or USD/t.'],
    ['t', true, '#VALUE!', 'TRUE is not text.'],
  ])('says what is wrong with %p to %p', (from, to, code, message) => {
    expect(errorOf(1, from, to)).toEqual(new HostError(code, message));
  });

  test.each(['MT', 'mt', 'ton', 'tons', 'USD/ton', 'ton/a'])('refuses %s and names the choices', (code) => {
    const part = code.split('/').find((unit) => unit.toLowerCase().startsWith('ton') || unit.toLowerCase() === 'mt');
    const message = `"${part ?? ''}" can mean several units. Write t (tonne), Mt (million tonnes), st (short ton) or lt (long ton).`;
    expect(errorOf(1, code, 't')).toEqual(new HostError('#N/A', message));
    expect(errorOf(1, 't', code)).toEqual(new HostError('#N/A', message));
  });

  it.each(['Mt', 'st', 'lt'])('takes %s, which is one unit', (code) => {
    expect(typeof one(1, code, 't')).toBe('number');
  });

  it('says which ranges differ in shape', () => {
    expect(thrownBy(() => convertUnit([[1], [2], [3]], [['kt'], ['kt']], [['t']]))).toEqual(
      new HostError('#VALUE!', 'value is 3 by 1 cells and from 2 by 1: give ranges of one shape.'),
    );
  });

  it('gives #NUM! where the result is larger than Excel holds', () => {
    expect(errorOf(1e308, 'Gt', 'g')).toEqual(new HostError('#NUM!'));
  });

  it('comes back from every unit that an amount is converted into', () => {
    const codes = [...UNIT_DEFINITIONS.keys()];
    const pairs = codes.flatMap((from) =>
      codes.filter((to) => areConvertible(from, to) && !byMethod(from, to)).map((to) => [from, to] as const),
    );
    expect(pairs.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.boolean(),
        ([from, to], size, negative) => {
          const value = Number((negative ? -size : size).toPrecision(12));
          const there = one(value, from, to);
          const back = Number(one(there, to, from));
          expect(Math.abs(back / value - 1)).toBeLessThan(1e-13);
        },
      ),
    );
  });

  it('converts a sum as the sum of what it converts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (a, b) => {
        const parts = Number(one(a, 'lb', 'kg')) + Number(one(b, 'lb', 'kg'));
        expect(Number(one(a + b, 'lb', 'kg'))).toBeCloseTo(parts, 6);
      }),
    );
  });
});
