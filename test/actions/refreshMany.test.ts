import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { entriesFromCells, insertDataset, preview, refresh } from './datasetStory';

jest.setTimeout(600_000);

const ARTICLES = 1000;
const EACH = 20;
/** One article in so many is corrected. */
const CORRECTED = 100;

const text = (article: number, first: number): string =>
  Array.from({ length: EACH }, (_, at) => {
    const tonnes = at === 0 ? first : 1000 + at;
    return `Plant ${article} exported ${tonnes} tonnes of tin in ${1990 + at}.`;
  }).join('\n\n');

const row = (article: number, first = 1000) => [`Report ${article}`, '2018-08-09', text(article, first)];

const isCorrected = (article: number): boolean => article % CORRECTED === 0;

describe('1,000 articles, 20,000 rows', () => {
  let book: HeadlessWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.dispose());

  /** Id and value of each row of the table. */
  async function idsAndValues(): Promise<unknown[][]> {
    const [ids, values] = [await book.values('Figures[Id]'), await book.values('Figures[Value]')];
    return ids.map(([id], at) => [id, values[at]?.[0]]);
  }

  it('of which ten were corrected: ten rows change, and no other', async () => {
    const numbers = Array.from({ length: ARTICLES }, (_, article) => article);
    const address = `Sheet1!A1:C${ARTICLES + 1}`;
    const head = ['Title', 'Date', 'Text'];
    await book.write(address, [head, ...numbers.map((article) => row(article))]);
    await insertDataset(await entriesFromCells(address));
    const before = await idsAndValues();
    expect(before).toHaveLength(ARTICLES * EACH);

    await book.write(address, [head, ...numbers.map((article) => row(article, isCorrected(article) ? 7777 : 1000))]);
    const planned = await preview();
    expect(planned.plan.changes.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'changed'));
    await refresh(planned);
    const after = await idsAndValues();
    const changed = after.filter((cells, at) => JSON.stringify(cells) !== JSON.stringify(before[at]));
    expect(changed.map((cells) => cells.at(-1))).toEqual(Array.from({ length: 10 }, () => 7777));
  });
});
