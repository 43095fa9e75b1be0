import type { ExtractedArticle } from '../../model/figure';
import { parseUnit } from '../../units/parseUnit';
import { factsOf, groupBy, onceEach, type Fact } from './facts';
import type { Hint } from './hint';
import { outliers, TEN_SLIP, THOUSAND_SLIP, type Outlier } from './slips';
import { amountWords, timesWords } from './words';

/** An amount and its conversion. */
export interface Conversion {
  /** In the currency whose code comes first in the alphabet. */
  readonly first: Fact;
  readonly second: Fact;
  /** First for one of the second. */
  readonly rate: number;
}

/** Words that may stand between an amount and its conversion: "60.9 billion yuan, or about $8.99 billion". */
const BETWEEN: ReadonlySet<string> = new Set(
  'or about around some roughly approximately nearly almost just over under more less than equivalent equal to worth'.split(
    ' ',
  ),
);

const LONGEST_GAP = 40;

/**
 * The currency of an amount of money.
 *
 * @returns Null for goods, and for prices and rates.
 * @example currencyOf(fact) // 'CNY'
 */
export function currencyOf({ figure }: Fact): string | null {
  const unit = parseUnit(figure.unit);
  return unit?.denominators.length === 0 ? unit.currency : null;
}

/** Whether what stands between two amounts says that they are the same. */
function isConversion(gap: string): boolean {
  if (gap.length > LONGEST_GAP) return false;
  const words: readonly string[] = gap.toLowerCase().match(/[a-z]+/g) ?? [];
  const opens = gap.includes('(') || gap.includes('[') || gap.includes('/') || words.includes('or');
  return opens && words.every((word) => BETWEEN.has(word));
}

/**
 * Two amounts of the same money in two currencies.
 *
 * @example pairOf(yuan, dollars).rate // 6.77
 */
export function pairOf(one: Fact, other: Fact): Conversion {
  const [first, second] = one.figure.unit < other.figure.unit ? [one, other] : [other, one];
  return { first, second, rate: first.value / second.value };
}

function conversionOf(one: Fact, next: Fact): Conversion | null {
  const [from, to] = [currencyOf(one), currencyOf(next)];
  if (from === null || to === null || from === to) return null;
  if (one.figure.sentence.start !== next.figure.sentence.start) return null;
  return isConversion(one.article.text.slice(one.figure.end, next.figure.start)) ? pairOf(one, next) : null;
}

/** All conversions of an article, between neighbours in the text. */
const conversionsOf = onceEach((article: ExtractedArticle): readonly Conversion[] => {
  const facts = factsOf([article]);
  return facts.flatMap((fact, place) => {
    const next = facts[place + 1];
    const conversion = next === undefined ? null : conversionOf(fact, next);
    return conversion === null ? [] : [conversion];
  });
});

/** A rate said the way round in which it is more than one. */
function rateWords(rate: number, { first, second }: Conversion): string {
  const [one, other] = [first.figure.unit, second.figure.unit];
  return rate >= 1 ? `${amountWords(rate, one)} for 1 ${other}` : `${amountWords(1 / rate, other)} for 1 ${one}`;
}

function hintOf({ item, value, expected, certain }: Outlier<Conversion>): Hint {
  const { first, second } = item;
  const isThousand = value / expected >= THOUSAND_SLIP || expected / value >= THOUSAND_SLIP;
  const amounts = [first, second].map((fact) => amountWords(fact.value, fact.figure.unit)).join(' and ');
  const [says, wanted] = [rateWords(value, item), rateWords(expected, item)];
  const doubt = certain ? 'one of the two amounts' : 'one of the amounts here or there';
  return {
    kind: 'exchangeRate',
    severity: isThousand ? 'error' : 'warning',
    figureIds: [first.figure.id, second.figure.id],
    message: `${amounts} stand for the same money: ${says}. Elsewhere it is ${wanted}, ${timesWords(1, value / expected)}. Look at whether ${doubt} is in thousands, millions or billions.`,
  };
}

/**
 * Amounts and their conversions ("60.9 billion yuan ($8.99 billion)") whose exchange rate differs from that of the
 * other pairs of these currencies by more than the root of ten: articles that are read together span years in which
 * rates move by less, and slips come in powers of ten. No rate is known beforehand, so one pair alone says nothing.
 *
 * @param articles Articles whose conversions are held against each other.
 * @returns A hint for each pair that does not go with the others; of two pairs that differ, for both.
 * @example exchangeRate(articles)[0]?.message // '60.9 billion CNY and 8.99 million USD stand for the same money: …'
 */
export function exchangeRate(articles: readonly ExtractedArticle[]): Hint[] {
  return ratesApart(articles.flatMap(conversionsOf));
}

/** As {@link exchangeRate}, of conversions that are known. */
export function ratesApart(conversions: readonly Conversion[]): Hint[] {
  const byPair = groupBy(conversions, ({ first, second }) => `${first.figure.unit}/${second.figure.unit}`);
  return [...byPair.values()].flatMap((pair) => outliers(pair, ({ rate }) => rate, TEN_SLIP).map(hintOf));
}
