import { onPaneRequest, type PaneRequest } from '../../actions/paneRequests';
import type { PaneTools } from '../PaneTools';
import { addSelection } from './addArticles';
import { messageOf } from './messageOf';
import { refreshEverything } from './refreshEverything';

/**
 * Does what ribbon and context menu ask for.
 *
 * @returns a function that ends it
 */
export function listenToRequests(tools: PaneTools): () => void {
  return onPaneRequest((request) => answer(tools, request));
}

function answer(tools: PaneTools, request: PaneRequest): void {
  const { store } = tools;
  switch (request.type) {
    case 'extractSelection':
      store.setState({ page: 'articles' });
      void addSelection(tools, false);
      break;
    case 'refreshAll':
      void refreshEverything(tools);
      break;
    case 'showSource':
      void showSource(tools, request.figureId);
      break;
    case 'showError':
      store.setState({ notice: { tone: 'error', text: request.message } });
      break;
  }
}

/** The pane has the figure already, or its dataset knows where the article is. */
async function hasFigure(tools: PaneTools, figure: string): Promise<boolean> {
  const isHere = () => tools.store.getState().articles.some(({ figures }) => figures.some(({ id }) => id === figure));
  if (isHere()) return true;
  tools.store.setState({ notice: { tone: 'info', text: 'Reading the article of this figure…' } });
  // Loaded when it is needed: most figures are in the pane.
  const { bringArticle } = await import('../datasets/work/bringArticle');
  return (await bringArticle(tools, figure)) || isHere();
}

async function showSource(tools: PaneTools, figureId: string | null): Promise<void> {
  const { store } = tools;
  if (figureId === null) {
    const text = 'No figure of Ingot stands in this cell: select a row of an Ingot table, or a cell that looks one up.';
    store.setState({ notice: { tone: 'info', text } });
    return;
  }
  const failure = { said: '' };
  const isHere = await hasFigure(tools, figureId).catch((error: unknown) => {
    failure.said = `${messageOf(error)} `;
    return false;
  });
  if (!isHere) {
    const text = `${failure.said}The article of this figure is not in the pane: add it again, or read its sentence in the table’s Sentence column.`;
    store.setState({ notice: { tone: 'info', text } });
    return;
  }
  store.setState({ page: 'figures', openFigure: figureId, lastFigure: figureId, onlyArticle: null, notice: null });
}
