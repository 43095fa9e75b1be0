import { extractFigures } from '../extraction/extractFigures';
import type { Article } from '../model/article';
import type { CollectedArticle } from '../output/collection/CollectedArticle';
import { articleRows } from '../output/figureRows';
import type { ArticleInput, Outcome, RunOptions } from './eachArticle';
import { eachArticle } from './eachArticle';

/**
 * An article as a collection holds it: with the rows of its figures.
 *
 * @example collectArticle(article).rows.length
 */
export function collectArticle(article: Article): CollectedArticle {
  return { article, rows: articleRows({ ...article, figures: extractFigures(article) }) };
}

/**
 * Reads articles for a collection, one after the other.
 *
 * @returns one outcome an input, in order: the article with its rows, or why it could not be read
 * @throws the signal's reason, once it is aborted
 * @example
 * for await (const outcome of collect(inputs, { signal })) if (outcome.ok) articles.push(outcome.result);
 */
export function collect(
  inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options?: RunOptions,
): AsyncGenerator<Outcome<CollectedArticle>, void, undefined> {
  return eachArticle(inputs, collectArticle, options);
}
