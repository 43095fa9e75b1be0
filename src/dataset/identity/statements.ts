import type { WrittenRow } from '../../model/dataset';

/** What a figure says, as far as that tells it from others of its article. */
export interface Statement {
  readonly row: WrittenRow;
  /** Place among the rows of its article. */
  readonly order: number;
  readonly kind: string;
  readonly measure: string;
  /** Key of the series without its unit. */
  readonly stem: string;
  readonly names: readonly string[];
  readonly period: string;
  readonly status: string;
  readonly published: string;
  /** Number and unit as published. */
  readonly amount: string;
  /** Words of the sentence; numbers are all alike. */
  readonly words: readonly string[];
  readonly sentence: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT = /\p{N}/u;

/** Readers see the same sentence for all its figures: its words are worked out once. */
function wordsReader(): (sentence: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (sentence) => {
    const words =
      known.get(sentence) ??
      (sentence.normalize('NFKC').toLowerCase().match(WORD) ?? []).map((word) => (DIGIT.test(word) ? '#' : word));
    known.set(sentence, words);
    return words;
  };
}

function amountOf(read: (header: string) => string, { cells }: WrittenRow): string {
  const value = cells.Value ?? '';
  const numbers = value === '' ? [cells.Low ?? '', cells.High ?? ''] : [value];
  const exact = numbers.map((one) => (typeof one === 'number' ? one.toPrecision(12) : one));
  return [...exact, value === '' ? read('StdUnit') : read('Unit')].join(' ');
}

/**
 * What the figures of an article say.
 *
 * @param rows Rows of one article, in the order of the text.
 * @example statementsOf(rows)[0]?.stem // 'exports | china | tin | - | M'
 */
export function statementsOf(rows: readonly WrittenRow[]): Statement[] {
  const wordsOf = wordsReader();
  return rows.map((row, order) => {
    const read = (header: string): string => String(row.cells[header] ?? '');
    const series = read('Series');
    const sentence = read('Sentence');
    return {
      row,
      order,
      kind: read('Kind'),
      measure: read('Measure'),
      stem: series.slice(0, Math.max(0, series.lastIndexOf(' | '))),
      names: [read('Subject'), read('Item'), read('Partner')].map((name) => name.toLowerCase()),
      period: [read('PeriodStart'), read('PeriodEnd'), read('Period')].join(' '),
      status: read('Status'),
      published: read('Published'),
      amount: amountOf(read, row),
      words: wordsOf(sentence),
      sentence,
    };
  });
}

/** Words that two sentences have in common, each as often as both have it. */
function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return common;
}

/** A few words are soon contained in others. */
const ENOUGH = 4;

/**
 * How alike the sentences of two figures are.
 *
 * @returns `alike`: 1 for the same words, 0 for none in common, numbers left aside; sentences that are not known are half
 * alike. `within`: whether one has all the words of the other, as when words were added or a sentence was split.
 * @example compareSentences(base, next).alike // 0.9
 */
export function compareSentences(a: Statement, b: Statement): { readonly alike: number; readonly within: boolean } {
  if (a.words === b.words || a.sentence === b.sentence)
    return { alike: a.sentence === '' ? 0.5 : 1, within: a.sentence !== '' };
  const common = shared(a.words, b.words);
  const shorter = Math.min(a.words.length, b.words.length);
  return {
    alike: (2 * common) / Math.max(1, a.words.length + b.words.length),
    within: shorter >= ENOUGH && common === shorter,
  };
}
