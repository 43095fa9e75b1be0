import { describeInBrowser } from '../support/describeInBrowser';
import { PaneTest } from './pane/paneTest';

/** Its July 2017 lost its thousands. */
const SLIP = `Aluminium exports
9 August 2018
China exported 519,000 tonnes of aluminium in July 2018, up 18 percent from a year earlier.
In July 2017, China exported 440 tonnes of aluminium.`;
const FINE = 'Zinc\n9 August 2018\nPeru exported 5,000 tonnes of zinc in 2017.';

describeInBrowser('inserting', () => {
  const pane = new PaneTest();
  const button = (name: RegExp | string) => pane.page.getByRole('button', { name });
  const toInsert = async () => {
    await pane.page.getByRole('tab', { name: 'Figures' }).click();
    await button(/^Insert (?:all|\d)/u).click();
    await pane.page.getByRole('heading', { name: 'Insert into the workbook' }).waitFor();
  };

  it('figures that contradict others are named before they are inserted, reviewed, and then no more', async () => {
    await pane.add(SLIP, FINE);
    await toInsert();
    await pane.page.getByText('3 figures contradict others and were not reviewed.').waitFor();
    await button('Review them').click();
    await pane.page.getByText('1 of 3', { exact: true }).waitFor();
    await pane.page.keyboard.press('Enter');
    await pane.page.keyboard.press('x');
    await pane.page.keyboard.press('Escape');
    await pane.page.getByText('1 figure contradicts').waitFor({ state: 'detached' });
    await pane.page.getByRole('tab', { name: 'Figures' }).click();
    await toInsert();
    await button(/^Insert \d/u).click();
    await pane.page.getByText(/inserted: table Figures/u).waitFor();
  });

  it('the review of these leads back to inserting; the tab leads to all', async () => {
    await pane.add(SLIP, FINE);
    await toInsert();
    await button('Review them').click();
    await pane.page.getByText('1 of 3', { exact: true }).waitFor();
    for (let figure = 0; figure < 3; figure += 1) await pane.page.keyboard.press('Enter');
    await button('Back to inserting').click();
    await button(/^Insert \d/u).waitFor();
    expect(await pane.page.getByText(/contradicts? others/u).count()).toBe(0);
    await pane.page.getByRole('tab', { name: 'Review' }).click();
    await button(/^Accept|^Show all figures/u).waitFor();
    expect(await button('Back to inserting').count()).toBe(0);
  });

  it('inserting stays possible; figures that are fine are not doubted', async () => {
    await pane.add(SLIP);
    await toInsert();
    await button('Review them').waitFor();
    await button(/^Insert \d/u).click();
    await pane.page.getByText(/inserted: table Figures/u).waitFor();
    await pane.page.getByRole('tab', { name: 'Articles' }).click();
    await button('Remove all articles').click();
    await pane.add(FINE);
    await toInsert();
    await button('Insert 1 figure').waitFor();
    expect(await pane.page.getByText(/contradicts? others/u).count()).toBe(0);
  });

  it('the review tab counts what is still to review', async () => {
    await pane.add(FINE);
    await pane.page.getByRole('tab', { name: /^Review$/u }).waitFor();
    await pane.add(FINE, SLIP);
    await pane.page.getByRole('tab', { name: /^Review 3$/u }).waitFor();
    await pane.page.getByRole('tab', { name: 'Review' }).click();
    await pane.page.getByText('1 of 3', { exact: true }).waitFor();
    await pane.page.keyboard.press('Enter');
    await pane.page.getByRole('tab', { name: 'Review 2' }).waitFor();
    await pane.page.getByRole('tab', { name: 'Articles' }).click();
    await button('Remove all articles').click();
    await pane.page.getByRole('tab', { name: /^Review$/u }).waitFor();
  });

  it('one date for all that need one, and none for the others; an undo takes it back', async () => {
    const [first, second] = ['Chile exported 5 t of tin last year.', 'Peru exported 6 t of tin last year.'];
    await pane.add(first, FINE);
    const field = pane.page.getByLabel(/^One date for all/u);
    await pane.page.getByLabel(/^Date needed/u).waitFor();
    expect(await field.count()).toBe(0);
    await pane.add(second);
    await field.fill('2017-03-01');
    await pane.page.getByText('2 articles dated 1 Mar 2017.').waitFor();
    await pane.page.locator('[data-row]').filter({ hasText: '1 Mar 2017' }).nth(1).waitFor();
    await pane.page.getByText('9 Aug 2018').waitFor();
    expect(await pane.focused()).toMatch(/article 1\.txt/u);
    await button('Undo').click();
    await field.waitFor();
    expect(await pane.page.getByLabel(/^Date needed/u).count()).toBe(2);
    await pane.page.getByText('9 Aug 2018').waitFor();
  });
});
