import type { ArticleQuantities } from '../actions/quantities';
import { quantities } from '../actions/quantities';
import { openInputs } from './inputs';
import type { Io } from './io';
import { jsonLines } from './jsonRecords';
import { outPath } from './options';
import { run } from './run';

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
  const writer = (sink: Parameters<typeof jsonLines>[0]) =>
    jsonLines(sink, (_input, result: ArticleQuantities) => JSON.stringify(result));
  return run({ inputs, out: outPath(flags.out), work: quantities, writer }, io);
}
