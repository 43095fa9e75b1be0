import { findPeriods } from '../mentions/findPeriods';
import { findQuantities } from '../mentions/findQuantities';
import type { Article } from '../model/article';
import type { Magnitude, QuantityMention } from '../model/quantity';
import { tokenizeText } from '../text/tokenizeText';
import { currencyName } from '../units/currencies';
import type { ArticleInput, Outcome, RunOptions } from './eachArticle';
import { eachArticle } from './eachArticle';

/** A quantity of whatever topic, as general benchmarks compare it. */
export interface Quantity {
  /** Negative where a minus is written; a fall is a positive value that goes `down`. */
  readonly value: Magnitude;
  /** Unit code, the name of a currency, or the counted noun; null where there is none. */
  readonly unit: string | null;
  readonly surface: string;
  readonly bound: '=' | '~' | '>' | '<' | 'up' | 'down';
  readonly start: number;
  readonly end: number;
}

/** An article with every quantity in it, in the order of the text. */
export interface ArticleQuantities {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/**
 * Lists every quantity in one article: measured amounts, plain counts, durations, ages.
 *
 * @example
 * quantitiesOf(article).quantities[0]; // { value: 158, unit: 'ships', surface: '158', bound: '=', … }
 */
export function quantitiesOf({ id, text, published }: Article): ArticleQuantities {
  const tokenized = tokenizeText(text);
  const mentions = findQuantities(tokenized, findPeriods(tokenized, published));
  const quantities = mentions.map((mention) => quantity(mention, text)).sort((a, b) => a.start - b.start);
  return { id, text, quantities };
}

/**
 * Lists every quantity in many articles, one after the other.
 *
 * @returns one outcome an input, in order: the quantities, or why the article could not be read
 * @throws the signal's reason, once it is aborted
 * @example
 * for await (const outcome of quantities(inputs)) if (outcome.ok) print(outcome.result);
 */
export function quantities(
  inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options?: RunOptions,
): AsyncGenerator<Outcome<ArticleQuantities>, void, undefined> {
  return eachArticle(inputs, quantitiesOf, options);
}

function quantity(mention: QuantityMention, text: string): Quantity {
  const { start, end } = mention.span;
  return {
    value: signed(mention),
    unit: unitOf(mention),
    surface: text.slice(start, end),
    bound: boundOf(mention),
    start,
    end,
  };
}

/** A plain count by its noun; money by the currency's name, as general lists of quantities do; else the unit's code. */
function unitOf({ class: kind, unit, dimension, noun }: QuantityMention): string | null {
  if (kind === 'count' || unit === null) return noun;
  if (dimension !== 'money') return unit;
  const [currency = unit, ...per] = unit.split('/');
  return [currencyName(currency), ...per].join('/');
}

function signed({ magnitude, sign, direction }: QuantityMention): Magnitude {
  if (sign !== 'minus' || direction === 'down') return magnitude;
  return typeof magnitude === 'number' ? -magnitude : [-magnitude[1], -magnitude[0]];
}

/** A bound that is written says more than the direction of a change ("up more than 3%"). */
function boundOf({ bound, direction, sign }: QuantityMention): Quantity['bound'] {
  switch (bound) {
    case '~':
      return '~';
    case '>':
    case '>=':
      return '>';
    case '<':
    case '<=':
      return '<';
    case '=':
      return direction ?? (sign === 'plus' ? 'up' : '=');
  }
}
