import { HostError } from './customFunctions';

type CellFunction = (...cells: never[]) => unknown;

/**
 * What a formula with single cells shows: the first cell of the result, or the error.
 *
 * @param call The function; each argument becomes a range of one cell, texts of modes excepted.
 * @example cellOf(annualize, 29, '2016-02') // 366
 */
export function cellOf(call: CellFunction, ...cells: readonly unknown[]): unknown {
  return firstCell(shownBy(call, ...cells.map((cell) => (Array.isArray(cell) ? (cell as unknown) : [[cell]]))));
}

/** What a function gives, or the error that it throws, for arguments as they are. */
export function shownBy(call: CellFunction, ...cells: readonly unknown[]): unknown {
  try {
    return Reflect.apply(call, undefined, cells);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

function firstCell(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const [row] = result as unknown[];
  return Array.isArray(row) ? (row[0] as unknown) : row;
}

/** An error with a message that has this in it. */
export function errorLike(code: string, message: string): unknown {
  return expect.objectContaining({ code, message: expect.stringContaining(message) as unknown });
}
