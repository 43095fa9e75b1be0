import type { QuantityMention } from '../model/quantity';
import type { Frame } from '../model/frame';
import { tagAt, wordAt } from './lookAround';

/** Words behind a length that tell where something lies, not how long it is. */
const WHERE: ReadonlySet<string> = new Set(
  `from north south east west north-east north-west south-east south-west northeast northwest southeast southwest northern
   southern off away inland offshore upstream downstream outside beyond apart down up`.split(/\s+/),
);

/** Words in front of a length for how near or deep something is. */
const NEARNESS: ReadonlySet<string> = new Set(['within', 'under']);

/**
 * Whether a length only tells where something lies: "45 km north of the town", "within 50 km of the border", "410 km by
 * road from the port"; not how long it is ("a pipeline of 170 km").
 */
export function isDistance(frame: Frame, { dimension, first, last }: QuantityMention): boolean {
  if (dimension !== 'length') return false;
  const next = wordAt(frame, last);
  if (WHERE.has(next)) return true;
  // "5 km to the west", "410 km by road from"
  if (next === 'to' || next === 'by') return WHERE.has(wordAt(frame, last + 2)) || WHERE.has(wordAt(frame, last + 3));
  return (
    next === 'of' &&
    [1, 2].some((back) => NEARNESS.has(wordAt(frame, first - back)) && tagAt(frame, first - back) === 'prep')
  );
}
