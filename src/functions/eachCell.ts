import { CellError } from './CellError';

/** A range as Excel hands it over: rows of cells. A single cell is one row of one. */
export type Cells = readonly (readonly unknown[])[];

/** What a function gives for one cell; an empty text stands for a blank. */
export type CellResult = number | string | boolean | CellError;

/** A range that a formula may leave out: hosts hand over nothing for it. */
export type OptionalCells = Cells | null | undefined;

/**
 * A range as one that is there: what a formula leaves out is one empty cell.
 *
 * @example given(undefined) // [[null]]
 */
export const given = (cells: OptionalCells): Cells => cells ?? [[null]];

/** How large a range is, in words. */
export const shapeOf = (cells: Cells): string => `${cells.length} by ${cells[0]?.length ?? 0}`;

/** Whether a range is one cell. */
export const isSingle = (cells: Cells): boolean => cells.length === 1 && cells[0]?.length === 1;

/**
 * Works out a result for every cell of the ranges, which have one shape; a single cell goes with every cell of the
 * others.
 *
 * @param ranges By the name that a message uses for each.
 * @param compute Given the cells of one place, in the order of `ranges`.
 * @returns Rows of results in the shape of the ranges; a single `#VALUE!` where the shapes differ.
 * @example eachCell({ value: [[1], [2]], factor: [[10]] }, (value, factor) => Number(value) * Number(factor))
 * // [[10], [20]]
 */
export function eachCell(
  ranges: Readonly<Record<string, OptionalCells>>,
  compute: (...cells: readonly unknown[]) => CellResult,
): CellResult[][] {
  const named = Object.entries(ranges).map(([name, cells]): [string, Cells] => [name, given(cells)]);
  const all = named.map(([, cells]) => cells);
  const wide = named.filter(([, cells]) => !isSingle(cells));
  const [first, ...others] = wide;
  const odd = others.find(([, cells]) => shapeOf(cells) !== shapeOf(first?.[1] ?? []));
  if (first !== undefined && odd !== undefined) return [[differingShapes(first, odd)]];
  const shape = first?.[1] ?? all[0] ?? [];
  return computeEach(all, shape.length, shape[0]?.length ?? 0, compute);
}

/** As plain as loops are: ranges are long, and mostly one cell wide. */
function computeEach(
  ranges: readonly Cells[],
  rows: number,
  columns: number,
  compute: (...cells: readonly unknown[]) => CellResult,
): CellResult[][] {
  const wide = ranges.map((cells) => !isSingle(cells));
  const cells = ranges.map((range) => range[0]?.[0]);
  const results = new Array<CellResult[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line = new Array<CellResult>(columns);
    for (let column = 0; column < columns; column += 1) {
      for (let at = 0; at < cells.length; at += 1) if (wide[at] === true) cells[at] = ranges[at]?.[row]?.[column];
      // Spreading a list costs more than a simple function does.
      line[column] = cells.length === 2 ? compute(cells[0], cells[1]) : compute(...cells);
    }
    results[row] = line;
  }
  return results;
}

/** Why two ranges do not go together. */
export function differingShapes([name, cells]: [string, Cells], [otherName, otherCells]: [string, Cells]): CellError {
  return new CellError(
    '#VALUE!',
    `${name} is ${shapeOf(cells)} cells and ${otherName} ${shapeOf(otherCells)}: give ranges of one shape.`,
  );
}
