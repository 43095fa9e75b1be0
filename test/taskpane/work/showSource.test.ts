import { requestPane } from '../../../src/actions/paneRequests';
import { fingerprintOf } from '../../../src/dataset/identity/fingerprint';
import { articleFromText } from '../../../src/sources/articleFromText';
import type { Article } from '../../../src/model/article';
import type { Dataset } from '../../../src/model/dataset';
import type { PaneTools } from '../../../src/taskpane/PaneTools';
import { newEntry } from '../../../src/taskpane/state/newEntries';
import { listenToRequests } from '../../../src/taskpane/work/listenToRequests';
import { readWaiting } from '../../../src/taskpane/work/readWaiting';
import { refreshAll } from '../../../src/taskpane/work/refreshAll';
import { datasetOf, fakeJob } from '../datasets/fakeRefresh';
import { fakeTools, settled } from './tools';

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

describe('an article of a site', () => {
  const TEXT = 'Chile exported 519,000 tonnes of copper in July 2018.';
  const PAGE = 'https://metal.example/copper';
  const ARTICLE: Article = {
    ...articleFromText(TEXT, { id: PAGE }),
    ...{ title: 'Copper in Chile', published: '2018-08-09', publisher: 'Metal Post', url: PAGE },
  };
  const { title, published, publisher, url } = ARTICLE;
  const known = {
    id: 'chile',
    title,
    published,
    dateGiven: null,
    publisher,
    url,
    fingerprint: fingerprintOf(TEXT),
    place: PAGE,
  };
  const SITE: Dataset = {
    ...FIGURES,
    sources: [
      {
        id: 'site',
        label: 'metal.example/copper',
        origin: { kind: 'page', url: PAGE },
        keepsText: false,
        articles: [known],
      },
    ],
  };

  it.each([
    ['is read again', refreshAll],
    [
      'comes back with the pane',
      async (tools: PaneTools) => {
        tools.store.setState(({ articles }) => ({
          articles: articles.map(({ id, origin, dateGiven }) => newEntry(id, origin, dateGiven)),
        }));
        await readWaiting(tools);
      },
    ],
  ])('keeps its title, publisher, address, date and figures when it %s', async (_, again) => {
    const tools = fakeTools();
    const job = fakeJob(SITE, { chile: TEXT }, {});
    const found = { title, published, publisher, url, place: PAGE, text: TEXT };
    const body = { kind: 'article', article: ARTICLE } as const;
    const inputs = new Map([
      ['site', { kind: 'articles', articles: [{ id: null, found, body }], missing: null } as const],
    ]);
    const figure = job.base?.[0]?.id ?? '';
    Object.assign(tools.workbook.datasets, {
      list: [SITE],
      articles: { [figure]: 'chile' },
      prepared: { job: { ...job, inputs }, fingerprint: '' },
    });
    const end = listenToRequests(tools);
    requestPane({ type: 'showSource', figureId: figure });
    await shown(tools);
    end();
    const [before] = tools.store.getState().articles;
    expect(before).toMatchObject({ status: 'ready', article: { ...ARTICLE, id: 'chile' } });
    await again(tools);
    await settled(tools);
    const [after] = tools.store.getState().articles;
    expect(after).toMatchObject({ status: 'ready', article: { ...ARTICLE, id: 'chile' } });
    expect(after?.figures.map(({ id }) => id)).toEqual([figure]);
  });
});
