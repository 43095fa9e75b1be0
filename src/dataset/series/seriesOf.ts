import type { RowCells } from '../../model/dataset';
import { dimensionOf } from '../../units/dimensionOf';
import { atKey, computeYoY, indexRows, type RowIndex } from './computeYoY';
import { isInTime, readFigureRows } from './readRows';
import type { Series, SeriesPoint, SeriesRow } from './Series';

const BY_NAME = new Intl.Collator('en');

const STATUS_ORDER = ['actual', 'planned', 'forecast'];

function byTime(a: SeriesRow, b: SeriesRow): number {
  return (
    a.days.last - b.days.last ||
    a.days.first - b.days.first ||
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status)
  );
}

/** What a change that has a row of its own has in common with the levels that it is a change of. */
function changeKey({ measure, subject, item, partner, days, status }: SeriesRow): string {
  return [measure, subject, item, partner, days.first, days.last, status].join('\n').toLowerCase();
}

/** Whether a change "in value" is of money, one "in volume" of goods. */
function fits(change: SeriesRow, level: SeriesRow): boolean {
  const [what = ''] = change.key.split(' | ');
  const isMoney = dimensionOf(level.unit) === 'money';
  if (level.kind !== 'level' && level.kind !== 'price') return false;
  return !(what.endsWith(' value') && !isMoney) && !(what.endsWith(' volume') && isMoney);
}

type Reported = ReadonlyMap<string, SeriesRow>;

function pointOf(row: SeriesRow, index: RowIndex, reported: Reported): SeriesPoint {
  const { id, status, days, value, low, high, source } = row;
  const apart = reported.get(changeKey(row));
  const yoyReported = row.yoy ?? (apart !== undefined && fits(apart, row) ? apart.yoy : null);
  const { yoy, base } = computeYoY(index, row);
  return {
    id,
    status,
    days,
    period: row.period,
    value,
    low,
    high,
    yoy,
    yoyFrom: base.map((one) => one.id),
    yoyReported,
    source,
  };
}

function makeSeries(rows: readonly SeriesRow[], indexOf: (row: SeriesRow) => RowIndex, reported: Reported): Series[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { key, kind, measure, subject, item, partner, span, unit } = first;
  const index = indexOf(first);
  // Of two rows that are both used for one period, which is told by a hint, the first one stands.
  const points = rows
    .filter((row) => index.get(atKey(row.days, row.status)) === row)
    .sort(byTime)
    .map((row) => pointOf(row, index, reported));
  return [{ key, kind, measure, subject, item, partner, span, unit, points }];
}

/** Reported changes on a year before that have rows of their own, as values of a series. */
function changeRows(rows: readonly SeriesRow[]): SeriesRow[] {
  return rows.flatMap((row) =>
    row.kind === 'change' && row.yoy !== null
      ? [{ ...row, value: row.yoy, low: row.yoy, high: row.yoy, yoy: null }]
      : [],
  );
}

function grouped(rows: readonly SeriesRow[]): Map<string, SeriesRow[]> {
  const groups = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const key = row.key.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const namesOf = ({ measure, subject, item, partner, span, unit }: Series): string =>
  [measure, subject, item, partner, span, unit].join('\n').toLowerCase();

/**
 * The series of a table of figures: of its used rows, those with the same key, one point a period and status, by time.
 * A reported change on a year before that has a row of its own stands beside the level that it belongs to; where no
 * level was reported, such changes are a series.
 *
 * @param rows The rows of the table by header, as they stand in the sheet.
 * @returns The series by their names.
 * @example seriesOf(rows).map(({ key }) => key) // ['exports | china | aluminium | - | M | t']
 */
export function seriesOf(rows: readonly RowCells[]): Series[] {
  return seriesOfRows(readFigureRows(rows).filter(isInTime));
}

/** As {@link seriesOf}, of rows that were read. */
export function seriesOfRows(rows: readonly SeriesRow[]): Series[] {
  const changes = changeRows(rows);
  const reported = new Map(rows.filter(({ kind }) => kind === 'change').map((row) => [changeKey(row), row]));
  const levels = rows.filter(({ kind }) => kind !== 'change');
  const covered = new Set(levels.map(changeKey));
  const alone = changes.filter((row) => !covered.has(changeKey(row)));
  const shown = [...levels, ...alone];
  const indexOf = indexRows(shown);
  return [...grouped(shown).values()]
    .flatMap((group) => makeSeries(group, indexOf, reported))
    .map((series) => ({ series, names: namesOf(series) }))
    .sort((a, b) => BY_NAME.compare(a.names, b.names))
    .map(({ series }) => series);
}
