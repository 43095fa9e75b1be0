import { describeInBrowser } from '../../support/describeInBrowser';
import { PaneTest } from '../pane/paneTest';
import { datasetOf, fakeJob, type PlainJob } from './fakeRefresh';

const CHILE = 'Copper in Chile\n9 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';
const LATER = 'Chilean copper again\n12 August 2018\nChile exported 525,000 tonnes of copper in July 2018.';
const SOONER = 'First word of Chile\n2 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';
const GUINEA = 'Bauxite\n12 August 2018\nGuinea exported 5,000,000 tonnes of bauxite in July 2018.';

const FIGURES = datasetOf('Figures', ['chile', 'later', 'sooner', 'guinea']);
const REPEATED = fakeJob(FIGURES, { chile: CHILE }, { chile: CHILE, later: LATER, sooner: SOONER, guinea: GUINEA });

const PERU = 'Zinc in Peru\n10 August 2018\nPeru exported 120,000 tonnes of zinc in July 2018.';
const TWO = datasetOf('Figures', ['chile', 'peru']);

/** Chile's Id was emptied; Peru's row was copied, and the copy changed. */
function renamedJob(): PlainJob {
  const job = fakeJob(TWO, { chile: CHILE, peru: PERU }, { chile: CHILE, peru: PERU });
  const [chile, peru] = job.table.rows;
  if (chile === undefined || peru === undefined) throw new Error('no rows');
  const copy = { index: 2, id: peru.id, cells: { ...peru.cells, Value: 7 } };
  const rows = [{ ...chile, id: '', cells: { ...chile.cells, Id: '' } }, peru, copy];
  return { ...job, table: { ...job.table, rows } };
}

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

  it.each(['light', 'dark'] as const)('tells of Ids that were emptied or copied, %s', async (colorScheme) => {
    await pane.open({ colorScheme });
    await preview(renamedJob());
    await pane.page.getByText('1 Id put back. Nothing is written yet.').waitFor();
    await pane.page.getByText('1 Id stands on several rows: rows 2 and 3 of the table.').waitFor();
    await pane.page.getByText('Ids put back').waitFor();
    await look(`ids-${colorScheme}`);
    expect(await pane.axeFindings()).toEqual([]);
  });
});
