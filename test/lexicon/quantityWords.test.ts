import { CURRENCY_CODES, CURRENCY_ROWS } from '../../src/lexicon/en/currencies';
import { SHARED_CURRENCIES } from '../../src/lexicon/en/sharedCurrencies';
import { PER_ROWS, TIME_ROWS, UNIT_ROWS } from '../../src/lexicon/en/units';
import { readRows } from '../../src/mentions/quantities/trie';
import type { Dimension } from '../../src/model/quantity';
import { parseUnit } from '../../src/units/parseUnit';

const dimensionOf = (code: string): Dimension | undefined => parseUnit(code)?.dimension;

const codes = (rows: string): { code: string; section: string }[] =>
  readRows(rows).flatMap(({ name, section }) => {
    const [code = ''] = name.split('*');
    return code === '-' ? [] : [{ code, section }];
  });

describe('words of units', () => {
  test.each(codes(UNIT_ROWS))('$code is a unit of its section', ({ code, section }) => {
    expect(dimensionOf(code)).toBe(section);
  });

  test.each(codes(PER_ROWS + TIME_ROWS))('something may be counted per $code', ({ code }) => {
    expect(dimensionOf(`USD/${code}`)).toBe('money');
  });

  test('every currency of the rows is one', () => {
    const rows = CURRENCY_ROWS.trim().split('\n');
    const unknown = rows
      .map((row) => row.split(/[:*]/)[0] ?? '')
      .filter((code) => code !== '-' && dimensionOf(code) !== 'money');
    expect(unknown).toEqual([]);
    expect(CURRENCY_CODES.filter((code) => dimensionOf(code) !== 'money')).toEqual([]);
  });

  test('shared names stand for currencies', () => {
    const meant = [...SHARED_CURRENCIES].flatMap(([code, words]) => [code, ...words.values()]);
    expect(meant.filter((code) => dimensionOf(code) !== 'money')).toEqual([]);
  });

  test('scales are numbers', () => {
    for (const { name } of readRows(UNIT_ROWS)) expect(Number(name.split('*')[1] ?? '1')).toBeGreaterThan(0);
  });
});
