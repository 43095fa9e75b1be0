import ExcelJS, { type Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type {
  StoredCell,
  StoredSheet,
  StoredWorkbook,
  WorkbookContent,
} from '../../../../src/workbench/page/xlsx/StoredWorkbook';
import { writeWorkbook } from '../../../../src/workbench/page/xlsx/writeWorkbook';

/** Cells by their row and column. */
type Cells = Readonly<Record<number, Readonly<Record<number, StoredCell>>>>;

interface Given {
  readonly sheet?: StoredSheet;
  readonly styles?: StoredWorkbook['styles'];
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly rest?: Partial<Omit<WorkbookContent, 'snapshot'>>;
}

/** The file of a workbook of one sheet. */
function fileOf(
  cellData: Cells,
  { sheet = {}, styles = {}, resources = {}, rest = {} }: Given,
): Promise<Uint8Array<ArrayBuffer>> {
  const snapshot: StoredWorkbook = {
    styles,
    sheetOrder: ['s1'],
    sheets: { s1: { name: 'Sheet1', cellData, ...sheet } },
    resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
  };
  const none = { spilled: {}, spillAreas: {}, formulaOf: () => null, protectionOf: () => undefined, xmlParts: [] };
  return writeWorkbook({ ...none, ...rest, snapshot }, ['INGOT']);
}

/** Writes a workbook of one sheet and reads it back. */
async function written(cellData: Cells, given: Given = {}): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await fileOf(cellData, given)).buffer);
  return workbook;
}

const first = (workbook: Workbook): ExcelJS.Worksheet => {
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('There is no sheet.');
  return sheet;
};

/** The protection of a sheet that was read, which exceljs's types leave out. */
const protectionIn = (model: object): unknown => ('sheetProtection' in model ? model.sheetProtection : undefined);

/** What exceljs makes of a default when it reads a file: it leaves it out. */
const asRead = (protection: object): object =>
  Object.fromEntries(
    Object.entries(protection).map(([name, value]: [string, unknown]) => {
      const isOwn = /^(?:objects|scenarios|select)/u.test(name) ? value === false : value === true;
      return [name, isOwn ? value : undefined];
    }),
  );

describe('writeWorkbook', () => {
  it.each<readonly [string, StoredCell, unknown]>([
    ['a number', { v: 519_000, t: 2 }, 519_000],
    ['a number kept as text by the engine', { v: '1.5', t: 2 }, 1.5],
    ['true', { v: 1, t: 3 }, true],
    ['false', { v: 0, t: 3 }, false],
    ['a text', { v: 'Rusal', t: 1 }, 'Rusal'],
    ['a text of digits', { v: '007', t: 4 }, '007'],
    ['a text like a formula', { v: '=HYPERLINK("http://x")', t: 1 }, '=HYPERLINK("http://x")'],
    ['a text with a minus', { v: '-12% yoy', t: 1 }, '-12% yoy'],
    ['markup', { v: '<b>&amp;"</b>', t: 1 }, '<b>&amp;"</b>'],
    ['characters that XML forbids', { v: 'a\u0000b\u001bc', t: 1 }, 'abc'],
    ['an error', { v: '#N/A', t: 1 }, { error: '#N/A' }],
    ['a text that names an error', { v: '#N/A', t: 4 }, '#N/A'],
    ['lines', { p: { body: { dataStream: 'a\rb\r\n' } } }, 'a\nb'],
    ['a formula', { f: '=1+1', v: 2, t: 2 }, { formula: '1+1', result: 2 }],
    ['a formula that fails', { f: '=1/0', v: '#DIV/0!', t: 1 }, { formula: '1/0', result: { error: '#DIV/0!' } }],
    ['a formula that waits', { f: '=A9', v: '#BUSY!', t: 1 }, { formula: 'A9', result: { error: '#N/A' } }],
  ])('%s', async (_what, cell, value) => {
    expect(first(await written({ 0: { 0: cell } })).getCell('A1').value).toEqual(value);
  });

  it('writes a function of the add-in so that Excel hands it to it, with its result', async () => {
    const cell = { f: '=INGOT.CONVERTUNIT(1.5,"kt","t")', v: 1500, t: 2 };
    expect(first(await written({ 1: { 1: cell } })).getCell('B2').value).toEqual({
      formula: '_xldudf_INGOT_CONVERTUNIT(1.5,"kt","t")',
      shareType: 'array',
      ref: 'B2',
      result: 1500,
    });
  });

  it('writes what a formula spilled, and where to', async () => {
    const spill = {
      spilled: { s1: { 0: { 1: { v: 7, t: 2 } } } },
      spillAreas: { s1: { 0: { 0: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 } } } },
    };
    const sheet = first(await written({ 0: { 0: { f: '=SEQUENCE(1,2,6)', v: 6, t: 2 } } }, { rest: spill }));
    expect(sheet.getCell('A1').value).toMatchObject({ formula: '_xlfn.SEQUENCE(1,2,6)', ref: 'A1:B1', result: 6 });
    expect(sheet.getCell('B1').value).toBe(7);
  });

  it('writes a formula that a cell shares with another', async () => {
    const formulaOf = (): string => '=A1*2';
    const sheet = first(await written({ 0: { 1: { si: 'x', v: 4, t: 2 } } }, { rest: { formulaOf } }));
    expect(sheet.getCell('B1').value).toEqual({ formula: 'A1*2', result: 4 });
  });

  it('keeps the result of a formula that a file cannot hold, and says what it was', async () => {
    const cell = first(await written({ 0: { 0: { f: '=SUM()', v: '#N/A', t: 1 } } })).getCell('A1');
    expect(cell.value).toEqual({ error: '#N/A' });
    expect(JSON.stringify(cell.note)).toContain('=SUM()');
  });

  it('writes looks', async () => {
    const styles = {
      a: {
        n: { pattern: '0.0%' },
        bl: 1,
        ff: 'Arial',
        fs: 12,
        cl: { rgb: '#112233' },
        bg: { rgb: 'rgb(221, 238, 255)' },
        ht: 2,
        tb: 3,
        bd: { b: { s: 1, cl: { rgb: '#000' } } },
      },
    };
    const cell = first(await written({ 0: { 0: { v: 0.18, t: 2, s: 'a' } } }, { styles })).getCell('A1');
    expect(cell.numFmt).toBe('0.0%');
    expect(cell.font).toMatchObject({ bold: true, name: 'Arial', size: 12, color: { argb: 'FF112233' } });
    expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFDDEEFF' } });
    expect(cell.alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(cell.border.bottom).toEqual({ style: 'thin', color: { argb: 'FF000000' } });
  });

  it('writes widths, hidden and frozen rows, merged cells and hidden sheets', async () => {
    const sheet = first(
      await written(
        { 0: { 0: { v: 'x', t: 1 } }, 1: { 0: { v: 'y', t: 1 } } },
        {
          sheet: {
            hidden: 1,
            freeze: { xSplit: 1, ySplit: 2 },
            columnData: { 0: { w: 145 }, 1: { hd: 1 } },
            rowData: { 1: { hd: 1 }, 2: { h: 40, ia: 0 } },
            mergeData: [{ startRow: 3, endRow: 4, startColumn: 0, endColumn: 1 }],
          },
        },
      ),
    );
    expect(sheet.getColumn(1).width).toBe(20);
    expect(sheet.getColumn(2).hidden).toBe(true);
    expect(sheet.getRow(2).hidden).toBe(true);
    expect(sheet.getRow(3).height).toBe(30);
    expect(sheet.getCell('B5').master.address).toBe('A4');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(sheet.state).toBe('hidden');
  });

  it('writes tables with the headers that stand in their cells', async () => {
    const table = {
      name: 'Figures',
      range: { startRow: 1, endRow: 3, startColumn: 1, endColumn: 2 },
      columns: [{ displayName: 'Old' }, { displayName: 'Old2' }],
    };
    const cells = {
      1: { 1: { v: 'Id', t: 1 }, 2: { v: 'Value', t: 1 } },
      2: { 1: { v: 'a1', t: 1 }, 2: { v: 5, t: 2 } },
    };
    const sheet = first(await written(cells, { resources: { SHEET_TABLE_PLUGIN: { s1: { tables: [table] } } } }));
    const model = sheet.getTable('Figures') as unknown as { table: { tableRef: string; columns: { name: string }[] } };
    expect(model.table.tableRef).toBe('B2:C4');
    expect(model.table.columns.map(({ name }) => name)).toEqual(['Id', 'Value']);
    expect([sheet.getCell('B2').value, sheet.getCell('C3').value, sheet.getCell('B4').value]).toEqual(['Id', 5, null]);
  });

  it('writes links to the web, and only those', async () => {
    const link = (address: string): StoredCell => ({ v: 'source', t: 1, custom: { ingotLink: { address } } });
    const typed = {
      v: 'y',
      t: 1,
      p: {
        body: { dataStream: 'y\r\n', customRanges: [{ properties: { url: 'https://example.org/y' } }] },
      },
    };
    const cells = {
      0: { 0: link('https://example.org/a?b=1&c=2') },
      1: { 0: link('javascript:alert(1)') },
      2: { 0: link('file:///etc/passwd') },
      3: { 0: { ...link('https://example.org/n'), v: 5, t: 2 } },
      4: { 0: typed },
    };
    const sheet = first(await written(cells));
    expect([1, 2, 3, 4, 5].map((row) => sheet.getCell(row, 1).value)).toEqual([
      { text: 'source', hyperlink: 'https://example.org/a?b=1&c=2' },
      'source',
      'source',
      5,
      { text: 'y', hyperlink: 'https://example.org/y' },
    ]);
  });

  it('writes notes, on empty cells too', async () => {
    const notes = {
      s1: { 0: { 0: { row: 0, col: 0, note: 'on a value' }, 3: { row: 0, col: 3, note: 'on nothing' } } },
    };
    const sheet = first(await written({ 0: { 0: { v: 1, t: 2 } } }, { resources: { SHEET_NOTE_PLUGIN: notes } }));
    expect(JSON.stringify(sheet.getCell('A1').note)).toContain('on a value');
    expect(JSON.stringify(sheet.getCell('D1').note)).toContain('on nothing');
    expect(sheet.getCell('A1').value).toBe(1);
  });

  it('writes the names of cells, and leaves names of formulas out', async () => {
    const names = {
      a: { name: 'Rate', formulaOrRefString: 'Sheet1!$A$1' },
      b: { name: 'Twice', formulaOrRefString: '=1+1' },
    };
    const workbook = await written({ 0: { 0: { v: 1, t: 2 } } }, { resources: { SHEET_DEFINED_NAME_PLUGIN: names } });
    expect(workbook.definedNames.model.map(({ name }) => name)).toEqual(['Rate']);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, object]>([
    ['nothing', {}, { formatCells: false, objects: false, scenarios: false, selectLockedCells: true }],
    [
      'formats and links',
      { allowFormatCells: true, allowInsertHyperlinks: true },
      { formatCells: true, insertHyperlinks: true, sort: false },
    ],
    ['objects', { allowEditObjects: true, allowSort: 'yes' }, { objects: true, scenarios: false, sort: false }],
    ['no selection', { selectionMode: 'None' }, { selectLockedCells: false, selectUnlockedCells: false }],
    ['free cells', { selectionMode: 'Unlocked' }, { selectLockedCells: false, selectUnlockedCells: true }],
  ])('protects a sheet, and allows %s', async (_what, options, expected) => {
    const protectionOf = (id: string) => (id === 's1' ? { options, password: undefined } : undefined);
    const { model } = first(await written({ 0: { 0: { v: 1, t: 2 } } }, { rest: { protectionOf } }));
    expect(protectionIn(model)).toMatchObject({ sheet: true, ...asRead(expected) });
  });

  it('protects a sheet with its password, which the file does not show, and no other sheet', async () => {
    const protectionOf = () => ({ options: {}, password: 'secret' });
    const { model } = first(await written({}, { rest: { protectionOf } }));
    expect(protectionIn(model)).toMatchObject({ sheet: true, algorithmName: 'SHA-512', spinCount: 100_000 });
    expect(JSON.stringify(model)).not.toContain('secret');
    expect(protectionIn(first(await written({})).model)).toBeUndefined();
  });

  it('writes what add-ins keep beside the sheets', async () => {
    const xml = '<ingot xmlns="urn:ingot:settings">{}</ingot>';
    const xmlParts = [{ id: '{00000001-0000-4000-8000-000000000000}', xml, namespace: 'urn:ingot:settings' }];
    const { 'customXml/item1.xml': bytes } = unzipSync(await fileOf({}, { rest: { xmlParts } }));
    expect(bytes && strFromU8(bytes)).toBe(xml);
  });

  it('writes an empty workbook', async () => {
    expect(first(await written({})).rowCount).toBe(0);
  });

  it('gives sheets names that Excel accepts', async () => {
    expect(first(await written({}, { sheet: { name: "Q1/Q2: [a]*?\\ 'and a name that is far too long'" } })).name).toBe(
      "Q1 Q2   a     'and a name that",
    );
  });
});
