import { articlesFromSelection } from '../../src/actions/articlesFromSelection';
import { readCells, readSelection } from '../../src/workbook/readSelection';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

describe('what is selected', () => {
  test('is read as far as it is filled', async () => {
    await book.write('B3:B5', [['One.'], [''], ['Two.']]);
    await book.select('A1:D90');
    expect(await readSelection()).toEqual({
      sheet: 'Sheet1',
      row: 2,
      column: 1,
      values: [['One.'], [''], ['Two.']],
      formats: [['General'], ['General'], ['General']],
    });
  });

  test('is read whole where it is long', async () => {
    const lines = Array.from({ length: 25_000 }, (_, index) => [`Line ${index} of an article.`]);
    await book.write('A1:A25000', lines);
    await book.select('A1:A25000');
    expect((await readSelection()).values).toEqual(lines);
  }, 60_000);

  test('may be empty, and that is said', async () => {
    await book.select('B2:C3');
    await expect(readSelection()).rejects.toMatchObject({ code: 'selection', message: /empty/ });
  });

  test('is read again by its address', async () => {
    await book.write('A1', [['before']]);
    expect((await readCells('Sheet1!A1')).values).toEqual([['before']]);
    await book.write('A1', [['after']]);
    expect((await readCells("'Sheet1'!A1:A9")).values).toEqual([['after']]);
  });

  test.each([
    ['a sheet that is gone', "'Tom''s'!A1", 'gone', /no sheet Tom's any more/],
    ['cells that are empty now', 'Sheet1!A1:B2', 'selection', /Sheet1!A1:B2 is empty now/],
  ])('is not read again: %s', async (_, address, code, message) => {
    await expect(readCells(address)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
  });
});

describe('articles', () => {
  test('of pasted text', async () => {
    await book.write('A1:A3', [['Tin exports rise'], [''], ['Zamunda shipped 5 t.']]);
    await book.select('A1:A3');
    expect(await articlesFromSelection({ eachCell: false })).toMatchObject([
      { address: 'Sheet1!A1:A3', text: 'Tin exports rise\n\nZamunda shipped 5 t.' },
    ]);
    expect(await articlesFromSelection({ eachCell: true })).toHaveLength(2);
    expect(await articlesFromSelection({ eachCell: false, address: 'Sheet1!A3' })).toMatchObject([
      { text: 'Zamunda shipped 5 t.' },
    ]);
  });

  test('of a table, its dates as Excel keeps them', async () => {
    await book.write('B2:D4', [
      ['Headline', 'Published on', 'Story'],
      ['Tin', '2018-08-09', "'=1+1 of them"],
      ['Zinc', 43_322, 'It rose.'],
    ]);
    await book.select('B2:D4');
    expect(await articlesFromSelection({ eachCell: false })).toMatchObject([
      { address: 'Sheet1!B3:D3', title: 'Tin', published: '2018-08-09', text: '=1+1 of them' },
      { address: 'Sheet1!B4:D4', title: 'Zinc', published: '2018-08-10', text: 'It rose.' },
    ]);
  });

  test('of a table without rows are none, and that is said', async () => {
    await book.write('A1:B2', [
      ['Title', 'Text'],
      ['Tin', ''],
    ]);
    await book.select('A1:B2');
    await expect(articlesFromSelection({ eachCell: false })).rejects.toMatchObject({ code: 'selection' });
  });
});
