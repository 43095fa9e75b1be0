import type { Column } from '../column';
import { bodyCell, columnLetters, textCell } from './cells';
import { Links } from './links';
import type { SharedStrings } from './strings';
import { HEADER_STYLE, type Styles } from './styles';
import { escapeXml, XML_HEAD } from './xml';

/** A sheet that holds one table. */
export interface SheetContent<Row> {
  /** Name of the sheet and of its table. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Excel's sheets end here, header included. */
const MOST_ROWS = 1_048_576;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FROZEN_HEADER =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

/** A sheet as the parts of a file: number, content, and what the writing of its cells leaves to write. */
export class Sheet<Row> {
  readonly #links = new Links();

  constructor(
    readonly number: number,
    readonly content: SheetContent<Row>,
  ) {
    if (content.rows.length >= MOST_ROWS) {
      throw new RangeError(`${content.name} has ${content.rows.length} rows; a sheet holds ${MOST_ROWS - 1}.`);
    }
  }

  /** The cells that the table covers. A table has at least one row below its header, be it empty. */
  get #range(): string {
    const { columns, rows } = this.content;
    return `A1:${columnLetters(columns.length - 1)}${Math.max(rows.length, 1) + 1}`;
  }

  /** The part `xl/worksheets/sheetN.xml`, in pieces. */
  *xml(strings: SharedStrings, styles: Styles): Generator<string> {
    const { columns, rows } = this.content;
    const widths = columns.map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    );
    const selected = this.number === 1 ? ' tabSelected="1"' : '';
    yield `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="${this.#range}"/>`;
    yield `<sheetViews><sheetView${selected} workbookViewId="0">${FROZEN_HEADER}</sheetView></sheetViews>`;
    yield `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`;
    const headers = columns.map(({ header }, index) =>
      textCell(`${columnLetters(index)}1`, header, strings, HEADER_STYLE),
    );
    yield `<row r="1">${headers.join('')}</row>`;
    for (const [index, row] of rows.entries()) yield this.#row(index + 2, row, strings, styles);
    yield `</sheetData>${this.#links.xml()}`;
    yield '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts></worksheet>';
  }

  #row(number: number, row: Row, strings: SharedStrings, styles: Styles): string {
    const cells = this.content.columns.map((column, index) => {
      const place = `${columnLetters(index)}${number}`;
      const address = column.type === 'link' ? column.read(row) : null;
      if (address !== null) this.#links.add(place, address);
      return bodyCell(place, column, row, strings, styles);
    });
    return `<row r="${number}">${cells.join('')}</row>`;
  }

  /** The part `xl/worksheets/_rels/sheetN.xml.rels`; to be asked for when the cells are written. */
  relationships(): string {
    const table = `<Relationship Id="rIdTable" Type="${RELATIONS}/table" Target="../tables/table${this.number}.xml"/>`;
    const all = [table, ...this.#links.relationships()];
    return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  }

  /** The part `xl/tables/tableN.xml`. */
  tableXml(): string {
    const { columns, name } = this.content;
    const names = columns.map(({ header }, index) => `<tableColumn id="${index + 1}" name="${escapeXml(header)}"/>`);
    const title = `id="${this.number}" name="${escapeXml(name)}" displayName="${escapeXml(name)}"`;
    return [
      `${XML_HEAD}<table xmlns="${MAIN}" ${title} ref="${this.#range}" totalsRowShown="0">`,
      `<autoFilter ref="${this.#range}"/><tableColumns count="${columns.length}">${names.join('')}</tableColumns>`,
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
      '</table>',
    ].join('');
  }
}
