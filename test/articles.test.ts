import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, readFigures, readGold, type Comparison, type GoldArticle } from './support/goldArticle';

/** Everything that the figures of a set of articles come to. */
function summary(articles: readonly GoldArticle[]): { found: number; precision: number; exact: number; kinds: number } {
  const all: Comparison[] = articles.map((article) => compare(article, readFigures(article)));
  const pairs = all.flatMap((comparison) => comparison.pairs);
  const hits = pairs.filter(({ figure }) => figure !== null);
  const extra = all.reduce((sum, comparison) => sum + comparison.extra.length, 0);
  const share = (count: number, of: number): number => count / Math.max(of, 1);
  return {
    found: share(hits.length, pairs.length),
    precision: share(hits.length, hits.length + extra),
    exact: share(
      hits.filter(({ gold, figure }) => figure?.start === gold.at && figure.quote === gold.quote).length,
      hits.length,
    ),
    kinds: share(hits.filter(({ gold, figure }) => figure?.kind === gold.kind).length, hits.length),
  };
}

const own = readdirSync(join(__dirname, 'articles')).map((slug) =>
  readGold(join(__dirname, 'articles', slug, 'article.json')),
);

describe('our own annotated articles', () => {
  it('are annotated where they say', () => {
    for (const { id, text, figures } of own)
      for (const { at, quote } of figures) expect([id, text.slice(at, at + quote.length)]).toEqual([id, quote]);
  });

  it('give their amounts, and hardly anything else', () => {
    const { found, precision, exact, kinds } = summary(own);
    expect(found).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.95);
    expect(exact).toBeGreaterThan(0.95);
    expect(kinds).toBeGreaterThan(0.93);
  });

  it.each(own.filter(({ figures }) => figures.length === 0).map((article) => [article.id, article] as const))(
    '%s gives no figure',
    (_id, article) => {
      expect(compare(article, readFigures(article)).extra).toEqual([]);
    },
  );
});

const shared = join(__dirname, '../../shared/gold');
const seeds = existsSync(shared) ? readdirSync(shared).filter((name) => name.startsWith('seed-')) : [];
(seeds.length > 0 ? describe : describe.skip)('the five articles of the mission (../shared/gold)', () => {
  it.each(seeds)('%s: every figure with all its fields, and nothing else', (name) => {
    const article = readGold(join(shared, name));
    const { pairs, extra } = compare(article, readFigures(article));
    expect(extra).toEqual([]);
    for (const { gold, figure } of pairs) {
      expect(figure).toMatchObject({
        quote: gold.quote,
        value: gold.value,
        kind: gold.kind,
        measure: gold.measure,
        period: gold.period,
        bound: gold.bound,
        status: gold.status,
      });
      if (gold.basis) expect(figure).toMatchObject({ basis: gold.basis, by: gold.by ?? null });
    }
  });
});
