import path from 'node:path';
import { functionsMetadata } from '../../.tools/addin/functionsMetadata';
import { NAMESPACE } from '../../src/functions/namespace';
import { HostError } from './customFunctions';

/** A function as it is registered. */
type Implementation = (...cells: unknown[]) => unknown;

type Cell = string | number | boolean | null | HostError;

const ERROR = /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|NULL!)/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iu;

/** Reads formulas as the examples have them: calls, texts, numbers, per cents, arrays, what is left out. */
class Reader {
  #at = 0;

  constructor(private readonly text: string) {}

  get isDone(): boolean {
    return this.#at >= this.text.length;
  }

  take(expected: string): boolean {
    const found = this.text.startsWith(expected, this.#at);
    if (found) this.#at += expected.length;
    return found;
  }

  #match(pattern: RegExp): string | null {
    const found = pattern.exec(this.text.slice(this.#at))?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }

  name(): string {
    return this.#match(/^[A-Z.]+(?=\()/u) ?? this.fail();
  }

  cell(): Cell {
    if (this.take('"')) return this.#quoted();
    const error = this.#match(ERROR);
    if (error !== null) return new HostError(error);
    const word = this.#match(/^(?:TRUE|FALSE)/u);
    if (word !== null) return word === 'TRUE';
    const number = this.#match(NUMBER) ?? this.fail();
    return this.take('%') ? Number((Number(number) / 100).toPrecision(15)) : Number(number);
  }

  #quoted(): string {
    const end = this.text.indexOf('"', this.#at);
    const text = this.text.slice(this.#at, end);
    this.#at = end + 1;
    return text;
  }

  grid(): Cell[][] {
    if (!this.take('{')) return [[this.cell()]];
    const rows: Cell[][] = [[]];
    do {
      rows.at(-1)?.push(this.cell());
      if (this.take(';')) rows.push([]);
      else if (!this.take(',') && this.text[this.#at] !== '}') this.fail();
    } while (!this.take('}'));
    return rows;
  }

  fail(): never {
    throw new Error(`The example cannot be read from here: ${this.text.slice(this.#at)}`);
  }
}

/** What an example says that it gives. */
export function exampleResult(text: string): Cell[][] {
  const reader = new Reader(text);
  const grid = reader.grid();
  return reader.isDone ? grid : reader.fail();
}

interface Call {
  readonly name: string;
  readonly given: readonly (Cell[][] | null)[];
}

function readCall(reader: Reader): Call {
  const name = reader.name();
  const given: (Cell[][] | null)[] = [];
  reader.take('(');
  while (!reader.take(')')) {
    given.push(reader.take(',') ? null : reader.grid());
    const isLast = given.at(-1) === null;
    if (!isLast) reader.take(',');
  }
  return { name, given };
}

/** Calls a function as Excel does: ranges for what takes ranges, one value for the others, nothing for the rest. */
async function run({ name, given }: Call, registered: ReadonlyMap<string, Implementation>): Promise<unknown> {
  const { functions } = await functionsMetadata(path.resolve(__dirname, '../..'));
  const description = functions.find(({ id }) => `${NAMESPACE}.${id}` === name);
  if (description === undefined) throw new Error(`There is no ${name}.`);
  const cells = description.parameters.map((parameter, index) => {
    const argument = given[index] ?? null;
    return 'dimensionality' in parameter && parameter.dimensionality === 'matrix'
      ? argument
      : (argument?.[0]?.[0] ?? null);
  });
  try {
    return await registered.get(description.id)?.(...cells);
  } catch (error) {
    if (error instanceof HostError) return [[error]];
    throw error;
  }
}

/**
 * What the formula of an example gives, as a grid; `INDEX` around a call is known.
 *
 * @param registered The functions by id.
 * @example await exampleFormula('=INGOT.YOY(118,100)', registered) // [[0.18]]
 */
export async function exampleFormula(
  formula: string,
  registered: ReadonlyMap<string, Implementation>,
): Promise<unknown> {
  const reader = new Reader(formula);
  reader.take('=');
  const isIndex = reader.take('INDEX(');
  const result = await run(readCall(reader), registered);
  if (!isIndex) return reader.isDone ? result : reader.fail();
  reader.take(',');
  const row = Number(reader.cell());
  reader.take(',');
  const column = Number(reader.cell());
  const picked: unknown = (result as unknown[][])[row - 1]?.[column - 1];
  return [[picked]];
}
