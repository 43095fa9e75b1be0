import { findPeriods } from '../mentions/findPeriods';
import { findQuantities } from '../mentions/findQuantities';
import type { Article } from '../model/article';
import type { Magnitude, QuantityMention } from '../model/quantity';
import { tokenizeText } from '../text/tokenizeText';
import type { ArticleInput, Outcome, RunOptions } from './eachArticle';
import { eachArticle } from './eachArticle';

/** A quantity of whatever topic, as general benchmarks compare it. */
export interface Quantity {
  /** Negative where a minus is written; a fall is a positive value that goes `down`. */
  readonly value: Magnitude;
  /** Unit code, or the counted noun; null where there is neither. */
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
    unit: mention.class === 'count' ? mention.noun : (mention.unit ?? mention.noun),
    surface: text.slice(start, end),
    bound: boundOf(mention),
    start,
    end,
  };
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
