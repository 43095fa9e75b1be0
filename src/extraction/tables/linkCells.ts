import type { ChangeBasis, Figure } from '../../model/figure';
import type { UnnamedFigure } from '../finishFigures';
import type { Described } from './describeHeader';

/** A figure of a table with its place. */
export interface PlacedFigure {
  readonly figure: UnnamedFigure;
  readonly row: number;
  readonly column: number;
  /** The headers above it, the nearest first. */
  readonly headers: readonly Described[];
}

const endOf = (period: string | null): string => period?.split('/').at(-1) ?? '';

/** The levels of the same row that a change may be of: the nearest at its left, up to the changes before them. */
function levelsBefore(beside: readonly PlacedFigure[], change: PlacedFigure): PlacedFigure[] {
  const before = beside.filter(({ column }) => column < change.column).sort((a, b) => b.column - a.column);
  const from = before.findIndex(({ figure }) => figure.kind !== 'change');
  const levels = from < 0 ? [] : before.slice(from);
  const end = levels.findIndex(({ figure }) => figure.kind === 'change');
  return end < 0 ? levels : levels.slice(0, end);
}

const COUNTED: ReadonlySet<Figure['kind']> = new Set(['level', 'price']);

/** The level of a change: of its period where it tells one, else of the latest before it. */
function levelOf(beside: readonly PlacedFigure[], change: PlacedFigure): PlacedFigure | null {
  const period = change.headers.find((header) => header.period)?.period?.period ?? null;
  const named = change.headers.some(({ trigger }) => trigger !== null);
  const fits = ({ figure }: PlacedFigure): boolean =>
    COUNTED.has(figure.kind) &&
    (period === null || figure.period === period) &&
    (!named || figure.measure === change.figure.measure);
  let best: PlacedFigure | null = null;
  for (const level of levelsBefore(beside, change).filter(fits))
    if (best === null || endOf(level.figure.period) > endOf(best.figure.period)) best = level;
  return best;
}

const MONTH = /^(\d{4})-(\d{2})$/u;

/** What a period is to an earlier one: a year or a month later, or anything else. */
function basisBetween(period: string, base: string): ChangeBasis {
  const yearBefore = period.replace(/\d{4}/gu, (year) => String(Number(year) - 1));
  if (base === yearBefore || base === endOf(yearBefore).slice(0, 4)) return 'yoy';
  const [, year, month] = MONTH.exec(period) ?? [];
  if (year === undefined || month === undefined) return 'other';
  const before = Number(month) === 1 ? [Number(year) - 1, 12] : [Number(year), Number(month) - 1];
  return base === before.map((part) => String(part).padStart(2, '0')).join('-') ? 'mom' : 'other';
}

/** The basis of a change, from what its header compares with, else from the only other period told beside its level. */
function basisOf(beside: readonly PlacedFigure[], change: PlacedFigure, level: PlacedFigure): ChangeBasis | null {
  const { basis } = change.figure;
  const { period } = level.figure;
  if (basis !== 'other' || period === null) return basis;
  const named = change.headers.find(({ base }) => base)?.base?.period;
  if (named) return basisBetween(period, named);
  const others = new Set(
    levelsBefore(beside, change).flatMap(({ figure }) =>
      figure.period !== null && figure.period !== period && figure.unit === level.figure.unit ? [figure.period] : [],
    ),
  );
  const [other] = others;
  return others.size === 1 && other !== undefined ? basisBetween(period, other) : basis;
}

/**
 * Ties the changes of a table to the levels of their rows, from which they take measure, period, item and subject.
 *
 * @returns the figures in the same order, `changeOf` an index among them
 */
export function linkCells(placed: readonly PlacedFigure[]): UnnamedFigure[] {
  const rows = new Map<number, PlacedFigure[]>();
  for (const cell of placed) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const places = new Map(placed.map((cell, index) => [cell, index]));
  return placed.map((change) => {
    const { figure } = change;
    if (figure.kind !== 'change') return figure;
    const beside = rows.get(change.row) ?? [];
    const level = levelOf(beside, change);
    if (!level) return figure;
    const { measure, subject, item, period, periodText, evidence } = level.figure;
    return {
      ...figure,
      measure,
      subject,
      item,
      period,
      periodText,
      basis: basisOf(beside, change, level),
      changeOf: places.get(level) ?? null,
      evidence: { ...evidence, ...figure.evidence, ...(evidence.period ? { period: evidence.period } : {}) },
    };
  });
}
