import type { Hint } from '../../dataset/checks/hint';
import type { Correction, Corrections } from '../../model/correction';
import type { ExtractedArticle, Figure } from '../../model/figure';
import type { NameRule } from '../../model/workbookSettings';
import type { LinkedChanges } from '../../output/linkedChanges';

/** What an analyst said about a figure; a rejected one is never inserted and can be taken back. */
export type ReviewState = 'open' | 'accepted' | 'rejected';

/** What was read and what was said about it. */
export interface FigureSource {
  /** As extracted. */
  readonly articles: readonly ExtractedArticle[];
  readonly corrections: Corrections;
  /** By figure id; figures that are not in it are open. */
  readonly reviews: Readonly<Record<string, Exclude<ReviewState, 'open'>>>;
  readonly nameRules: readonly NameRule[];
  /** What articles are called, by id; those that are not in it by their title or first words. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** A figure with everything that the lists show of it. */
export interface FigureEntry {
  /** As it stands: name rules and corrections applied. */
  readonly figure: Figure;
  /** As it was read. */
  readonly extracted: Figure;
  /** As it was read, with name rules applied: what taking a correction back returns to. */
  readonly named: Figure;
  /** The article as it stands; its `text` is the one that every span points into. */
  readonly article: ExtractedArticle;
  /** What the article is called in every list. */
  readonly label: string;
  readonly correction: Correction | null;
  readonly review: ReviewState;
  /** The changes that stand on its row. */
  readonly changes: LinkedChanges;
  /** For a change that stands on another figure's row: that figure's id. */
  readonly levelId: string | null;
  readonly hints: readonly Hint[];
}
