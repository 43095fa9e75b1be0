import type { Figure } from '../model/figure';
import { dimensionOf } from '../units/dimensionOf';

/** The changes that stand on the row of the level they belong to, one a column. */
export interface LinkedChanges {
  readonly yoy?: Figure;
  readonly mom?: Figure;
  /** On another base. */
  readonly change?: Figure;
}

/** The column that a change goes to. */
export function changeColumn({ basis }: Figure): keyof LinkedChanges {
  return basis === 'yoy' || basis === 'mom' ? basis : 'change';
}

/**
 * Whether a change can stand on the row of a level without losing anything: a plain per cent, of the same period,
 * status and subject, and not of the value where the level is an amount of goods, or the other way round.
 */
function fits(change: Figure, level: Figure): boolean {
  if (level.kind === 'change' || change.unit !== '%' || typeof change.value !== 'number') return false;
  if (change.bound !== '=' && change.bound !== '~') return false;
  const isMoney = dimensionOf(level.unit) === 'money';
  if ((change.by === 'value' && !isMoney) || (change.by === 'volume' && isMoney)) return false;
  return (
    change.status === level.status &&
    (change.period === null || change.period === level.period) &&
    (change.subject === null || change.subject === level.subject)
  );
}

/**
 * Puts the changes of an article beside the levels that they belong to.
 *
 * @param figures The figures of one article.
 * @returns By the level, the changes that need no row of their own; the first where two would share a column.
 * @example linkChanges([exports, upByAFifth]).get(exports)?.yoy // upByAFifth
 */
export function linkChanges(figures: readonly Figure[]): Map<Figure, LinkedChanges> {
  const linked = new Map<Figure, LinkedChanges>();
  for (const figure of figures) {
    const level = figure.kind === 'change' && figure.changeOf !== null ? figures[figure.changeOf] : undefined;
    if (level === undefined || !fits(figure, level)) continue;
    const column = changeColumn(figure);
    const beside = linked.get(level);
    if (beside?.[column] === undefined) linked.set(level, { ...beside, [column]: figure });
  }
  return linked;
}

/**
 * The figures that have a row of their own: all but the changes that stand on their level's row.
 *
 * @example ownRows(figures, linkChanges(figures))
 */
export function ownRows(figures: readonly Figure[], linked: ReadonlyMap<Figure, LinkedChanges>): Figure[] {
  const placed = new Set([...linked.values()].flatMap(({ yoy, mom, change }) => [yoy, mom, change]));
  return figures.filter((figure) => !placed.has(figure));
}
