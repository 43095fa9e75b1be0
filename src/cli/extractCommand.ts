import { extract } from '../actions/extract';
import type { ArticleInput } from '../actions/eachArticle';
import type { ExtractedArticle } from '../model/figure';
import { jsonLine } from '../output/jsonLines';
import type { TerminalOptions } from '../output/humanTable';
import { foreignNotice } from './foreignNotice';
import { openInputs } from './inputs';
import type { Io } from './io';
import type { RecordWriter } from './jsonRecords';
import { jsonArray, jsonLines } from './jsonRecords';
import type { Format } from './options';
import { chooseFormat, outPath, parsePublished } from './options';
import { run } from './run';
import type { Sink } from './sink';
import { openSink } from './sink';

/** Places in a line where there is no terminal to ask. */
const USUAL_WIDTH = 120;

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
    if (format === 'json') return jsonArray(sink, articleJson);
    if (format === 'jsonl') return jsonLines(sink, articleJson);
    return figureTable(format, sink, terminalOf(io, out));
  };
  const notice = ({ language }: ExtractedArticle): string | null => foreignNotice(language);
  return run({ inputs, out, open: () => openSink(out, io.stdout), work: extract, writer, notice }, io);
}

/** The JSON of an article; its text is left out where whoever reads the output gave it. */
function articleJson({ line }: ArticleInput, article: ExtractedArticle): string {
  return jsonLine(article, { text: line === null });
}

/** Tables, and what writes them, are loaded when they are asked for. */
async function figureTable(
  format: 'table' | 'csv' | 'xlsx',
  sink: Sink,
  terminal: TerminalOptions,
): Promise<RecordWriter<ExtractedArticle>> {
  const { csvTable, humanTables, workbook } = await import('./tableRecords');
  switch (format) {
    case 'table':
      return humanTables(sink, terminal);
    case 'csv':
      return csvTable(sink);
    case 'xlsx':
      return workbook(sink);
  }
}

/** How wide and in what type a table for people is printed. */
function terminalOf({ stdout }: Io, out: string | null): TerminalOptions {
  const terminal = out === null && stdout.isTTY === true;
  return {
    width: terminal ? (stdout.columns ?? USUAL_WIDTH) : USUAL_WIDTH,
    color: terminal && (process.env.NO_COLOR ?? '') === '',
  };
}
