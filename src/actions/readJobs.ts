import { extractFigures } from '../extraction/extractFigures';
import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import { linkChanges, ownRows } from '../output/linkedChanges';
import { ArticleReadError } from '../sources/ArticleReadError';
import { detectTextFormat } from '../sources/format/detectFormat';
import { readArticle } from '../sources/readArticle';
import { readText } from '../sources/readText';
import { eachArticle, type ArticleInput, type RunOptions } from './eachArticle';

/** An article to be read and extracted, as it can be handed to a web worker. */
export type ReadingJob = {
  /** The id that the article gets. */
  readonly id: string;
  /** Publication date that overrides what the article states, or null. */
  readonly published: string | null;
} & (
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly url: string | null;
    }
  /** What was copied from a page, a document or a sheet: as HTML, and as the text that stands for it. */
  | { readonly kind: 'copied'; readonly html: Blob; readonly text: string }
  /** One that was read before and gets another date. */
  | { readonly kind: 'article'; readonly article: Article }
);

/** What became of a job. */
export type ReadOutcome =
  | {
      readonly id: string;
      readonly ok: true;
      readonly article: Article;
      readonly figures: readonly Figure[];
      /** How many rows of the table they are: a change may stand on the row of its level. */
      readonly rows: number;
    }
  | { readonly id: string; readonly ok: false; readonly error: string };

/**
 * Reads articles and extracts their figures, one after the other.
 *
 * @returns one outcome a job, in order
 * @throws the signal's reason, once it is aborted
 * @example
 * for await (const outcome of readJobs(jobs, { signal })) if (outcome.ok) console.log(outcome.figures.length);
 */
export async function* readJobs(
  jobs: readonly ReadingJob[],
  options?: RunOptions,
): AsyncGenerator<ReadOutcome, void, undefined> {
  const work = (article: Article) => {
    const figures = extractFigures(article);
    return { article, figures, rows: ownRows(figures, linkChanges(figures)).length };
  };
  let position = 0;
  for await (const outcome of eachArticle(jobs.map(inputOf), work, options)) {
    const id = jobs[position]?.id ?? '';
    position += 1;
    yield outcome.ok ? { id, ok: true, ...outcome.result } : { id, ok: false, error: outcome.error };
  }
}

function inputOf(job: ReadingJob): ArticleInput {
  return { id: job.id, name: nameOf(job), line: null, read: () => readJob(job) };
}

const nameOf = (job: ReadingJob): string => (job.kind === 'file' ? job.name : job.id);

async function readJob(job: ReadingJob): Promise<Article> {
  const { id, published } = job;
  switch (job.kind) {
    case 'article':
      return { ...job.article, published };
    case 'text':
      return textArticle(job);
    case 'copied':
      return copiedArticle(job);
    case 'file': {
      const bytes = await bytesOf(job.content, job.name);
      return { ...(await readArticle(bytes, job.name, { published })), id };
    }
  }
}

async function textArticle(job: Extract<ReadingJob, { kind: 'text' }>): Promise<Article> {
  const { id, text, title, publisher, url, published } = job;
  const article = await readText(text, { id, published, title, url });
  return publisher === null ? article : { ...article, publisher };
}

/**
 * What was copied, with its tables; its text where its HTML holds no article (a picture, say) or only shows the source of
 * a document, as an editor does.
 */
async function copiedArticle({ id, html, text, published }: Extract<ReadingJob, { kind: 'copied' }>): Promise<Article> {
  if (detectTextFormat(text) !== 'plain') return readText(text, { id, published });
  try {
    const bytes = new Uint8Array(await html.arrayBuffer());
    return { ...(await readArticle(bytes, 'copied.html', { published })), id };
  } catch (error) {
    if (!(error instanceof ArticleReadError)) throw error;
    return readText(text, { id, published });
  }
}

async function bytesOf(content: Blob, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    throw new Error(`${name} was changed, moved or deleted since it was added: add it again.`);
  }
}
