import type { WorkbenchPage } from './workbenchPage';

const HEAD = ['Title', 'Date', 'Text'];
const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const GABON = ['Manganese in Gabon', '2018-08-12', 'Gabon exported 700,000 tonnes of manganese in July 2018.'];
const CONGO = ['Cobalt in Congo', '2018-08-11', 'Congo exported 8,400 tonnes of cobalt in July 2018.'];
const GUINEA = ['Bauxite in Guinea', '2018-08-13', 'Guinea exported 5,000,000 tonnes of bauxite in July 2018.'];
const CORRECTED = ['Copper in Chile', '2018-08-09', 'Chile exported 591,000 tonnes of copper in July 2018.'];

/** What the table of the story shows, column by column. */
export const SEEN = ['Mine', 'Subject', 'Item', 'Value', 'StdValue', 'SubjectWritten'] as const;

/** The rows of the table with some of its columns, top to bottom. */
export async function tableRows(page: WorkbenchPage, headers: readonly string[] = SEEN): Promise<unknown[][]> {
  const columns = await Promise.all(headers.map((header) => page.column('Figures', header)));
  return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]));
}

/** A person has a table of texts on a sheet, lets Ingot read it, and inserts the figures. */
export async function insertFromTexts(page: WorkbenchPage): Promise<void> {
  await page.write('Sheet1!A1:C4', [HEAD, CHILE, PERU, GABON]);
  await page.select('Sheet1!A1:C4');
  await page.button('Cells').click();
  await page.allRead();
  await page.insertAll();
  await page.said(/3 figures inserted: table Figures on sheet Figures/u);
}

/** The person edits three cells, adds a column with a formula, and sorts the table by value, largest first. */
export async function workOnTable(page: WorkbenchPage): Promise<void> {
  await page.type('AB2', 'Chile (Codelco)');
  await page.type('Q4', '690000');
  await page.type('H3', 'zinc concentrate');
  await page.write('Figures!AG1:AG4', [['Mine'], ['=Q2*2'], ['=Q3*2'], ['=Q4*2']]);
  await page.growTable('Figures', 'Figures!A1:AG4');
  await page.sortTable('Figures', 'Value', false);
}

/** One article is corrected in its cell, and two are added below. */
export async function newsComes(page: WorkbenchPage): Promise<void> {
  await page.write('Sheet1!A2:C6', [CORRECTED, PERU, GABON, CONGO, GUINEA]);
}

/** "Refresh all" of the ribbon, up to the preview. */
export async function askForRefresh(page: WorkbenchPage): Promise<void> {
  await page.bar('Refresh all').click();
  await page.pane.getByRole('heading', { name: 'Refresh of Figures' }).waitFor();
}
