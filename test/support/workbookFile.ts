import ExcelJS, { type CellValue } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/workbench/page/xlsx/writeWorkbook';
import { openWorkbook, type HeadlessWorkbook } from './headlessWorkbook';

/** Of the day before the first of January 1900, as Excel counts, in days. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The Excel file of a workbook, as the workbench hands it out. */
export async function fileOf({ host: { book } }: HeadlessWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  book.writes.flush();
  await book.calculation.settled();
  const content = {
    snapshot: book.engine.workbook.save(),
    spilled: {},
    spillAreas: {},
    formulaOf: (sheetId: string, row: number, column: number) => {
      const box = { top: row, left: column, bottom: row, right: column };
      const formula = book.cells.formulas({ sheetId, box })[0]?.[0];
      return typeof formula === 'string' && formula.startsWith('=') ? formula : null;
    },
    protectionOf: (sheetId: string) => book.protection.of(sheetId),
    xmlParts: book.xmlParts
      .ids()
      .map((id) => ({ id, xml: book.xmlParts.xml(id), namespace: book.xmlParts.namespaceOf(id) })),
  };
  return writeWorkbook(content, ['INGOT']);
}

/** What is written into a cell so that it stands there. */
function contentOf(value: CellValue): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `'${value}`;
  if (value instanceof Date) return (value.getTime() - FIRST_DAY) / DAY;
  if (typeof value !== 'object') return value;
  if ('formula' in value) return `=${value.formula}`;
  return 'text' in value ? `'${value.text}` : '';
}

/** The tables of a file: on which sheet, by its number from 0, and over which cells. */
function tablesOf(
  parts: ReadonlyMap<string, string>,
  sheet: number,
): { readonly name: string; readonly cells: string }[] {
  const relations = parts.get(`xl/worksheets/_rels/sheet${sheet + 1}.xml.rels`) ?? '';
  return Array.from(relations.matchAll(/tables\/table\d+\.xml/gu), ([file]) => {
    const xml = parts.get(`xl/${file}`) ?? '';
    return { name: / name="([^"]*)"/u.exec(xml)?.[1] ?? '', cells: / ref="([^"]*)"/u.exec(xml)?.[1] ?? '' };
  });
}

/** A sheet and a table before the others, which take the ids that they would have. */
async function addCover(opened: HeadlessWorkbook, name: string): Promise<void> {
  const { book } = opened.host;
  book.sheets.rename(book.sheets.activeId(), `${name} sheet`);
  await opened.write('A1:A2', [['Cover'], ['of another workbook']]);
  const cells = book.refOf('A1:A2');
  if (cells !== undefined) await book.tables.rename(await book.tables.add(cells), name);
}

/**
 * Opens an Excel file as another workbook, with what add-ins keep in it. Sheets, tables and parts have other ids than in
 * the workbook that was saved.
 *
 * @example const copy = await openFile(await fileOf(book));
 */
export async function openFile(file: Uint8Array<ArrayBuffer>): Promise<HeadlessWorkbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(file.buffer);
  const parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const opened = openWorkbook();
  const { book } = opened.host;
  await addCover(opened, `Cover${read.worksheets.length}`);
  for (const [index, sheet] of read.worksheets.entries()) {
    const sheetId = book.sheets.add(sheet.name);
    const box = { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
    const cells = Array.from({ length: sheet.rowCount }, (_row, row) =>
      Array.from({ length: sheet.columnCount }, (_cell, column) => contentOf(sheet.getCell(row + 1, column + 1).value)),
    );
    book.write({ sheetId, box }, cells);
    for (const { name, cells: address } of tablesOf(parts, index)) {
      const ref = book.refOf(`'${sheet.name}'!${address}`);
      if (ref === undefined) throw new Error(`There are no cells ${address}.`);
      await book.tables.rename(await book.tables.add(ref), name);
    }
  }
  book.xmlParts.add('<other xmlns="urn:of:another">part</other>');
  for (const [name, xml] of parts) if (/^customXml\/item\d+\.xml$/u.test(name)) book.xmlParts.add(xml);
  return opened;
}
