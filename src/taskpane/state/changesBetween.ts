import type { Figure } from '../../model/figure';
import type { ArticleChanges } from './articleEntry';

/** What an analyst sees of a figure; where it stands in the text is not part of it. */
const SEEN = [
  'value',
  'unit',
  'kind',
  'measure',
  'subject',
  'item',
  'partner',
  'period',
  'bound',
  'status',
  'basis',
  'by',
] as const;

/**
 * What reading an article again changed.
 *
 * @example
 * changesBetween(before, after).added; // ids of figures that were not there
 */
export function changesBetween(before: readonly Figure[], after: readonly Figure[]): ArticleChanges {
  const old = new Map(before.map((figure) => [figure.id, figure]));
  const now = new Set(after.map(({ id }) => id));
  const changed = ({ id, ...figure }: Figure): boolean => {
    const was = old.get(id);
    return was !== undefined && SEEN.some((field) => JSON.stringify(was[field]) !== JSON.stringify(figure[field]));
  };
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: after.filter(changed).map(({ id }) => id),
    gone: before.filter(({ id }) => !now.has(id)),
  };
}
