import type { ArticleInput } from '../actions/eachArticle';
import type { Sink } from './sink';

/** Writes what became of each input, in order. */
export interface RecordWriter<Result> {
  readonly result: (input: ArticleInput, result: Result) => Promise<void>;
  /** Keeps the place of a line that could not be read; formats without such places leave it out. */
  readonly failure: (input: ArticleInput, error: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The record of a JSONL line that could not be read. */
function failureRecord({ id, line }: ArticleInput, error: string): object {
  return { id, line, error };
}

/**
 * Writes one JSON object a line, each as soon as it is there.
 *
 * @param record the object of a result
 */
export function jsonLines<Result>(
  sink: Sink,
  record: (input: ArticleInput, result: Result) => object,
): RecordWriter<Result> {
  const write = (value: object): Promise<void> => sink.write(`${JSON.stringify(value)}\n`);
  return {
    result: (input, result) => write(record(input, result)),
    failure: (input, error) => (input.line === null ? Promise.resolve() : write(failureRecord(input, error))),
    end: () => Promise.resolve(),
  };
}

/** Writes the same objects as the elements of one JSON array. */
export function jsonArray<Result>(
  sink: Sink,
  record: (input: ArticleInput, result: Result) => object,
): RecordWriter<Result> {
  let opening = '[\n';
  const next = async (text: string): Promise<void> => {
    await sink.write(opening + text);
    opening = ',\n';
  };
  const elements = jsonLines({ ...sink, write: (line) => next(String(line).trimEnd()) }, record);
  return {
    ...elements,
    end: () => sink.write(opening === '[\n' ? '[]\n' : '\n]\n'),
  };
}
