import type { PaneTools } from '../PaneTools';
import type { ArticleEntry } from '../state/articleEntry';
import { withArticles } from '../state/articleUpdates';
import { cellsEntry, fileEntry, pastedEntry, sampleEntry } from '../state/newEntries';
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
 * Adds a pasted text as an article.
 *
 * @param published its date, `YYYY-MM-DD`, or null for the one that it states
 */
export function addPasted(tools: PaneTools, text: string, published: string | null = null): void {
  if (text.trim() === '') {
    tools.store.setState({
      notice: { tone: 'error', text: 'There is no text to read: copy the article and paste it.' },
    });
    return;
  }
  add(tools, [pastedEntry(text, published)]);
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
 * Adds the selected cells as articles.
 *
 * @param eachCell whether each cell of a column is an article of its own
 */
export async function addSelection(tools: PaneTools, eachCell: boolean): Promise<void> {
  try {
    const { address, articles: cells } = await tools.actions.articlesFromSelection({ eachCell });
    if (cells.length === 0)
      throw new Error('The selected cells hold no text: select the article’s cells and try again.');
    add(
      tools,
      cells.map((article) => cellsEntry(article, { address, eachCell })),
    );
  } catch (error) {
    tools.store.setState({ notice: { tone: 'error', text: messageOf(error) } });
  }
}
