import { periodWords } from '../../dataset/periodWords';
import type { PaneTools } from '../PaneTools';
import { markReread, withDate, withoutArticles, withRestored } from '../state/articleUpdates';
import { readWaiting } from './readWaiting';

/**
 * Gives an article its date, or takes it back; its periods are resolved again at once.
 *
 * @param date `YYYY-MM-DD`, or null
 */
export function giveDate(tools: PaneTools, id: string, date: string | null): void {
  tools.store.setState(({ articles }) => ({ articles: withDate(articles, new Set([id]), date) }));
  void readWaiting(tools);
}

/**
 * Gives every article that needs a date the same one, and offers to take it back.
 *
 * @param date `YYYY-MM-DD`
 */
export function giveDateToAll(tools: PaneTools, date: string): void {
  const { store } = tools;
  const undated = store.getState().articles.filter(({ status }) => status === 'dateNeeded');
  const ids = new Set(undated.map(({ id }) => id));
  const undo = () => {
    // One that was given another date since keeps it.
    store.setState(({ articles }) => {
      const still = articles.filter(({ id, dateGiven }) => ids.has(id) && dateGiven === date);
      return { articles: withDate(articles, new Set(still.map(({ id }) => id)), null), notice: null };
    });
    void readWaiting(tools);
  };
  store.setState(({ articles }) => ({
    articles: withDate(articles, ids, date),
    notice: {
      tone: 'info',
      text: `${ids.size} articles dated ${periodWords(date) ?? date}.`,
      offer: { label: 'Undo', act: undo },
    },
  }));
  void readWaiting(tools);
}

/** Reads articles once more from where they came. */
export function readAgain(tools: PaneTools, ids: ReadonlySet<string>): void {
  tools.store.setState(({ articles }) => ({ articles: markReread(articles, ids) }));
  void readWaiting(tools);
}

/** Takes articles out of the pane and offers to bring them back. */
export function removeArticles(tools: PaneTools, ids: ReadonlySet<string>): void {
  const { store } = tools;
  const before = store.getState();
  const removed = before.articles.filter(({ id }) => ids.has(id));
  const [first] = removed;
  if (first === undefined) return;
  const restore = () => {
    store.setState(({ articles, selected }) => ({
      articles: withRestored(articles, before.articles, ids),
      selected: new Set([...selected, ...before.selected]),
      ...(articles.length === 0 ? { figureView: before.figureView } : {}),
      notice: null,
    }));
    void readWaiting(tools);
  };
  store.setState({
    ...withoutArticles(before, ids),
    notice: {
      tone: 'info',
      text: removed.length === 1 ? `Removed “${first.label}”.` : `Removed ${removed.length} articles.`,
      offer: { label: 'Undo', act: restore },
    },
  });
}
