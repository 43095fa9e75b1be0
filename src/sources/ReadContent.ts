import type { ArticleTable } from '../model/article';

/** What a reader gets out of a file; what it does not know is looked for in the text afterwards. */
export interface ReadContent {
  readonly text: string;
  readonly tables: readonly ArticleTable[];
  readonly title?: string | null;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
}
