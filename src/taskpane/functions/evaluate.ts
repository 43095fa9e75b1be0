import type { CellContent } from '../../model/cellContent';
import type { FunctionHelp, HelpArgument } from '../../model/functionHelp';
import { formulaOf } from './formulaText';
import { readArgument, type Argument } from './readArgument';

/** What the arguments of a function give, or why they give nothing yet. */
export type Outcome =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly CellContent[])[] }
  /** What only the sheet can work out. */
  | { readonly kind: 'inSheet' }
  | { readonly kind: 'missing'; readonly names: readonly string[] }
  | { readonly kind: 'wrong'; readonly name: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What arguments are worked out with. */
export interface Evaluator {
  readonly call: (name: string, cells: readonly unknown[]) => Promise<readonly (readonly CellContent[])[]>;
  readonly readCells: (address: string) => Promise<readonly (readonly CellContent[])[]>;
}

/** The arguments of a function as its fields have them. */
export interface Call {
  readonly arguments: readonly Argument[];
  readonly formula: string;
  /** Why it cannot be worked out, or null. */
  readonly problem: Extract<Outcome, { kind: 'missing' | 'wrong' }> | null;
}

/**
 * Reads the fields of a function.
 *
 * @param fields In the order of the arguments; none for what is left out.
 * @example readCall(yoy, ['118', '100']).formula // '=INGOT.YOY(118,100)'
 */
export function readCall(help: FunctionHelp, fields: readonly string[]): Call {
  const all = help.arguments.map((_, place) => readArgument(fields[place] ?? ''));
  return { arguments: all, formula: formulaOf(help.name, all), problem: problemOf(help.arguments, all) };
}

function problemOf(described: readonly HelpArgument[], all: readonly Argument[]): Call['problem'] {
  for (const [place, argument] of all.entries()) {
    const { name = '', isRange = true } = described[place] ?? {};
    if (argument.kind === 'wrong') return { kind: 'wrong', name, reason: argument.reason };
    if (argument.kind === 'cells' && !isRange && argument.cells.flat().length > 1) {
      return { kind: 'wrong', name, reason: 'One value goes here.' };
    }
  }
  const missing = described.filter(({ optional }, place) => !optional && all[place]?.kind === 'none');
  return missing.length === 0 ? null : { kind: 'missing', names: missing.map(({ name }) => name) };
}

/**
 * Works a function out, with the cells that it refers to as they stand now.
 *
 * @example await evaluate(yoy, readCall(yoy, ['118', '100']), evaluator) // { kind: 'cells', cells: [[0.18]] }
 */
export async function evaluate(help: FunctionHelp, call: Call, { call: run, readCells }: Evaluator): Promise<Outcome> {
  if (call.problem !== null) return call.problem;
  if (call.arguments.some((argument) => argument.kind === 'reference' && argument.address === null)) {
    return { kind: 'inSheet' };
  }
  try {
    const given: unknown[] = [];
    for (const [place, argument] of call.arguments.entries()) {
      const cells = await cellsOf(argument, readCells);
      given.push(help.arguments[place]?.isRange === true ? cells : (cells?.[0]?.[0] ?? null));
    }
    return { kind: 'cells', cells: await run(help.name, given) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : 'It could not be worked out.' };
  }
}

type Rows = readonly (readonly CellContent[])[];

async function cellsOf(argument: Argument, readCells: Evaluator['readCells']): Promise<Rows | null> {
  if (argument.kind === 'cells') return argument.cells;
  if (argument.kind === 'reference' && argument.address !== null) return readCells(argument.address);
  return null;
}
