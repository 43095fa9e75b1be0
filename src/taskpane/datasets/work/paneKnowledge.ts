import type { PaneArticle } from '../../../actions/readDatasetSources';
import type { SaidInPane } from '../../../actions/SaidInPane';
import type { Dataset } from '../../../model/dataset';
import { withoutSaid } from '../../work/takenBack';
import type { ArticleEntry } from '../../state/articleEntry';
import type { PaneState } from '../../state/paneState';

type FromPane = NonNullable<ReturnType<PaneArticle>>;

/** An article as the pane has it: as it was read, else what there is to read. */
function ofEntry({ id, dateGiven, article, figures, status, reread, origin }: ArticleEntry): FromPane | undefined {
  const isRead = article !== null && !reread && (status === 'ready' || status === 'dateNeeded');
  if (isRead) return { id, dateGiven, article, figures };
  switch (origin.kind) {
    case 'pasted':
      return {
        id,
        dateGiven,
        body:
          origin.html === undefined
            ? { kind: 'text', text: origin.text, title: null, publisher: null, url: null }
            : { kind: 'copied', html: new Blob([origin.html]), text: origin.text },
      };
    case 'file':
      return { id, dateGiven, body: { kind: 'file', name: origin.file.name, content: origin.file } };
    case 'source':
      return { id, dateGiven, body: { kind: 'article', article: origin.article } };
    case 'cells':
    case 'sample':
      return undefined;
  }
}

/**
 * What the pane has of articles, by their ids.
 *
 * @example articlesOfPane(store.getState().articles)('pasted-1')
 */
export function articlesOfPane(articles: readonly ArticleEntry[]): PaneArticle {
  const entries = new Map(articles.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = entries.get(id);
    return entry === undefined ? undefined : ofEntry(entry);
  };
}

/**
 * What the analyst said in the pane about figures that may be of a dataset: all but what is said of articles that are not
 * of it. A figure may be known by an id that it had when its article was read before.
 *
 * @example saidInPane(store.getState(), dataset).corrections
 */
export function saidInPane({ articles, corrections, reviews, takenBack }: PaneState, { sources }: Dataset): SaidInPane {
  const ours = new Set(sources.flatMap((source) => source.articles.map(({ id }) => id)));
  const others = new Set(
    articles.flatMap(({ id, figures }) => (ours.has(id) ? [] : figures.map((figure) => figure.id))),
  );
  const reviewed = (review: 'accepted' | 'rejected') =>
    Object.entries(reviews).flatMap(([id, said]) => (said === review && !others.has(id) ? [id] : []));
  return {
    corrections: Object.fromEntries(Object.entries(corrections).filter(([id]) => !others.has(id))),
    accepted: reviewed('accepted'),
    rejected: reviewed('rejected'),
    takenBack: withoutSaid(takenBack, (id) => others.has(id)),
  };
}
