import { fingerprintOf } from '../../../dataset/identity/fingerprint';
import type { InsertedArticle, InsertedFigures } from '../../../actions/makeDataset';
import type { SourceOrigin } from '../../../model/dataset';
import { SAMPLES } from '../../samples/SampleSource';
import type { ArticleEntry, ArticleOrigin } from '../../state/articleEntry';
import type { PaneState } from '../../state/paneState';

function originOf(origin: ArticleOrigin): SourceOrigin {
  switch (origin.kind) {
    case 'pasted':
      return { kind: 'text' };
    case 'file':
      return { kind: 'file', name: origin.file.name };
    case 'cells':
      return { kind: 'cells', ...origin.selection };
    case 'sample':
      return SAMPLES;
    case 'source':
      return origin.source.origin;
  }
}

function sourceLabel({ origin, label }: ArticleEntry): string {
  switch (origin.kind) {
    case 'cells':
      return origin.selection.address;
    case 'sample':
      return 'Sample articles';
    case 'source':
      return origin.source.label;
    case 'file':
    case 'pasted':
      return label;
  }
}

function placeOf(origin: ArticleOrigin): string | null {
  switch (origin.kind) {
    case 'cells':
      return origin.address;
    case 'sample':
      return origin.file;
    case 'source':
      return origin.source.place;
    case 'file':
    case 'pasted':
      return null;
  }
}

/** An article of the pane as its dataset remembers it; null where it was not read. */
function insertedArticle(entry: ArticleEntry, reviews: PaneState['reviews']): InsertedArticle | null {
  const { id, origin, article, figures, dateGiven } = entry;
  if (article === null) return null;
  const { title, published, publisher, url, text } = article;
  // What is recognised again is what stands in the cells, not what was made of it.
  const found = origin.kind === 'cells' ? { ...origin } : { title, publisher, url, text };
  return {
    origin: originOf(origin),
    label: sourceLabel(entry),
    article,
    figures: figures.map((figure) => figure.id),
    rejected: figures.filter((figure) => reviews[figure.id] === 'rejected'),
    known: {
      id,
      title: found.title,
      published,
      // A date that stands in the cells is theirs and is read with them.
      dateGiven: origin.kind === 'cells' ? null : dateGiven,
      publisher: found.publisher,
      url: found.url,
      fingerprint: fingerprintOf(found.text),
      place: placeOf(origin),
    },
  };
}

/**
 * What a dataset is to remember of figures that were just inserted.
 *
 * @param rows ids of the rows of the table
 * @example insertedFigures(store.getState(), { table: 'Figures', rows, keepsText: false }).articles.length
 */
export function insertedFigures(
  state: PaneState,
  { table, rows, keepsText }: Pick<InsertedFigures, 'table' | 'rows' | 'keepsText'>,
): InsertedFigures {
  const inTable = new Set(rows);
  const entries = state.articles.filter(({ figures }) => figures.some(({ id }) => inTable.has(id)));
  const articles = entries.flatMap((entry) => insertedArticle(entry, state.reviews) ?? []);
  const ids = new Set(articles.flatMap(({ figures }) => figures));
  const reviewed = (review: 'accepted' | 'rejected') =>
    Object.entries(state.reviews).flatMap(([id, said]) => (said === review && ids.has(id) ? [id] : []));
  const rowsThere = entries.reduce((sum, entry) => sum + entry.rows, 0);
  const rejected = reviewed('rejected');
  return {
    table,
    rows,
    keepsText,
    articles,
    corrections: Object.fromEntries(Object.entries(state.corrections).filter(([id]) => ids.has(id))),
    accepted: reviewed('accepted'),
    rejected,
    // All that was not rejected: then what comes to these articles comes to the table.
    chosen: rows.length + rejected.length >= rowsThere ? null : rows,
  };
}
