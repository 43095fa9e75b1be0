import type { Figure } from '../../model/figure';
import type { ArticleChanges } from './articleEntry';

/** What a figure is of. */
const OF = ['kind', 'measure', 'subject', 'item', 'partner', 'period', 'status', 'basis', 'by'] as const;

/** How much it is. */
const AMOUNT = ['value', 'unit', 'bound'] as const;

type Field = (typeof OF)[number] | (typeof AMOUNT)[number];

/** What an analyst sees of a figure; where it stands in the text is not part of it. */
const SEEN: readonly Field[] = [...AMOUNT, ...OF];

const keyOf = (figure: Figure, fields: readonly Field[]): string =>
  JSON.stringify(fields.map((field) => figure[field]));

/**
 * Pairs figures that say the same in some fields, in the order of the text, and takes both out of what is left.
 *
 * @returns the later ones of the pairs
 */
function takePairs(before: Set<Figure>, after: Set<Figure>, fields: readonly Field[]): Figure[] {
  const waiting = new Map<string, Figure[]>();
  for (const figure of before) {
    const key = keyOf(figure, fields);
    waiting.set(key, [...(waiting.get(key) ?? []), figure]);
  }
  return [...after].filter((figure) => {
    const earlier = waiting.get(keyOf(figure, fields))?.shift();
    if (earlier === undefined) return false;
    before.delete(earlier);
    after.delete(figure);
    return true;
  });
}

/**
 * What reading an article again changed. A figure whose words were edited gets another id, and is still the same
 * figure: one of the same thing with another amount, or the same amount of another thing, has changed; it did not go
 * for another one to come.
 *
 * @example
 * changesBetween(before, after).added; // ids of figures that were not there
 */
export function changesBetween(before: readonly Figure[], after: readonly Figure[]): ArticleChanges {
  const old = new Map(before.map((figure) => [figure.id, figure]));
  const now = new Set(after.map(({ id }) => id));
  const changed = after.filter((figure) => {
    const was = old.get(figure.id);
    return was !== undefined && keyOf(was, SEEN) !== keyOf(figure, SEEN);
  });
  const gone = new Set(before.filter(({ id }) => !now.has(id)));
  const added = new Set(after.filter(({ id }) => !old.has(id)));
  // The very same, whose sentence was edited around it, is not even changed.
  takePairs(gone, added, SEEN);
  const edited = [OF, AMOUNT].flatMap((fields) => takePairs(gone, added, fields));
  return {
    added: [...added].map(({ id }) => id),
    changed: [...changed, ...edited].map(({ id }) => id),
    gone: [...gone],
  };
}
