import { FunctionError } from '../office/customFunctionsApi';
import type { CellData } from './cellData';
import type { FunctionDescription, FunctionParameter } from './FunctionMetadata';

/** An argument as it stands in a formula: cells, or one value. */
export type FormulaArgument = readonly (readonly CellData[])[];

/** The arguments of one call, or the error that the cell shows instead. */
export type CallArguments = { readonly values: unknown[] } | { readonly error: FunctionError };

/**
 * The arguments of a custom function as Excel hands them over: checked and converted by their types, with null for
 * what was left out; an error in a cell is the result, unless the function takes errors.
 *
 * @param given the formula's arguments, each as a grid of cells
 */
export function argumentsFor(
  { parameters }: FunctionDescription,
  given: readonly FormulaArgument[],
  takesErrors: boolean,
): CallArguments {
  const values: unknown[] = [];
  const repeated: unknown[] = [];
  for (const [index, cells] of given.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (!parameter || (index >= parameters.length && parameter.repeating !== true)) return { error: invalid() };
    const value = convertedCells(parameter, cells, takesErrors);
    const isError = value instanceof FunctionError;
    if (isError && !(takesErrors && (parameter.type ?? 'any') === 'any')) return { error: value };
    if (parameter.repeating === true) repeated.push(value);
    else values.push(value);
  }
  for (const parameter of parameters.slice(given.length)) {
    if (parameter.repeating === true) continue;
    if (parameter.optional !== true) return { error: invalid() };
    values.push(null);
  }
  if (parameters.at(-1)?.repeating === true) values.push(repeated);
  return { values };
}

/** Whether an argument is a range where the function wants one value: it is then called for each cell. */
export const isLifted = (parameter: FunctionParameter | undefined, cells: FormulaArgument): boolean =>
  parameter?.dimensionality !== 'matrix' && (cells.length > 1 || (cells[0]?.length ?? 0) > 1);

function convertedCells(parameter: FunctionParameter, cells: FormulaArgument, takesErrors: boolean): unknown {
  const isWelcome = takesErrors && (parameter.type ?? 'any') === 'any';
  if (parameter.dimensionality !== 'matrix') {
    return converted(parameter, cells[0]?.[0] ?? null);
  }
  const grid = cells.map((row) => row.map((cell) => converted(parameter, cell)));
  if (isWelcome) return grid;
  return grid.flat().find((cell) => cell instanceof FunctionError) ?? grid;
}

/** One cell as the parameter's type wants it. */
function converted({ type = 'any', optional }: FunctionParameter, cell: CellData): unknown {
  if (cell instanceof FunctionError) return cell;
  if (cell === null && optional === true) return null;
  switch (type) {
    case 'number':
      return asNumber(cell);
    case 'string':
      return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
    case 'boolean':
      return typeof cell === 'string' ? asBoolean(cell) : Boolean(cell);
    default:
      return cell;
  }
}

function asNumber(cell: string | number | boolean | null): number | FunctionError {
  const number = cell === '' ? Number.NaN : Number(cell);
  return Number.isFinite(number) ? number : invalid();
}

function asBoolean(text: string): boolean | FunctionError {
  if (/^true$/iu.test(text)) return true;
  return /^false$/iu.test(text) ? false : invalid();
}

const invalid = (): FunctionError => new FunctionError('#VALUE!');
