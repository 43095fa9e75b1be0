import { readWebSource } from '../../../src/actions/readWebSource';
import type { SourceOrigin } from '../../../src/model/dataset';

// A web worker that reads one source and answers with what it got, or with why not.
self.onmessage = ({ data }: MessageEvent<SourceOrigin>) => {
  void readWebSource(data, self.location.href, (url, init) => fetch(url, init), new AbortController().signal).then(
    ({ articles }) => self.postMessage({ texts: articles.map(({ article }) => article.text) }),
    (error: unknown) => self.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
};
