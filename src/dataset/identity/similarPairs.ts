import type { ArticleTraits } from './articleTraits';
import { likeness, sketchIn } from './fingerprint';

/** Texts of one article that was edited. */
const ALIKE = 0.6;

/** The same where the dates differ: a report that comes every month has much of its text in common with the last one. */
const ALIKE_REDATED = 0.8;

/** How much more alike a pair must be than the next best one. */
const MARGIN = 0.1;

/** Digits of a sketch that are looked up together, and how many articles may share them to be worth a look. */
const BAND = 2;
const CROWD = 50;

interface Pair {
  readonly known: number;
  readonly found: number;
  readonly alike: number;
}

function bandsOf({ fingerprint }: ArticleTraits): string[] {
  const sketch = sketchIn(fingerprint);
  return Array.from({ length: Math.floor(sketch.length / BAND) }, (_, band) => {
    return `${band} ${sketch.slice(band * BAND, (band + 1) * BAND)}`;
  });
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function isAlike(known: ArticleTraits, found: ArticleTraits, alike: number): boolean {
  if (differ(known.address, found.address) && differ(known.title, found.title)) return false;
  return alike >= (differ(known.published, found.published) ? ALIKE_REDATED : ALIKE);
}

/** Pairs that have some of their sketches in common. */
function candidates(known: ReadonlyMap<number, ArticleTraits>, found: ReadonlyMap<number, ArticleTraits>): Pair[] {
  const bands = new Map<string, number[]>();
  for (const [place, article] of known) {
    for (const band of bandsOf(article)) bands.set(band, [...(bands.get(band) ?? []).slice(0, CROWD), place]);
  }
  return [...found].flatMap(([place, article]) => {
    const near = new Set(
      bandsOf(article).flatMap((band) => {
        const sharing = bands.get(band) ?? [];
        return sharing.length > CROWD ? [] : sharing;
      }),
    );
    return [...near].flatMap((at): Pair[] => {
      const other = known.get(at);
      if (other === undefined) return [];
      const alike = likeness(other.fingerprint, article.fingerprint);
      return isAlike(other, article, alike) ? [{ known: at, found: place, alike }] : [];
    });
  });
}

/** The two best pairs of each article of a side: no others can be in the way of the best. */
function rivals(pairs: readonly Pair[], side: 'known' | 'found'): Map<number, Pair[]> {
  const best = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const ranked = [...(best.get(pair[side]) ?? []), pair].sort((a, b) => b.alike - a.alike);
    best.set(pair[side], ranked.slice(0, 2));
  }
  return best;
}

/**
 * Articles whose texts are so much alike that they are one, edited. A pair counts only where neither of its two is about
 * as much like another.
 *
 * @returns Pairs of places: the known article's, the found one's.
 * @example similarPairs(knownLeft, foundLeft) // [[0, 2]]
 */
export function similarPairs(
  known: ReadonlyMap<number, ArticleTraits>,
  found: ReadonlyMap<number, ArticleTraits>,
): [known: number, found: number][] {
  const pairs = candidates(known, found);
  const [ofKnown, ofFound] = [rivals(pairs, 'known'), rivals(pairs, 'found')];
  const isBest = (pair: Pair): boolean =>
    [...(ofKnown.get(pair.known) ?? []), ...(ofFound.get(pair.found) ?? [])].every(
      (other) => other === pair || other.alike < pair.alike - MARGIN,
    );
  return pairs.filter(isBest).map((pair) => [pair.known, pair.found]);
}
