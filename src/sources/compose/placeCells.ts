/** A cell as a document gives it, row by row. */
export interface SourceCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A cell with its place in the grid. */
export interface PlacedCell extends SourceCell {
  readonly row: number;
  readonly column: number;
}

/** A cell that reaches down into the rows below. */
interface Reach {
  readonly column: number;
  readonly columnSpan: number;
  readonly lastRow: number;
}

/**
 * Gives each cell its row and column, as browsers lay out a table: cells fill a row from the left, past the cells that
 * reach down from rows above.
 *
 * @example
 * placeCells([[{ text: 'a', rowSpan: 1, columnSpan: 2, header: false }]]); // [{ …, row: 0, column: 0 }]
 */
export function placeCells(rows: readonly (readonly SourceCell[])[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  let reaches: Reach[] = [];
  for (const [row, cells] of rows.entries()) {
    reaches = reaches.filter(({ lastRow }) => lastRow >= row).sort((a, b) => a.column - b.column);
    let column = 0;
    let next = 0;
    const added: Reach[] = [];
    for (const cell of cells) {
      for (let reach = reaches[next]; reach !== undefined && reach.column <= column; reach = reaches[++next]) {
        column = Math.max(column, reach.column + reach.columnSpan);
      }
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      placed.push({ ...cell, rowSpan, row, column });
      if (rowSpan > 1) added.push({ column, columnSpan: cell.columnSpan, lastRow: row + rowSpan - 1 });
      column += cell.columnSpan;
    }
    reaches.push(...added);
  }
  return placed;
}
