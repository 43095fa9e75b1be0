import { checkFigures } from '../../dataset/checks/checkFigures';
import type { Hint } from '../../dataset/checks/hint';
import { chooseFigures } from '../../dataset/chooseFigures';
import type { ExtractedArticle, Figure } from '../../model/figure';
import type { LinkedChanges } from '../../output/linkedChanges';
import { articleLabel } from './articleLabel';
import { articleStages, type ArticleStages } from './articleStages';
import type { FigureEntry, FigureSource } from './figureEntry';

function hintsById(articles: readonly ExtractedArticle[]): Map<string, Hint[]> {
  const byId = new Map<string, Hint[]>();
  for (const hint of checkFigures(articles)) {
    for (const id of hint.figureIds) byId.set(id, [...(byId.get(id) ?? []), hint]);
  }
  return byId;
}

const areSame = (a: readonly Hint[], b: readonly Hint[]): boolean => JSON.stringify(a) === JSON.stringify(b);

function makeEntries(stages: ArticleStages, label: string, hints: readonly (readonly Hint[])[]): FigureEntry[] {
  const { extracted, named, standing } = stages;
  return standing.figures.map((figure, place): FigureEntry => {
    const read: Figure = extracted.figures[place] ?? figure;
    return {
      figure,
      extracted: read,
      named: named.figures[place] ?? read,
      article: standing,
      label,
      correction: stages.corrections[place] ?? null,
      review: stages.reviews[place] ?? 'open',
      changes: stages.changes.get(figure.id) ?? NO_CHANGES,
      levelId: stages.levels.get(figure.id) ?? null,
      hints: hints[place] ?? NO_HINTS,
    };
  });
}

const NO_HINTS: readonly Hint[] = [];
const NO_CHANGES: LinkedChanges = {};

/** The entries that stages became last. */
const kept = new WeakMap<
  ArticleStages,
  { readonly label: string; readonly hints: readonly (readonly Hint[])[]; readonly entries: FigureEntry[] }
>();

/** The entries of an article: the very same ones where neither it nor its hints changed. */
function entriesOf(stages: ArticleStages, label: string, byId: ReadonlyMap<string, readonly Hint[]>): FigureEntry[] {
  const hints = stages.standing.figures.map(({ id }) => byId.get(id) ?? NO_HINTS);
  const last = kept.get(stages);
  const isSame =
    last?.label === label &&
    last.hints.every((before, place) => before === hints[place] || areSame(before, hints[place] ?? NO_HINTS));
  if (isSame) return last.entries;
  const entries = makeEntries(stages, label, hints);
  kept.set(stages, { label, hints, entries });
  return entries;
}

/**
 * Everything that the lists show of the figures of some articles: corrected, named, linked with their changes, checked
 * against each other. Rejected figures are listed, but take no part in links and checks. Entries of articles that
 * nothing changed for stay the same objects.
 *
 * @returns One entry a figure, in the order of the articles and their texts.
 * @example figureEntries({ articles, corrections: {}, reviews: {}, nameRules: [] }).length
 */
export function figureEntries(source: FigureSource): FigureEntry[] {
  const stages = articleStages(source);
  const hints = hintsById(stages.map(({ live }) => live));
  return stages.flatMap((one) =>
    entriesOf(one, source.labels?.get(one.extracted.id) ?? articleLabel(one.extracted), hints),
  );
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
