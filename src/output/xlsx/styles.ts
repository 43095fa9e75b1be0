import { escapeXml, XML_HEAD } from './xml';

/** Formats of our own are numbered from here; those below belong to Excel. */
const FIRST_OWN_FORMAT = 164;

const HEADER_FONT = '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const LINK_FONT = '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font>';

/** Styles that every workbook has, by their place in `<cellXfs>`. */
export const HEADER_STYLE = 1;
export const LINK_STYLE = 2;
/** For a text that starts as a formula would: editing the cell leaves it a text. */
export const QUOTED_STYLE = 3;

const FIXED_STYLES = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>',
];

/** The number formats of a workbook, each called by the style that carries it. */
export class Styles {
  readonly #formats = new Map<string, number>();

  /** The style of cells with a number format. */
  withFormat(format: string): number {
    const style = this.#formats.get(format) ?? FIXED_STYLES.length + this.#formats.size;
    this.#formats.set(format, style);
    return style;
  }

  /** The part `xl/styles.xml`. */
  xml(): string {
    const formats = [...this.#formats.keys()].map((format, index) => ({ format, id: FIRST_OWN_FORMAT + index }));
    const numFmts = formats.map(({ format, id }) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
    const own = formats.map(
      ({ id }) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    const cellXfs = [...FIXED_STYLES, ...own];
    return [
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      numFmts.length === 0 ? '' : `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>`,
      `<fonts count="3">${PLAIN_FONT}${HEADER_FONT}${LINK_FONT}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cellXfs.length}">${cellXfs.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
