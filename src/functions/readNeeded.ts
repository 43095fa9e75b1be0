import { CellError } from './CellError';
import { readNumber } from './readCell';

/**
 * A number that a function cannot do without.
 *
 * @param name What it is, for the message.
 * @returns The number; `#N/A` for a blank; an error where the cell holds one, or no number.
 * @example readNeeded(null, 'capacity') // #N/A: The capacity is missing.
 */
export function readNeeded(cell: unknown, name: string): number | CellError {
  return readNumber(cell) ?? new CellError('#N/A', `The ${name} is missing.`);
}
