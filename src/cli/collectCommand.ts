import path from 'node:path';
import { collect } from '../actions/collect';
import type { CollectedArticle } from '../output/collection/CollectedArticle';
import { COLLECTION_FILES, writeCollection } from '../output/collection/writeCollection';
import { collectionInputs } from './collectionInputs';
import { UsageError } from './errors';
import { foreignNotice } from './foreignNotice';
import type { FolderSink } from './folderSink';
import { folderSink } from './folderSink';
import type { Io } from './io';
import type { RecordWriter } from './jsonRecords';
import { parsePublished } from './options';
import { run } from './run';

/** The options of `ingot collect` as they come from the command line. */
export interface CollectFlags {
  readonly out: string;
  readonly title?: string;
  readonly published?: string;
  readonly input?: 'jsonl';
}

/**
 * `ingot collect`: articles and their figures to a folder that can be published.
 *
 * @returns the exit status
 * @throws UsageError where the options do not fit together
 */
export async function runCollect(files: readonly string[], flags: CollectFlags, io: Io): Promise<number> {
  const { out } = flags;
  if (out === '-' || out === '') throw new UsageError('a collection is a folder and cannot be printed; name one');
  const published = flags.published === undefined ? null : parsePublished(flags.published);
  const inputs = await collectionInputs({ files, jsonl: flags.input === 'jsonl', published }, io);
  const title = flags.title?.trim() ?? '';
  const writer = (sink: FolderSink) => collectionWriter(sink, title === '' ? path.basename(path.resolve(out)) : title);
  const notice = ({ article }: CollectedArticle): string | null => foreignNotice(article.language);
  return run({ inputs, out, open: () => folderSink(out, COLLECTION_FILES), work: collect, writer, notice }, io);
}

/** Keeps the articles until the end: which figures are used depends on all of them. */
function collectionWriter(sink: FolderSink, title: string): RecordWriter<CollectedArticle> {
  const articles: CollectedArticle[] = [];
  return {
    result: (_input, article) => {
      articles.push(article);
      return Promise.resolve();
    },
    failure: () => Promise.resolve(),
    end: async () => {
      for (const { name, bytes } of await writeCollection(title, articles)) await sink.writeFile(name, bytes);
    },
  };
}
