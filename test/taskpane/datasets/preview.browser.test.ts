import { describeInBrowser } from '../../support/describeInBrowser';
import { PaneTest } from '../pane/paneTest';
import { datasetOf, fakeJob, type PlainJob } from './fakeRefresh';

jest.setTimeout(120_000);

const CHILE = 'Copper in Chile\n9 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';
const LATER = 'Chilean copper again\n12 August 2018\nChile exported 525,000 tonnes of copper in July 2018.';
const SOONER = 'First word of Chile\n2 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';
const GUINEA = 'Bauxite\n12 August 2018\nGuinea exported 5,000,000 tonnes of bauxite in July 2018.';

const FIGURES = datasetOf('Figures', ['chile', 'later', 'sooner', 'guinea']);
const REPEATED = fakeJob(
  FIGURES,
  { chile: CHILE },
  { chile: CHILE, later: LATER, sooner: SOONER, guinea: GUINEA },
);

describeInBrowser('the preview of a refresh', () => {
  const pane = new PaneTest();

  /** Opens the preview of a refresh. */
  async function preview(job: PlainJob): Promise<void> {
    await pane.page.evaluate((plain) => {
      const fake = globalThis.fakePane.workbook.datasets;
      fake.list = [plain.dataset];
      fake.prepared = { job: { ...plain, inputs: new Map(plain.inputs) }, fingerprint: 'as it was' };
    }, job);
    await pane.page.getByRole('button', { name: 'Datasets' }).click();
    await pane.page.getByRole('button', { name: 'Refresh Figures' }).click();
    await pane.page.getByRole('heading', { name: 'Refresh of Figures' }).waitFor();
  }
  const look = async (name: string) => {
    const folder = process.env.LOOK;
    if (folder === undefined) return;
    await pane.page.screenshot({ path: `${folder}/${name}.png` });
  };

  it.each(['light', 'dark'] as const)('tells new facts from repeats, %s', async (colorScheme) => {
    await pane.open({ colorScheme });
    await preview(REPEATED);
    await pane.page.getByText('1 new fact, 2 repeats. Nothing is written yet.').waitFor();
    await pane.page.getByText('The table says otherwise: 519,000 t').waitFor();
    await look(`repeats-${colorScheme}`);
    expect(await pane.axeFindings()).toEqual([]);
    await pane.page.getByText('The table has 519,000 t').getByRole('button', { name: 'Show it' }).click();
    const shown = await pane.page.evaluate(() =>
      globalThis.fakePane.workbook.calls.filter(({ name }) => name === 'showRow').map(({ args }) => args),
    );
    expect(shown).toEqual([['Figures', REPEATED.table.rows[0]?.id]]);
  });
});
