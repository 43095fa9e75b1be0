import { CellError } from './CellError';

/** A range as Excel hands it over: rows of cells. A single cell is one row of one. */
export type Cells = readonly (readonly unknown[])[];

/** What a function gives for one cell; an empty text stands for a blank. */
export type CellResult = number | string | CellError;

const shapeOf = (cells: Cells): string => `${cells.length} by ${cells[0]?.length ?? 0}`;

const isSingle = (cells: Cells): boolean => cells.length === 1 && cells[0]?.length === 1;

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
  ranges: Readonly<Record<string, Cells>>,
  compute: (...cells: readonly unknown[]) => CellResult,
): CellResult[][] {
  const all = Object.values(ranges);
  const wide = Object.entries(ranges).filter(([, cells]) => !isSingle(cells));
  const [first, ...others] = wide;
  const odd = others.find(([, cells]) => shapeOf(cells) !== shapeOf(first?.[1] ?? []));
  if (first !== undefined && odd !== undefined) return [[differingShapes(first, odd)]];
  const shape = first?.[1] ?? all[0] ?? [];
  return shape.map((row, rowIndex) =>
    row.map((_, columnIndex) =>
      compute(...all.map((cells) => (isSingle(cells) ? cells[0]?.[0] : cells[rowIndex]?.[columnIndex]))),
    ),
  );
}

function differingShapes([name, cells]: [string, Cells], [otherName, otherCells]: [string, Cells]): CellError {
  return new CellError(
    '#VALUE!',
    `${name} is ${shapeOf(cells)} cells and ${otherName} ${shapeOf(otherCells)}: give ranges of one shape.`,
  );
}
