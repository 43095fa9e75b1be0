import { lookForNews } from '../../../src/taskpane/datasets/work/lookForNews';
import { fakeTools } from '../work/tools';
import { datasetOf, fakeJob } from './fakeRefresh';

const CHILE = 'Copper in Chile\n9 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';

/** What the pane says when a workbook with these datasets is opened. */
async function opened(names: readonly string[], now: string, checksOnOpening = true) {
  const tools = fakeTools();
  const { inputs, ...job } = fakeJob(datasetOf('Figures', ['chile']), { chile: CHILE }, { chile: now });
  const list = names.map((name) => datasetOf(name, ['chile']));
  const prepared = { job: { ...job, inputs: new Map(inputs) }, fingerprint: '' };
  Object.assign(tools.workbook.datasets, { list, checksOnOpening, prepared });
  await lookForNews(tools);
  return { notice: tools.store.getState().notice, calls: tools.workbook.calls.map(({ name }) => name), tools };
}

const CORRECTED = CHILE.replace('519,000', '591,000');

it.each([
  [['Figures'], 'The dataset Figures has news.'],
  [['Figures', 'Prices'], '2 datasets have news.'],
])('of %j it says: %s', async (names, text) => {
  const { notice, calls, tools } = await opened(names, CORRECTED);
  expect(notice).toMatchObject({ tone: 'info', text, offer: { label: 'Show them' } });
  expect(calls.filter((name) => /apply|write|note/u.test(name))).toEqual([]);
  notice?.offer?.act();
  expect(tools.store.getState()).toMatchObject({ page: 'datasets', notice: null });
});

it('says nothing where nothing changed', async () => {
  expect((await opened(['Figures'], CHILE)).notice).toBeNull();
});

it('reads nothing where that was not switched on', async () => {
  const { notice, calls } = await opened(['Figures'], CORRECTED, false);
  expect([notice, calls]).toEqual([null, ['listDatasets']]);
});
