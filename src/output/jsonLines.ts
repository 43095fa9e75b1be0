import type { ExtractedArticle, Figure } from '../model/figure';

/** What JSON leaves as it is, but readers of lines and terminals do not: line separators and control characters. */
const UNSAFE_IN_A_LINE = /[\u007f-\u009f\u2028\u2029]/g;

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const asLine = (value: unknown) => JSON.stringify(value).replace(UNSAFE_IN_A_LINE, escaped);

/** The fields in the order of the contract, whatever order the figure was built in. */
function figureObject(figure: Figure) {
  const { id, quote, start, end, sentence, value, unit, kind, measure, subject, item, partner } = figure;
  const { period, bound, periodText, status, basis, by, changeOf, confidence, rule, evidence } = figure;
  return {
    ...{ id, quote, start, end, sentence: { start: sentence.start, end: sentence.end }, value, unit, kind, measure },
    ...{ subject, item, partner, period, bound, periodText, status, basis, by, changeOf, confidence, rule, evidence },
  };
}

/**
 * An article and its figures as one line of JSON, without a line end.
 *
 * @param article What was read.
 * @param options `text`: whether to carry the text that the offsets refer to; needed where the reader has not got it.
 * @example process.stdout.write(`${jsonLine(article, { text: true })}\n`)
 */
export function jsonLine(article: ExtractedArticle, options: { readonly text: boolean }): string {
  const { id, title, published, publisher, url, language, text, figures } = article;
  const head = { id, title, published, publisher, url, language };
  return asLine({ ...head, ...(options.text ? { text } : {}), figures: figures.map(figureObject) });
}

/**
 * The line that stands for an article that could not be read.
 *
 * @param id The article's id, or null where it has none.
 * @param line Its number in the input, from 1.
 * @param error Why.
 * @example errorLine(null, 3, 'not JSON') // '{"id":null,"line":3,"error":"not JSON"}'
 */
export function errorLine(id: string | null, line: number, error: string): string {
  return asLine({ id, line, error });
}

/**
 * The same lines as one JSON array, in pieces that can be written as they come.
 *
 * @param lines Lines of `jsonLine` and `errorLine`.
 * @example for await (const piece of jsonArray(lines)) out.write(piece)
 */
export async function* jsonArray(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const line of lines) {
    yield before + line;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
