import { units } from '../../src/functions/functions';
import { TRADE_SOURCES } from '../../src/units/trade/tradeSources';
import { readTradeUnit } from '../../src/units/trade/tradeUnit';
import { HostError, installCustomFunctions, thrownBy } from '../support/customFunctions';

installCustomFunctions();

describe('UNITS', () => {
  it('lists code, name, dimension, factor and source under a header', () => {
    const [header, first, ...others] = units('mass');
    expect(header).toEqual(['code', 'name', 'dimension', 'factor (kg)', 'source']);
    expect(first).toEqual(['g', 'gram', 'mass', 0.001, expect.stringContaining('SI')]);
    expect(others.length).toBeGreaterThan(20);
    expect(new Set(others.map((row) => row[2]))).toEqual(new Set(['mass']));
  });

  it.each([undefined, null, '', [['']]])('lists everything for %p', (dimension) => {
    const rows = units(Array.isArray(dimension) ? dimension[0]?.[0] : dimension);
    expect(rows[0]?.[3]).toBe('factor');
    expect(rows.length).toBeGreaterThan(300);
  });

  it('names units that CONVERTUNIT takes, each with a factor and a source', () => {
    const sources: ReadonlySet<unknown> = new Set([...Object.values(TRADE_SOURCES), 'ISO 4217', 'Another name']);
    for (const [code, name, , factor, source] of units().slice(1)) {
      expect([code, readTradeUnit(String(code)) !== null]).toEqual([code, true]);
      expect([code, typeof factor === 'number' && factor > 0]).toEqual([code, true]);
      expect([code, sources.has(source), name !== '']).toEqual([code, true, true]);
    }
  });

  it('names each code once', () => {
    const codes = units()
      .slice(1)
      .map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('takes a dimension in any case, and names those that there are', () => {
    expect(units('Mass')).toEqual(units('mass'));
    expect(thrownBy(() => units('weight'))).toEqual(
      new HostError(
        '#N/A',
        expect.stringContaining('There is no dimension "weight". There are: mass, power, energy, volume') as string,
      ),
    );
  });
});
