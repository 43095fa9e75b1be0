import type { AddedToTable } from '../../actions/addMissing';

/**
 * How a message goes on where figures were brought to the units of a table; nothing where none was.
 *
 * @example unitWords(['t', 'MWh']) // ', in t and MWh, as the table has them'
 */
export function unitWords(units: readonly string[]): string {
  const last = units.at(-1);
  if (last === undefined) return '';
  const named = units.length === 1 ? last : `${units.slice(0, -1).join(', ')} and ${last}`;
  return `, in ${named}, as the table has them`;
}

/**
 * What a message says of the figures that a table got so that formulas find them; nothing where it had them all.
 *
 * @example addedWords({ table: 'Figures', added: 1, units: [] }) // ' 1 figure was added to the table Figures.'
 */
export function addedWords({ table, added, units }: AddedToTable): string {
  if (added === 0) return '';
  return ` ${added === 1 ? '1 figure was' : `${added} figures were`} added to the table ${table}${unitWords(units)}.`;
}
