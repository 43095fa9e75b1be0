import type { ChangeBasis, Figure } from '../../model/figure';
import type { UnnamedFigure } from '../finishFigures';
import { dimensionsOf } from '../units';
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

/** What stands at the left of a change in its row, the nearest first. */
function before(beside: readonly PlacedFigure[], change: PlacedFigure): PlacedFigure[] {
  return beside.filter(({ column }) => column < change.column).sort((a, b) => b.column - a.column);
}

/** The levels at the left of a change up to the changes before them: those that it may compare. */
function compared(beside: readonly PlacedFigure[], change: PlacedFigure): PlacedFigure[] {
  const cells = before(beside, change);
  const from = cells.findIndex(({ figure }) => figure.kind !== 'change');
  const levels = from < 0 ? [] : cells.slice(from);
  const end = levels.findIndex(({ figure }) => figure.kind === 'change');
  return end < 0 ? levels : levels.slice(0, end);
}

const COUNTED: ReadonlySet<Figure['kind']> = new Set(['level', 'price']);

/** The level of a change: of its period where it tells one, else of the latest before it. */
function levelOf(beside: readonly PlacedFigure[], change: PlacedFigure): PlacedFigure | null {
  const period = change.headers.find((header) => header.period)?.period?.period ?? null;
  const { by } = change.figure;
  const named = change.headers.some(({ trigger }) => trigger !== null);
  const fits = ({ figure }: PlacedFigure): boolean =>
    COUNTED.has(figure.kind) &&
    (by === null || (by === 'value') === dimensionsOf(figure.unit).includes('money')) &&
    (period === null || figure.period === period) &&
    (!named || figure.measure === change.figure.measure);
  let best: PlacedFigure | null = null;
  for (const level of before(beside, change).filter(fits))
    if (best === null || endOf(level.figure.period) > endOf(best.figure.period)) best = level;
  return best;
}

const PART = /^(\d{4})-(Q?)(\d{1,2})$/u;

/** What a period is to an earlier one: a year, quarter or month later, or anything else. */
function basisBetween(period: string, base: string): ChangeBasis {
  const yearBefore = period.replace(/\d{4}/gu, (year) => String(Number(year) - 1));
  if (base === yearBefore || base === endOf(yearBefore).slice(0, 4)) return 'yoy';
  const [, year, quarter, part] = PART.exec(period) ?? [];
  if (year === undefined || part === undefined) return 'other';
  const isFirst = Number(part) === 1;
  const last = quarter === 'Q' ? 4 : 12;
  const number = String(isFirst ? last : Number(part) - 1).padStart(part.length, '0');
  if (base !== `${String(Number(year) - Number(isFirst))}-${quarter ?? ''}${number}`) return 'other';
  return quarter === 'Q' ? 'qoq' : 'mom';
}

/** The basis of a change, from what its header compares with, else from the only other period told beside its level. */
function basisOf(beside: readonly PlacedFigure[], change: PlacedFigure, level: PlacedFigure): ChangeBasis | null {
  const { basis } = change.figure;
  const { period } = level.figure;
  if (basis !== 'other' || period === null) return basis;
  const named = change.headers.find(({ base }) => base)?.base?.period;
  if (named) return basisBetween(period, named);
  const others = new Set(
    compared(beside, change).flatMap(({ figure }) =>
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
