import { checkFigures } from '../../dataset/checks/checkFigures';
import type { Hint } from '../../dataset/checks/hint';
import { chooseFigures } from '../../dataset/chooseFigures';
import { correctArticle } from '../../dataset/corrections';
import { applyNameIndex, indexRules } from '../../dataset/nameRules';
import type { Corrections } from '../../model/correction';
import type { ExtractedArticle, Figure } from '../../model/figure';
import type { NameRule } from '../../model/workbookSettings';
import { linkChanges, type LinkedChanges } from '../../output/linkedChanges';
import type { FigureEntry, ReviewState } from './figureEntry';

/** What was read and what was said about it. */
export interface FigureSource {
  /** As extracted. */
  readonly articles: readonly ExtractedArticle[];
  readonly corrections: Corrections;
  /** By figure id; figures that are not in it are open. */
  readonly reviews: Readonly<Record<string, Exclude<ReviewState, 'open'>>>;
  readonly nameRules: readonly NameRule[];
}

/** An article as read, with its names standardised, and as it stands. */
interface Stage {
  readonly extracted: ExtractedArticle;
  readonly named: ExtractedArticle;
  readonly standing: ExtractedArticle;
}

function stagesOf({ articles, corrections, reviews, nameRules }: FigureSource): Stage[] {
  const index = indexRules(nameRules);
  const accepted = new Set(Object.entries(reviews).flatMap(([id, review]) => (review === 'accepted' ? [id] : [])));
  return articles.map((extracted) => {
    const named = applyNameIndex(extracted, index);
    return { extracted, named, standing: correctArticle(named, { corrections, accepted }) };
  });
}

/** The changes that stand on rows of other figures, by the id of the level and of the change. */
interface Placed {
  readonly changes: ReadonlyMap<string, LinkedChanges>;
  readonly levels: ReadonlyMap<string, string>;
}

function placeChanges({ figures }: ExtractedArticle): Placed {
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

function hintsById(articles: readonly ExtractedArticle[]): Map<string, Hint[]> {
  const byId = new Map<string, Hint[]>();
  for (const hint of checkFigures(articles)) {
    for (const id of hint.figureIds) byId.set(id, [...(byId.get(id) ?? []), hint]);
  }
  return byId;
}

/**
 * Everything that the lists show of the figures of some articles: corrected, named, linked with their changes, checked
 * against each other. Rejected figures are listed, but take no part in links and checks.
 *
 * @returns One entry a figure, in the order of the articles and their texts.
 * @example figureEntries({ articles, corrections: {}, reviews: {}, nameRules: [] }).length
 */
export function figureEntries(source: FigureSource): FigureEntry[] {
  const { corrections, reviews } = source;
  const stages = stagesOf(source);
  const live = stages.map(({ standing }) => chooseFigures(standing, (id) => reviews[id] !== 'rejected'));
  const hints = hintsById(live);
  return stages.flatMap(({ extracted, named, standing }, place) => {
    const placed = placeChanges(live[place] ?? standing);
    return standing.figures.map((figure, index): FigureEntry => {
      const read: Figure = extracted.figures[index] ?? figure;
      return {
        figure,
        extracted: read,
        named: named.figures[index] ?? read,
        article: standing,
        correction: corrections[figure.id] ?? null,
        review: reviews[figure.id] ?? 'open',
        changes: placed.changes.get(figure.id) ?? {},
        levelId: placed.levels.get(figure.id) ?? null,
        hints: hints.get(figure.id) ?? [],
      };
    });
  });
}

/**
 * The articles that go into the workbook: as they stand, with the chosen figures and the changes that stand on their
 * rows. Rejected figures never do.
 *
 * @param entries All entries.
 * @param selected Ids of the figures to insert; null: all.
 * @returns Articles that have a figure left.
 * @example figureRows(articlesToInsert(entries, selected), { reportUnits })
 */
export function articlesToInsert(
  entries: readonly FigureEntry[],
  selected: ReadonlySet<string> | null,
): ExtractedArticle[] {
  const isChosen = (id: string): boolean => selected === null || selected.has(id);
  const kept = new Set(
    entries.flatMap(({ figure, levelId, review }) =>
      review !== 'rejected' && (isChosen(figure.id) || (levelId !== null && isChosen(levelId))) ? [figure.id] : [],
    ),
  );
  return [...new Set(entries.map(({ article }) => article))]
    .map((article) => chooseFigures(article, (id) => kept.has(id)))
    .filter(({ figures }) => figures.length > 0);
}
