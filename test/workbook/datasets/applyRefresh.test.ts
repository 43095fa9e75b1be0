import { FIGURE_COLUMNS } from '../../../src/output/columns';
import { applyRefresh } from '../../../src/workbook/datasets/applyRefresh';
import { readBase, readUndo } from '../../../src/workbook/datasets/readParts';
import { undoRefresh } from '../../../src/workbook/datasets/undoRefresh';
import { everyFault } from '../../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../../support/headlessWorkbook';
import { workbookState } from '../../support/workbookState';
import { AUGUST, makeDataset, NOW, preview, refresh, rowsOf, SEPTEMBER, stored } from './tinDataset';

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await makeDataset();
});
afterEach(() => {
  book.editCell(false);
  book.dispose();
});

const [first, second] = AUGUST;
if (first === undefined || second === undefined) throw new Error('no rows');

/** The first figure was restated, and an article came. */
const NEXT = rowsOf([...AUGUST, ...SEPTEMBER], {
  [first.id]: { StdValue: 520_000, Low: 520_000, High: 520_000, Value: 520_000, Sentence: '=1+1' },
});
const WHOLE = AUGUST.length + SEPTEMBER.length;

const letterOf = (header: string): string => {
  const index = FIGURE_COLUMNS.findIndex((one) => one.header === header);
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
};
const column = async (header: string, rows = WHOLE): Promise<unknown[]> =>
  (await book.values(`Figures!${letterOf(header)}2:${letterOf(header)}${rows + 1}`)).flat();
const sheetId = (name: string) => book.host.book.sheets.find(name) ?? '';
const tableId = () => book.host.book.tables.find('Figures')?.id ?? '';

describe('a refresh', () => {
  test('writes what changed, adds rows, notes what was restated, and is remembered', async () => {
    const stops: (readonly number[])[] = [];
    const settled = await preview(NEXT);
    const applied = await applyRefresh(settled, { onProgress: (...stop) => stops.push(stop) });
    expect(applied).toMatchObject({ sheet: 'Figures', added: SEPTEMBER.length, cells: settled.writes.cells.length });
    const total = settled.writes.cells.length + SEPTEMBER.length;
    expect(stops.at(-1)).toEqual([total, total]);
    expect(await column('Id')).toEqual(NEXT.map(({ id }) => id));
    expect((await column('StdValue'))[0]).toBe(520_000);
    expect((await column('Sentence'))[0]).toBe('=1+1');
    expect((await book.formulas(`Figures!${letterOf('Sentence')}2`))[0]?.[0]).toBe('=1+1');
    expect(await stored()).toEqual(applied.dataset);
    expect(await stored()).toMatchObject({ lastChanged: NOW, lastChecked: NOW });
    expect(await readBase('d1')).toEqual(settled.writes.base);
    expect(await readUndo('d1')).toMatchObject({ at: NOW, lastChanged: null, added: SEPTEMBER.map(({ id }) => id) });
    expect(book.tableNames()).toEqual(['Figures', 'IngotHistory']);
    expect(applied.history).toBeGreaterThan(0);
    const history = await book.values('IngotHistory!A1:E2');
    expect(history[0]).toEqual(['Id', 'AsOf', 'Value', 'Unit', 'Source']);
    expect(history[1]?.slice(0, 3)).toEqual([first.id, Date.parse(NOW) / 86_400_000 + 25_569, 519_000]);
    expect((await book.formats('IngotHistory!B2'))[0]).toEqual(['yyyy-mm-dd hh:mm']);
  });

  test('again changes nothing', async () => {
    await refresh(NEXT);
    const cells = await workbookState(book);
    const settled = await preview(NEXT);
    expect(settled.writes).toMatchObject({ cells: [], added: [], history: [], undo: null });
    await applyRefresh(settled);
    const after = await workbookState(book);
    expect({ ...(after as object), parts: null }).toEqual({ ...(cells as object), parts: null });
    expect(await readUndo('d1')).toMatchObject({ at: NOW });
  });

  test('appends to the history of earlier ones', async () => {
    await refresh(NEXT);
    const noted = await book.values('IngotHistory!A2:E5');
    await refresh(rowsOf([...AUGUST, ...SEPTEMBER], { [first.id]: { StdValue: 1, Low: 1, High: 1, Value: 1 } }));
    const count = noted.filter(([id]) => id !== '').length;
    expect((await book.values('IngotHistory!A2:E5')).slice(0, count)).toEqual(noted.slice(0, count));
    expect((await book.values(`IngotHistory!A${count + 2}:C${count + 2}`))[0]?.[2]).toBe(520_000);
    expect(book.host.book.tables.find('IngotHistory')?.box.bottom).toBeGreaterThan(count);
  });

  test('links follow what is written', async () => {
    const { links } = book.host.book;
    await refresh(rowsOf(AUGUST, { [first.id]: { Source: 'https://tin.example/moved' } }));
    expect(links.all(sheetId('Figures'))).toMatchObject([{ link: { address: 'https://tin.example/moved' } }]);
    await refresh(rowsOf(AUGUST, { [first.id]: { Source: 'A title now' } }));
    expect(links.all(sheetId('Figures'))).toEqual([]);
    expect((await column('Source', 1))[0]).toBe('A title now');
  });

  test('keeps formulas of the analyst right, in and beside the table', async () => {
    await book.write('Sheet1!A1:A2', [['=SUM(Figures[StdValue])'], [`=Figures!${letterOf('StdValue')}2*2`]]);
    await refresh(NEXT);
    const values = (await column('StdValue')).filter((value) => typeof value === 'number');
    expect(await book.value('Sheet1!A1')).toBeCloseTo(values.reduce((sum, value) => sum + value, 0));
    expect(await book.value('Sheet1!A2')).toBe(1_040_000);
  });
});

describe('whatever the analyst did to the table', () => {
  const rename = () => book.host.book.tables.rename(tableId(), 'Metals');
  const sort = async () => {
    const before = await column('Id', AUGUST.length);
    await Excel.run(async (context) => {
      const { columns, sort: order } = context.workbook.tables.getItem(tableId());
      const sentence = columns.getItem('Sentence').load('index');
      const value = columns.getItem('StdValue').load('index');
      await context.sync();
      order.apply([
        { key: value.index, ascending: false },
        { key: sentence.index, ascending: false },
      ]);
      await context.sync();
    });
    expect(await column('Id', AUGUST.length)).not.toEqual(before);
  };
  const insertColumn = async () => {
    const box = { top: 0, left: 3, bottom: 1_048_575, right: 3 };
    await book.host.book.structure.shift({ sheetId: sheetId('Figures'), box }, 'Right');
    await book.write('Figures!D1:D3', [['My note'], ['keep'], ['=E3&"!"']]);
  };
  const deleteColumn = async () => {
    const index = FIGURE_COLUMNS.findIndex(({ header }) => header === 'Publisher');
    const box = { top: 0, left: index, bottom: 1_048_575, right: index };
    await book.host.book.structure.shift({ sheetId: sheetId('Figures'), box }, 'Left');
  };
  const swapColumns = async () => {
    const [a, b] = [letterOf('Measure'), letterOf('Subject')];
    const range = `Figures!${a}1:${b}${AUGUST.length + 1}`;
    const rows = await book.values(range);
    await book.write(
      range,
      rows.map(([one = '', other = '']) => [other, one]),
    );
  };
  const moveDown = async () => {
    const box = { top: 0, left: 0, bottom: 2, right: 16_383 };
    await book.host.book.structure.shift({ sheetId: sheetId('Figures'), box }, 'Down');
  };
  const find = (id: string): { cells: ReadonlyMap<unknown, unknown>; row: number } => {
    const table = book.host.book.tables.all().find(({ name }) => name === 'Figures' || name === 'Metals');
    if (table === undefined) throw new Error('no table');
    const [headers = [], ...rows] = book.host.book.cells.values(table);
    const row = rows.findIndex((cells) => cells[headers.indexOf('Id')] === id);
    return { row, cells: new Map(headers.map((header, index) => [header, rows[row]?.[index]])) };
  };

  test.each<[string, () => Promise<unknown>]>([
    ['renamed', rename],
    ['sorted', sort],
    ['with a column inserted', insertColumn],
    ['with a column deleted', deleteColumn],
    ['with columns in another order', swapColumns],
    ['moved', moveDown],
    [
      'all of it',
      async () => {
        await sort();
        await insertColumn();
        await rename();
        await moveDown();
      },
    ],
  ])('it is refreshed: %s', async (_, change) => {
    await change();
    await refresh(NEXT);
    for (const { id, cells } of NEXT) {
      const now = find(id);
      expect(now.row).toBeGreaterThanOrEqual(0);
      for (const header of ['Measure', 'Subject', 'StdValue', 'Sentence', 'PeriodEnd'] as const) {
        expect([id, header, now.cells.get(header)]).toEqual([id, header, cells[header]]);
      }
    }
    expect(await stored()).toMatchObject({ table: { id: tableIdNow() } });
    if (change === insertColumn) expect(await book.formulas('Figures!D2:D3')).toEqual([['keep'], ['=E3&"!"']]);
  });
  const tableIdNow = () => book.host.book.tables.all()[0]?.id;

  test('a row of totals stays below, with what it counts', async () => {
    const { tables } = book.host.book;
    tables.showTotals(tableId(), true);
    const total = `${letterOf('StdValue')}${AUGUST.length + 2}`;
    await book.write(`Figures!${total}`, [['=SUBTOTAL(109,Figures[StdValue])']]);
    const before = await workbookState(book);
    const settled = await preview(NEXT);
    await everyFault(book, 'request', () => applyRefresh(settled));
    expect(tables.showsTotals(tableId())).toBe(true);
    const row = WHOLE + 2;
    expect((await book.formulas(`Figures!${letterOf('StdValue')}${row}`))[0]).toEqual([
      '=SUBTOTAL(109,Figures[StdValue])',
    ]);
    expect((await column('Id')).at(-1)).toBe(SEPTEMBER.at(-1)?.id);
    expect((await book.values(`Figures!A${row}`))[0]).toEqual(['Total']);
    await undoRefresh(await stored());
    const { sheets } = (await workbookState(book)) as { sheets: unknown[] };
    expect(sheets.slice(0, 2)).toEqual((before as { sheets: unknown[] }).sheets);
  }, 120_000);

  test('filtered rows are refreshed too, and stay hidden', async () => {
    const sheet = book.host.book.engine.sheet(sheetId('Figures'));
    sheet.hideRows(1, 2);
    await refresh(NEXT);
    expect((await column('StdValue'))[0]).toBe(520_000);
    expect(sheet.getSheet().getRowVisible(1)).toBe(false);
  });

  test('rows sorted between preview and apply are known by their ids', async () => {
    const settled = await preview(NEXT);
    await sort();
    await applyRefresh(settled);
    expect(find(first.id).cells.get('StdValue')).toBe(520_000);
    expect(find(second.id).cells.get('StdValue')).toBe(second.stdValue);
  });

  test.each([
    ['emptied', ''],
    ['that of another row', second.id],
    ['a number', 7],
  ])('a row whose Id is %s is known by what it holds, sorted or not', async (_, id) => {
    await book.write('Figures!A2', [[id]]);
    const settled = await preview(NEXT);
    await sort();
    await applyRefresh(settled);
    expect(find(first.id).cells.get('StdValue')).toBe(520_000);
    expect(find(second.id).cells.get('StdValue')).toBe(second.stdValue);
    expect((await column('Id')).sort()).toEqual(NEXT.map((row) => row.id).sort());
  });

  test('of a row and its copy, the one that was previewed is written, wherever it went', async () => {
    const last = FIGURE_COLUMNS.length - 1;
    const [copied] = await book.values(`Figures!A2:${letterOf(FIGURE_COLUMNS[last]?.header ?? '')}2`);
    if (copied === undefined) throw new Error('no row');
    const place = AUGUST.length + 2;
    const mine = copied.map((cell, index) => (FIGURE_COLUMNS[index]?.header === 'Subject' ? 'Wakanda' : cell));
    await book.write(`Figures!A${place}:${letterOf(FIGURE_COLUMNS[last]?.header ?? '')}${place}`, [mine]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Figures');
      table.resize(`A1:${letterOf(FIGURE_COLUMNS[last]?.header ?? '')}${place}`);
      await context.sync();
    });
    const settled = await preview(rowsOf(AUGUST, { [first.id]: { Sentence: 'It was corrected.' } }));
    await sort();
    await applyRefresh(settled);
    const [subjects, sentences] = [await column('Subject', place - 1), await column('Sentence', place - 1)];
    expect(sentences.filter((sentence) => sentence === 'It was corrected.')).toHaveLength(1);
    expect(sentences[subjects.indexOf('Wakanda')]).not.toBe('It was corrected.');
  });

  test.each([
    ['right below', 0, WHOLE],
    ['near below', 1, WHOLE + 1],
    ['far below', SEPTEMBER.length, WHOLE],
  ])('what stands %s moves down where it has to, and up again with the undo', async (_, gap, after) => {
    const place = (row: number) => `Figures!D${row + 2}`;
    await book.write(place(AUGUST.length + gap), [['mine']]);
    await book.write(`Figures!AZ${AUGUST.length + 2}`, [['beside']]);
    await book.write('Figures!AZ1', [[`=D${AUGUST.length + gap + 2}`]]);
    await refresh(NEXT);
    expect(await column('Id')).toEqual(NEXT.map(({ id }) => id));
    expect((await book.values(place(after)))[0]).toEqual(['mine']);
    expect((await book.values(`Figures!AZ${AUGUST.length + 2}`))[0]).toEqual(['beside']);
    expect((await book.values('Figures!AZ1'))[0]).toEqual(['mine']);
    await undoRefresh(await stored());
    expect((await book.values(place(AUGUST.length + gap)))[0]).toEqual(['mine']);
    expect(await column('Id', AUGUST.length)).toEqual(AUGUST.map(({ id }) => id));
  });

  test.each(['action', 'request'] as const)(
    'what stands below is where it was, where Excel fails at any %s of a refresh or its undo',
    async (kind) => {
      await book.write(`Figures!D${AUGUST.length + 3}`, [['mine']]);
      const settled = await preview(NEXT);
      await everyFault(book, kind, () => applyRefresh(settled));
      expect((await book.values(`Figures!D${WHOLE + 3}`))[0]).toEqual(['mine']);
      const dataset = await stored();
      await everyFault(book, kind, () => undoRefresh(dataset));
      expect((await book.values(`Figures!D${AUGUST.length + 3}`))[0]).toEqual(['mine']);
    },
    240_000,
  );

  test('formats of theirs stay', async () => {
    const { cells } = book.host.book;
    const index = FIGURE_COLUMNS.findIndex(({ header }) => header === 'StdValue');
    cells.writeFormats(
      { sheetId: sheetId('Figures'), box: { top: 1, left: index, bottom: 1, right: index } },
      '0.0E+0',
    );
    await refresh(NEXT);
    expect((await book.formats(`Figures!${letterOf('StdValue')}2`))[0]).toEqual(['0.0E+0']);
  });

  test('a row that they deleted stays deleted', async () => {
    const box = { top: 1, left: 0, bottom: 1, right: FIGURE_COLUMNS.length - 1 };
    await book.host.book.structure.shift({ sheetId: sheetId('Figures'), box }, 'Up');
    await refresh(NEXT);
    expect(find(first.id).row).toBe(-1);
    expect((await stored()).deleted).toEqual([first.id]);
  });

  test('values of theirs stay', async () => {
    await book.write(`Figures!${letterOf('Subject')}2`, [['Mine']]);
    await refresh(NEXT);
    expect((await column('Subject'))[0]).toBe('Mine');
    expect((await column('StdValue'))[0]).toBe(520_000);
  });
});

describe('which table is meant', () => {
  /** What copying a sheet does: another table with the same figures. */
  const copySheet = async () => {
    const { sheets, tables } = book.host.book;
    const id = sheets.add('Figures (2)');
    const box = { top: 0, left: 0, bottom: AUGUST.length, right: FIGURE_COLUMNS.length - 1 };
    const rows = book.host.book.cells.values({ sheetId: sheetId('Figures'), box });
    book.host.book.write(
      { sheetId: id, box },
      rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell))),
    );
    await tables.rename(await tables.add({ sheetId: id, box }), 'Figures_2');
  };

  test('the original where a sheet was copied, and the copy stays', async () => {
    await copySheet();
    await refresh(NEXT);
    expect((await column('StdValue'))[0]).toBe(520_000);
    expect((await book.values(`Figures (2)!${letterOf('StdValue')}2`))[0]).toEqual([519_000]);
  });

  test('the copy where the original is gone', async () => {
    await copySheet();
    book.host.book.sheets.delete(sheetId('Figures'));
    await refresh(NEXT);
    expect((await book.values(`Figures (2)!${letterOf('StdValue')}2`))[0]).toEqual([520_000]);
    expect((await stored()).table.name).toBe('Figures_2');
  });

  test('none where it was deleted: that is said, and nothing happens', async () => {
    const settled = await preview(NEXT);
    book.host.book.sheets.delete(sheetId('Figures'));
    const before = await workbookState(book);
    await expect(applyRefresh(settled)).rejects.toMatchObject({
      code: 'gone',
      message: expect.stringContaining('no table Figures any more') as unknown,
    });
    expect(await workbookState(book)).toEqual(before);
  });
});

describe('nothing is changed', () => {
  test.each<[string, () => unknown, string, RegExp]>([
    [
      'where a cell changed since the preview',
      () => book.write(`Figures!${letterOf('Subject')}3`, [['x']]),
      'changed',
      /Preview the refresh again/,
    ],
    [
      'where a row was added since',
      () =>
        book.host.book.tables.resize(tableId(), {
          top: 0,
          left: 0,
          bottom: AUGUST.length + 1,
          right: FIGURE_COLUMNS.length - 1,
        }),
      'changed',
      /has changed since/,
    ],
    [
      'where a column went since',
      () => book.write(`Figures!${letterOf('Publisher')}1`, [['Paper']]),
      'changed',
      /has changed since/,
    ],
    ['where the ids are gone', () => book.write('Figures!A1', [['Key']]), 'notFigures', /lacks one of the columns Id/],
    [
      'where a table below reaches beyond the columns',
      async () => {
        const wide = FIGURE_COLUMNS.length + 2;
        const [top, bottom] = [AUGUST.length + 3, AUGUST.length + 4];
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Figures');
          const range = sheet.getRangeByIndexes(top, wide - 5, bottom - top + 1, 5);
          sheet.tables.add(range, true).name = 'Mine';
          await context.sync();
        });
      },
      'occupied',
      /table Mine stands below the table Figures and reaches beyond its columns.*Move it away/,
    ],
    [
      'on a protected sheet',
      () => book.host.book.protection.protect(sheetId('Figures'), { options: {}, password: undefined }),
      'protected',
      /was not refreshed: .*protected/,
    ],
    ['while a cell is edited', () => book.editCell(true), 'editing', /Enter or Esc, then refresh again/],
  ])('%s', async (_, prepare, code, message) => {
    const settled = await preview(NEXT);
    await prepare();
    const before = await workbookState(book);
    await expect(applyRefresh(settled)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
    book.editCell(false);
    expect(await workbookState(book)).toEqual(before);
    expect((await stored()).lastChanged).toBeNull();
  });

  test('where the history is in nobody’s way', async () => {
    await refresh(NEXT);
    await book.write('IngotHistory!B20', [['mine']]);
    const bottom = book.host.book.tables.find('IngotHistory')?.box.bottom ?? 0;
    await book.write(`IngotHistory!B${bottom + 2}`, [['mine']]);
    const settled = await preview(rowsOf(AUGUST, { [first.id]: { StdValue: 1 } }));
    const before = await workbookState(book);
    await expect(applyRefresh(settled)).rejects.toMatchObject({ code: 'occupied' });
    expect(await workbookState(book)).toEqual(before);
  });

  test.each([1, 2, 3])('where it is cancelled on the way (%s)', async (nth) => {
    const settled = await preview(NEXT);
    const before = await workbookState(book);
    const stop = new AbortController();
    let calls = 0;
    const onProgress = () => {
      calls += 1;
      if (calls === Math.min(nth, 2)) stop.abort(new Error('cancelled'));
    };
    await expect(applyRefresh(settled, { onProgress, signal: stop.signal })).rejects.toThrow('cancelled');
    expect(await workbookState(book)).toEqual(before);
  });

  test.each(['action', 'request'] as const)(
    'where Excel fails at any %s',
    async (kind) => {
      const settled = await preview(NEXT);
      const errors = await everyFault(book, kind, () => applyRefresh(settled));
      expect(errors.length).toBeGreaterThan(10);
      for (const error of errors) expect(error).toMatchObject({ name: 'WorkbookError', code: 'hostFailed' });
      expect((await column('StdValue'))[0]).toBe(520_000);
      expect(await readBase('d1')).toEqual(settled.writes.base);
    },
    240_000,
  );
});

describe('cards', () => {
  beforeEach(async () => {
    book.dispose();
    book = openWorkbook({ requirements: { ExcelApi: '1.19' } });
    await makeDataset();
  });

  const card = (row: number): unknown => {
    const ref = book.host.book.refOf(`Figures!${letterOf('StdValue')}${row}`);
    return ref === undefined ? null : book.host.book.cards.read(ref)[0]?.[0];
  };
  const tells = (basicValue: number, sentence: string) => ({
    basicValue,
    properties: { Sentence: { basicValue: sentence } },
  });

  test('tell of the row as it is now', async () => {
    await refresh(NEXT);
    expect(card(2)).toMatchObject(tells(520_000, '=1+1'));
    await refresh(rowsOf([...AUGUST, ...SEPTEMBER], { [first.id]: { StdValue: 520_000, Sentence: 'Only this.' } }));
    expect(card(2)).toMatchObject(tells(520_000, 'Only this.'));
    expect(card(AUGUST.length + 2)).toMatchObject({ properties: { Id: { basicValue: SEPTEMBER[0]?.id } } });
  });

  test('come back where a refresh fails', async () => {
    const settled = await preview(NEXT);
    book.host.faults.failAction(1, ({ kind, name }) => kind === 'call' && name === 'Resize');
    await expect(applyRefresh(settled)).rejects.toMatchObject({ code: 'hostFailed' });
    expect(card(2)).toMatchObject(tells(519_000, first.sentence ?? ''));
  });
});
