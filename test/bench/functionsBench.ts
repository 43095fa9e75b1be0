import path from 'node:path';
import { convert } from 'convert';
import Qty from 'js-quantities';
import { all, create } from 'mathjs';
import { functionsMetadata } from '../../.tools/addin/functionsMetadata';
import { associateFunctions } from '../../src/functions/associateFunctions';
import { yoy } from '../../src/functions/changeFunctions';
import { convertUnit } from '../../src/functions/unitFunctions';
import { openWorkbook } from '../support/headlessWorkbook';
import { installCustomFunctions } from '../support/customFunctions';
import { measureCalls } from './measure';

/** Values that stand in one range. */
const VALUES = 10_000;

/** How often a tool does to a range what a function does. */
export interface FunctionSpeed {
  readonly name: string;
  /** Ranges a second. */
  readonly speed: number;
}

/** One job, done by the function and by others; the first is ours. */
export interface FunctionRace {
  readonly title: string;
  readonly speeds: readonly FunctionSpeed[];
}

/** A column of amounts as they are published: a few digits, some of them behind the point. */
const published = (seed: number): number[][] =>
  Array.from({ length: VALUES }, (_, at) => [(((at * 7919 + seed) % 99_991) * 10 + 1) / (at % 3 === 0 ? 10 : 1)]);

type Runner = readonly [name: string, run: () => unknown];

const race = (title: string, seconds: number, runners: readonly Runner[]): FunctionRace => ({
  title,
  speeds: runners.map(([name, run]) => ({ name, speed: measureCalls(run, seconds) })),
});

/**
 * CONVERTUNIT and YOY on a column of 10,000 values, beside libraries that know units or calculate with arrays. All take
 * the column as a sheet hands it over, and give one back.
 *
 * @param seconds how long each is measured
 */
export function functionsBench(seconds: number): FunctionRace[] {
  installCustomFunctions();
  const math = create(all ?? {});
  const [now, before] = [published(1), published(500)];
  const each = (work: (value: number, at: number) => number) => () => now.map(([value = 0], at) => [work(value, at)]);
  const quantity = (values: number[][], at: number) => Qty(values[at]?.[0] ?? 0);
  const pounds = Qty.swiftConverter('lbs', 'kg');
  return [
    race('pounds to kilograms', seconds, [
      ['INGOT.CONVERTUNIT', () => convertUnit(now, [['lb']], [['kg']])],
      ['js-quantities', each((value) => Qty(value, 'lbs').to('kg').scalar)],
      ['mathjs', each((value) => math.unit(value, 'lb').toNumber('kg'))],
      ['convert', each((value) => convert(value, 'lb').to('kg'))],
      ['a bare factor (js-quantities, swiftConverter)', each((value) => pounds(value))],
    ]),
    race('change on the year before', seconds, [
      ['INGOT.YOY', () => yoy(now, before)],
      ['js-quantities', each((_, at) => quantity(now, at).sub(quantity(before, at)).div(quantity(before, at)).scalar)],
      ['mathjs', () => math.dotDivide(math.subtract(now, before), before)],
    ]),
  ];
}

/** How long cells of the workbench take that call a function each. */
export interface CellsCost {
  readonly cells: number;
  /** Milliseconds until all of them show their values. */
  readonly filled: number;
  /** Milliseconds after an edit that all of them read. */
  readonly edited: number;
}

/** Fills cells of the headless workbook with formulas, and edits the cell that they all read. */
export async function cellsBench(cells = VALUES): Promise<CellsCost> {
  const book = openWorkbook();
  book.registerFunctions('INGOT', await functionsMetadata(path.resolve(import.meta.dirname, '../..')));
  associateFunctions();
  await book.write('A1', [[2]]);
  const last = `C${cells}`;
  const until = async (expected: number): Promise<void> => {
    while ((await book.value(last)) !== expected) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  // The code of the functions is loaded by the first call.
  await book.write('E1', [['=INGOT.CONVERTUNIT(A1,"kt","t")']]);
  while ((await book.value('E1')) !== 2000) await new Promise((resolve) => setTimeout(resolve, 5));
  await book.write(
    `B1:B${cells}`,
    Array.from({ length: cells }, (_, row) => [row + 1]),
  );
  const start = performance.now();
  await book.write(
    `C1:${last}`,
    Array.from({ length: cells }, (_, row) => [`=INGOT.CONVERTUNIT(B${row + 1},"kt","t")*$A$1`]),
  );
  await until(cells * 2000);
  const filled = performance.now() - start;
  const again = performance.now();
  await book.write('A1', [[3]]);
  await until(cells * 3000);
  const edited = performance.now() - again;
  book.dispose();
  return { cells, filled, edited };
}
