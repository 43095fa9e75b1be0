import type { KnownArticle } from '../../model/dataset';
import { addressKey, traitsOf, type ArticleTraits } from './articleTraits';
import { fingerprintOf, likeness } from './fingerprint';
import { similarPairs } from './similarPairs';

/** An article as a source gives it. */
export interface FoundArticle extends Pick<KnownArticle, 'title' | 'published' | 'publisher' | 'url' | 'place'> {
  readonly text: string;
}

/** What an article was recognised by. */
export type MatchedBy = 'text' | 'address' | 'place' | 'title' | 'similarText';

/** Which known article a found one is. */
export interface ArticleMatch {
  /** Id of the known article, or a new one. */
  readonly id: string;
  readonly known: KnownArticle | null;
  readonly by: MatchedBy | null;
}

/** Which found articles are which known ones. */
export interface ArticleMatches {
  /** One for each found article, in their order. */
  readonly matches: readonly ArticleMatch[];
  /** Known articles that were not found. */
  readonly gone: readonly KnownArticle[];
}

/** Below this two texts of one place have nothing to do with each other. */
const RELATED = 0.3;

const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.includes(null) ? null : parts.join('\n');

/** Whether two articles of one place, or of one title and day, can be the same one. */
function isRelated(a: ArticleTraits, b: ArticleTraits): boolean {
  return (a.title !== null && a.title === b.title) || likeness(a.fingerprint, b.fingerprint) >= RELATED;
}

/** Two addresses say that it is another article, unless the texts are related. */
function isMoved(a: ArticleTraits, b: ArticleTraits): boolean {
  return joined(a.address, b.address) === null || likeness(a.fingerprint, b.fingerprint) >= RELATED;
}

/** A way to recognise articles: what they share, and what must hold besides. */
interface Way {
  readonly by: MatchedBy;
  readonly key: (article: ArticleTraits) => string | null;
  /** Whether the key means something only where one article on each side has it. */
  readonly alone: boolean;
  readonly holds?: (known: ArticleTraits, found: ArticleTraits) => boolean;
}

/** The surest first. */
const WAYS: readonly Way[] = [
  { by: 'text', key: ({ fingerprint, address }) => joined(fingerprint, address), alone: false },
  { by: 'text', key: ({ fingerprint, place }) => joined(fingerprint, place), alone: false },
  { by: 'text', key: ({ fingerprint, title, published }) => joined(fingerprint, title, published), alone: false },
  { by: 'text', key: ({ fingerprint }) => fingerprint, alone: false },
  { by: 'address', key: ({ address }) => address, alone: true },
  { by: 'address', key: ({ address, title }) => joined(address, title), alone: true },
  { by: 'place', key: ({ place }) => place, alone: true, holds: isRelated },
  { by: 'title', key: ({ title, published }) => joined(title, published), alone: true, holds: isMoved },
];

/** Articles of one side by a key. */
function byKey(articles: Iterable<[number, ArticleTraits]>, key: Way['key']): Map<string, [number, ArticleTraits][]> {
  const groups = new Map<string, [number, ArticleTraits][]>();
  for (const article of articles) {
    const value = key(article[1]);
    if (value === null) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [article]);
    else group.push(article);
  }
  return groups;
}

type Pairs = Map<number, { readonly known: number; readonly by: MatchedBy }>;

/** Finds the pairs that one way tells, and takes them out of what is left. */
function pairUp(way: Way, known: Map<number, ArticleTraits>, found: Map<number, ArticleTraits>, pairs: Pairs): void {
  const knownGroups = byKey(known, way.key);
  for (const [key, group] of byKey(found, way.key)) {
    const others = knownGroups.get(key) ?? [];
    if (way.alone && (group.length > 1 || others.length > 1)) continue;
    for (const [turn, [place, traits]] of group.entries()) {
      const other = others[turn];
      if (other === undefined || way.holds?.(other[1], traits) === false) continue;
      pairs.set(place, { known: other[0], by: way.by });
      known.delete(other[0]);
      found.delete(place);
    }
  }
}

/** An id that depends on the article alone, so that two people who read it give it the same one. */
function newArticleId({ url, title, text }: FoundArticle, taken: ReadonlySet<string>): string {
  const about = addressKey(url) ?? `${title ?? ''}\n${text}`;
  for (let turn = 0; ; turn += 1) {
    const id = `a${fingerprintOf(turn === 0 ? about : `${about}\n${turn}`).slice(1, 15)}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * Recognises articles that were read before: by their text, address, place, title and day, and at last by a text that is
 * alike. Where two could be the same one, neither is: a new article does less harm than a mistaken one.
 *
 * @param known Articles of one source as they were last read.
 * @param found The articles that the source has now.
 * @param taken Ids that new articles must not get: those of other sources.
 * @returns For each found article its id; each known article at most once.
 * @example matchArticles(source.articles, read).matches[0] // { id: 'a1', known: {…}, by: 'address' }
 */
export function matchArticles(
  known: readonly KnownArticle[],
  found: readonly FoundArticle[],
  taken: ReadonlySet<string> = new Set(),
): ArticleMatches {
  const knownLeft = new Map(known.map((article, place) => [place, traitsOf(article)]));
  const foundLeft = new Map(
    found.map((article, place) => [place, traitsOf({ ...article, fingerprint: fingerprintOf(article.text) })]),
  );
  const pairs: Pairs = new Map();
  for (const way of WAYS) pairUp(way, knownLeft, foundLeft, pairs);
  for (const [at, place] of similarPairs(knownLeft, foundLeft)) {
    pairs.set(place, { known: at, by: 'similarText' });
    knownLeft.delete(at);
  }
  const used = new Set([...taken, ...known.map(({ id }) => id)]);
  const matches = found.map((article, place): ArticleMatch => {
    const pair = pairs.get(place);
    const same = pair === undefined ? undefined : known[pair.known];
    if (pair !== undefined && same !== undefined) return { id: same.id, known: same, by: pair.by };
    const id = newArticleId(article, used);
    used.add(id);
    return { id, known: null, by: null };
  });
  return { matches, gone: known.filter((_, place) => knownLeft.has(place)) };
}

/**
 * What a dataset is to remember of an article that it has read.
 *
 * @param known What it knew of it before; a date that the analyst gave stays.
 * @example rememberArticle(match.id, article, match.known)
 */
export function rememberArticle(id: string, found: FoundArticle, known: KnownArticle | null): KnownArticle {
  const { title, published, publisher, url, place, text } = found;
  const dateGiven = known?.dateGiven ?? null;
  return { id, title, published, dateGiven, publisher, url, place, fingerprint: fingerprintOf(text) };
}
