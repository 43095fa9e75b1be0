import { FIGURE_COLUMNS } from '../../../src/output/columns';
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
const [came] = SEPTEMBER;
if (first === undefined || second === undefined || came === undefined) throw new Error('no rows');

const NEXT = rowsOf([...AUGUST, ...SEPTEMBER], {
  [first.id]: { Value: 520_000, StdValue: 520_000, Source: 'https://tin.example/moved' },
  [second.id]: { Subject: 'Zamunda and Wakanda' },
});

const WIDTH = FIGURE_COLUMNS.length;
const letterOf = (header: string): string => {
  const index = FIGURE_COLUMNS.findIndex((one) => one.header === header);
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
};
const sheetId = () => book.host.book.sheets.find('Figures') ?? '';
const boxOf = () => book.host.book.tables.find('Figures')?.box;

/** The workbook without what Ingot keeps and without its history. */
async function visible(): Promise<unknown> {
  const state = (await workbookState(book)) as { sheets: { name: string }[]; tables: { name: string }[] };
  return {
    sheets: state.sheets.filter(({ name }) => name !== 'IngotHistory'),
    tables: state.tables.filter(({ name }) => name !== 'IngotHistory'),
  };
}

/** Turns the rows around, as sorting does. */
async function sort(rows: number): Promise<void> {
  const range = `Figures!A2:${letterOf('Sentence')}${rows + 1}`;
  const cells = await book.values(range);
  const texts = cells.map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)));
  await book.write(range, texts.toReversed());
}
const ids = async () => (await book.values(`Figures!A2:A${(boxOf()?.bottom ?? 0) + 1}`)).flat();

describe('the last refresh is undone', () => {
  test('wholly: cells, links, rows, and what is remembered', async () => {
    const before = await visible();
    const { history } = await refresh(NEXT);
    const undone = await undoRefresh(await stored());
    expect(undone).toMatchObject({ removed: SEPTEMBER.length, kept: [], dataset: { lastChanged: null } });
    expect(await visible()).toEqual(before);
    expect(await readBase('d1')).toEqual(rowsOf(AUGUST));
    expect(await readUndo('d1')).toBeNull();
    expect(await stored()).toEqual(undone.dataset);
    expect(history).toBeGreaterThan(0);
    expect(book.tableNames()).toEqual(['Figures']);
  });

  test('and can be done again', async () => {
    const { cells, added, history } = await refresh(NEXT);
    await undoRefresh(await stored());
    expect(await refresh(NEXT)).toMatchObject({ cells, added, history });
    expect(await ids()).toHaveLength(AUGUST.length + SEPTEMBER.length);
  });

  test('only once, and only the last', async () => {
    await refresh(NEXT);
    await refresh(rowsOf([...AUGUST, ...SEPTEMBER], { [first.id]: { StdValue: 7 } }));
    await undoRefresh(await stored());
    expect((await book.values(`Figures!${letterOf('StdValue')}2`))[0]).toEqual([520_000]);
    expect((await stored()).lastChanged).toBe(NOW);
    await expect(undoRefresh(await stored())).rejects.toMatchObject({
      code: 'gone',
      message: expect.stringContaining('no refresh of Tin to undo') as unknown,
    });
  });

  test('after the rows were sorted: added ones go from between, and what stands below stays where it is', async () => {
    await refresh(NEXT);
    await sort(NEXT.length);
    await book.write(`Figures!C${NEXT.length + 4}`, [['mine']]);
    await undoRefresh(await stored());
    expect(await ids()).toEqual(AUGUST.map(({ id }) => id).reverse());
    expect((await book.values(`Figures!C${NEXT.length + 4}`))[0]).toEqual(['mine']);
    expect(boxOf()).toEqual({ top: 0, left: 0, bottom: AUGUST.length, right: WIDTH - 1 });
  });

  test('into an empty table again', async () => {
    const box = { top: 1, left: 0, bottom: AUGUST.length, right: WIDTH - 1 };
    book.host.book.clearContents({ sheetId: sheetId(), box });
    await book.host.book.tables.resize(book.host.book.tables.find('Figures')?.id ?? '', {
      top: 0,
      left: 0,
      bottom: 1,
      right: WIDTH - 1,
    });
    await refresh(NEXT);
    expect(await ids()).toEqual(SEPTEMBER.map(({ id }) => id));
    await undoRefresh(await stored());
    expect(await ids()).toEqual(['']);
    expect(boxOf()?.bottom).toBe(1);
  });
});

describe('what it noted in IngotHistory', () => {
  const noted = async () => (await book.values('IngotHistory!A1:C6')).map(([id, , value]) => [id, value]);
  const HEAD = ['Id', 'Value'];
  const EMPTY = ['', ''];
  const AGAIN = rowsOf([...AUGUST, ...SEPTEMBER], { [first.id]: { Value: 7, StdValue: 7 } });

  test('goes with its sheet, where the refresh made that', async () => {
    const sheets = book.host.book.sheets.ids();
    await refresh(NEXT);
    await undoRefresh(await stored());
    expect(book.host.book.sheets.ids()).toEqual(sheets);
  });

  test('goes from below what was noted before', async () => {
    await refresh(NEXT);
    await refresh(AGAIN);
    const twice = await noted();
    await undoRefresh(await stored());
    expect(twice.slice(0, 3)).toEqual([HEAD, [first.id, 519_000], [first.id, 520_000]]);
    expect((await noted()).slice(0, 3)).toEqual([HEAD, [first.id, 519_000], EMPTY]);
    expect(book.host.book.tables.find('IngotHistory')?.box).toMatchObject({ top: 0, bottom: 1 });
  });

  test.each<[string, string, unknown, unknown[][]]>([
    ['a note beside the table keeps the sheet', 'G4', 'mine', [HEAD, EMPTY]],
    ['a value that was changed stays', 'C2', 7, [HEAD, [first.id, 7]]],
  ])('%s', async (_, cell, value, expected) => {
    await refresh(NEXT);
    await book.write(`IngotHistory!${cell}`, [[value]]);
    await undoRefresh(await stored());
    expect((await noted()).slice(0, 2)).toEqual(expected);
    expect((await book.values(`IngotHistory!${cell}`))[0]).toEqual([value]);
  });

  test('a sheet that was there before stays', async () => {
    await refresh(NEXT);
    await undoRefresh(await stored());
    await refresh(NEXT);
    await refresh(AGAIN);
    await undoRefresh(await stored());
    await expect(undoRefresh(await stored())).rejects.toMatchObject({ code: 'gone' });
    expect(book.tableNames()).toContain('IngotHistory');
  });
});

describe('what the analyst did since stays, and is told', () => {
  test('a cell that they changed', async () => {
    await refresh(NEXT);
    await book.write(`Figures!${letterOf('StdValue')}2`, [[1]]);
    const { kept } = await undoRefresh(await stored());
    expect(kept).toEqual([{ id: first.id, header: 'StdValue' }]);
    expect((await book.values(`Figures!${letterOf('StdValue')}2`))[0]).toEqual([1]);
  });

  test.each<[string, () => Promise<void>]>([
    ['an added row that they changed', () => book.write(`Figures!${letterOf('Item')}${AUGUST.length + 2}`, [['mine']])],
    [
      'an added row with something of theirs beside it',
      async () => {
        const { tables } = book.host.book;
        const table = tables.find('Figures');
        if (table === undefined) throw new Error('no table');
        await tables.resize(table.id, { ...table.box, right: table.box.right + 1 });
        await book.write(`Figures!AG${AUGUST.length + 2}`, [['look at this']]);
      },
    ],
  ])('%s', async (_, change) => {
    await refresh(NEXT);
    await change();
    const { kept, removed } = await undoRefresh(await stored());
    expect(kept).toEqual([{ id: came.id, header: null }]);
    expect(removed).toBe(SEPTEMBER.length - 1);
    expect(await ids()).toContain(came.id);
    expect((await readBase('d1'))?.map(({ id }) => id)).toContain(came.id);
  });

  test('a formula beside an added row does not keep it', async () => {
    await refresh(NEXT);
    const { tables } = book.host.book;
    const table = tables.find('Figures');
    if (table === undefined) throw new Error('no table');
    await tables.resize(table.id, { ...table.box, right: table.box.right + 1 });
    await book.write('Figures!AG2:AG3', [['=Q2*2'], ['=Q3*2']]);
    await book.write(`Figures!AG${AUGUST.length + 2}`, [[`=Q${AUGUST.length + 2}*2`]]);
    expect(await undoRefresh(await stored())).toMatchObject({ removed: SEPTEMBER.length, kept: [] });
    expect((await book.formulas('Figures!AG2:AG3')).flat()).toEqual(['=Q2*2', '=Q3*2']);
  });
});

describe('nothing is changed', () => {
  test.each<[string, () => unknown, string]>([
    ['where the table is gone', () => book.host.book.sheets.delete(sheetId()), 'gone'],
    [
      'on a protected sheet',
      () => book.host.book.protection.protect(sheetId(), { options: {}, password: undefined }),
      'protected',
    ],
    ['while a cell is edited', () => book.editCell(true), 'editing'],
  ])('%s', async (_, prepare, code) => {
    await refresh(NEXT);
    const dataset = await stored();
    await prepare();
    const before = await workbookState(book);
    await expect(undoRefresh(dataset)).rejects.toMatchObject({ code });
    book.editCell(false);
    expect(await workbookState(book)).toEqual(before);
    expect(await readUndo('d1')).not.toBeNull();
  });

  test('on a protected sheet, where only rows were added', async () => {
    await refresh(rowsOf([...AUGUST, ...SEPTEMBER.slice(1)]));
    book.host.book.protection.protect(sheetId(), { options: {}, password: undefined });
    await expect(undoRefresh(await stored())).rejects.toMatchObject({ code: 'protected' });
  });

  test.each([
    ['rows at the end', 'action', false],
    ['rows at the end', 'request', false],
    ['rows between others', 'action', true],
    ['rows between others', 'request', true],
  ] as const)(
    'where Excel fails: %s, at any %s',
    async (_, kind, isSorted) => {
      await refresh(NEXT);
      if (isSorted) {
        await sort(NEXT.length);
        await book.write(`Figures!C${NEXT.length + 4}`, [['mine']]);
      }
      const dataset = await stored();
      const errors = await everyFault(book, kind, () => undoRefresh(dataset));
      expect(errors.length).toBeGreaterThan(8);
      for (const error of errors) expect(error).toMatchObject({ name: 'WorkbookError', code: 'hostFailed' });
      expect(await readBase('d1')).toEqual(rowsOf(AUGUST));
      expect(await preview(NEXT)).toMatchObject({ writes: { added: { length: SEPTEMBER.length } } });
    },
    240_000,
  );
});
