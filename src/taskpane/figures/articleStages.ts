import { onceEach } from '../../dataset/checks/facts';
import { chooseFigures } from '../../dataset/chooseFigures';
import { correctArticle, isEmptyCorrection } from '../../dataset/corrections';
import { applyNameIndex, indexRules, type NameIndex } from '../../dataset/nameRules';
import type { Correction } from '../../model/correction';
import type { ExtractedArticle } from '../../model/figure';
import type { NameRule } from '../../model/workbookSettings';
import { linkChanges, type LinkedChanges } from '../../output/linkedChanges';
import type { FigureSource, ReviewState } from './figureEntry';

/** An article on its way from what was read to what is shown. */
export interface ArticleStages {
  readonly extracted: ExtractedArticle;
  /** With its names standardised. */
  readonly named: ExtractedArticle;
  /** As it stands: corrected, and what was accepted certain. */
  readonly standing: ExtractedArticle;
  /** Without what was rejected. */
  readonly live: ExtractedArticle;
  /** What was said about its figures, by their places. */
  readonly corrections: readonly (Correction | null)[];
  readonly reviews: readonly ReviewState[];
  /** The changes that stand on rows of other figures, by the id of the level and of the change. */
  readonly changes: ReadonlyMap<string, LinkedChanges>;
  readonly levels: ReadonlyMap<string, string>;
}

/** The same index for the same rules. */
const indexOf = onceEach((rules: readonly NameRule[]): NameIndex => indexRules(rules));

/** What became of an article last, and by which rules: most of what is said is about other articles. */
const kept = new WeakMap<ExtractedArticle, { readonly index: NameIndex; readonly stages: ArticleStages }>();

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, place) => item === b[place]);

const standingCorrection = (correction: Correction | undefined): Correction | null =>
  correction === undefined || isEmptyCorrection(correction) ? null : correction;

function placeChanges({ figures }: ExtractedArticle): Pick<ArticleStages, 'changes' | 'levels'> {
  const linked = [...linkChanges(figures)];
  return {
    changes: new Map(linked.map(([level, changes]) => [level.id, changes])),
    levels: new Map(
      linked.flatMap(([level, { yoy, mom, change }]) =>
        [yoy, mom, change].flatMap((one) => (one === undefined ? [] : [[one.id, level.id] as const])),
      ),
    ),
  };
}

function makeStages(
  extracted: ExtractedArticle,
  index: NameIndex,
  said: Pick<ArticleStages, 'corrections' | 'reviews'>,
): ArticleStages {
  const ids = (review: ReviewState) =>
    new Set(extracted.figures.flatMap(({ id }, place) => (said.reviews[place] === review ? [id] : [])));
  const corrections = Object.fromEntries(
    extracted.figures.flatMap(({ id }, place) => {
      const correction = said.corrections[place] ?? null;
      return correction === null ? [] : [[id, correction] as const];
    }),
  );
  const named = applyNameIndex(extracted, index);
  const standing = correctArticle(named, { corrections, accepted: ids('accepted') });
  const rejected = ids('rejected');
  const live = chooseFigures(standing, (id) => !rejected.has(id));
  return { extracted, named, standing, live, ...said, ...placeChanges(live) };
}

/**
 * What becomes of each article by what was said about its figures. An article about which nothing new was said comes
 * back as the very same object, so that the work grows with what changed and not with what there is.
 *
 * @example articleStages({ articles, corrections, reviews, nameRules }).map(({ live }) => live)
 */
export function articleStages({ articles, corrections, reviews, nameRules }: FigureSource): ArticleStages[] {
  const index = indexOf(nameRules);
  return articles.map((extracted) => {
    const said = {
      corrections: extracted.figures.map(({ id }) => standingCorrection(corrections[id])),
      reviews: extracted.figures.map(({ id }): ReviewState => reviews[id] ?? 'open'),
    };
    const last = kept.get(extracted);
    const isSame =
      last?.index === index &&
      areSame(last.stages.corrections, said.corrections) &&
      areSame(last.stages.reviews, said.reviews);
    if (isSame) return last.stages;
    const stages = makeStages(extracted, index, said);
    kept.set(extracted, { index, stages });
    return stages;
  });
}
