import type { PaneTools } from '../PaneTools';
import type { ArticleEntry } from '../state/articleEntry';
import { markReread, withFailure } from '../state/articleUpdates';
import { messageOf } from './messageOf';
import { readWaiting } from './readWaiting';
import { refreshSummary } from './refreshSummary';

/**
 * Reads every article again from where it came, and says what is new, changed or gone. No cell is touched.
 *
 * @param only ids of the articles; all where it is left out
 * @example
 * await refreshAll(tools);
 */
export async function refreshAll(tools: PaneTools, only?: ReadonlySet<string>): Promise<void> {
  const { store } = tools;
  const ids = only ?? new Set(store.getState().articles.map(({ id }) => id));
  if (ids.size === 0) {
    store.setState({ notice: { tone: 'info', text: 'There is nothing to refresh: add an article first.' } });
    return;
  }
  store.setState(({ articles }) => ({ articles: markReread(articles, ids) }));
  for (const selection of selectionsOf(store.getState().articles.filter(({ id }) => ids.has(id))))
    await readCells(tools, selection);
  await readWaiting(tools);
  store.setState(({ articles }) => ({ notice: { tone: 'info', text: refreshSummary(articles) } }));
}

/** The cells that were read, with the articles that stand in them. */
interface Cells {
  readonly address: string;
  readonly eachCell: boolean;
  readonly entries: ReadonlyMap<string, ArticleEntry>;
}

function selectionsOf(articles: readonly ArticleEntry[]): Iterable<Cells> {
  const selections = new Map<string, Cells & { readonly entries: Map<string, ArticleEntry> }>();
  for (const entry of articles) {
    if (entry.origin.kind !== 'cells') continue;
    const { address, eachCell } = entry.origin.selection;
    const key = `${address} ${eachCell}`;
    const cells = selections.get(key) ?? { address, eachCell, entries: new Map<string, ArticleEntry>() };
    cells.entries.set(entry.origin.address, entry);
    selections.set(key, cells);
  }
  return selections.values();
}

/** Enters what the cells hold now; an article whose cells cannot be read, or are empty, fails and keeps its figures. */
async function readCells({ store, actions }: PaneTools, { address, eachCell, entries }: Cells): Promise<void> {
  const fail = (entry: ArticleEntry, why: string) =>
    store.setState(({ articles }) => ({ articles: withFailure(articles, entry.id, why) }));
  try {
    const now = await actions.articlesFromSelection({ eachCell, address });
    const byAddress = new Map(now.articles.map((cells) => [cells.address, cells]));
    for (const [place, entry] of entries) {
      const cells = byAddress.get(place);
      if (cells === undefined) fail(entry, `${place} holds no article any more: remove it here, or put it back there.`);
      else {
        const { text, title, publisher, url, published } = cells;
        const change = ({ origin, ...rest }: ArticleEntry): ArticleEntry =>
          origin.kind === 'cells'
            ? { ...rest, origin: { ...origin, text, title, publisher, url }, dateGiven: published ?? rest.dateGiven }
            : { ...rest, origin };
        store.setState(({ articles }) => ({
          articles: articles.map((other) => (other.id === entry.id ? change(other) : other)),
        }));
      }
    }
  } catch (error) {
    entries.forEach((entry) => fail(entry, messageOf(error)));
  }
}
