import type { PaneTools } from '../PaneTools';
import type { ArticleEntry } from '../state/articleEntry';
import { withArticles, withoutArticles } from '../state/articleUpdates';
import { cellsEntry, fileEntry, pastedEntry, sampleEntry, type Pasted } from '../state/newEntries';
import { messageOf } from './messageOf';
import { readWaiting } from './readWaiting';

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

/** Adds articles and reads them; says so where some are there already. */
function add(tools: PaneTools, entries: readonly ArticleEntry[]): void {
  const { articles: all, known } = withArticles(tools.store.getState().articles, entries);
  tools.store.setState({
    articles: all,
    notice:
      known.length === 0
        ? null
        : { tone: 'info', text: `${articles(known.length)} not added again: already in the list.` },
  });
  void readWaiting(tools);
}

/**
 * Adds what was pasted as an article.
 *
 * @param published its date, `YYYY-MM-DD`, or null for the one that it states
 */
export function addPasted(tools: PaneTools, pasted: Pasted, published: string | null = null): void {
  if (pasted.text.trim() === '') {
    tools.store.setState({
      notice: { tone: 'error', text: 'There is no text to read: copy the article and paste it.' },
    });
    return;
  }
  add(tools, [pastedEntry(pasted, published)]);
}

/** Adds files as articles. */
export function addFiles(tools: PaneTools, files: readonly File[]): void {
  add(tools, files.map(fileEntry));
}

/** Adds every article of the sample collection. */
export async function addSamples(tools: PaneTools): Promise<void> {
  try {
    const samples = await tools.samples.list();
    add(
      tools,
      samples.map(({ file }) => sampleEntry(file)),
    );
  } catch (error) {
    tools.store.setState({ notice: { tone: 'error', text: messageOf(error) } });
  }
}

/**
 * Adds the selected cells as articles. Where a block became one article, one a cell is offered.
 *
 * @param eachCell whether each cell is an article of its own, where the cells are no table with headers
 * @param address the cells; the selected ones where it is left out
 */
export async function addSelection(tools: PaneTools, eachCell: boolean, address?: string): Promise<void> {
  try {
    const options = address === undefined ? { eachCell } : { eachCell, address };
    const read = await tools.actions.articlesFromSelection(options);
    if (read.articles.length === 0) {
      throw new Error('The selected cells hold no text: select the article’s cells and try again.');
    }
    const entries = read.articles.map((article) => cellsEntry(article, { address: read.address, eachCell }));
    add(tools, entries);
    if (!eachCell && entries.length === 1 && read.address.includes(':')) offerEachCell(tools, entries, read.address);
  } catch (error) {
    tools.store.setState({ notice: { tone: 'error', text: messageOf(error) } });
  }
}

function offerEachCell(tools: PaneTools, entries: readonly ArticleEntry[], address: string): void {
  const act = () => {
    tools.store.setState((state) => withoutArticles(state, new Set(entries.map(({ id }) => id))));
    void addSelection(tools, true, address);
  };
  tools.store.setState({
    notice: { tone: 'info', text: `Read ${address} as one article.`, offer: { label: 'One a cell', act } },
  });
}
