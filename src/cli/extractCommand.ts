import { extract } from '../actions/extract';
import type { ArticleInput } from '../actions/eachArticle';
import type { ExtractedArticle } from '../model/figure';
import { openInputs } from './inputs';
import type { Io } from './io';
import type { RecordWriter } from './jsonRecords';
import { jsonArray, jsonLines } from './jsonRecords';
import type { Format } from './options';
import { chooseFormat, outPath, parsePublished } from './options';
import { run } from './run';
import type { Sink } from './sink';

/** The options of `ingot extract` as they come from the command line. */
export interface ExtractFlags {
  readonly published?: string;
  readonly input?: 'jsonl';
  readonly format?: Format;
  readonly out?: string;
}

/**
 * `ingot extract`: articles to figures.
 *
 * @returns the exit status
 * @throws UsageError where the options do not fit together
 */
export async function runExtract(files: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const published = flags.published === undefined ? null : parsePublished(flags.published);
  const out = outPath(flags.out);
  const format = chooseFormat(flags.format ?? null, out, io.stdout.isTTY === true);
  const jsonl = flags.input === 'jsonl';
  const inputs = await openInputs({ files, jsonl, published }, io);
  const writer = (sink: Sink): RecordWriter<ExtractedArticle> | Promise<RecordWriter<ExtractedArticle>> => {
    if (format === 'json') return jsonArray(sink, articleRecord);
    if (format === 'jsonl') return jsonLines(sink, articleRecord);
    return figureTable(format, sink, io);
  };
  return run({ inputs, out, work: extract, writer }, io);
}

/** The JSON object of an article; its text is left out where the reader of the output gave it. */
function articleRecord({ line }: ArticleInput, { text, figures, ...head }: ExtractedArticle): object {
  return line === null ? { ...head, text, figures } : { ...head, figures };
}

/** Tables, and the libraries that write them, are loaded when they are asked for. */
async function figureTable(
  format: 'table' | 'csv' | 'xlsx',
  sink: Sink,
  io: Io,
): Promise<RecordWriter<ExtractedArticle>> {
  const { tableWriter } = await import('./tableRecords');
  return tableWriter(format, sink, io.stdout.isTTY === true ? (io.stdout.columns ?? null) : null);
}
