import type { Book } from '../host/book/Book';
import { CUSTOMS_ROWS } from './customsRows';

/** The cells that stand out: the title, and what the columns are. */
export const CUSTOMS_HEADS = ['A1:J1', 'A3:J3'];

const NAME = 'Customs sample';
const TITLE = 'Exports of aluminium as customs publish them: since January, in units of 10,000 t (made-up figures)';
const HEADER = [
  'Year to date',
  'Month',
  'First',
  'Revised',
  'Counts',
  'Month',
  'Month, kt',
  'Month, yoy',
  'YTD, yoy',
  'Note',
];
/** In points. */
const WIDTHS = { A: 100, B: 100, C: 50, D: 55, E: 55, F: 55, G: 65, H: 70, I: 70, J: 330 };

const HEADER_ROW = 3;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + CUSTOMS_ROWS.length;

/** What stands once at the head of a column and spills down. */
const SPILLING: readonly (readonly [column: string, formula: string, format: string])[] = [
  ['F', `=INGOT.DECUMULATE(A${FIRST}:A${LAST},E${FIRST}:E${LAST},,,TRUE)`, '0.0'],
  ['G', `=INGOT.CONVERTUNIT(F${FIRST}:F${LAST},"10kt","kt")`, '#,##0'],
  ['H', `=INGOT.YOYSERIES(B${FIRST}:B${LAST},F${FIRST}:F${LAST})`, '0.0%'],
  ['I', `=INGOT.YOYSERIES(A${FIRST}:A${LAST},E${FIRST}:E${LAST})`, '0.0%'],
];

/** A revised figure counts instead of the first one; what was not published stays blank. */
const counted = (row: number): string => `=IF(D${row}<>"",D${row},IF(C${row}<>"",C${row},""))`;

function freeName(book: Book): string {
  let name = NAME;
  for (let number = 2; book.sheets.find(name) !== undefined; number += 1) name = `${NAME} ${number}`;
  return name;
}

/**
 * Adds a sheet with a monthly series as customs publish it, made into single months and compared with the year before
 * by the functions of the add-in. Nothing else in the workbook changes.
 *
 * @returns Name of the sheet, which is the active one then.
 * @example addCustomsSheet(host.book) // 'Customs sample'
 */
export function addCustomsSheet(book: Book): string {
  const name = freeName(book);
  const sheetId = book.sheets.add(name);
  const at = (address: string) => {
    const ref = book.refOf(`'${name}'!${address}`);
    if (ref === undefined) throw new Error(`The sample has no cells ${address}.`);
    return ref;
  };
  book.write(at('A1'), [[TITLE]]);
  book.write(at(`A${HEADER_ROW}:J${HEADER_ROW}`), [HEADER]);
  book.write(
    at(`A${FIRST}:E${LAST}`),
    CUSTOMS_ROWS.map(({ toDate, month, first, revised }, index) => [
      `'${toDate}`,
      `'${month}`,
      first ?? '',
      revised ?? '',
      counted(FIRST + index),
    ]),
  );
  book.write(
    at(`J${FIRST}:J${LAST}`),
    CUSTOMS_ROWS.map(({ note }) => [note]),
  );
  book.cells.writeFormats(
    at(`C${FIRST}:E${LAST}`),
    CUSTOMS_ROWS.map(() => ['0.0', '0.0', '0.0']),
  );
  for (const [column, formula, format] of SPILLING) {
    book.cells.writeFormats(
      at(`${column}${FIRST}:${column}${LAST}`),
      CUSTOMS_ROWS.map(() => [format]),
    );
    book.write(at(`${column}${FIRST}`), [[formula]]);
  }
  for (const [column, points] of Object.entries(WIDTHS)) book.layout.setColumnWidth(at(`${column}1`), points);
  book.writes.flush();
  book.sheets.activate(sheetId);
  return name;
}
