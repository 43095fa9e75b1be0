import type { ReadOutcome } from '../../actions/readJobs';
import { WHOLE_VIEW } from '../figures/props';
import { labelOf } from './articleLabel';
import type { ArticleEntry } from './articleEntry';
import { changesBetween } from './changesBetween';
import type { PaneState } from './paneState';

type Articles = readonly ArticleEntry[];

const only =
  (ids: ReadonlySet<string>, change: (entry: ArticleEntry) => ArticleEntry) =>
  (articles: Articles): Articles =>
    articles.map((entry) => (ids.has(entry.id) ? change(entry) : entry));

/**
 * Adds articles at the end. One that is there already is not added twice.
 *
 * @returns the articles, and which of the new ones were there already
 */
export function withArticles(
  articles: Articles,
  added: Articles,
): { readonly articles: Articles; readonly known: Articles } {
  const there = new Set(articles.map(({ id }) => id));
  const fresh: ArticleEntry[] = [];
  const known: ArticleEntry[] = [];
  for (const entry of added) {
    (there.has(entry.id) ? known : fresh).push(entry);
    there.add(entry.id);
  }
  return { articles: fresh.length === 0 ? articles : [...articles, ...fresh], known };
}

/** Articles whose reading begins. */
export const markWorking = (articles: Articles, ids: ReadonlySet<string>): Articles =>
  only(ids, (entry) => ({ ...entry, status: 'working', error: null }))(articles);

/** Articles that are to be read again from where they came. */
export const markReread = (articles: Articles, ids: ReadonlySet<string>): Articles =>
  only(ids, (entry) => ({ ...entry, status: 'waiting', reread: true, error: null }))(articles);

/** Articles whose date the analyst gave (or, with null, took back): their periods are resolved again. */
export const withDate = (articles: Articles, ids: ReadonlySet<string>, date: string | null): Articles =>
  only(ids, (entry) => ({ ...entry, status: 'waiting', dateGiven: date, error: null, changes: null }))(articles);

/** An article that could not be read. */
export const withFailure = (articles: Articles, id: string, error: string): Articles =>
  withOutcomes(articles, [{ id, ok: false, error }]);

/**
 * Articles whose reading was cancelled: those read before are as they were, the others wait to be asked for again.
 */
export function markCancelled(articles: Articles): Articles {
  return articles.map((entry) => {
    if (entry.status !== 'working' && entry.status !== 'waiting') return entry;
    if (entry.article !== null) return { ...entry, status: settledStatus(entry.article), reread: false };
    return { ...entry, status: 'failed', error: 'Reading was cancelled. Choose “Try again” to read it.' };
  });
}

/**
 * Enters what reading brought. An article that could be read before and cannot be now keeps its figures.
 */
export function withOutcomes(articles: Articles, outcomes: readonly ReadOutcome[]): Articles {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return articles.map((entry) => {
    const outcome = byId.get(entry.id);
    return outcome === undefined ? entry : withOutcome(entry, outcome);
  });
}

function withOutcome(entry: ArticleEntry, outcome: ReadOutcome): ArticleEntry {
  if (!outcome.ok) return { ...entry, status: 'failed', reread: false, error: outcome.error };
  const { article, figures, rows } = outcome;
  return {
    ...entry,
    article,
    figures,
    rows,
    label: labelOf(entry.origin, article),
    status: settledStatus(article),
    error: null,
    reread: false,
    changes: entry.article !== null && entry.reread ? changesBetween(entry.figures, figures) : entry.changes,
  };
}

const settledStatus = ({ published }: { readonly published: string | null }) =>
  published === null ? 'dateNeeded' : 'ready';

/** The pane without some articles, their figures no longer ticked. Corrections and reviews stay, for the undo. */
export function withoutArticles(state: PaneState, ids: ReadonlySet<string>): Partial<PaneState> {
  const left = state.articles.filter(({ id }) => !ids.has(id));
  const figures = new Set(left.flatMap((entry) => entry.figures.map(({ id }) => id)));
  return {
    articles: left,
    selected: new Set([...state.selected].filter((id) => figures.has(id))),
    openFigure: state.openFigure !== null && figures.has(state.openFigure) ? state.openFigure : null,
    onlyArticle: state.onlyArticle !== null && ids.has(state.onlyArticle) ? null : state.onlyArticle,
    // What was looked for is of no use to the articles that come next.
    ...(left.length === 0 ? { figureView: { ...WHOLE_VIEW, sort: state.figureView.sort } } : {}),
  };
}

/** What was being read when it was removed is read from the start. */
const restored = (entry: ArticleEntry): ArticleEntry =>
  entry.status === 'working' ? { ...entry, status: 'waiting' } : entry;

/**
 * The outcomes that still count: an article that was given a date, or was removed, while it was being read, is read
 * once more.
 */
export function currentOutcomes(articles: Articles, outcomes: readonly ReadOutcome[]): readonly ReadOutcome[] {
  const working = new Set(articles.filter(({ status }) => status === 'working').map(({ id }) => id));
  return outcomes.filter(({ id }) => working.has(id));
}

/** The articles with removed ones back in their old places. */
export function withRestored(articles: Articles, before: Articles, ids: ReadonlySet<string>): Articles {
  const now = new Map(articles.map((entry) => [entry.id, entry]));
  const old = before.flatMap((entry) => {
    const current = now.get(entry.id) ?? (ids.has(entry.id) ? restored(entry) : undefined);
    return current === undefined ? [] : [current];
  });
  const kept = new Set(old.map(({ id }) => id));
  return [...old, ...articles.filter(({ id }) => !kept.has(id))];
}
