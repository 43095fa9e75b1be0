import { describeInBrowser } from '../support/describeInBrowser';
import { PaneTest } from './pane/paneTest';

/** Its July 2017 lost its thousands. */
const SLIP = `Aluminium exports
9 August 2018
China exported 519,000 tonnes of aluminium in July 2018, up 18 percent from a year earlier.
In July 2017, China exported 440 tonnes of aluminium.`;
const UNDATED = ['Chile exported 5 t of tin last year.', 'Peru exported 6 t of tin last year.'] as const;

describeInBrowser('the pane without a mouse, or without sight', () => {
  const pane = new PaneTest();
  const button = (name: RegExp | string) => pane.page.getByRole('button', { name, exact: true });
  const tab = (name: string) => pane.page.getByRole('tab', { name });
  /** Presses keys, on a button where one is named. */
  const press = async (keys: string, on?: RegExp | string) => {
    if (on !== undefined) await button(on).focus();
    for (const key of keys.split(' ')) await pane.page.keyboard.press(key);
  };
  /** Waits until what has the focus is called so. */
  const focusOn = (name: RegExp) =>
    pane.page.waitForFunction((words) => {
      const { activeElement: now } = document;
      if (now === null || now === document.body) return false;
      const label = now instanceof HTMLInputElement ? now.labels?.[0]?.textContent : now.textContent;
      return new RegExp(words, 'u').test(now.getAttribute('aria-label') ?? label ?? '');
    }, name.source);
  const heard = (words: RegExp) => pane.page.getByRole('status').filter({ hasText: words }).first().waitFor();

  it('the focus goes back to where it was when a figure is left, and is not taken from the tabs', async () => {
    await pane.add(SLIP);
    await tab('Articles').focus();
    await press('ArrowRight');
    await pane.page.getByRole('treegrid').waitFor();
    await focusOn(/^Figures/u);
    await pane.page.getByRole('treegrid').focus();
    await press('ArrowDown Enter');
    await focusOn(/519,000/u);
    await press('Escape');
    await focusOn(/^Figures$/u);
    expect(await pane.page.locator('[data-active="true"]').textContent()).toContain('519,000');
    await tab('Figures').focus();
    await press('ArrowLeft');
    await focusOn(/^Articles/u);
    await press('ArrowRight');
    await pane.page.getByRole('treegrid').waitFor();
    await pane.page.waitForTimeout(200);
    await focusOn(/^Figures \d/u);
  });

  it('the search keeps the focus when nothing is found and when something is found again', async () => {
    await pane.add(SLIP);
    await tab('Figures').click();
    await pane.page.getByRole('treegrid').focus();
    await press('ArrowDown Enter Escape');
    await pane.page.getByLabel('Find figures').focus();
    await pane.page.keyboard.type('zz');
    await button('Show all figures').waitFor();
    await press('Backspace Backspace');
    await pane.page.getByRole('treegrid').waitFor();
    expect(await pane.focused()).toBe('Find figures');
    await pane.page.keyboard.type('zz');
    await press('Enter', 'Show all figures');
    await pane.page.getByRole('treegrid').waitFor();
    expect(await pane.focused()).toBe('Find figures');
  });

  it('what goes away gives the focus back', async () => {
    await pane.add(SLIP, ...UNDATED);
    await press('Enter', 'Paste');
    await focusOn(/^Text of the article|^$/u);
    await press('Escape');
    await focusOn(/^Paste$/u);
    await pane.page.locator('[data-row]').first().focus();
    await press('Delete');
    await focusOn(/^article 2\.txt/u);
    await press('Enter', 'Undo');
    await focusOn(/^article 2\.txt/u);
    await press('Enter', 'Refresh');
    await pane.page.getByText('Refreshed: no figure has changed.').waitFor();
    await focusOn(/^Refresh$/u);
    await press('Enter', 'Put the message away');
    await focusOn(/^Refresh$/u);
    await press('Enter', 'Remove all articles');
    await focusOn(/^Paste$/u);
  });

  it('nothing takes the focus that is in the sheet', async () => {
    await pane.add(SLIP);
    await button('Remove all articles').focus();
    await pane.page.evaluate(() => {
      document.hasFocus = () => false;
      globalThis.fakePane.store.setState({ articles: [] });
    });
    await pane.page.getByText('Give Ingot an article').waitFor();
    expect(await pane.focused()).toBe('');
  });

  it('a review before inserting, and the way back', async () => {
    await pane.add(SLIP);
    await tab('Figures').click();
    await press('Enter', /^Insert all/u);
    await focusOn(/^Insert into the workbook$/u);
    await press('Enter', 'Review them');
    await focusOn(/^\+18 %|519,000|440/u);
    await press('Enter');
    await heard(/^Accepted\.$/u);
    await heard(/^2 of 3: /u);
    await press('x');
    await heard(/^Rejected\.$/u);
    await press('Escape');
    await focusOn(/^Insert into the workbook$/u);
    await press('Enter', /^Insert \d/u);
    await heard(/^\d figures? inserted: table Figures on sheet Figures\.$/u);
    await focusOn(/^Insert all/u);
  });

  it('what was corrected, taken back and renamed is heard, also a second time', async () => {
    await pane.add(SLIP);
    await tab('Figures').click();
    await pane.page.getByRole('treegrid').focus();
    await press('ArrowDown Enter');
    const value = pane.page.getByLabel('Value', { exact: true });
    await value.fill('520,000');
    await value.press('Enter');
    await heard(/^Corrected: value 520000\.$/u);
    await press('Enter', 'Reset value to 519,000');
    await heard(/^Correction taken back\.$/u);
    await value.fill('520,000');
    await value.press('Enter');
    await press('Enter', 'Reset all');
    await heard(/^Correction taken back\.$/u);
    const [accept, again] = [button('Accept'), button('Accepted')];
    await accept.press('Enter');
    await heard(/^Accepted\.$/u);
    await again.press('Enter');
    await heard(/^Open again\.$/u);
    const subject = pane.page.getByLabel('Subject', { exact: true });
    await subject.fill('PRC');
    await subject.press('Enter');
    await press('Enter', /^Always call it this/u);
    await heard(/^From now on China is called PRC\.$/u);
  });

  it('a row that is scrolled out of sight keeps the focus', async () => {
    await pane.add(...Array.from({ length: 60 }, (_, place) => `Peru sold ${place + 1} t of tin in 2016.`));
    await pane.page.locator('[data-row]').first().focus();
    await pane.page.mouse.move(160, 500);
    await pane.page.mouse.wheel(0, 3000);
    await pane.page.getByText('article 50.txt').waitFor();
    expect(await pane.focused()).toMatch(/^article 1\.txt/u);
    await press('ArrowDown');
    await focusOn(/^article 2\.txt/u);
  });
});
