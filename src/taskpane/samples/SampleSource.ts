import type { Article } from '../../model/article';
import type { SourceOrigin } from '../../model/dataset';

/** The samples lie beside the pane's own page, wherever that is. */
export const SAMPLES: SourceOrigin = { kind: 'collection', url: 'samples/datapackage.json' };

/** An article of the sample collection. */
export interface Sample {
  readonly file: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** Where the sample articles come from. */
export interface SampleSource {
  readonly list: () => Promise<readonly Sample[]>;
  readonly load: (file: string) => Promise<Article>;
}
