import { areConvertible } from '../units/convert';
import { parseUnit } from '../units/parseUnit';

/** What of a row says which unit its amount is reported in, and why in that one. */
export interface RowUnits {
  /** Key of the series; its last field is `stdUnit`. */
  readonly series: string;
  /** As published; '' where it is not known. */
  readonly unit: string;
  readonly stdUnit: string;
}

const SEPARATOR = ' | ';

const stemOf = (series: string): string | null => {
  const end = series.lastIndexOf(SEPARATOR);
  return end < 0 ? null : series.slice(0, end);
};

/** What two amounts share that a workbook reports in one unit: `bulk/a`. Null for money and for what is no unit. */
function familyOf(unit: string, stdUnit: string): string | null {
  const family = parseUnit(unit)?.numerator.family ?? null;
  const per = stdUnit.indexOf('/');
  return family === null ? null : `${family}${per < 0 ? '' : stdUnit.slice(per)}`;
}

/** By what rows are told to belong together, the closest first. */
const KINSHIPS: readonly ((row: RowUnits) => string | null)[] = [
  ({ series }) => stemOf(series),
  ({ unit, stdUnit }) => familyOf(unit, stdUnit),
  // Gold in a workbook that reports all mass in kt goes with the other mass of a table.
  ({ stdUnit }) => familyOf(stdUnit, stdUnit),
];

/** The unit that most rows of a kind are in; of equals the one that came first. */
type Counts = Map<string, Map<string, number>>;

/** Per cents are stored as fractions, which no other unit is. */
const fits = (from: string, to: string): boolean => from !== '%' && to !== '%' && areConvertible(from, to);

function mostUsed(counts: ReadonlyMap<string, number>, stdUnit: string): string | null {
  const fitting = [...counts].filter(([unit]) => fits(stdUnit, unit));
  const most = Math.max(...fitting.map(([, count]) => count));
  return fitting.find(([, count]) => count === most)?.[0] ?? null;
}

/**
 * The units that a table reports in. They are kept when rows are added, whatever the workbook reports in by now: a
 * column of tonnes that gets rows in thousands of tonnes sums to nonsense.
 *
 * @example new TableUnits(rows).unitFor({ series: 'exports | … | kt', unit: 'kt', stdUnit: 'kt' }) // 't'
 */
export class TableUnits {
  readonly #counts: readonly Counts[] = KINSHIPS.map(() => new Map());

  constructor(rows: readonly RowUnits[]) {
    for (const row of rows) {
      if (row.stdUnit === '') continue;
      for (const [index, kinship] of KINSHIPS.entries()) this.#count(index, kinship(row), row.stdUnit);
    }
  }

  /** The unit that the table has the like of a row in; the row's own where it has none, or cannot become it. */
  unitFor(row: RowUnits): string {
    for (const [index, kinship] of KINSHIPS.entries()) {
      const counts = this.#counts[index]?.get(kinship(row) ?? '');
      const unit = counts === undefined ? null : mostUsed(counts, row.stdUnit);
      if (unit !== null) return unit;
    }
    return row.stdUnit;
  }

  #count(index: number, key: string | null, unit: string): void {
    const counts = this.#counts[index];
    if (counts === undefined || key === null) return;
    const ofKey = counts.get(key) ?? new Map<string, number>();
    counts.set(key, ofKey.set(unit, (ofKey.get(unit) ?? 0) + 1));
  }
}

/**
 * The key of a series in another unit.
 *
 * @example seriesInUnit('exports | china | tin | - | M | kt', 't') // 'exports | china | tin | - | M | t'
 */
export function seriesInUnit(series: string, unit: string): string {
  const stem = stemOf(series);
  return stem === null ? series : `${stem}${SEPARATOR}${unit}`;
}
