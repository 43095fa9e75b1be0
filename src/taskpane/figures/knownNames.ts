import type { NamedField } from '../../model/workbookSettings';
import type { FigureEntry } from './figureEntry';
import type { KnownNames } from './props';

/** More would not be read, and slow the editor's list down. */
const MOST = 100;

function namesOf(entries: readonly FigureEntry[], field: NamedField): string[] {
  const counts = new Map<string, number>();
  for (const { figure } of entries) {
    const name = figure[field];
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || a.localeCompare(b))
    .slice(0, MOST)
    .map(([name]) => name);
}

/**
 * The names that figures have, for the editors to suggest, most used first.
 *
 * @example knownNames(entries).subject[0] // 'China'
 */
export function knownNames(entries: readonly FigureEntry[]): KnownNames {
  return {
    subject: namesOf(entries, 'subject'),
    item: namesOf(entries, 'item'),
    partner: namesOf(entries, 'partner'),
  };
}
