import type { Article } from '../../model/article';
import type { SourceOrigin } from '../../model/dataset';
import type { Figure } from '../../model/figure';

/** Cells that were read as articles. */
export interface CellSelection {
  readonly address: string;
  readonly eachCell: boolean;
}

/** A source of a dataset that an article came from. */
export interface ArticleSource {
  readonly origin: SourceOrigin;
  readonly label: string;
  /** What tells the article from the others of its source; null where there are none. */
  readonly place: string | null;
}

/** Where an article of the pane came from, and where it is read again from. */
export type ArticleOrigin =
  | {
      readonly kind: 'pasted';
      readonly text: string;
      /** What the clipboard held beside the text, with its tables; it is read instead of the text, and shown nowhere. */
      readonly html?: string;
    }
  /** A file is kept as a handle: its bytes stay on the disk. */
  | { readonly kind: 'file'; readonly file: File }
  | {
      readonly kind: 'cells';
      /** Address of the article's own cells. */
      readonly address: string;
      /** What was read, and how, when it was added: to read it again. */
      readonly selection: CellSelection;
      readonly text: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly url: string | null;
    }
  | { readonly kind: 'sample'; readonly file: string }
  /** A source that a dataset read: a site, or the texts that the workbook keeps. The article is as it was read last. */
  | { readonly kind: 'source'; readonly source: ArticleSource; readonly article: Article };

/**
 * - `waiting`, `working`: to be read, being read
 * - `ready`: its figures are there
 * - `dateNeeded`: its figures are there, but it names no date, so that "last year" cannot be resolved
 * - `failed`: could not be read; `error` says why and what to do
 */
export type ArticleStatus = 'waiting' | 'working' | 'ready' | 'dateNeeded' | 'failed';

/** What reading an article again brought, by figure id. */
export interface ArticleChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Figures that are no longer in the article, as they were. */
  readonly gone: readonly Figure[];
}

/** An article in the pane. */
export interface ArticleEntry {
  /** Also the article's id, and with it part of the identity of its figures: it never changes. */
  readonly id: string;
  readonly origin: ArticleOrigin;
  /** What the list calls it: the title, else the file's name or the first words. */
  readonly label: string;
  readonly status: ArticleStatus;
  /** Publication date that the analyst gave; null where the article's own holds. */
  readonly dateGiven: string | null;
  /** Whether it is to be read from where it came although `article` holds what was read before. */
  readonly reread: boolean;
  /** The article as read; null until then. */
  readonly article: Article | null;
  readonly figures: readonly Figure[];
  /** How many rows of the table the figures are: a change may stand on the row of its level. */
  readonly rows: number;
  /** Null unless `failed`. */
  readonly error: string | null;
  /** Since the last refresh; null where there was none. */
  readonly changes: ArticleChanges | null;
}
