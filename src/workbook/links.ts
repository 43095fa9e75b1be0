import type { TableRow } from '../output/tableRow';

/** Each link is a call of its own, and Excel gets slow with many. */
const MOST_LINKS = 1000;

/** Excel takes no longer addresses. */
const LONGEST = 2079;

/**
 * The rows whose address becomes a link: the first of each article. In all others the address just stands there.
 *
 * @param linked Addresses that are links already.
 * @returns Indexes of the rows.
 * @example rowsToLink(rows, new Set()) // [0, 5]
 */
export function rowsToLink(rows: readonly TableRow[], linked: ReadonlySet<string>): number[] {
  const seen = new Set(linked);
  const first: number[] = [];
  for (const [index, { source }] of rows.entries()) {
    if (source === null || seen.has(source) || source.length > LONGEST) continue;
    seen.add(source);
    if (first.length < MOST_LINKS) first.push(index);
  }
  return first;
}

/** Makes a link of a cell that shows an http or https address. */
export function setLink(cell: Excel.Range, address: string): void {
  cell.hyperlink = { address, textToDisplay: address, screenTip: 'Open the article' };
}
