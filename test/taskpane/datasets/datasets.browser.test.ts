import { describeInBrowser } from '../../support/describeInBrowser';
import type { Dataset } from '../../../src/model/dataset';
import { PaneTest } from '../pane/paneTest';
import { datasetOf, fakeJob, rowsOf, type PlainJob } from './fakeRefresh';

const CHILE = 'Copper in Chile\n9 August 2018\nChile exported 519,000 tonnes of copper in July 2018.';
const PERU = 'Zinc in Peru\n10 August 2018\nPeru exported 120,000 tonnes of zinc in July 2018.';
const CONGO = 'Cobalt in Congo\n11 August 2018\nCongo exported 8,400 tonnes of cobalt in July 2018.';
const GABON = 'Manganese in Gabon\n12 August 2018\nGabon exported 700,000 tonnes of manganese in July 2018.';
const BEFORE = { chile: CHILE, peru: PERU, congo: CONGO, gabon: GABON };
const NOW = {
  chile: CHILE.replace('519,000', '591,000'),
  peru: PERU.replace('120,000', '125,000'),
  congo: 'Cobalt in Congo\n11 August 2018\nNothing is known of exports.',
  gabon: `${GABON} Guinea exported 5,000,000 tonnes of bauxite in July 2018.`,
};

const FIGURES = datasetOf('Figures', ['chile', 'peru', 'congo', 'gabon']);

/** The analyst changed Peru's value, and Gabon's item. */
const JOB = fakeJob(FIGURES, BEFORE, NOW, (row) => {
  if (row.cells.Subject === 'Peru') return { ...row, cells: { ...row.cells, Value: 130_000, StdValue: 130_000 } };
  if (row.cells.Subject === 'Gabon') return { ...row, cells: { ...row.cells, Item: 'manganese ore' } };
  return row;
});

describeInBrowser('datasets', () => {
  const pane = new PaneTest();
  const button = (name: RegExp | string) => pane.page.getByRole('button', { name });

  /** Gives the workbook datasets, and the refresh of one of them. */
  async function give(datasets: readonly Dataset[], job: PlainJob | null, told: readonly string[] = []): Promise<void> {
    await pane.page.evaluate(
      ([list, plain, losses]) => {
        const fake = globalThis.fakePane.workbook.datasets;
        fake.list = list;
        fake.told = losses;
        fake.prepared =
          plain === null ? null : { job: { ...plain, inputs: new Map(plain.inputs) }, fingerprint: 'as it was' };
      },
      [datasets, job, told] as const,
    );
  }
  const open = () => button('Datasets').click();
  const look = async (name: string) => {
    const folder = process.env.LOOK;
    if (folder !== undefined) await pane.page.screenshot({ path: `${folder}/${name}.png` });
  };

  it('where there is none, how one is made', async () => {
    await open();
    await pane.page.getByText('No dataset yet').waitFor();
    await look('none');
    expect(await pane.axeFindings()).toEqual([]);
  });

  it('are listed with when they were checked and changed, apart', async () => {
    await give([FIGURES, { ...datasetOf('Prices', ['a']), lastChanged: '2026-11-21T10:00:00Z' }], null, [
      'The sources of the dataset Tin were lost: add them again.',
    ]);
    await open();
    await pane.page.getByText('12 rows in Figures on sheet Figures · 4 sources').waitFor();
    await pane.page.getByText('Changed: never').waitFor();
    await pane.page.getByText('add them again').waitFor();
    await look('list');
    expect(await pane.axeFindings()).toEqual([]);
  });

  it('show what a refresh would do, settled row by row, and do that', async () => {
    await give([FIGURES], JOB);
    await open();
    await button('Refresh Figures').click();
    await pane.page.getByRole('heading', { name: 'Refresh of Figures' }).waitFor();
    await look('preview');
    expect(await pane.axeFindings()).toEqual([]);
    await button('Take the source’s').click();
    await pane.page.getByRole('checkbox', { name: /Accept 591,000 t/u }).uncheck();
    await look('preview-settled');
    await button(/^Apply/u).click();
    await pane.page.getByText('Refreshed: 1 cell changed').waitFor();
    const [call] = await pane.page.evaluate(() =>
      globalThis.fakePane.workbook.calls
        .filter(({ name }) => name === 'applyRefresh')
        .map(({ args }) => {
          const choices = args[1];
          if (typeof choices !== 'object' || choices === null || !('accepted' in choices && 'settled' in choices))
            return null;
          const { accepted, settled } = choices;
          return {
            accepted: accepted instanceof Set ? accepted.size : accepted,
            settled: settled instanceof Map ? [...settled.values()] : null,
          };
        }),
    );
    // Chile's is left; Gabon's series follows the item that the analyst gave it.
    expect(call).toEqual({ accepted: 4, settled: ['source'] });
  });

  it('open as a page with their sources, which are added, replaced and removed', async () => {
    await give([FIGURES], fakeJob(FIGURES, BEFORE, { ...NOW, congo: null }));
    await open();
    await pane.page
      .getByRole('button', { name: /^Figures12 rows/u })
      .or(pane.page.getByText('12 rows in'))
      .first()
      .click();
    await pane.page.getByRole('list', { name: 'Sources' }).waitFor();
    await look('dataset');
    expect(await pane.axeFindings()).toEqual([]);
    await button('Add a source').click();
    await look('add');
    expect(await pane.axeFindings()).toEqual([]);
    await pane.page.getByLabel('What to add').selectOption('feed');
    await pane.page.getByLabel('Address').fill('nonsense');
    await button('Add source').click();
    await pane.page.getByText('nonsense is no web address: give one that begins with https://.').waitFor();
    await pane.page.getByLabel('Address').fill('https://example.org/feed.xml');
    await button('Add source').click();
    await pane.page.getByText('“example.org/feed.xml” was added').waitFor();
    await button('Remove the source example.org/feed.xml').click();
    await pane.page.getByText('Its rows stay in the table').waitFor();
    await button('Undo').click();
    await button('Remove the source example.org/feed.xml').waitFor();
    await button('Add a source').click();
    await pane.page.getByLabel('What to add').selectOption('collection');
    await pane.page.getByLabel('Address').fill('https://Example.org/copper');
    await button('Add source').click();
    await button('Remove the source example.org/copper').waitFor();
    await button('Add a source').click();
    await pane.page.getByLabel('What to add').selectOption('collection');
    await pane.page.getByLabel('Address').fill('https://example.org/copper/datapackage.json');
    await button('Add source').click();
    await pane.page.getByText('The dataset has this source already').waitFor();
    await button('Cancel').click();
    await pane.page.getByRole('tab', { name: 'More' }).click();
    await pane.page.getByText('Share a copy').waitFor();
    await look('more');
    expect(await pane.axeFindings()).toEqual([]);
  });

  it('say that nothing has changed', async () => {
    await give([FIGURES], fakeJob(FIGURES, BEFORE, BEFORE));
    await open();
    await button('Refresh all').click();
    await pane.page.getByText('Nothing has changed.').waitFor();
    expect(await pane.page.evaluate(() => globalThis.fakePane.workbook.calls.map(({ name }) => name))).toContain(
      'noteUnchanged',
    );
  });

  it('say which source was not read, and go on with the others', async () => {
    await give([FIGURES], fakeJob(FIGURES, BEFORE, { ...NOW, chile: null }));
    await open();
    await button('Refresh all').click();
    await pane.page.getByText(/1 source could not be read\. .+: Its text is not on this computer/u).waitFor();
    await look('failed');
    expect(await pane.axeFindings()).toEqual([]);
    await button('Discard').click();
    await pane.page.getByText('Sources 4').waitFor();
    await pane.page.getByText('Its text is not on this computer').waitFor();
  });

  /** What the last refresh added is gone from the table. */
  const gone = (): PlainJob => {
    const job = fakeJob(FIGURES, BEFORE, BEFORE, (row) => (row.cells.Subject === 'Gabon' ? null : row));
    const added = job.base?.filter(({ cells }) => cells.Subject === 'Gabon').map(({ id }) => id) ?? [];
    return { ...job, undo: { cells: [], added, rows: [] } };
  };

  it('ask about rows of the last refresh that are gone, and offer them again', async () => {
    await give([FIGURES], gone());
    await open();
    await button('Refresh all').click();
    await pane.page.getByText('is gone from the table. Offer it again?').waitFor();
    await look('gone');
    expect(await pane.axeFindings()).toEqual([]);
    await button('Offer again').click();
    await pane.page
      .getByRole('checkbox', { name: 'Accept 700,000 t, exports · Gabon · manganese · 2018-07' })
      .waitFor();
    expect(await pane.page.getByText('Offer it again?').count()).toBe(0);
    await button('Apply 1 change').waitFor();
  });

  it('leave them deleted where that was meant, and are done', async () => {
    await give([FIGURES], gone());
    await open();
    await button('Refresh all').click();
    await button('Leave deleted').click();
    await pane.page.getByText('Sources 4').waitFor();
    const [noted] = await pane.page.evaluate(() =>
      globalThis.fakePane.workbook.calls.flatMap(({ name, args }) =>
        name === 'noteUnchanged' ? [JSON.stringify(args)] : [],
      ),
    );
    expect(noted).toContain('"undone":"no"');
  });

  it('fold away rows that change in nothing but how sure Ingot is', async () => {
    const job = fakeJob(FIGURES, BEFORE, { ...BEFORE, chile: NOW.chile });
    const unsure = <Row extends { readonly cells: object }>(row: Row) => ({
      ...row,
      cells: { ...row.cells, Confidence: 0.31 },
    });
    const rows = job.table.rows.map(unsure);
    await give([FIGURES], { ...job, base: job.base?.map(unsure) ?? null, table: { ...job.table, rows } });
    await open();
    await button('Refresh all').click();
    await pane.page.getByText('1 changed, 3 rows: only how sure Ingot is. Nothing is written yet.').waitFor();
    await look('folded');
    expect(await pane.page.getByRole('checkbox', { name: /^Accept [\d,]+ t/u }).count()).toBe(1);
    await button(/^Only how sure Ingot is 3/u).click();
    expect(await pane.page.getByRole('checkbox', { name: /^Accept [\d,]+ t/u }).count()).toBe(4);
    await pane.page.getByRole('checkbox', { name: 'Accept all: Only how sure Ingot is' }).uncheck();
    await button('Apply 1 change').waitFor();
  });

  it('with 20,000 new rows, of which those in sight alone are there, and which the keys reach', async () => {
    const text = Array.from(
      { length: 20 },
      (_, at) => `Chile exported ${at + 1},000 tonnes of copper in ${2000 + at}.`,
    );
    const job = fakeJob(FIGURES, { chile: CHILE }, { chile: text.join(' ') });
    await give([FIGURES], job);
    await pane.page.evaluate(() => {
      const fake = globalThis.fakePane.workbook.datasets;
      // Each sentence is a fact of its own.
      const countries = ['Chile', 'Peru', 'Congo', 'Gabon', 'Guinea', 'Brazil', 'India', 'China', 'Russia', 'Canada'];
      const metals = ['tin', 'zinc', 'lead', 'copper', 'nickel', 'cobalt', 'aluminium', 'silver', 'gold', 'lithium'];
      const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'October', 'December'];
      const article = (at: number) => ({
        ...{
          id: `a${at}`,
          title: null,
          published: '2018-08-09',
          publisher: null,
          url: null,
          language: 'en',
          tables: [],
        },
        text: Array.from(
          { length: 20 },
          (_, year) =>
            `${countries[at % 10]} exported ${at + 1},${year + 100} tonnes of ${metals[Math.floor(at / 10) % 10]} in ${months[Math.floor(at / 100)]} ${1990 + year}.`,
        ).join(' '),
        furniture: [],
      });
      const articles = Array.from({ length: 1000 }, (_, at) => {
        return { id: `a${at}`, dateGiven: null, body: { kind: 'article' as const, article: article(at) } };
      });
      if (fake.prepared === null) throw new Error('There is no refresh.');
      const inputs = new Map([['source chile', { kind: 'articles' as const, articles, missing: null }]]);
      fake.prepared = { ...fake.prepared, job: { ...fake.prepared.job, inputs } };
    });
    await open();
    await button('Refresh Figures').click();
    await pane.page.getByText('20,000 new facts').first().waitFor();
    const fold = pane.page.getByRole('button', { name: /^New facts 20,000/u });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    expect(await pane.page.getByRole('listitem').count()).toBeLessThan(60);
    await fold.focus();
    await pane.page.keyboard.press('End');
    await pane.page.waitForFunction(
      () =>
        document.activeElement?.closest('li')?.getAttribute('aria-posinset') ===
        document.activeElement?.closest('li')?.getAttribute('aria-setsize'),
    );
    await pane.page
      .getByRole('checkbox', { name: 'Accept all: New facts' })
      .or(button(/^Apply 2\d,\d+ changes$/u))
      .first()
      .waitFor();
  });

  it('are looked at when the workbook is opened only if that was switched on, and then it only tells', async () => {
    await give([FIGURES], JOB);
    await open();
    await pane.page.getByText('Look for news').click();
    const calls = () => pane.page.evaluate(() => globalThis.fakePane.workbook.calls.map(({ name }) => name));
    await pane.page.waitForFunction(() => globalThis.fakePane.workbook.datasets.checksOnOpening);
    expect(await calls()).not.toContain('prepareRefresh');
  });

  it('show what their articles disagree on, and the right one is chosen', async () => {
    const [row] = rowsOf(FIGURES, { chile: CHILE });
    const [other] = rowsOf(FIGURES, { peru: CHILE.replace('519,000', '619,000') });
    if (row === undefined || other === undefined) throw new Error('There are no rows.');
    await give([FIGURES], null);
    await pane.page.evaluate(
      ([used, differing]) => {
        globalThis.fakePane.workbook.datasets.facts = [{ used, also: [], differing: [differing] }];
        globalThis.fakePane.workbook.datasets.rows = [used.cells, differing.cells];
      },
      [row, other] as const,
    );
    await open();
    await pane.page.getByRole('list', { name: 'Datasets' }).getByText('12 rows').click();
    await pane.page.getByRole('tab', { name: 'Checks' }).click();
    await pane.page.getByRole('radio', { name: /619,000 t/u }).click();
    await pane.page.waitForFunction(() => globalThis.fakePane.workbook.calls.some(({ name }) => name === 'useRow'));
    await look('checks');
    expect(await pane.axeFindings()).toEqual([]);
    await pane.page.getByRole('tab', { name: 'Series' }).click();
    await pane.page.getByRole('table').waitFor();
    await look('series');
    expect(await pane.axeFindings()).toEqual([]);
  });

  it('can be looked at in the dark', async () => {
    await pane.open({ colorScheme: 'dark' });
    await give([FIGURES], JOB);
    await open();
    await look('list-dark');
    await button('Refresh Figures').click();
    await pane.page.getByRole('heading', { name: 'Refresh of Figures' }).waitFor();
    await look('preview-dark');
    expect(await pane.axeFindings()).toEqual([]);
  });
});
