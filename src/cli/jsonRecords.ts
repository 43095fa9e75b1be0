import type { ArticleInput } from '../actions/eachArticle';
import { errorLine } from '../output/jsonLines';
import type { Sink } from './sink';

/** Writes what became of each input, in order. */
export interface RecordWriter<Result> {
  readonly result: (input: ArticleInput, result: Result) => Promise<void>;
  /** Keeps the place of a line that could not be read; formats without such places leave it out. */
  readonly failure: (input: ArticleInput, error: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Writes one JSON object a line, each as soon as it is there.
 *
 * @param line the JSON of a result, without a line end
 */
export function jsonLines<Result>(
  sink: Sink,
  line: (input: ArticleInput, result: Result) => string,
): RecordWriter<Result> {
  return {
    result: (input, result) => sink.write(`${line(input, result)}\n`),
    failure: async ({ id, line: number }, error) => {
      if (number !== null) await sink.write(`${errorLine(id, number, error)}\n`);
    },
    end: () => Promise.resolve(),
  };
}

/** Writes the same objects as the elements of one JSON array. */
export function jsonArray<Result>(
  sink: Sink,
  line: (input: ArticleInput, result: Result) => string,
): RecordWriter<Result> {
  let before = '[\n';
  const next = async (element: string | Uint8Array): Promise<void> => {
    await sink.write(before + String(element).trimEnd());
    before = ',\n';
  };
  return {
    ...jsonLines({ ...sink, write: next }, line),
    end: () => sink.write(before === '[\n' ? '[]\n' : '\n]\n'),
  };
}
