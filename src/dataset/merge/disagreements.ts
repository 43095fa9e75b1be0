import type { CellValue } from '../../model/cells';
import type { SheetRow, WrittenRow } from '../../model/dataset';
import { isBetter, useKey, type Usable } from '../chooseUsed';
import { dayOfSerial } from '../serialDates';

/** A fact that several articles report. */
export interface SharedFact {
  /** The row that formulas sum; where none is, or several are, the one that Ingot would choose. */
  readonly used: WrittenRow;
  /** Rows of other articles that say the same. */
  readonly also: readonly WrittenRow[];
  /** Rows of other articles whose values differ by more than their rounding: a conflict to settle. */
  readonly differing: readonly WrittenRow[];
}

/** Rounding is never taken for more than this part of a value: 800,000 does not stand for 750,000. */
const COARSEST = 0.05;

const numberIn = ({ cells }: WrittenRow, header: string): number | null => {
  const value: CellValue = cells[header] ?? '';
  return typeof value === 'number' ? value : null;
};
const textIn = ({ cells }: WrittenRow, header: string): string => String(cells[header] ?? '');

/** Half of the last digit that was published, as a part of the value: 0.01 for 50, 0.001 for 519. */
function rounding(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = '', exponent = '0'] = value.toExponential(11).split('e');
  const decimals = String(Math.abs(Number(digits))).slice(2).length;
  const half = 0.5 * 10 ** (Number(exponent) - decimals);
  return Math.min(half / Math.abs(value), COARSEST);
}

/** The values that a row allows for, in its standard unit; null where it has none. */
function allowed(row: WrittenRow): readonly [number, number] | null {
  const [low, high, published] = [numberIn(row, 'Low'), numberIn(row, 'High'), numberIn(row, 'Value')];
  if (low === null || high === null) return null;
  const bound = textIn(row, 'Bound');
  const part = (published === null ? 0 : rounding(published)) * (bound === 'about' ? 2 : 1);
  const [from, to] = [low - Math.abs(low) * part, high + Math.abs(high) * part];
  if (bound === 'over' || bound === 'atleast') return [from, Infinity];
  return bound === 'under' || bound === 'upto' ? [-Infinity, to] : [from, to];
}

/** A hair's breadth, as sums of fractions are not exact. */
const EXACTNESS = 1e-9;

/**
 * Whether the values of two rows of one fact could be the same value, as far as they were rounded.
 *
 * @example agree(row, other) // 519 kt and 519,321 t
 */
export function agree(a: WrittenRow, b: WrittenRow): boolean {
  if (textIn(a, 'StdUnit') !== textIn(b, 'StdUnit')) return false;
  const [one, other] = [allowed(a), allowed(b)];
  if (one === null || other === null) return true;
  const slack = EXACTNESS * Math.max(...[...one, ...other].filter(Number.isFinite).map(Math.abs));
  return one[0] <= other[1] + slack && other[0] <= one[1] + slack;
}

/**
 * What of a row decides which fact it reports, and whether it is used for it.
 *
 * @example useKey(usableOf(row))
 */
export function usableOf(row: WrittenRow): Usable {
  const day = (header: string): string | null => {
    const serial = numberIn(row, header);
    return serial === null ? null : dayOfSerial(serial);
  };
  return {
    series: textIn(row, 'Series'),
    periodStart: day('PeriodStart'),
    periodEnd: day('PeriodEnd'),
    status: textIn(row, 'Status'),
    published: day('Published'),
    confidence: numberIn(row, 'Confidence') ?? 0,
  };
}

function usedOf(group: readonly WrittenRow[]): WrittenRow | undefined {
  const chosen = group.filter(({ cells }) => cells.Use === true);
  if (chosen.length === 1) return chosen[0];
  return group.reduce<WrittenRow | undefined>(
    (best, row) => (best === undefined || isBetter(usableOf(row), usableOf(best)) ? row : best),
    undefined,
  );
}

/** What the rows of a group say of one another; undefined where they are all of one article. */
function sharedFact(group: readonly WrittenRow[]): SharedFact | undefined {
  const used = usedOf(group);
  if (used === undefined) return undefined;
  const others = group.filter(({ article }) => article !== used.article);
  if (others.length === 0) return undefined;
  const also = others.filter((row) => agree(used, row));
  return { used, also, differing: others.filter((row) => !also.includes(row)) };
}

/**
 * The facts (series, period and status) that several articles report, and whether they agree. Values agree where each
 * could be the other one rounded, but never more than 5 % apart by that: 5 Mt and 5.2 Mt do, 800,000 and 750,000 t/a do
 * not. Rows without a period are no facts to compare, and rows that the sources say no longer do not count.
 *
 * @param rows Rows as they stand, see {@link asTheyStand}, or as they were written.
 * @example disagreements(rows).filter(({ differing }) => differing.length > 0)
 */
export function disagreements(rows: readonly WrittenRow[]): SharedFact[] {
  const groups = new Map<string, WrittenRow[]>();
  for (const row of rows) {
    const fields = usableOf(row);
    if (row.withdrawn === true || fields.series === '' || fields.periodEnd === null) continue;
    const group = groups.get(useKey(fields));
    if (group === undefined) groups.set(useKey(fields), [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => sharedFact(group) ?? []);
}

/**
 * Ingot's rows with the values that the sheet holds. A formula's value is not known: there the row says what was written.
 *
 * @param base Rows as they were last written.
 * @param sheet The rows of the table; those that Ingot did not write are left out.
 * @example disagreements(asTheyStand(base, sheet))
 */
export function asTheyStand(base: readonly WrittenRow[], sheet: readonly SheetRow[]): WrittenRow[] {
  const written = new Map(base.map((row) => [row.id, row]));
  return sheet.flatMap(({ id, cells }): WrittenRow[] => {
    const row = written.get(id);
    written.delete(id);
    if (row === undefined) return [];
    const values = Object.entries(cells).flatMap(([header, cell]): [string, CellValue][] =>
      typeof cell === 'object' ? [] : [[header, cell]],
    );
    return [{ ...row, cells: { ...row.cells, ...Object.fromEntries(values) } }];
  });
}
