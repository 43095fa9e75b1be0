import type { Style } from 'exceljs';

/**
 * How a cell looks. exceljs works a style out once an object, not once a look: cells that look alike have to share
 * their object, those without any look too.
 */
export type CellStyle = Readonly<Partial<Style>>;

const FONT = { name: 'Calibri', family: 2, size: 11 };

export const PLAIN_STYLE: CellStyle = {};
export const HEADER_STYLE: CellStyle = { font: { ...FONT, bold: true } };
export const LINK_STYLE: CellStyle = { font: { ...FONT, underline: true, color: { argb: 'FF0563C1' } } };

/** For a text that starts as a formula would: editing the cell leaves it a text. */
export const TEXT_STYLE: CellStyle = { numFmt: '@' };

/** The styles of a workbook's numbers and dates, one a number format. */
export class NumberStyles {
  readonly #styles = new Map<string, CellStyle>();

  /** The style of cells with a number format. */
  of(format: string): CellStyle {
    const style = this.#styles.get(format) ?? { numFmt: format };
    this.#styles.set(format, style);
    return style;
  }
}
