import type { LocalSite } from '../support/localSite';
import { insertFromTexts } from './refreshStory';
import type { WorkbenchPage } from './workbenchPage';

/** What the pane's list of kinds calls them. */
export type SourceKind = 'cells' | 'text' | 'file' | 'collection' | 'feed' | 'page';

/** An article of a story: what it is called, when it was published, what it says. */
export interface StoryArticle {
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

export const CONGO: StoryArticle = {
  title: 'Cobalt in Congo',
  date: '2018-08-11',
  text: 'Congo exported 8,400 tonnes of cobalt in July 2018.',
};
export const GUINEA: StoryArticle = {
  title: 'Bauxite in Guinea',
  date: '2018-08-13',
  text: 'Guinea exported 5,000,000 tonnes of bauxite in July 2018.',
};

/** How a preview calls the rows of these articles. */
export const CONGO_ROW = 'Accept 8,400 t, exports · Congo · cobalt · 2018-07';
export const GUINEA_ROW = 'Accept 5,000,000 t, exports · Guinea · bauxite · 2018-07';

/** An article with another quantity. */
export const corrected = (article: StoryArticle, from: string, to: string): StoryArticle => ({
  ...article,
  text: article.text.replace(from, to),
});

/** A page of a news site with an article. */
export const newsPage = ({ title, date, text }: StoryArticle): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="Metal Post"><meta property="article:published_time" content="${date}"></head>
<body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;

/** A dataset of three figures from a table of texts, and its page. */
export async function openDataset(page: WorkbenchPage): Promise<void> {
  await insertFromTexts(page);
  await page.button('Datasets').click();
  await page.pane.getByRole('list', { name: 'Datasets' }).getByText('3 rows').click();
}

/** Begins to add a source to the dataset whose page is open. */
export async function chooseKind(page: WorkbenchPage, kind: SourceKind): Promise<void> {
  await page.button('Add a source').click();
  await page.pane.getByLabel('What to add').selectOption(kind);
}

/** Adds a source on the web. */
export async function addAddress(
  page: WorkbenchPage,
  kind: 'collection' | 'feed' | 'page',
  address: string,
): Promise<void> {
  await chooseKind(page, kind);
  await page.pane.getByLabel('Address', { exact: true }).fill(address);
  await page.button('Add source').click();
  await page.said(/was added: refresh to see what it says/u);
}

/** Presses "Refresh" on the page of the dataset, and waits for the preview. */
export async function previewRefresh(page: WorkbenchPage): Promise<void> {
  await page.button('Refresh').first().click();
  await page.pane.getByRole('heading', { name: 'Refresh of Figures' }).waitFor();
}

/** The rows that the preview offers, as its boxes are called. */
export async function offeredRows(page: WorkbenchPage): Promise<string[]> {
  const boxes = page.pane.getByRole('checkbox', { name: /^Accept (?!all)/u });
  return (await boxes.evaluateAll((found) => found.map((box) => box.getAttribute('aria-label') ?? ''))).sort();
}

/** Applies all that is offered. */
export async function applyAll(page: WorkbenchPage): Promise<string> {
  await page.button(/^Apply/u).click();
  return page.said(/^Refreshed: /u);
}

/** What the row of a source says below its label: what it is, what it holds, why it was not read. */
export async function sourceRow(page: WorkbenchPage, label: string, kind: string): Promise<string> {
  const rows = page.pane.getByRole('list', { name: 'Sources' }).getByRole('listitem');
  const [called = '', ...said] = (await rows.filter({ hasText: `${label}${kind}` }).innerText()).trim().split('\n');
  return called === label ? said.join('\n') : `It is called ${called}.`;
}

/** The address of a page without its scheme, as the list of sources calls it. */
export const labelOf = ({ address }: LocalSite, path: string): string => `${new URL(address).host}${path}`;
