import type { CellContent } from '../model/cellContent';
import { reasonOf } from './toHost';

const isError = (value: unknown): value is CustomFunctions.Error => value instanceof CustomFunctions.Error;

const contentOf = (cell: unknown): CellContent => {
  if (isError(cell)) return { code: cell.code, reason: reasonOf(cell) };
  return typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'string' ? cell : '';
};

const rowsOf = (result: unknown): CellContent[][] =>
  Array.isArray(result)
    ? result.map((row: unknown) => (Array.isArray(row) ? row.map(contentOf) : [contentOf(row)]))
    : [[contentOf(result)]];

/**
 * Works a function out beside the cells, as a formula would.
 *
 * @param id Its name without the namespace.
 * @param cells Its arguments: rows of cells for what takes a range, one value for the others, null for what is left out.
 * @returns What the cells would show; errors with their reasons.
 * @throws Error where there is no such function, or its code could not be loaded.
 * @example await callFunction('YOY', [[[118]], [[100]]]) // [[0.18]]
 */
export async function callFunction(id: string, cells: readonly unknown[]): Promise<CellContent[][]> {
  const { FUNCTIONS_BY_ID } = await import('./functionsById');
  const called = FUNCTIONS_BY_ID.get(id);
  if (called === undefined) throw new Error(`There is no function ${id}.`);
  try {
    return rowsOf(await Reflect.apply(called, undefined, cells));
  } catch (error) {
    if (isError(error)) return [[contentOf(error)]];
    throw error;
  }
}
