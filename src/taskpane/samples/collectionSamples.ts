import type { WebSource } from '../../sources/web/WebSource';
import type { ArticleReader } from '../reading/ArticleReader';
import { SAMPLES, type SampleSource } from './SampleSource';

/**
 * The sample articles: a published collection like any other, which lies beside the page on its own server.
 *
 * @example
 * const samples = await collectionSamples(reader).list();
 */
export function collectionSamples(reader: Pick<ArticleReader, 'web'>): SampleSource {
  let latest: Promise<WebSource> | null = null;
  const readAgain = (): Promise<WebSource> => {
    const reading = reader.web(SAMPLES, new AbortController().signal).catch((error: unknown) => {
      if (latest === reading) latest = null;
      const message = 'The sample articles could not be loaded: check the connection and try again.';
      throw new Error(message, { cause: error });
    });
    latest = reading;
    return reading;
  };
  return {
    list: async () => {
      const { articles } = await readAgain();
      return articles.map(({ place, article }) => ({
        file: place,
        title: article.title,
        published: article.published,
      }));
    },
    load: async (file) => {
      const { articles } = await (latest ?? readAgain());
      const found = articles.find(({ place }) => place === file);
      if (found === undefined) throw new Error('This sample article is there no longer: remove it from the list.');
      return found.article;
    },
  };
}
