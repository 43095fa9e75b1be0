import type { ExtractedArticle, Measure } from '../../model/figure';
import { areConvertible, convert } from '../../units/convert';
import { parseUnit } from '../../units/parseUnit';
import { standardUnit } from '../../units/standardUnit';
import { factsOf, groupBy, nameKey, onceEach, type Fact } from './facts';
import type { Hint } from './hint';
import { apart, median, outliers, THOUSAND_SLIP } from './slips';
import { amountWords, timesWords } from './words';

/** Measures whose amounts of money are what their amounts of goods cost. */
const PAID_FOR: ReadonlySet<Measure> = new Set(['exports', 'imports', 'trade', 'sales', 'shipments']);

/** Goods of which there are more than this are priced by them; money counted by the piece has no one price. */
const PRICED_BY: ReadonlySet<string> = new Set(['mass', 'energy', 'volume']);

/** A price that a value and a volume make, or that somebody reported. */
interface Price {
  readonly value: number;
  readonly unit: string;
  readonly item: string;
  readonly facts: readonly Fact[];
}

function isMoney({ figure }: Fact): boolean {
  const unit = parseUnit(figure.unit);
  return unit?.currency !== null && unit?.denominators.length === 0;
}

function isGoods({ figure }: Fact): boolean {
  const unit = parseUnit(figure.unit);
  return unit !== null && PRICED_BY.has(unit.dimension) && unit.denominators.length === 0;
}

/** What value and volume must have in common. */
function keyOf({ figure }: Fact): string | null {
  const { kind, measure, subject, partner, period, status } = figure;
  if (kind !== 'level' || !PAID_FOR.has(measure)) return null;
  return [measure, nameKey(subject), nameKey(partner), period ?? '', status].join('\n');
}

/** Whether two names stand for the same goods, one maybe in more words ("aluminium", "unwrought aluminium"). */
function areSameGoods(a: Fact, b: Fact): boolean {
  const [one, other] = [` ${nameKey(a.figure.item)} `, ` ${nameKey(b.figure.item)} `];
  return one.trim() !== '' && other.trim() !== '' && (one.includes(other) || other.includes(one));
}

/** The volume that a value was paid for: the only one of its sentence, else the only one of its article. */
function volumeOf(value: Fact, group: readonly Fact[]): Fact | null {
  const volumes = group.filter((fact) => isGoods(fact) && areSameGoods(fact, value));
  const near = volumes.filter(({ figure }) => figure.sentence.start === value.figure.sentence.start);
  const [only, ...others] = near.length > 0 ? near : volumes;
  return only === undefined || others.length > 0 ? null : only;
}

function priceOf(value: Fact, volume: Fact): Price {
  const goods = standardUnit(volume.figure.unit);
  const amount = convert(volume.value, volume.figure.unit, goods);
  const item = nameKey(value.figure.item).length < nameKey(volume.figure.item).length ? value : volume;
  return {
    value: value.value / amount,
    unit: `${value.figure.unit}/${goods}`,
    item: nameKey(item.figure.item),
    facts: [value, volume],
  };
}

/** The prices that the values of an article make with its volumes. */
const impliedPrices = onceEach((article: ExtractedArticle): readonly Price[] =>
  [...groupBy(factsOf([article]), keyOf).values()].flatMap((group) =>
    group.filter(isMoney).flatMap((value) => {
      const volume = volumeOf(value, group);
      return volume === null ? [] : [priceOf(value, volume)];
    }),
  ),
);

/** What is compared: prices of one item in one currency, for one kind of amount. */
function marketOf(currency: string, dimension: string, item: string): string {
  return [currency, dimension, item].join('\n');
}

const marketOfPrice = onceEach(({ unit, item }: Price): string | null => {
  const parsed = parseUnit(unit);
  const [goods, ...more] = parsed?.denominators ?? [];
  const currency = parsed?.currency ?? null;
  return currency === null || goods === undefined || more.length > 0 ? null : marketOf(currency, goods.dimension, item);
});

const reportedPrices = onceEach((article: ExtractedArticle): readonly Price[] =>
  factsOf([article])
    .filter(({ figure }) => figure.kind === 'price' && figure.item !== null)
    .map((fact) => ({
      value: fact.value,
      unit: fact.figure.unit,
      item: nameKey(fact.figure.item),
      facts: [fact],
    })),
);

function hintOf(price: Price, expected: number, others: string, also: readonly Fact[]): Hint {
  const amounts = price.facts.map((fact) => amountWords(fact.value, fact.figure.unit)).join(' for ');
  return {
    kind: 'price',
    severity: 'error',
    figureIds: [...price.facts, ...also].map(({ figure }) => figure.id),
    message: `${amounts} makes ${amountWords(price.value, price.unit)}, ${timesWords(price.value, expected)} than ${others} ${amountWords(expected, price.unit)}. Look at whether one of the amounts is in thousands, millions or billions.`,
  };
}

/** Implied prices of one market against what was reported for it, or where nothing was, against each other. */
function hintsOf(implied: readonly Price[], reported: readonly Price[]): Hint[] {
  const unit = implied[0]?.unit ?? '';
  const fitting = reported.filter((price) => areConvertible(price.unit, unit));
  const expected = median(fitting.map((price) => convert(price.value, price.unit, unit)));
  const inOneUnit = implied.filter((price) => price.unit === unit);
  if (expected !== null) {
    const source = fitting[0]?.facts ?? [];
    return inOneUnit
      .filter(({ value }) => apart(value, expected) >= THOUSAND_SLIP)
      .map((price) => hintOf(price, expected, 'the reported price of', fitting.length === 1 ? source : []));
  }
  return outliers(inOneUnit, ({ value }) => value, THOUSAND_SLIP).map((found) =>
    hintOf(found.item, found.expected, found.certain ? 'others here, which make' : 'another one here, which makes', []),
  );
}

/**
 * Values and volumes of the same goods whose price is off by a slip of a thousand: further than the root of a thousand
 * from the prices reported for the item, or where there is none, from what the other values and volumes of the item
 * make. Grades, years and markets part prices of one item by less. No price is known beforehand.
 *
 * @param articles Articles whose prices are held against each other.
 * @returns A hint for each price that does not go with the others.
 * @example impliedPrice(articles)[0]?.message // '60.9 billion CNY for 3,470 t makes 17.55 million CNY/t, …'
 */
export function impliedPrice(articles: readonly ExtractedArticle[]): Hint[] {
  const reported = groupBy(articles.flatMap(reportedPrices), marketOfPrice);
  const implied = groupBy(articles.flatMap(impliedPrices), marketOfPrice);
  return [...implied].flatMap(([market, prices]) => hintsOf(prices, reported.get(market) ?? []));
}
