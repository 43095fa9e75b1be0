import { codeOf } from '../../support/excelError';
import type { HeadlessWorkbook } from '../../support/headlessWorkbook';
import { openWorkbook } from '../../support/headlessWorkbook';

let book: HeadlessWorkbook;

beforeEach(() => {
  book = openWorkbook();
});

afterEach(() => {
  book.dispose();
});

const XML = '<ingot xmlns="urn:ingot:1"><rule id="1"/></ingot>';

test('custom XML parts', async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(XML);
    customXmlParts.add('<other/>');
    part.load('id,namespaceUri');
    const text = part.getXml();
    const ours = customXmlParts.getByNamespace('urn:ingot:1');
    ours.load('items/id');
    const only = ours.getOnlyItemOrNullObject().load('id');
    const none = customXmlParts.getByNamespace('urn:nothing').getOnlyItemOrNullObject().load('id');
    await context.sync();
    expect([part.namespaceUri, text.value, ours.items.length]).toEqual(['urn:ingot:1', XML, 1]);
    expect([only.id, none.isNullObject]).toEqual([part.id, true]);
    part.setXml('<ingot xmlns="urn:ingot:2"/>');
    const changed = part.getXml();
    await context.sync();
    expect(changed.value).toBe('<ingot xmlns="urn:ingot:2"/>');
    part.delete();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test('settings', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('ingot', { units: ['kt'], version: 1 });
    settings.add('ingot', { units: ['t'], version: 2 });
    const kept = settings.getItem('ingot').load('key,value');
    const none = settings.getItemOrNullObject('nothing').load('value');
    await context.sync();
    expect([kept.value, none.isNullObject]).toEqual([{ units: ['t'], version: 2 }, true]);
    kept.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('the settings of the document are there after they were saved', async () => {
  const { settings } = Office.context.document;
  settings.set('a', 1);
  expect([settings.get('a'), book.host.book.documentSettings.size]).toEqual([1, 0]);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(book.host.book.documentSettings.get('a')).toBe(1);
});

test('names', async () => {
  await book.write('A1:A2', [[1], [2]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    names.add('Source', sheet.getRange('A1:A2'), 'from an article');
    names.add('Factor', '=3');
    sheet.names.add('Local', sheet.getRange('A1'));
    sheet.getRange('B1').formulas = [['=SUM(Source)*Factor']];
    const result = sheet.getRange('B1').load('values');
    const source = names.getItem('SOURCE').load('formula,type,comment');
    const range = source.getRange().load('address');
    const byName = sheet.getRange('Source').load('address');
    const none = names.getItemOrNullObject('Local').load('name');
    names.load('items/name');
    await context.sync();
    expect(result.values).toEqual([[9]]);
    expect([source.formula, source.type, source.comment]).toEqual(['=Sheet1!$A$1:$A$2', 'Range', 'from an article']);
    expect([range.address, byName.address, none.isNullObject]).toEqual(['Sheet1!A1:A2', 'Sheet1!A1:A2', true]);
    expect(names.items.map(({ name }) => name)).toEqual(['Source', 'Factor']);
    names.getItem('Factor').formula = '=5';
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[15]]);
    names.getItem('Factor').delete();
    await context.sync();
  });
  // Excel says #NAME?; the engine takes the deleted name for a lost reference.
  expect(await book.value('B1')).toBe('#REF!');
});

test('notes', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const note = context.workbook.notes.add(sheet.getRange('B2'), 'Exports of tin, July 2018');
    sheet.notes.add('A1', 'first');
    sheet.notes.load('items/content');
    note.load('content');
    const place = note.getLocation().load('address');
    const none = sheet.notes.getItemOrNullObject('C3').load('content');
    await context.sync();
    expect(sheet.notes.items.map(({ content }) => content)).toEqual(['first', 'Exports of tin, July 2018']);
    expect([note.content, place.address, none.isNullObject]).toEqual(['Exports of tin, July 2018', 'Sheet1!B2', true]);
    sheet.notes.getItem('A1').content = 'changed';
    sheet.notes.getItem('B2').delete();
    sheet.notes.load('items/content');
    await context.sync();
    expect(sheet.notes.items.map(({ content }) => content)).toEqual(['changed']);
  });
});

test('comments, for an Excel without notes', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    const comment = context.workbook.comments.add(cell, 'a comment').load('content');
    await context.sync();
    expect(comment.content).toBe('a comment');
  });
});

test('the application', async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.load('calculationMode,decimalSeparator');
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load('numberDecimalSeparator');
    await context.sync();
    const { name, numberFormat } = application.cultureInfo;
    expect([application.calculationMode, application.decimalSeparator]).toEqual(['Automatic', '.']);
    expect([name, numberFormat.numberDecimalSeparator]).toEqual(['en-US', '.']);
  });
});

describe('what Excel refuses', () => {
  test.each<[string, string, (workbook: Excel.Workbook) => void]>([
    ['text as a custom XML part', 'InvalidArgument', ({ customXmlParts }) => void customXmlParts.add('no xml')],
    ['XML that is not closed', 'InvalidArgument', ({ customXmlParts }) => void customXmlParts.add('<a>')],
    ['a part that is not there', 'ItemNotFound', ({ customXmlParts }) => customXmlParts.getItem('{0}').delete()],
    ['a setting that is not there', 'ItemNotFound', ({ settings }) => void settings.getItem('nothing').load('value')],
    ['a name with a blank', 'InvalidArgument', ({ names }) => void names.add('a name', '=1')],
    ['a name that is an address', 'InvalidArgument', ({ names }) => void names.add('A1', '=1')],
    [
      'a name that is taken',
      'ItemAlreadyExists',
      ({ names }) => void ['x_1', 'X_1'].map((name) => names.add(name, '=1')),
    ],
    ['a name that is not there', 'ItemNotFound', ({ names }) => void names.getItem('Nothing').load('formula')],
    ['a second note on a cell', 'ItemAlreadyExists', ({ notes }) => void [1, 2].map(() => notes.add('Sheet1!A1', 'x'))],
    ['a note nowhere', 'InvalidArgument', ({ notes }) => void notes.add('A1', 'x')],
    ['setting the calculation mode', 'ApiNotFound', ({ application }) => (application.calculationMode = 'Manual')],
  ])('%s: %s', async (_name, code, work) => {
    const failing = Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
    expect(await codeOf(failing)).toBe(code);
  });
});

describe('cards on numbers, in an Excel that has them', () => {
  const card = {
    type: 'Double' as const,
    basicValue: 519_000,
    numberFormat: '#,##0',
    properties: { Source: { type: 'String' as const, basicValue: 'https://example.org' } },
  };

  test('a number stays a number', async () => {
    const newer = openWorkbook({ requirements: { ExcelApi: '1.19' } });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.valuesAsJson = [[card]];
      cell.hyperlink = { address: 'https://example.org' };
      await context.sync();
      const read = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values,text,valuesAsJson');
      await context.sync();
      expect([read.values, read.text]).toEqual([[[519_000]], [['519,000']]]);
      expect(read.valuesAsJson).toMatchObject([[card]]);
      read.values = [[5]];
      read.load('valuesAsJson');
      await context.sync();
      expect(read.valuesAsJson).toEqual([[{ type: 'Double', basicType: 'Double', basicValue: 5 }]]);
      expect(await codeOf(writing(read, ENTITY))).toBe('InvalidArgument');
    });
    newer.dispose();
  });

  const ENTITY = { type: 'Entity' as const, text: 'x' };

  const writing = async (range: Excel.Range, value: Excel.CellValue): Promise<void> => {
    range.valuesAsJson = [[value]];
    await range.context.sync();
  };
});
