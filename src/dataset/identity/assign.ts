/** A possible pair, and how well it fits. */
interface Pair<Item> {
  readonly base: Item;
  readonly next: Item;
  readonly score: number;
}

/** Larger groups of figures that say the same are gone through piece by piece, so that time grows with their number. */
const CROWD = 64;

/** Equal, as scores are quotients. */
const SAME = 1e-9;

/** How items are paired. */
export interface AssignOptions {
  /** How much better a pair must fit than the next best one of either item. */
  readonly margin: number;
  /** Whether items that nothing tells apart are paired in their order even where their number has changed. */
  readonly anyOrder: boolean;
}

function pairsOf<Item>(
  bases: readonly Item[],
  nexts: readonly Item[],
  score: (a: Item, b: Item) => number,
): Pair<Item>[] {
  const pairs = bases.flatMap((base) => nexts.map((next) => ({ base, next, score: score(base, next) })));
  return pairs.filter((pair) => pair.score > 0).sort((a, b) => b.score - a.score);
}

const itemsOf = <Item>(pairs: readonly Pair<Item>[], side: 'base' | 'next'): Item[] => [
  ...new Set(pairs.map((pair) => pair[side])),
];

function countBy<Item>(pairs: readonly Pair<Item>[], side: 'base' | 'next'): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  return counts;
}

/** Pairs in the order of the text, of items that nothing tells apart. */
function inOrder<Item>(near: readonly Pair<Item>[], best: number, { anyOrder }: AssignOptions): [Item, Item][] {
  const [bases, nexts] = [itemsOf(near, 'base'), itemsOf(near, 'next')];
  const isEven = near.every(({ score }) => score >= best - SAME) && near.length === bases.length * nexts.length;
  if (!isEven || (!anyOrder && bases.length !== nexts.length)) return [];
  return bases.flatMap((base, place): [Item, Item][] => {
    const next = nexts[place];
    return next === undefined ? [] : [[base, next]];
  });
}

/** The surest pairs of what is left; none where nothing is sure. */
function surest<Item>(left: readonly Pair<Item>[], best: number, options: AssignOptions): [Item, Item][] {
  const near = left.filter(({ score }) => score >= best - options.margin - SAME);
  const [ofBase, ofNext] = [countBy(near, 'base'), countBy(near, 'next')];
  const clear = near.filter(
    ({ base, next, score }) => score >= best - SAME && ofBase.get(base) === 1 && ofNext.get(next) === 1,
  );
  return clear.length > 0 ? clear.map(({ base, next }) => [base, next]) : inOrder(near, best, options);
}

function assignPiece<Item>(pairs: readonly Pair<Item>[], options: AssignOptions): [Item, Item][] {
  let left = pairs;
  const taken: [Item, Item][] = [];
  while (left.length > 0) {
    const best = left[0]?.score ?? 0;
    const found = surest(left, best, options);
    const level = left.filter(({ score }) => score >= best - SAME);
    const done = new Set(found.length > 0 ? found.flat() : [...itemsOf(level, 'base'), ...itemsOf(level, 'next')]);
    taken.push(...found);
    left = left.filter(({ base, next }) => !done.has(base) && !done.has(next));
  }
  return taken;
}

/**
 * Pairs what was with what is now, the best fit first. Where two fit about as well, neither is taken; where nothing tells
 * several apart, they are taken in their order.
 *
 * @param bases In the order of the text, as are `nexts`.
 * @param score 0 where the two cannot be a pair.
 * @example assign(bases, nexts, (a, b) => compareSentences(a, b).alike, { margin: 0.1, anyOrder: false })
 */
export function assign<Item>(
  bases: readonly Item[],
  nexts: readonly Item[],
  score: (base: Item, next: Item) => number,
  options: AssignOptions,
): [base: Item, next: Item][] {
  const pieces = Math.ceil(Math.max(bases.length, nexts.length) / CROWD);
  return Array.from({ length: pieces }, (_, piece) => {
    const [start, end] = [piece * CROWD, (piece + 1) * CROWD];
    return assignPiece(pairsOf(bases.slice(start, end), nexts.slice(start, end), score), options);
  }).flat();
}
