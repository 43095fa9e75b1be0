import type { StoredCell } from './StoredWorkbook';

/** Excel refuses longer addresses. */
const LONGEST = 2079;
/** An address on the web; exceljs takes one with `!` for a place in the workbook. */
const ON_THE_WEB = /^https?:\/\/[^\s!]+$/iu;

/**
 * The address on the web that a cell leads to, as the add-in or the spreadsheet's own dialog put it there.
 *
 * @returns the address; null where there is none, or one that is not of the web
 * @example
 * cellLink(cell); // 'https://example.org/report'
 */
export function cellLink(cell: StoredCell): string | null {
  const own: unknown = cell.custom?.ingotLink;
  const given = typeof own === 'object' && own !== null && 'address' in own ? own.address : undefined;
  const written: unknown = cell.p?.body?.customRanges?.map(({ properties }) => properties?.url)[0];
  const address = given ?? written;
  return typeof address === 'string' && address.length <= LONGEST && ON_THE_WEB.test(address) ? address : null;
}
