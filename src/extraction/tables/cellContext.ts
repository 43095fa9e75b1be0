import type { Article } from '../../model/article';
import type { Span } from '../../model/span';
import type { Described } from './describeHeader';
import type { HeaderUnit } from './headerUnit';

/** What the cells of a column have in common. */
export interface ColumnFacts {
  readonly largest: number;
  /** Whether any of them has a minus. */
  readonly falls: boolean;
}

/** What stands around a cell. */
export interface CellContext {
  readonly article: Article;
  readonly column: readonly Described[];
  readonly row: readonly Described[];
  /** Caption and title. */
  readonly outer: readonly Described[];
  /** The top left cell: it names what the rows are, and sometimes the unit of all. */
  readonly corner: readonly Described[];
  /** Whether the rows are things traded ("Commodity", "by product"). */
  readonly things: boolean;
  /** What the row says of its unit in a cell of its own. */
  readonly unitCell: Found<HeaderUnit> | null;
  readonly facts: ColumnFacts;
  /** From the beginning of the row to the end of the cell. */
  readonly line: Span;
}

/** What was read for a field, and where. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
}

/** What is read for a field, from the nearest header that says it. */
export function firstOf<T>(headers: readonly Described[], read: (header: Described) => T | null): Found<T> | null {
  for (const header of headers) {
    const value = read(header);
    if (value !== null) return { value, span: header.span };
  }
  return null;
}
