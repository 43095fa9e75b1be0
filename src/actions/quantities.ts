import { findPeriods } from '../mentions/findPeriods';
import { findQuantities } from '../mentions/findQuantities';
import type { Article } from '../model/article';
import type { QuantityRecord } from '../output/quantityRecords';
import { toQuantityRecords } from '../output/quantityRecords';
import { tokenizeText } from '../text/tokenizeText';
import type { ArticleInput, Outcome, RunOptions } from './eachArticle';
import { eachArticle } from './eachArticle';

/** An article with every quantity in it, in the order of the text. */
export interface ArticleQuantities {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly QuantityRecord[];
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
  return { id, text, quantities: toQuantityRecords(mentions, text) };
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
