import type { Article } from '../model/article';

/** An article that can be read when its turn comes. */
export interface ArticleInput {
  /** The article's own id where it is known before reading, else the path as given; null for an unreadable line. */
  readonly id: string | null;
  /** How messages name it: a path, or "standard input". */
  readonly name: string;
  /** Line of a JSONL input, counted from 1; null for an input that is one article. */
  readonly line: number | null;
  /** Reads the article. The message of an error says what is wrong and what to do about it. */
  readonly read: () => Article | Promise<Article>;
}

/** What became of one input. */
export type Outcome<Result> =
  | { readonly ok: true; readonly input: ArticleInput; readonly result: Result }
  | { readonly ok: false; readonly input: ArticleInput; readonly error: string };

/** How a run over many articles is watched and stopped. */
export interface RunOptions {
  /** Called after each input with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** Stops the run at the article in hand; the generator then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** An article is held in memory with all its tokens; a long report has a tenth of this. */
const LONGEST_TEXT = 12_000_000;

/** A run gives way to the event loop this often, so that a page can paint and a cancel can arrive. */
const BREATH_MS = 50;

/**
 * Reads articles one after the other and does something with each. An input that fails is an outcome of its own; the
 * others are still done. Only one article is held at a time.
 *
 * @param inputs articles in the order in which the outcomes come
 * @param work what is done with an article
 * @returns one outcome an input, in order
 * @throws the signal's reason, once it is aborted
 * @example
 * for await (const outcome of eachArticle(inputs, (article) => article.text.length)) console.log(outcome);
 */
export async function* eachArticle<Result>(
  inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  work: (article: Article) => Result | Promise<Result>,
  { onProgress, signal }: RunOptions = {},
): AsyncGenerator<Outcome<Result>, void, undefined> {
  let done = 0;
  let breathed = Date.now();
  for await (const input of inputs) {
    signal?.throwIfAborted();
    const outcome = await attempt(input, work);
    signal?.throwIfAborted();
    yield outcome;
    done += 1;
    onProgress?.(done);
    if (Date.now() - breathed > BREATH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      breathed = Date.now();
    }
  }
}

async function attempt<Result>(
  input: ArticleInput,
  work: (article: Article) => Result | Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    const article = await input.read();
    if (article.text.length > LONGEST_TEXT) throw new Error('is longer than 12 million characters: split it.');
    return { ok: true, input, result: await work(article) };
  } catch (error) {
    return { ok: false, input, error: error instanceof Error ? error.message : String(error) };
  }
}
