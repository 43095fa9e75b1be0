import { seriesInUnit, TableUnits, type RowUnits } from '../../src/dataset/tableUnits';

const row = (series: string, unit: string, stdUnit: string): RowUnits => ({
  series: `${series} | M | ${stdUnit}`,
  unit,
  stdUnit,
});

const TIN = row('exports | china | tin | -', 'kt', 't');
const GOLD = row('output | ghana | gold | -', 'ozt', 'ozt');

test.each<[string, readonly RowUnits[], RowUnits, string]>([
  ['the like of the same series', [GOLD, TIN], row('exports | china | tin | -', 'kt', 'kt'), 't'],
  ['the like of another series', [GOLD, TIN], row('output | peru | zinc | -', 'Mt', 'Mt'), 't'],
  ['gold as other gold', [TIN, GOLD], row('output | mali | gold | -', 'ozt', 'kt'), 'ozt'],
  ['gold as other mass where all mass is in one unit', [TIN], row('output | mali | gold | -', 'ozt', 'kt'), 't'],
  ['rates as other rates', [TIN, row('capacity | peru | zinc | -', 'kt/mo', 't/a')], row('x', 'Mt/a', 'kt/a'), 't/a'],
  ['the unit that most have', [row('a', 'kt', 'kt'), TIN, row('b', 't', 't')], row('c', 'Mt', 'Mt'), 't'],
  ['of equals the first', [row('a', 'kt', 'kt'), TIN], row('c', 'Mt', 'Mt'), 'kt'],
  ['the series before all others', [row('a', 'kt', 'kt'), row('b', 'kt', 'kt'), TIN], { ...TIN, stdUnit: 'Mt' }, 't'],
  ['a table whose published units are gone', [{ ...TIN, unit: '' }], row('c', 'Mt', 'kt'), 't'],
])('rows come in the unit of %s', (_, standing, added, unit) => {
  expect(new TableUnits(standing).unitFor(added)).toBe(unit);
});

test.each<[string, readonly RowUnits[], RowUnits]>([
  ['an empty table', [{ series: '', unit: '', stdUnit: '' }], row('c', 'kt', 'kt')],
  ['other dimensions', [row('output | x', 'GWh', 'MWh')], row('c', 'kt', 'kt')],
  ['rates where there are amounts', [TIN], row('capacity | peru', 'kt/mo', 'kt/a')],
  ['another currency', [row('price | tin', 'EUR/t', 'EUR/t')], row('price | tin', 'USD/lb', 'USD/t')],
  ['per cents, which are fractions', [row('a', 'bp', 'bp')], row('a', '%', '%')],
  ['what is no unit', [row('a', 'wagons', 'wagons')], row('b', 'trains', 'trains')],
])('rows keep their unit beside %s', (_, standing, added) => {
  expect(new TableUnits(standing).unitFor(added)).toBe(added.stdUnit);
});

test('the key of a series names its unit', () => {
  expect(seriesInUnit('exports | china | tin | - | M | kt', 't')).toBe('exports | china | tin | - | M | t');
  expect(seriesInUnit('mine', 't')).toBe('mine');
});
