import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alike, compare, readFigures, readGold, type Comparison, type GoldArticle } from './support/goldArticle';

/** Everything that the figures of a set of articles come to. */
function summary(articles: readonly GoldArticle[]): Readonly<Record<string, number>> {
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
    kind: share(hits.filter(({ gold, figure }) => figure?.kind === gold.kind).length, hits.length),
    measure: share(hits.filter(({ gold, figure }) => figure?.measure === gold.measure).length, hits.length),
    subject: share(hits.filter(({ gold, figure }) => alike(gold.subject, figure?.subject)).length, hits.length),
    item: share(hits.filter(({ gold, figure }) => alike(gold.item, figure?.item)).length, hits.length),
    period: share(hits.filter(({ gold, figure }) => figure?.period === gold.period).length, hits.length),
    status: share(hits.filter(({ gold, figure }) => figure?.status === gold.status).length, hits.length),
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
    const { found, precision, exact, kind } = summary(own);
    expect(found).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.95);
    expect(exact).toBeGreaterThan(0.95);
    expect(kind).toBeGreaterThan(0.95);
  });

  it.each([
    ['measure', 0.85],
    ['subject', 0.81],
    ['item', 0.81],
    ['period', 0.865],
    ['status', 0.91],
  ])('give most of their fields: %s', (field, floor) => {
    expect(summary(own)[field]).toBeGreaterThan(floor);
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
      for (const field of ['subject', 'item', 'partner'] as const)
        expect([field, gold[field] ?? null, figure?.[field], alike(gold[field], figure?.[field])]).toContain(true);
      if (gold.basis) expect(figure).toMatchObject({ basis: gold.basis, by: gold.by ?? null });
    }
  });
});
