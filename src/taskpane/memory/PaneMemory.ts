import type { Corrections } from '../../model/correction';
import type { ArticleOrigin } from '../state/articleEntry';
import type { PaneState } from '../state/paneState';

/** Of an article, what reading it again cannot bring back. */
export interface KeptArticle {
  readonly id: string;
  readonly origin: ArticleOrigin;
  readonly dateGiven: string | null;
}

/** What outlives a reload of the pane. */
export interface KeptPane {
  readonly articles: readonly KeptArticle[];
  readonly corrections: Corrections;
  readonly reviews: PaneState['reviews'];
  readonly takenBack: PaneState['takenBack'];
}

/** Keeps what was put into the pane, on this computer alone. */
export interface PaneMemory {
  /** What was kept; null where nothing was, or nothing can be. */
  readonly load: () => Promise<KeptPane | null>;
  /** Keeps what changed; where it cannot, nothing happens. */
  readonly save: (before: KeptPane, now: KeptPane) => Promise<void>;
}
