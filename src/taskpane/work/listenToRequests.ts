import { onPaneRequest, type PaneRequest } from '../../actions/paneRequests';
import type { PaneTools } from '../PaneTools';
import { addSelection } from './addArticles';
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
      showSource(tools, request.figureId);
      break;
    case 'showError':
      store.setState({ notice: { tone: 'error', text: request.message } });
      break;
  }
}

function showSource({ store }: PaneTools, figureId: string | null): void {
  if (figureId === null) {
    const text = 'No figure of Ingot stands in this cell: select a row of an Ingot table, or a cell that looks one up.';
    store.setState({ notice: { tone: 'info', text } });
    return;
  }
  const entry = store.getState().articles.find(({ figures }) => figures.some(({ id }) => id === figureId));
  if (entry === undefined) {
    const text =
      'The article of this figure is not in the pane: add it again, or read its sentence in the table’s Sentence column.';
    store.setState({ notice: { tone: 'info', text } });
    return;
  }
  store.setState({ page: 'figures', openFigure: figureId, lastFigure: figureId, onlyArticle: null, notice: null });
}
