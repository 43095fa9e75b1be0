import { requestPane } from '../../../src/actions/paneRequests';
import type { PaneTools } from '../../../src/taskpane/PaneTools';
import { listenToRequests } from '../../../src/taskpane/work/listenToRequests';
import { datasetOf, fakeJob } from '../datasets/fakeRefresh';
import { fakeTools } from './tools';

const CHILE = 'Copper in Chile\n9 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';
const FIGURES = datasetOf('Figures', ['chile']);

/** A workbook with a dataset whose figure is not in the pane; `now` is what its source says. */
function workbookOf(now: string | null): { tools: PaneTools; figure: string; end: () => void } {
  const tools = fakeTools();
  const { inputs, ...job } = fakeJob(FIGURES, { chile: CHILE }, { chile: now });
  const figure = job.base?.[0]?.id ?? '';
  Object.assign(tools.workbook.datasets, {
    list: [FIGURES],
    articles: { [figure]: 'chile' },
    prepared: { job: { ...job, inputs: new Map(inputs) }, fingerprint: '' },
  });
  return { tools, figure, end: listenToRequests(tools) };
}

async function shown({ store }: PaneTools): Promise<void> {
  const isWorking = () => store.getState().notice?.text.startsWith('Reading') === true;
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (isWorking());
}

it('the article of a figure of the workbook is brought into the pane, and its figure shown', async () => {
  const { tools, figure, end } = workbookOf(CHILE);
  requestPane({ type: 'showSource', figureId: figure });
  await shown(tools);
  end();
  const { page, openFigure, articles, notice } = tools.store.getState();
  expect([page, openFigure, notice]).toEqual(['figures', figure, null]);
  expect(articles.map(({ id, label, figures }) => [id, label, figures.map(({ id: one }) => one)])).toEqual([
    ['chile', 'Copper in Chile', [figure]],
  ]);
});

it.each([
  ['cannot be read', null, /^Its text is not on this computer.* is not in the pane: add it again/u],
  ['says something else now', 'Nothing is known of exports.', /^The article of this figure is not in the pane/u],
])('where its source %s, the pane says so', async (_, now, expected) => {
  const { tools, figure, end } = workbookOf(now);
  requestPane({ type: 'showSource', figureId: figure });
  await shown(tools);
  end();
  expect(tools.store.getState()).toMatchObject({ articles: [], openFigure: null });
  expect(tools.store.getState().notice?.text).toMatch(expected);
});

it('a figure that no dataset knows is not looked for anywhere', async () => {
  const { tools, end } = workbookOf(CHILE);
  requestPane({ type: 'showSource', figureId: 'f-of-somebody' });
  await shown(tools);
  end();
  expect(tools.store.getState().notice?.text).toMatch(/^The article of this figure is not in the pane/u);
});
