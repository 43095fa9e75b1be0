import { describeInBrowser } from '../support/describeInBrowser';
import { PaneTest } from './pane/paneTest';

describeInBrowser('the functions in the pane', () => {
  const pane = new PaneTest();
  const button = (name: RegExp | string) => pane.page.getByRole('button', { name, exact: true });
  const field = (name: string) => pane.page.getByRole('textbox', { name });
  /** What the function that is open gives. */
  const gives = (words: RegExp | string) =>
    pane.page
      .getByRole('region', { name: /^[A-Z]+$/u })
      .getByRole('status')
      .filter({ hasText: words })
      .waitFor();
  const search = async (words: string) => {
    await pane.page.getByRole('searchbox', { name: 'Search functions' }).fill(words);
  };
  const open = async (name: string) => {
    await search(name);
    await pane.page.getByRole('listitem').getByRole('button').first().click();
    await pane.page.getByRole('heading', { name, exact: true }).waitFor();
  };
  const inserted = () =>
    pane.page.evaluate(() =>
      globalThis.fakePane.workbook.calls.filter(({ name }) => name === 'insertFormula').map(({ args }) => args[0]),
    );

  it('are found by what they are for, and found none says so', async () => {
    await button('Functions').click();
    await search('同比');
    await pane.page.getByText('2 functions found.').waitFor();
    const names = await pane.page.getByRole('listitem').allTextContents();
    expect(names.map((text) => /^[A-Z]+/u.exec(text)?.[0]?.slice(0, 3))).toEqual(['YOY', 'YOY']);
    await search('zzz');
    await pane.page.getByText('No function goes with “zzz”.', { exact: false }).waitFor();
  });

  it('are worked out as one types, with the reason of an error', async () => {
    await button('Functions').click();
    await open('CONVERTUNIT');
    await gives('1500');
    await field('value').fill('2');
    await gives('2000');
    await field('from').fill('MT');
    await gives('"MT" can mean several units');
    await field('value').fill('{1;2}');
    await field('from').fill('万吨');
    await gives('20000');
    await pane.page.getByText('=INGOT.CONVERTUNIT({1;2},"万吨","t")').first().waitFor();
    await field('value').fill('{1;');
    await gives('value: A list of values ends with a brace');
    await field('value').fill('');
    await gives('Still missing: value.');
    expect(await button('Insert at the active cell').getAttribute('aria-disabled')).toBe('true');
  });

  it('have examples that are worked out, and can be taken over', async () => {
    await button('Functions').click();
    await open('YOY');
    await button('Try =INGOT.YOY(85%,82%,"pp")').click();
    expect(await field('current').inputValue()).toBe('85%');
    expect(await pane.page.getByRole('combobox', { name: 'mode' }).inputValue()).toBe('pp');
    await gives('3');
    const zero = pane.page.getByRole('listitem').filter({ hasText: '=INGOT.YOY(5,0)' });
    await zero.getByText('#DIV/0!').waitFor();
    await zero.getByText('The previous value is zero').waitFor();
  });

  it('that read articles answer as well', async () => {
    await button('Functions').click();
    await open('PARSE');
    await gives('3470000');
    await field('text').fill('no amount');
    await gives('#N/A');
  });

  it('take the selected cells, go into the active one, and ask before they replace anything', async () => {
    await pane.page.evaluate(() => {
      const { workbook } = globalThis.fakePane;
      workbook.cells = { 'Sheet1!B2:B3': [[1], [2]] };
      workbook.selection = { address: 'Sheet1!B2:B3', articles: [] };
      workbook.occupied = 'D2 holds "mine". Nothing was changed.';
    });
    await button('Functions').click();
    await open('CONVERTUNIT');
    await button('Take the selected cells for value').click();
    await gives('2000');
    await button('Insert at the active cell').click();
    await pane.page.getByText('D2 holds "mine".', { exact: false }).waitFor();
    await button('Replace').click();
    await pane.page.getByText('Inserted: Sheet1!D2.').waitFor();
    const formula = '=INGOT.CONVERTUNIT(Sheet1!B2:B3,"kt","t")';
    const wanted = { formula, rows: 2, columns: 1, reads: ['Sheet1!B2:B3'] };
    expect(await inserted()).toEqual([
      { ...wanted, overwrite: false },
      { ...wanted, overwrite: true },
    ]);
    await button('Undo').click();
    await pane.page.getByText('What stood there is back.').waitFor();
  });

  it('keep what was written, and lead back with the keyboard alone', async () => {
    await button('Functions').click();
    await open('CONVERTUNIT');
    await field('value').fill('7');
    await pane.page.keyboard.press('Escape');
    await pane.page.getByRole('searchbox').waitFor();
    await pane.page.waitForFunction(() => document.activeElement?.textContent.startsWith('CONVERTUNIT') === true);
    await pane.page.keyboard.press('Enter');
    await gives('7000');
    await pane.page.getByRole('tab', { name: 'Articles' }).click();
    await button('Functions').click();
    await gives('7000');
    expect(await field('value').inputValue()).toBe('7');
  });

  it('say that they could not be listed, and try again', async () => {
    await pane.page.route('**/functions-help.json', (route) => route.abort());
    await button('Functions').click();
    await pane.page.getByRole('alert').filter({ hasText: 'check the connection' }).waitFor();
    await pane.page.unroute('**/functions-help.json');
    await button('Try again').click();
    await pane.page.getByRole('searchbox').waitFor();
    pane.complaints.splice(0);
  });

  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)(
    'can be used in %s colours (forced: %s), and nothing is wider than the pane',
    async (colorScheme, forced) => {
      await pane.open({ colorScheme, forcedColors: forced });
      await button('Functions').click();
      await pane.page.getByRole('searchbox').waitFor();
      expect(await pane.axeFindings()).toEqual([]);
      for (const name of ['CONVERTUNIT', 'UNITS', 'FIGURE']) {
        await open(name);
        await pane.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
        expect(await pane.axeFindings()).toEqual([]);
        expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await button('All functions').click();
      }
    },
  );
});
