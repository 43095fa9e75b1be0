/** What a figure is known by when its article is read again. */
export interface FigureTrace {
  readonly quote: string;
  /** Text of the sentence that the quote stands in. */
  readonly sentence: string;
}

/** Two 32-bit hashes of one text, each with its own start and factor, stirred into one another at the end. */
function hash64(text: string): [high: number, low: number] {
  let high = 0x9e3779b9;
  let low = 0x243f6a88;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x2c1b3c6d);
    low ^= low >>> 15;
  }
  high = stir(high ^ low);
  low = stir(low ^ high);
  return [high, low];
}

/** Lets every bit of a number change about half of the others. */
function stir(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

const ASCII = /^[\0-\x7F]*$/;

/** Readers differ in white space and in the form of characters (ligatures, full-width digits), not in what they say. */
function sameForm(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFKC');
}

/** Words of a sentence, as identities see them; figures of one sentence follow each other, so the last one is kept. */
function wordsReader(): (sentence: string) => string {
  let last = '';
  let words = '';
  return (sentence) => {
    if (sentence !== last) {
      const form = sameForm(sentence).toLowerCase();
      const spaced = ASCII.test(form) ? form.replace(/[^a-z0-9]+/g, ' ') : form.replace(/[^\p{L}\p{N}]+/gu, ' ');
      words = spaced.trim();
      last = sentence;
    }
    return words;
  };
}

function idOf(articleId: string, trace: string, ordinal: number): string {
  const [high, low] = hash64(`${articleId}\n${trace}\n${ordinal}`);
  return `f${high.toString(36).padStart(7, '0')}${low.toString(36).padStart(7, '0')}`;
}

/**
 * Stable identities for the figures of an article. A figure is known by its article, its quote and its sentence, so
 * that it keeps its id when the article is read again, also where other sentences were changed, and when rules that
 * fill its other fields improve. Quotes that are the same in the same sentence (or one quote that speaks for two
 * subjects) are told apart by their order.
 *
 * @param articleId The article's id.
 * @param traces The figures in the order of the text.
 * @returns One id a figure, unique in the article: a letter, then 14 digits and small letters.
 * @example figureIds('a1', [{ quote: '5 t', sentence: 'It sold 5 t.' }]) // one id that starts with f
 */
export function figureIds(articleId: string, traces: readonly FigureTrace[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  const wordsOf = wordsReader();
  return traces.map(({ quote, sentence }) => {
    const trace = `${sameForm(quote).replace(/\s+/gu, '')}\n${wordsOf(sentence)}`;
    let ordinal = seen.get(trace) ?? 0;
    let id = idOf(articleId, trace, ordinal);
    while (taken.has(id)) {
      ordinal += 1;
      id = idOf(articleId, trace, ordinal);
    }
    seen.set(trace, ordinal + 1);
    taken.add(id);
    return id;
  });
}
