import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { ArticleInput } from '../actions/eachArticle';
import type { Article } from '../model/article';
import { articleLine } from './articleLine';
import { reasonOf, UsageError } from './errors';
import type { Io } from './io';
import { readLines } from './lines';

/** What is asked of the inputs. */
export interface InputOptions {
  /** Paths, `-` for standard input; none for standard input where it is piped. */
  readonly files: readonly string[];
  /** One article a line instead of one a file. */
  readonly jsonl: boolean;
  /** Publication date that overrides what the articles state. */
  readonly published: string | null;
}

/** A path of the command line after folders are opened. */
interface Entry {
  /** The path as given, or below the folder as given; null for standard input. */
  readonly file: string | null;
  /** Why it cannot be read, where that is known already. */
  readonly error: Error | null;
}

const ARTICLE_FILES = /\.(?:txt|md|html?|pdf|docx)$/iu;
const LINE_FILES = /\.(?:jsonl|ndjson)$/iu;

/** How many articles there are, where that is known before reading, and the articles. */
export interface Inputs {
  readonly total: number | null;
  readonly articles: AsyncIterable<ArticleInput>;
}

/**
 * The articles that a command line names, in its order; a folder stands for the article files in it and below, by name.
 * Nothing but folders is read before its turn.
 *
 * @throws UsageError where there is nothing to read
 */
export async function openInputs({ files, jsonl, published }: InputOptions, io: Io): Promise<Inputs> {
  if (files.length === 0 && io.stdin.isTTY) {
    throw new UsageError('no article given; name files or a folder, or pipe an article in');
  }
  const wanted = jsonl ? LINE_FILES : ARTICLE_FILES;
  const entries: Entry[] = [];
  for (const file of files.length === 0 ? ['-'] : files) {
    if (file === '-') entries.push({ file: null, error: null });
    else entries.push(...(await openFolder(file, wanted)));
  }
  if (jsonl) return { total: null, articles: linesOf(entries, io.stdin, published) };
  return { total: entries.length, articles: filesOf(entries, io.stdin, published) };
}

/** The article files of a folder, or the path itself where it is none. */
async function openFolder(given: string, wanted: RegExp): Promise<Entry[]> {
  try {
    if (!(await stat(given)).isDirectory()) return [{ file: given, error: null }];
    const found = (await readdir(given, { recursive: true }))
      .filter((below) => wanted.test(below) && !below.split(path.sep).some((part) => part.startsWith('.')))
      .sort();
    if (found.length === 0) throw new Error('no article in this folder; it may hold .txt, .md, .html, .pdf and .docx');
    const folder = given.endsWith('/') ? given : `${given}/`;
    return found.map((below) => ({ file: folder + below, error: null }));
  } catch (error) {
    return [{ file: given, error: new Error(reasonOf(error), { cause: error }) }];
  }
}

async function* filesOf(
  entries: readonly Entry[],
  stdin: Readable,
  published: string | null,
): AsyncGenerator<ArticleInput, void, undefined> {
  // Not needed for JSONL, which is to start at once.
  const { readArticle } = await import('../sources/readArticle');
  const options = published === null ? {} : { published };
  for (const { file, error } of entries) {
    const id = file ?? '-';
    const name = file ?? 'standard input';
    const read = async (): Promise<Article> => {
      const article = await readArticle(await readBytes(file, error, stdin), name, options);
      return { ...article, id };
    };
    yield { id, name, line: null, read };
  }
}

async function readBytes(file: string | null, known: Error | null, stdin: Readable): Promise<Uint8Array> {
  if (known !== null) throw known;
  if (file === null) return Buffer.concat(await stdin.toArray());
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

async function* linesOf(
  entries: readonly Entry[],
  stdin: Readable,
  published: string | null,
): AsyncGenerator<ArticleInput, void, undefined> {
  for (const { file, error } of entries) {
    const name = file ?? 'standard input';
    try {
      if (error !== null) throw error;
      for await (const line of readLines(file === null ? stdin : createReadStream(file))) {
        const input = articleLine(line, name, published);
        if (input) yield input;
      }
    } catch (problem) {
      yield { id: file, name, line: null, read: () => Promise.reject(new Error(reasonOf(problem))) };
    }
  }
}
