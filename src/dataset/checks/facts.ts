import type { ExtractedArticle, Figure } from '../../model/figure';

/** A figure whose value is one positive number: what the checks can reckon with. */
export interface Fact {
  readonly figure: Figure;
  readonly value: number;
  readonly article: ExtractedArticle;
}

/**
 * A function that works once for each object and then remembers: articles and figures stay the same objects
 * while others are corrected and reviewed, and everything is checked again each time.
 *
 * @example const keyOf = onceEach((figure: Figure) => seriesKey(figure, 't'))
 */
export function onceEach<Item extends object, Value>(make: (item: Item) => Value): (item: Item) => Value {
  const known = new WeakMap<Item, { readonly value: Value }>();
  return (item) => {
    const found = known.get(item) ?? { value: make(item) };
    known.set(item, found);
    return found.value;
  };
}

const factsOfArticle = onceEach((article: ExtractedArticle): readonly Fact[] =>
  article.figures.flatMap((figure) => {
    const { value } = figure;
    return typeof value === 'number' && value > 0 && Number.isFinite(value) ? [{ figure, value, article }] : [];
  }),
);

/**
 * The figures of some articles that checks can reckon with, the same facts for the same article. Ranges are left out:
 * they have no one value.
 *
 * @example factsOf(articles).filter(({ figure }) => figure.kind === 'price')
 */
export function factsOf(articles: readonly ExtractedArticle[]): Fact[] {
  return articles.flatMap(factsOfArticle);
}

/**
 * A name as it is compared.
 *
 * @example nameKey(' China') // 'china'
 */
export function nameKey(name: string | null): string {
  return name?.trim().toLowerCase() ?? '';
}

/**
 * Items in groups that share a key, in the order of their first.
 *
 * @param keyOf Null leaves the item out.
 * @example groupBy(facts, ({ figure }) => figure.unit)
 */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
