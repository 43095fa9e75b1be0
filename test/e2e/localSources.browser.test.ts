import { describeInBrowser } from '../support/describeInBrowser';
import { inWorkbench } from './inWorkbench';
import { tableRows } from './refreshStory';
import {
  applyAll,
  chooseKind,
  CONGO,
  CONGO_ROW,
  corrected,
  GUINEA,
  GUINEA_ROW,
  offeredRows,
  openDataset,
  previewRefresh,
  sourceRow,
  type StoryArticle,
} from './sourceStory';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

const textOf = ({ title, date, text }: StoryArticle): string => `${title}\n\n${date}\n\n${text}`;

async function addText(page: WorkbenchPage, article: StoryArticle): Promise<void> {
  await chooseKind(page, 'text');
  await page.pane.getByRole('textbox', { name: 'Text of the article' }).fill(textOf(article));
  await page.button('Add source').click();
  await page.said(/was added: refresh to see what it says/u);
}

async function addFile(page: WorkbenchPage, article: StoryArticle): Promise<void> {
  await chooseKind(page, 'file');
  await page.pane
    .getByRole('group', { name: 'Add a source' })
    .locator('input[type="file"]')
    .setInputFiles({ name: 'guinea.txt', mimeType: 'text/plain', buffer: Buffer.from(textOf(article)) });
  await page.said(/was added: refresh to see what it says/u);
}

describeInBrowser('a source of a dataset', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  beforeEach(async () => {
    page = opened();
    await openDataset(page);
  });

  /** Ticks that the text of a source is kept, and waits until it is. */
  async function keepText(label: string): Promise<void> {
    const row = page.pane.getByRole('list', { name: 'Sources' }).getByRole('listitem').filter({ hasText: label });
    await row.getByRole('checkbox', { name: 'Keep its text in the workbook' }).click();
    await row.getByRole('checkbox', { name: 'Keep its text in the workbook', checked: true }).waitFor();
  }

  async function openAgain(): Promise<void> {
    await page.button('Datasets').click();
    await page.pane.getByRole('list', { name: 'Datasets' }).getByText('5 rows').click();
  }

  const facts = () => tableRows(page, ['Subject', 'Value']);
  const FACTS = [
    ['Chile', 519_000],
    ['Peru', 120_000],
    ['Gabon', 700_000],
    ['Congo', 8400],
    ['Guinea', 5_000_000],
  ];
  const ABSENT = 'Its text is not on this computer: paste it again or add the file. Its rows are left as they are.';

  it.each([
    {
      kept: { label: 'guinea.txt', is: 'File' },
      absent: { label: CONGO.title, is: 'Pasted text' },
      article: CONGO,
      from: '8,400',
      to: '9,900',
    },
    {
      kept: { label: CONGO.title, is: 'Pasted text' },
      absent: { label: 'guinea.txt', is: 'File' },
      article: GUINEA,
      from: '5,0',
      to: '6,0',
    },
  ] as const)('$kept.is whose text is kept is read by a colleague, too; $absent.is is given again', async (story) => {
    const { kept, absent, article, from, to } = story;
    await addText(page, CONGO);
    await addFile(page, GUINEA);
    await previewRefresh(page);
    expect(await offeredRows(page)).toEqual([GUINEA_ROW, CONGO_ROW]);
    await applyAll(page);
    expect(await facts()).toEqual(FACTS);
    await keepText(kept.label);

    // The next day on this computer, all of it is there.
    await page.reopenPane();
    await openAgain();
    await page.button('Refresh').first().click();
    await page.said('Nothing has changed.');

    await page.asColleague();
    await openAgain();
    await page.button('Refresh').first().click();
    await page.said('Nothing has changed. 1 source could not be read; the list of sources says why.');
    expect(await sourceRow(page, kept.label, kept.is)).toContain(`${kept.is} · 1 article read`);
    expect(await sourceRow(page, absent.label, absent.is)).toContain(`${absent.is} · 1 article\n${ABSENT}`);
    expect(await facts()).toEqual(FACTS);

    await page.button(`Replace the text of ${absent.label}`).click();
    await page.field(`New text of ${absent.label}`).fill(textOf(corrected(article, from, to)));
    await page.pane.getByRole('button', { name: 'Replace', exact: true }).click();
    await previewRefresh(page);
    expect(await offeredRows(page)).toEqual([(article === CONGO ? CONGO_ROW : GUINEA_ROW).replace(from, to)]);
    await applyAll(page);
    expect(await facts()).toEqual(
      FACTS.map(([subject, value]) => {
        if (subject !== (article === CONGO ? 'Congo' : 'Guinea')) return [subject, value];
        return [subject, article === CONGO ? 9900 : 6_000_000];
      }),
    );
  });

  it.each([
    ['cells', 'Sheet1!E1:G2', 'Cells'],
    ['a table', 'News', 'Cells'],
  ])('that is %s of texts grows, and is read as it stands', async (kind, label, words) => {
    await page.write('Sheet1!E1:G2', [
      ['Title', 'Date', 'Text'],
      [CONGO.title, CONGO.date, CONGO.text],
    ]);
    if (kind === 'a table') await page.makeTable('Sheet1!E1:G2', 'News');
    await page.select('Sheet1!E1:G2');
    await chooseKind(page, 'cells');
    await page.button('Add the selected cells').click();
    await page.said(`“${label}” was added: refresh to see what it says.`);
    await previewRefresh(page);
    expect(await offeredRows(page)).toEqual([CONGO_ROW]);
    await applyAll(page);
    expect(await sourceRow(page, label, words)).toBe(`${words} · 1 article read`);

    const { text } = corrected(CONGO, '8,400', '9,900');
    await page.write('Sheet1!E2:G3', [
      [CONGO.title, CONGO.date, text],
      [GUINEA.title, GUINEA.date, GUINEA.text],
    ]);
    if (kind === 'a table') {
      await page.growTable('News', 'Sheet1!E1:G3');
      await page.shiftDown('Sheet1!E1:G1');
    }
    await previewRefresh(page);
    expect(await offeredRows(page)).toEqual([GUINEA_ROW, CONGO_ROW.replace('8,400', '9,900')]);
    await applyAll(page);
    expect(await facts()).toEqual(FACTS.map(([subject, value]) => [subject, subject === 'Congo' ? 9900 : value]));
  });
});
