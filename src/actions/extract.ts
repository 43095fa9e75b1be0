import { extractFigures } from '../extraction/extractFigures';
import type { Article } from '../model/article';
import type { ExtractedArticle } from '../model/figure';
import type { ArticleInput, Outcome, RunOptions } from './eachArticle';
import { eachArticle } from './eachArticle';

/**
 * Extracts the figures of one article.
 *
 * @returns the article's head and text with its figures in the order of the text
 * @example
 * extractArticle(article).figures[0]?.quote; // '519,000 tonnes'
 */
export function extractArticle(article: Article): ExtractedArticle {
  const { id, title, published, publisher, url, language, text } = article;
  return { id, title, published, publisher, url, language, text, figures: extractFigures(article) };
}

/**
 * Extracts the figures of many articles, one after the other.
 *
 * @returns one outcome an input, in order: the extracted article, or why it could not be read
 * @throws the signal's reason, once it is aborted
 * @example
 * for await (const outcome of extract(inputs, { signal })) if (outcome.ok) show(outcome.result);
 */
export function extract(
  inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options?: RunOptions,
): AsyncGenerator<Outcome<ExtractedArticle>, void, undefined> {
  return eachArticle(inputs, extractArticle, options);
}
