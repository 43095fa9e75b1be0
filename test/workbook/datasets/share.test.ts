import { FIGURE_COLUMNS } from '../../../src/output/columns';
import { formulasToValues } from '../../../src/workbook/datasets/formulasToValues';
import { readDatasets } from '../../../src/workbook/datasets/readDatasets';
import { shareCopy } from '../../../src/workbook/datasets/shareCopy';
import { writeDataset } from '../../../src/workbook/datasets/writeDataset';
import { insertFigure } from '../../../src/workbook/insertFigure';
import { insertLookup } from '../../../src/workbook/insertLookup';
import { noteText, withoutSentence } from '../../../src/workbook/provenance';
import { writeWorkbookSettings } from '../../../src/workbook/settings/writeWorkbookSettings';
import { everyFault } from '../../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../../support/headlessWorkbook';
import { workbookState } from '../../support/workbookState';
import { keptArticle } from './examples';
import { AUGUST, makeDataset, stored } from './tinDataset';

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook({ requirements: { ExcelApi: '1.19' } });
  await makeDataset();
});
afterEach(() => book.dispose());

const [first] = AUGUST;
if (first === undefined) throw new Error('no rows');

const SENTENCE = 'AF';
const parts = () => book.host.book.xmlParts;
const sheetId = (name: string) => book.host.book.sheets.find(name) ?? '';
const told = () =>
  JSON.stringify([book.host.book.notes.all(sheetId('Sheet1')), cards('Figures!Q2'), cards('Sheet1!B2')]);
function cards(address: string): unknown {
  const ref = book.host.book.refOf(address);
  return ref === undefined ? null : book.host.book.cards.read(ref);
}

describe('a copy to share', () => {
  beforeEach(async () => {
    await writeWorkbookSettings({ nameRules: [], reportUnits: { mass: 'kt' } });
    await writeDataset(await stored(), { texts: new Map([['s1', [keptArticle('august', 'Secret text.')]]]) });
    parts().add('<other xmlns="urn:other">x</other>');
    await book.select('Sheet1!B2');
    await insertFigure(first, { provenance: 'note' });
    await book.write(`Figures!${SENTENCE}3`, [['="of " & "mine"']]);
  });

  test('has nothing of what Ingot kept, and its sentences where they may stay', async () => {
    const sentence = await book.value(`Figures!${SENTENCE}2`);
    expect(await shareCopy({ withoutSentences: false })).toEqual({ parts: 5, sentences: 0 });
    expect(
      parts()
        .ids(undefined)
        .map((id) => parts().namespaceOf(id)),
    ).toEqual(['urn:other']);
    expect((await readDatasets()).datasets).toEqual([]);
    expect(await book.value(`Figures!${SENTENCE}2`)).toBe(sentence);
    expect(told()).toContain('Zamunda shipped');
  });

  test('has no sentence in tables, cards and notes where they are not to be shared', async () => {
    const { sentences } = await shareCopy({ withoutSentences: true });
    expect(sentences).toBeGreaterThan(2);
    const column = (await book.formulas(`Figures!${SENTENCE}2:${SENTENCE}${AUGUST.length + 1}`)).flat();
    expect(column.filter((cell) => cell !== '')).toEqual(['="of " & "mine"']);
    expect(told()).not.toContain('Zamunda shipped');
    expect(told()).toContain(first.id);
    expect(await book.value('Figures!Q2')).toBe(first.stdValue);
    expect(await book.value('Sheet1!B2')).toBe(first.stdValue);
  });

  test('is not made on a protected sheet, and nothing is taken out', async () => {
    book.host.book.protection.protect(sheetId('Figures'), { options: {}, password: undefined });
    const before = await workbookState(book);
    await expect(shareCopy({ withoutSentences: true })).rejects.toMatchObject({ code: 'protected' });
    expect(await workbookState(book)).toEqual(before);
  });

  test.each<[string, Partial<typeof first>]>([
    ['an address', { source: 'https://tin.example/', sentence: null }],
    ['where it was published', { source: null, sentence: null }],
    ['a bound', { source: null, sentence: null, title: null, publisher: null, published: null, bound: 'over' }],
  ])('a note without a sentence stays: last in it is %s', (_, row) => {
    const note = noteText({ ...first, ...row }, 't');
    expect(withoutSentence(note)).toBe(note);
  });

  test('notes of others stay', () => {
    expect(withoutSentence('My note.\nIt says a sentence.')).toBe('My note.\nIt says a sentence.');
  });
});

describe('formulas that need Ingot', () => {
  beforeEach(async () => {
    await book.select('Sheet1!A1');
    await insertLookup(first.id, 'Figures');
    await book.write('Sheet1!A2:A5', [
      ['=INGOT.CONVERTUNIT(1,"kt","t")'],
      ['=SUM(Figures[StdValue])'],
      ["'=INGOT.YOY(1,2)"],
      ['=A1*2'],
    ]);
  });

  test('become what they show; others stay', async () => {
    const shown = await book.values('Sheet1!A1:A5');
    expect(await formulasToValues()).toEqual({ converted: 2, left: [] });
    expect(await book.values('Sheet1!A1:A5')).toEqual(shown);
    expect((await book.formulas('Sheet1!A1:A5')).flat()).toEqual([
      first.stdValue,
      '#NAME?',
      '=SUM(Figures[StdValue])',
      '=INGOT.YOY(1,2)',
      '=A1*2',
    ]);
    expect(await formulasToValues()).toEqual({ converted: 0, left: [] });
  });

  test.each(['action', 'request'] as const)(
    'or stay, all of them, where Excel fails at any %s',
    async (kind) => {
      const errors = await everyFault(book, kind, () => formulasToValues());
      expect(errors.length).toBeGreaterThan(3);
    },
    120_000,
  );
});

test('the table that the tests look at has its sentences in the last column', () => {
  expect(FIGURE_COLUMNS.findIndex(({ header }) => header === 'Sentence')).toBe(31);
});
