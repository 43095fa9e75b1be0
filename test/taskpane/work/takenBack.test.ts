import { saidInPane } from '../../../src/taskpane/datasets/work/paneKnowledge';
import { refreshDatasets } from '../../../src/taskpane/datasets/work/refreshDatasets';
import { figureEdits } from '../../../src/taskpane/work/editFigures';
import { correctionTakenBack, withoutSaid } from '../../../src/taskpane/work/takenBack';
import { datasetOf, fakeJob } from '../datasets/fakeRefresh';
import { fakeTools } from './tools';

const CHILE = 'Copper in Chile\n9 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';

const NOTHING = { corrections: {}, reviews: {} };

it.each<[string, (edits: ReturnType<typeof figureEdits>) => void, object, object]>([
  ['a correction', ({ onCorrect }) => onCorrect('f1', { unit: 'kt' }), { f1: { unit: 'kt' } }, NOTHING],
  ['an empty one is none', ({ onCorrect }) => onCorrect('f1', {}), {}, NOTHING],
  [
    'one taken back',
    ({ onCorrect }) => {
      onCorrect('f1', { unit: 'kt' });
      onCorrect('f1', null);
    },
    {},
    { corrections: { f1: [{ unit: 'kt' }] }, reviews: {} },
  ],
  [
    'one made anew and emptied',
    ({ onCorrect }) => {
      onCorrect('f1', { unit: 'kt' });
      onCorrect('f1', { unit: 't' });
      onCorrect('f1', {});
    },
    {},
    { corrections: { f1: [{ unit: 'kt' }, { unit: 't' }] }, reviews: {} },
  ],
  [
    'a review taken back',
    ({ onReview }) => {
      onReview('f1', 'rejected');
      onReview('f1', 'open');
    },
    {},
    { corrections: {}, reviews: { f1: ['rejected'] } },
  ],
])('%s', (_, act, corrections, takenBack) => {
  const tools = fakeTools();
  act(figureEdits(tools));
  const now = tools.store.getState();
  expect(now.corrections).toEqual(corrections);
  expect(now.takenBack).toEqual(takenBack);
});

it('forgets who goes to and fro, but for the last twenty times', () => {
  let back: Parameters<typeof correctionTakenBack>[0] = NOTHING;
  for (let turn = 0; turn < 50; turn += 1) back = correctionTakenBack(back, 'f1', { value: turn });
  expect(back.corrections.f1).toHaveLength(20);
  expect(back.corrections.f1?.at(-1)).toEqual({ value: 49 });
});

it('is forgotten by figure, corrections and reviews apart', () => {
  const back = { corrections: { f1: [{ unit: 'kt' }], f2: [{ unit: 't' }] }, reviews: { f1: ['rejected' as const] } };
  expect(withoutSaid(back, (id, what) => id === 'f1' && what === 'corrections')).toEqual({
    corrections: { f2: [{ unit: 't' }] },
    reviews: { f1: ['rejected'] },
  });
});

it('is told to a dataset once: what a colleague says of the figure afterwards stays', async () => {
  const tools = fakeTools();
  const { inputs, ...job } = fakeJob(datasetOf('Figures', ['chile']), { chile: CHILE }, { chile: CHILE });
  const id = job.base?.[0]?.id ?? '';
  const dataset = { ...job.dataset, corrections: { [id]: { unit: 'kt' } } };
  const prepared = { job: { ...job, dataset, inputs: new Map(inputs) }, fingerprint: '' };
  Object.assign(tools.workbook.datasets, { list: [dataset], prepared });
  const edits = figureEdits(tools);
  edits.onCorrect(id, { unit: 'kt' });
  edits.onCorrect(id, null);
  edits.onCorrect('another', { unit: 'kt' });
  edits.onCorrect('another', null);
  const planned: unknown[] = [];
  const said = saidInPane(tools.store.getState(), dataset);
  Object.assign(prepared.job, { said });
  await refreshDatasets(tools, null);
  for (const { name, args } of tools.workbook.calls) if (name === 'noteUnchanged') planned.push(...args);
  expect(planned).toMatchObject([{ dataset: { corrections: {} } }]);
  expect(tools.store.getState().takenBack).toEqual({ corrections: { another: [{ unit: 'kt' }] }, reviews: {} });
});
