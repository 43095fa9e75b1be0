import { reportUnitOf, unitsOf, withReportUnit } from '../../../src/taskpane/settings/reportFamilies';
import { standardUnit } from '../../../src/units/standardUnit';

describe('units of a family', () => {
  it.each([
    ['bulk', 't', ['kg', 'kt', 'lb']],
    ['troy', 't', ['ozt', 'kg']],
    ['energy', 'MWh', ['GWh', 'TJ']],
    ['gas', 'm3', ['bcm', 'Mcf']],
  ] as const)('%s: its usual one first', (family, usual, some) => {
    const codes = unitsOf(family).map(({ code }) => code);
    expect(codes[0]).toBe(usual);
    expect(codes).toEqual(expect.arrayContaining([...some]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([
    ['bulk', 'MWh'],
    ['power', 'MWh'],
    ['oil', 'm3'],
  ] as const)('%s has no %s', (family, code) => {
    expect(unitsOf(family).map((unit) => unit.code)).not.toContain(code);
  });
});

it.each([
  ['nothing chosen', {}, 't'],
  ['chosen for the family', { bulk: 'kt' }, 'kt'],
  ['chosen for the dimension', { mass: 'Mt' }, 'Mt'],
  ['the family before the dimension', { mass: 'Mt', bulk: 'kt' }, 'kt'],
  ['a unit of something else', { bulk: 'MWh' }, 't'],
])('the report unit: %s', (_name, reportUnits, unit) => {
  expect(reportUnitOf('bulk', reportUnits)).toBe(unit);
});

it.each([
  ['a unit is remembered', {}, 'kt', { bulk: 'kt' }],
  ['the usual one is not', { bulk: 'kt', power: 'GW' }, 't', { power: 'GW' }],
  ['unless the dimension says otherwise', { mass: 'Mt' }, 't', { mass: 'Mt', bulk: 't' }],
])('%s', (_name, before, code, after) => {
  const reportUnits = withReportUnit(before, 'bulk', code);
  expect(reportUnits).toEqual(after);
  expect(standardUnit('kg', reportUnits)).toBe(code);
});
