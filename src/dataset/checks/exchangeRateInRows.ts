import type { ExtractedArticle } from '../../model/figure';
import { currencyOf, pairOf, ratesApart, type Conversion } from './exchangeRate';
import { factsOf, groupBy, nameKey, type Fact } from './facts';
import type { Hint } from './hint';

/** What an amount and its conversion have in common: everything but the currency. */
function sameMoney({ figure }: Fact): string {
  const { kind, measure, subject, item, partner, period, status, sentence } = figure;
  const names = [subject, item, partner].map(nameKey);
  return [kind, measure, ...names, period ?? '', status, sentence.start].join('\n');
}

/** The conversions of an article: an amount of money that its sentence gives in exactly two currencies. */
function conversionsOf(article: ExtractedArticle): Conversion[] {
  const money = factsOf([article]).filter((fact) => fact.figure.kind !== 'change' && currencyOf(fact) !== null);
  return [...groupBy(money, sameMoney).values()].flatMap((group) => {
    const [one, other, ...more] = group;
    const isPair = one !== undefined && other !== undefined && more.length === 0;
    return isPair && currencyOf(one) !== currencyOf(other) ? [pairOf(one, other)] : [];
  });
}

/**
 * As `exchangeRate`, for the rows of a table, which do not tell what stood between two amounts: the same money is what
 * one sentence says of the same thing in two currencies.
 *
 * @param articles As `rowArticles` makes them.
 * @example exchangeRateInRows(rowArticles(rows))
 */
export function exchangeRateInRows(articles: readonly ExtractedArticle[]): Hint[] {
  return ratesApart(articles.flatMap(conversionsOf));
}
