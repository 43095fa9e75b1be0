import { figureRows } from '../../src/output/figureRows';
import type { TableRow } from '../../src/output/tableRow';
import { appendRows } from '../../src/workbook/appendRows';
import { insertTable } from '../../src/workbook/insertTable';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';
import { TIN_ARTICLES } from '../output/examples';

const [sample] = figureRows(TIN_ARTICLES);

/** Rows of as many series, with sentences as long as people write them. */
function manyRows(count: number, start = 0): TableRow[] {
  if (sample === undefined) throw new Error('no rows');
  const sentence = `-12% yoy: ${'the tonnage of “tin” rose, '.repeat(6)}`;
  return Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `f${String(start + index).padStart(14, '0')}`,
    series: `exports | zamunda | tin ${start + index} | - | M | t`,
    stdValue: start + index,
    source: `https://tin.example/${(start + index) % 200}`,
    sentence,
    use: true,
  }));
}

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

const ROWS = 10_000;

test('10,000 rows go in, in pieces below 5 MB, and are told of on the way', async () => {
  const rows = manyRows(ROWS);
  const stops: (readonly number[])[] = [];
  await insertTable(rows, { place: 'newSheet', onProgress: (...stop) => stops.push(stop) });
  expect(stops.length).toBeGreaterThan(1);
  expect(stops.at(-1)).toEqual([ROWS, ROWS]);
  expect(book.host.book.tables.all()[0]?.box.bottom).toBe(ROWS);
  expect((await book.values(`Figures!A2:A${ROWS + 1}`)).flat()).toEqual(rows.map(({ id }) => id));
  expect((await book.values(`Figures!AF${ROWS + 1}`)).flat()).toEqual([rows.at(-1)?.sentence]);
  const { links, sheets } = book.host.book;
  expect(links.all(sheets.activeId())).toHaveLength(200);
  await book.write('Sheet1!A1', [['=SUMIFS(Figures[StdValue],Figures[Use],TRUE)']]);
  expect(await book.value('Sheet1!A1')).toBe((ROWS * (ROWS - 1)) / 2);
}, 180_000);

test('10,000 rows that are cancelled in the middle leave nothing', async () => {
  const before = await workbookState(book);
  const stop = new AbortController();
  const onProgress = (done: number) => {
    if (done < ROWS) stop.abort(new Error('cancelled'));
  };
  const insert = insertTable(manyRows(ROWS), { place: 'activeCell', onProgress, signal: stop.signal });
  await expect(insert).rejects.toThrow('cancelled');
  expect(await workbookState(book)).toEqual(before);
}, 180_000);

test('a host that fails in the last piece leaves the table as it was', async () => {
  const first = manyRows(20);
  await insertTable(first, { place: 'newSheet' });
  const before = await workbookState(book);
  book.host.faults.failAction(2, ({ kind, name }) => kind === 'set' && name === 'Values');
  await expect(appendRows('Figures', manyRows(ROWS, 20))).rejects.toMatchObject({ code: 'hostFailed' });
  expect(await workbookState(book)).toEqual(before);
}, 180_000);
