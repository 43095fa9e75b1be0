import { describeInBrowser } from '../support/describeInBrowser';
import { PaneTest } from './pane/paneTest';

const TABLE =
  '<tr><th></th><th>2016</th><th>2017</th></tr><tr><td>Copper exports, kt</td><td>519</td><td>530</td></tr>';
const HTML = `<h1>Chile’s copper</h1><p>Chile exported 519,000 tonnes of copper in 2016, it said.</p><table>${TABLE}</table>`;
const HOSTILE = `<script>document.title='run'</script><img src=x onerror="document.title='run'">${HTML}`;
const TEXT = 'Chile’s copper\n\nChile exported 519,000 tonnes of copper in 2016, it said.\n\n2016\t2017\nCopper';

describeInBrowser('pasting', () => {
  const pane = new PaneTest();

  /** Hands a paste to whatever has the focus, as a browser does. */
  const paste = (data: Readonly<Record<string, string>>, picture = false) =>
    pane.page.evaluate(
      ([given, withPicture]) => {
        const clipboardData = new DataTransfer();
        for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
        if (withPicture) clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      },
      [data, picture] as const,
    );
  const openBox = async () => {
    await pane.page.getByRole('button', { name: 'Paste', exact: true }).click();
    await pane.page.getByLabel('Text of the article').waitFor();
  };
  /** Copies as a browser does, then pastes with the keys. */
  const pasteByKeys = async (data: Readonly<Record<string, string>>) => {
    await pane.page.evaluate(async (given) => {
      const blobs = Object.entries(given).map(([type, value]) => [type, new Blob([value], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, data);
    await pane.page.keyboard.press('Control+v');
  };
  const articles = async () => {
    await pane.settled(1);
    const read = await pane.page.evaluate(() =>
      globalThis.fakePane.store
        .getState()
        .articles.map(({ label, article }) => ({ label, tables: article?.tables.length, text: article?.text })),
    );
    return read;
  };

  it.each([
    ['HTML and text', { 'text/html': HOSTILE, 'text/plain': TEXT }, false, 'Chile’s copper', 1],
    [
      'a picture beside them, as Excel and Word copy it',
      { 'text/html': HTML, 'text/plain': TEXT },
      true,
      'Chile’s copper',
      1,
    ],
    ['text alone', { 'text/plain': 'Peru sold 5 t of zinc.' }, false, 'Peru sold 5 t of zinc.', 0],
    ['HTML without words', { 'text/html': '<img src=x>', 'text/plain': 'Peru sold 5 t.' }, false, 'Peru sold 5 t.', 0],
  ])('anywhere: %s', async (_what, data, picture, label, tables) => {
    await paste(data, picture);
    expect(await articles()).toMatchObject([{ label, tables }]);
  });

  it('nothing of what was copied becomes part of the page', async () => {
    await openBox();
    await pasteByKeys({ 'text/html': HTML, 'text/plain': TEXT });
    await pane.page.getByRole('button', { name: 'Add article' }).click();
    await paste({ 'text/html': `${HOSTILE}<p>Another one.</p>`, 'text/plain': `${TEXT} Another one.` });
    await pane.settled(2);
    expect(await pane.page.locator('img, table, h1:text("Chile")').count()).toBe(0);
    expect(await pane.page.title()).toBe('Ingot');
  });

  it('into the box: it shows the text, the tables are read', async () => {
    await openBox();
    await pasteByKeys({ 'text/html': HTML, 'text/plain': TEXT });
    const box = pane.page.getByLabel('Text of the article');
    expect(await box.inputValue()).toBe(TEXT);
    await pane.page.getByText('tables included').waitFor();
    await pane.page.reload();
    await pane.page.getByText('tables included').waitFor();
    await box.press('Control+Enter');
    expect(await articles()).toMatchObject([{ label: 'Chile’s copper', tables: 1 }]);
  });

  it.each([
    ['edited', async () => pane.page.keyboard.type(' So be it.'), 0],
    [
      'edited, and the edit taken back',
      async () => {
        await pane.page.keyboard.press('x');
        await pane.page.keyboard.press('Backspace');
      },
      1,
    ],
    ['pasted behind other words', async () => pasteByKeys({ 'text/html': HTML, 'text/plain': TEXT }), 0],
    [
      'pasted over',
      async () => {
        await pane.page.keyboard.press('Control+a');
        await pasteByKeys({ 'text/plain': 'Peru sold 5 t of zinc.' });
      },
      0,
    ],
  ])('what was %s: the text in the box counts', async (_what, change, tables) => {
    await openBox();
    await pasteByKeys({ 'text/html': HTML, 'text/plain': TEXT });
    await change();
    const text = await pane.page.getByLabel('Text of the article').inputValue();
    await pane.page.getByRole('button', { name: 'Add article' }).click();
    const [read] = await articles();
    expect(read?.tables).toBe(tables);
    if (tables === 0) expect(read?.text?.trim()).toBe(text.trim());
  });
});
