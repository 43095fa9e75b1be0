import type { ArticleQuantities } from '../actions/quantities';
import { quantities } from '../actions/quantities';
import { openInputs } from './inputs';
import type { Io } from './io';
import { jsonLines } from './jsonRecords';
import { outPath } from './options';
import { run } from './run';
import type { Sink } from './sink';
import { openSink } from './sink';

/** The options of `ingot quantities` as they come from the command line. */
export interface QuantitiesFlags {
  readonly input?: 'jsonl';
  readonly out?: string;
}

/**
 * `ingot quantities`: articles to every quantity in them, one article a line.
 *
 * @returns the exit status
 */
export async function runQuantities(files: readonly string[], flags: QuantitiesFlags, io: Io): Promise<number> {
  const inputs = await openInputs({ files, jsonl: flags.input === 'jsonl', published: null }, io);
  const writer = (sink: Sink) => jsonLines(sink, (_input, result: ArticleQuantities) => JSON.stringify(result));
  const out = outPath(flags.out);
  return run({ inputs, out, open: () => openSink(out, io.stdout), work: quantities, writer }, io);
}
