import { UNIT_DEFINITIONS, type UnitDefinition } from '../../units/definitions';
import { FAMILIES, type FamilyName } from '../../units/families';

/** What an analyst chooses a report unit for, and what it is called. */
export const REPORT_FAMILIES = [
  ['bulk', 'Mass'],
  ['troy', 'Gold and silver'],
  ['power', 'Power'],
  ['energy', 'Energy'],
  ['gas', 'Gas'],
  ['oil', 'Oil'],
  ['area', 'Area'],
  ['length', 'Length'],
] as const satisfies readonly (readonly [FamilyName, string])[];

/**
 * The units that a family can be reported in, its usual one first.
 *
 * @example
 * unitsOf('energy').map(({ code }) => code); // ['MWh', 'J', 'kJ', …]
 */
export function unitsOf(family: FamilyName): readonly UnitDefinition[] {
  const { report } = FAMILIES[family];
  const fits = ({ family: other }: UnitDefinition) =>
    other === family || (family === 'troy' && FAMILIES[other].dimension === 'mass');
  const units = [...UNIT_DEFINITIONS.values()].filter((unit) => fits(unit) || unit.code === report);
  return units.sort((a, b) => Number(b.code === report) - Number(a.code === report));
}

/** The unit that a workbook reports a family in. */
export function reportUnitOf(family: FamilyName, reportUnits: Readonly<Record<string, string>>): string {
  const { report, dimension } = FAMILIES[family];
  const chosen = reportUnits[family] ?? reportUnits[dimension];
  return unitsOf(family).some(({ code }) => code === chosen) ? (chosen ?? report) : report;
}

/** The report units with one chosen; the usual one is not remembered, so that it can change for all. */
export function withReportUnit(
  reportUnits: Readonly<Record<string, string>>,
  family: FamilyName,
  code: string,
): Readonly<Record<string, string>> {
  const { report, dimension } = FAMILIES[family];
  const others = Object.entries(reportUnits).filter(([key]) => key !== family);
  const isUsual = code === report && reportUnits[dimension] === undefined;
  return Object.fromEntries(isUsual ? others : [...others, [family, code]]);
}
