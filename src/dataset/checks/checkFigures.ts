import type { ExtractedArticle } from '../../model/figure';
import { capacityBelowOutput } from './capacityBelowOutput';
import { exchangeRate } from './exchangeRate';
import type { Hint } from './hint';
import { impliedBase } from './impliedBase';
import { impliedPrice } from './impliedPrice';
import { outOfSeries } from './outOfSeries';
import { shareOfWhole } from './shareOfWhole';

const CHECKS: readonly ((articles: readonly ExtractedArticle[]) => Hint[])[] = [
  impliedPrice,
  exchangeRate,
  impliedBase,
  outOfSeries,
  shareOfWhole,
  capacityBelowOutput,
];

/** A figure that its own change contradicts stands out of its series as well: that is one thing to look at. */
function withoutEchoes(hints: readonly Hint[]): Hint[] {
  const contradicted = new Set(hints.flatMap(({ kind, figureIds }) => (kind === 'base' ? figureIds : [])));
  return hints.filter(({ kind, figureIds }) => kind !== 'series' || !figureIds.every((id) => contradicted.has(id)));
}

/**
 * Holds the figures of some articles against each other: what an analyst would find by dividing one by the other.
 * Nothing is known beforehand, no price and no exchange rate; only what the articles say is compared.
 *
 * @param articles Articles as they stand: corrected, names standardised, rejected figures left out.
 * @returns Hints, those where the numbers cannot all be right first.
 * @example checkFigures(articles).filter(({ figureIds }) => figureIds.includes(id))
 */
export function checkFigures(articles: readonly ExtractedArticle[]): Hint[] {
  const hints = withoutEchoes(CHECKS.flatMap((check) => check(articles)));
  return hints.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}
