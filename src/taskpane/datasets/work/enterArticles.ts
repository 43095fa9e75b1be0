import type { ReadArticle } from '../../../actions/planDatasetRefresh';
import { linkChanges, ownRows } from '../../../output/linkedChanges';
import type { PaneTools } from '../../PaneTools';
import type { ArticleEntry, ArticleOrigin } from '../../state/articleEntry';
import { withOutcomes } from '../../state/articleUpdates';
import { newEntry } from '../../state/newEntries';

function originOf({ source, found, article }: ReadArticle): ArticleOrigin {
  const { text, title, publisher, url, place } = found;
  const { origin, label } = source;
  if (origin.kind !== 'cells') return { kind: 'source', source: { origin, label, place }, article };
  const { address, eachCell } = origin;
  return { kind: 'cells', address: place ?? address, selection: { address, eachCell }, text, title, publisher, url };
}

/** The date that the analyst gave; one that stands in the cells is theirs. */
function dateGivenTo({ source, found, dateGiven }: ReadArticle, before: ArticleEntry | undefined): string | null {
  const given = source.origin.kind === 'cells' ? found.published : dateGiven;
  return given ?? before?.dateGiven ?? null;
}

/** An article of the pane as its source has it now. */
function entryOf(read: ReadArticle, before: ArticleEntry | undefined): ArticleEntry {
  const origin = originOf(read);
  const entry = before ?? newEntry(read.id, origin);
  return { ...entry, origin, dateGiven: dateGivenTo(read, before), reread: before !== undefined };
}

/**
 * Shows in the pane what a refresh read: articles that are there as they stand now, and those that came. So
 * their figures can be looked up, corrected and reviewed. They are shown before anything is written.
 */
export function enterArticles({ store }: PaneTools, read: readonly ReadArticle[]): void {
  if (read.length === 0) return;
  store.setState(({ articles }) => {
    const before = new Map(articles.map((entry) => [entry.id, entry]));
    const isSame = (one: ReadArticle): boolean => before.get(one.id)?.article?.text === one.article.text;
    const news = read.filter((one) => !isSame(one));
    const entries = new Map(news.map((one) => [one.id, entryOf(one, before.get(one.id))]));
    const fresh = [...entries.values()].filter(({ id }) => !before.has(id));
    const all = [...articles.map((entry) => entries.get(entry.id) ?? entry), ...fresh];
    const outcomes = news.map(({ id, article, figures }) => {
      return { id, ok: true, article, figures, rows: ownRows(figures, linkChanges(figures)).length } as const;
    });
    return { articles: withOutcomes(all, outcomes) };
  });
}
