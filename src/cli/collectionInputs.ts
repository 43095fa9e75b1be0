import path from 'node:path';
import type { ArticleInput } from '../actions/eachArticle';
import type { InputOptions, Inputs } from './inputs';
import { openInputs } from './inputs';
import type { Io } from './io';

/** What an article from standard input is known by. */
const PIPED = 'article';

/**
 * The articles for a collection. An article is known by its path below the folder that was given, so that the same
 * folder gives the same collection wherever it lies; a record by the id that it carries. No two may be known by one id.
 *
 * @throws UsageError where there is nothing to read
 * @example (await collectionInputs({ files: ['news'], jsonl: false, published: null }, io)).total
 */
export async function collectionInputs({ files, ...options }: InputOptions, io: Io): Promise<Inputs> {
  const opened: { readonly given: string; readonly inputs: Inputs }[] = [];
  for (const given of files.length === 0 ? ['-'] : files) {
    const inputs = await openInputs({ ...options, files: files.length === 0 ? [] : [given] }, io);
    opened.push({ given, inputs });
  }
  const totals = opened.map(({ inputs }) => inputs.total);
  const total = totals.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  return { total, articles: distinct(opened) };
}

async function* distinct(
  opened: readonly { readonly given: string; readonly inputs: Inputs }[],
): AsyncGenerator<ArticleInput, void, undefined> {
  const ids = new Set<string>();
  for (const { given, inputs } of opened) {
    for await (const input of inputs.articles) {
      const id = input.line === null ? idBelow(given, input.name) : input.id;
      if (id !== null && ids.has(id)) yield { ...input, read: () => Promise.reject(twice(input, id)) };
      else yield id === null ? input : renamed(input, id);
      if (id !== null) ids.add(id);
    }
  }
}

/** The path of a file below the folder that was given, its own name where it was given itself. */
function idBelow(given: string, name: string): string {
  if (given === '-') return PIPED;
  const below = path.relative(given, name);
  return below === '' ? path.basename(name) : below.split(path.sep).join('/');
}

function renamed(input: ArticleInput, id: string): ArticleInput {
  return { ...input, id, read: async () => ({ ...(await input.read()), id }) };
}

function twice({ name, line }: ArticleInput, id: string): Error {
  const place = line === null ? name : `${name}: line ${line}`;
  const remedy = line === null ? 'rename one of the files' : 'give each article an id of its own';
  return new Error(`${place} is known by the id ${id}, as another article of the collection is: ${remedy}`);
}
