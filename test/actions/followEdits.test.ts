import type { CellValue } from '../../src/model/cells';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { entriesFromCells, insertDataset, preview, refresh } from './datasetStory';

const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const CORRECTED = 'Chile exported 591,000 tonnes of copper in July 2018.';

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('Sheet1!A1:C3', [['Title', 'Date', 'Text'], CHILE, PERU]);
  await insertDataset(await entriesFromCells('Sheet1!A1:C3'));
});
afterEach(() => book.dispose());

/** Writes into a cell of the first row of the table, which is Chile's. */
async function edit(header: string, value: CellValue): Promise<void> {
  const headers = (await book.values('Figures[#Headers]'))[0] ?? [];
  const row = (await book.values(`Figures[Subject]`)).findIndex(([subject]) => subject === 'Chile');
  await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('Figures').getDataBodyRange().getCell(row, headers.indexOf(header));
    cell.values = [[value]];
    await context.sync();
  });
}

const fieldsOf = async () => {
  const { plan } = await preview();
  return {
    changes: plan.changes.map(({ kind, fields }) => [
      kind,
      Object.fromEntries(fields.map(({ header, says }) => [header, says])),
    ]),
    edits: plan.edits.map(({ header, stands }) => [header, stands]),
  };
};

it.each([
  ['Value', 600_000, { StdValue: 600_000, Low: 600_000, High: 600_000 }],
  ['Unit', 'kt', { StdValue: 519_000_000, Low: 519_000_000, High: 519_000_000 }],
  ['Subject', 'Codelco', { Series: 'exports | codelco | copper | - | M | t' }],
  ['Item', '', { Series: 'exports | chile | - | - | M | t' }],
  ['Measure', 'imports', { Series: 'imports | chile | copper | - | M | t' }],
])('what follows from %s follows the %p of the analyst, once', async (header, value, says) => {
  await edit(header, value);
  expect(await fieldsOf()).toEqual({ changes: [['changed', says]], edits: [[header, value]] });
  await refresh();
  expect(await fieldsOf()).toEqual({ changes: [], edits: [[header, value]] });
  expect((await book.values('Figures[Series]')).flat()).toEqual(
    expect.arrayContaining(['Series' in says ? says.Series : 'exports | chile | copper | - | M | t']),
  );
});

it.each<[header: string, value: CellValue, why: string]>([
  ['Value', 'some', 'a text is no amount'],
  ['Unit', 'bushbags', 'there is no such unit'],
  ['Kind', 'guess', 'there is no such kind'],
  ['StdValue', 510_000, 'nothing follows from it'],
  ['Sentence', 'My own words.', 'nothing follows from it'],
])('an edit of %s to %p stays alone: %s', async (header, value, why) => {
  expect(why).not.toBe('');
  await edit(header, value);
  expect(await fieldsOf()).toEqual({ changes: [], edits: [[header, value]] });
});

/** Settles the one conflict of a refresh. */
async function settle(choice: 'mine' | 'source'): Promise<void> {
  const planned = await preview();
  expect(planned.plan.changes.map(({ kind }) => kind)).toEqual(['conflict']);
  await refresh(planned, { accepted: 'all', settled: new Map(planned.plan.changes.map(({ id }) => [id, choice])) });
}

/** Some cells of Chile's row. */
async function chile(...headers: readonly string[]): Promise<unknown[]> {
  const row = (await book.values('Figures[Subject]')).findIndex(([subject]) => subject === 'Chile');
  const columns = await Promise.all(headers.map((header) => book.values(`Figures[${header}]`)));
  return columns.map((cells) => cells[row]?.[0]);
}

const SAID = 'Chile exported 591,000 tonnes of copper in July 2018, up 5% from a year earlier.';

it.each<[header: string, value: CellValue, says: string, amount: unknown[]]>([
  ['Value', 600_000, SAID, [600_000, 't', 600_000, 600_000, 600_000, 0.05, SAID]],
  ['Value', 600_000, CORRECTED.replace('591,000 tonnes', '591 kt'), [600_000, 't', 600_000, 600_000, 600_000]],
  ['Value', 600_000, CORRECTED.replace('591,000', 'over 591,000'), [600_000, 't', 600_000, 600_000, 600_000, 'exact']],
  ['Unit', 'kt', CORRECTED.replace('591,000 tonnes', '519,000 pounds'), [519_000, 'kt', 519e6, 519e6, 519e6]],
])(
  'what follows from %s follows the %p that is kept against the sources, at once',
  async (header, value, says, now) => {
    await edit(header, value);
    await book.write('Sheet1!C2', [[says]]);
    await settle('mine');
    const stands = await chile('Value', 'Unit', 'StdValue', 'Low', 'High', 'Bound', 'YoY', 'Sentence');
    expect(stands).toEqual(expect.arrayContaining(now));
    expect(stands.slice(0, 5)).toEqual(now.slice(0, 5));
    expect((await fieldsOf()).changes).toEqual([]);
  },
);

it('a name that is kept against what the pane says takes its series along', async () => {
  await edit('Item', 'zinc');
  const [id] = await chile('Id');
  const said = { corrections: { [String(id)]: { item: 'tin' } }, accepted: [], rejected: [] };
  const planned = await preview({ said });
  await refresh(planned, { accepted: 'all', settled: new Map([[String(id), 'mine']]) });
  expect(await chile('Item', 'Series')).toEqual(['zinc', 'exports | chile | zinc | - | M | t']);
  expect((await fieldsOf()).changes).toEqual([]);
});

it('where the sources are taken, all of the row is theirs', async () => {
  await edit('Value', 600_000);
  await book.write('Sheet1!C2', [[CORRECTED]]);
  await settle('source');
  expect(await chile('Value', 'StdValue', 'Low', 'High')).toEqual([591_000, 591_000, 591_000, 591_000]);
  expect(await fieldsOf()).toEqual({ changes: [], edits: [] });
});
