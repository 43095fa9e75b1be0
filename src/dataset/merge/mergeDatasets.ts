import type { Dataset, DatasetSource, KnownArticle } from '../../model/dataset';

/** A dataset as it was, as one has changed it since, and as a colleague has meanwhile. */
interface Versions<Value> {
  readonly before: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What one has changed oneself holds; else what the colleague says. */
const pick = <Value>({ before, mine, theirs }: Versions<Value>): Value => (isSame(mine, before) ? theirs : mine);

type ByKey<Value> = ReadonlyMap<string, Value>;

/** Entries that either has added come together, those that either has taken out go. */
function mergeEntries<Value>(
  { before, mine, theirs }: Versions<ByKey<Value>>,
  both: (versions: Versions<Value>) => Value = pick,
): ByKey<Value> {
  const merged = new Map<string, Value>();
  for (const key of [...theirs.keys(), ...mine.keys()]) {
    const [was, here, there] = [before.get(key), mine.get(key), theirs.get(key)];
    if (here === undefined || there === undefined) {
      const added = here ?? there;
      if (added !== undefined && was === undefined) merged.set(key, added);
    } else merged.set(key, was === undefined ? here : both({ before: was, mine: here, theirs: there }));
  }
  return merged;
}

/** A value of each version. */
function of<Whole, Value>({ before, mine, theirs }: Versions<Whole>, read: (whole: Whole) => Value): Versions<Value> {
  return { before: read(before), mine: read(mine), theirs: read(theirs) };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ByKey<Item> =>
  new Map(items.map((item) => [item.id, item]));

function mergeLists<Item extends { readonly id: string }>(
  versions: Versions<readonly Item[]>,
  both?: (versions: Versions<Item>) => Item,
): Item[] {
  return [...mergeEntries<Item>(of(versions, byId), both).values()];
}

const asKeys = (ids: readonly string[]): ByKey<true> => new Map(ids.map((id) => [id, true]));

const mergeIds = (versions: Versions<readonly string[]>): string[] => [...mergeEntries(of(versions, asKeys)).keys()];

const mergeArticles = (versions: Versions<readonly KnownArticle[]>): KnownArticle[] => mergeLists(versions);

function mergeSource(versions: Versions<DatasetSource>): DatasetSource {
  return {
    id: versions.mine.id,
    label: pick(of(versions, ({ label }) => label)),
    origin: pick(of(versions, ({ origin }) => origin)),
    keepsText: pick(of(versions, ({ keepsText }) => keepsText)),
    articles: mergeArticles(of(versions, ({ articles }) => articles)),
  };
}

/** Both have added the same address: read twice, its figures would be there twice. */
function withoutDoubles(sources: readonly DatasetSource[]): DatasetSource[] {
  const known = new Map<string, DatasetSource>();
  for (const source of sources) {
    const { kind } = source.origin;
    const key = kind === 'text' || kind === 'file' ? source.id : JSON.stringify(source.origin);
    const other = known.get(key);
    const articles = other === undefined ? source.articles : [...other.articles, ...source.articles];
    known.set(key, { ...(other ?? source), articles: [...byId(articles).values()] });
  }
  return [...known.values()];
}

type Review = 'accepted' | 'rejected';

const reviewsOf = ({ accepted, rejected }: Dataset): ByKey<Review> =>
  new Map([
    ...accepted.map((id): [string, Review] => [id, 'accepted']),
    ...rejected.map((id): [string, Review] => [id, 'rejected']),
  ]);

function mergeReviews(versions: Versions<Dataset>): Pick<Dataset, Review> {
  const entries = [...mergeEntries(of(versions, reviewsOf))];
  const those = (review: Review) => entries.flatMap(([id, said]) => (said === review ? [id] : []));
  return { accepted: those('accepted'), rejected: those('rejected') };
}

function mergeChosen(versions: Versions<Dataset['chosen']>): Dataset['chosen'] {
  const { before, mine, theirs } = versions;
  if (mine === null || theirs === null) return pick(versions);
  return mergeIds({ before: before ?? [], mine, theirs });
}

const later = (a: string | null, b: string | null): string | null => ((a ?? '') > (b ?? '') ? a : b);

/**
 * A dataset with what two people have made of it since both had it before them: sources, corrections, reviews and
 * deletions of both are there, those that either has taken out are not. Where both changed the same thing, mine holds.
 *
 * @example mergeDatasets({ before, mine: { ...before, name: 'Tin' }, theirs: { ...before, sources } }) // both
 */
export function mergeDatasets(versions: Versions<Dataset>): Dataset {
  const { mine, theirs } = versions;
  return {
    id: mine.id,
    name: pick(of(versions, ({ name }) => name)),
    table: mine.table,
    sources: withoutDoubles(
      mergeLists(
        of(versions, ({ sources }) => sources),
        mergeSource,
      ),
    ),
    corrections: Object.fromEntries(
      mergeEntries(of(versions, ({ corrections }) => new Map(Object.entries(corrections)))),
    ),
    ...mergeReviews(versions),
    deleted: mergeIds(of(versions, ({ deleted }) => deleted)),
    chosen: mergeChosen(of(versions, ({ chosen }) => chosen)),
    lastChecked: later(mine.lastChecked, theirs.lastChecked),
    lastChanged: pick(of(versions, ({ lastChanged }) => lastChanged)),
  };
}
