import type { TableRow } from '../../output/tableRow';
import type { FigureEntry } from '../figures/figureEntry';

/**
 * The figures on some rows of which nobody has said anything although they cannot be right together with others.
 *
 * @returns Their ids; a change counts with the row that it stands on.
 * @example contradicted(entries, rows).size
 */
export function contradicted(
  entries: readonly FigureEntry[],
  rows: readonly Pick<TableRow, 'id'>[],
): ReadonlySet<string> {
  const inserted = new Set(rows.map(({ id }) => id));
  const wrong = entries.filter(
    ({ figure, levelId, review, hints }) =>
      review === 'open' && inserted.has(levelId ?? figure.id) && hints.some(({ severity }) => severity === 'error'),
  );
  return new Set(wrong.map(({ figure }) => figure.id));
}
