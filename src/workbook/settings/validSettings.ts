import type { NamedField, NameRule, WorkbookSettings } from '../../model/workbookSettings';
import { parseUnit } from '../../units/parseUnit';

/** What a workbook says that nobody has set anything in. */
export const NO_SETTINGS: WorkbookSettings = { nameRules: [], reportUnits: {} };

const MOST_RULES = 10_000;
const LONGEST_NAME = 300;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isField = (value: unknown): value is NamedField => value === 'subject' || value === 'item' || value === 'partner';

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;

function ruleOf(value: unknown): NameRule[] {
  if (!isRecord(value)) return [];
  const { field, from, to } = value;
  return isField(field) && isName(from) && isName(to) ? [{ field, from, to }] : [];
}

const isUnit = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string' && parseUnit(entry[1]) !== null;

/**
 * Makes settings of what was found in a workbook: whatever is no rule and no unit is left out.
 *
 * @example validSettings({ nameRules: [{ field: 'item' }], reportUnits: { mass: 'kt' } })
 *   // { nameRules: [], reportUnits: { mass: 'kt' } }
 */
export function validSettings(found: unknown): WorkbookSettings {
  if (!isRecord(found)) return NO_SETTINGS;
  const { nameRules, reportUnits } = found;
  return {
    nameRules: Array.isArray(nameRules) ? nameRules.slice(0, MOST_RULES).flatMap(ruleOf) : [],
    reportUnits: isRecord(reportUnits) ? Object.fromEntries(Object.entries(reportUnits).filter(isUnit)) : {},
  };
}
