import type { PaneTools } from '../PaneTools';
import { markReread, withDate, withoutArticles, withRestored } from '../state/articleUpdates';
import { readWaiting } from './readWaiting';

/**
 * Gives an article its date, or takes it back; its periods are resolved again at once.
 *
 * @param date `YYYY-MM-DD`, or null
 */
export function giveDate(tools: PaneTools, id: string, date: string | null): void {
  tools.store.setState(({ articles }) => ({ articles: withDate(articles, id, date) }));
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
