import type { QuantityMention } from '../../model/quantity';
import type { Token } from '../../model/token';
import { lowerAt } from './tokens';

/** Words before a bare count that tie it to the count before: "435 homes by open sale and 187 by tender". */
const TIES: ReadonlySet<string> = new Set('from to and or against versus vs with than including of'.split(' '));

/** How far apart, in tokens, two counts of one thing stand at most. */
const FAR = 30;

/**
 * The noun that a bare count takes over from the count before it in the sentence, or null where nothing ties them or
 * they are of different scales.
 */
export function sharedNoun(
  tokens: readonly Token[],
  count: QuantityMention,
  before: QuantityMention | null,
): string | null {
  if (count.class !== 'count' || before?.class !== 'count' || before.noun === null) return null;
  if (count.first - before.last > FAR || !TIES.has(lowerAt(tokens, count.first - 1))) return null;
  for (let at = before.last; at < count.first; at++)
    if (lowerAt(tokens, at) === '.' || tokens[at]?.kind === 'break') return null;
  const ratio = size(count) / size(before);
  return ratio > 1 / 20 && ratio < 20 ? before.noun : null;
}

function size({ magnitude }: QuantityMention): number {
  return typeof magnitude === 'number' ? magnitude : magnitude[1];
}
