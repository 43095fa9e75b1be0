import { fitCell, stringItem, XML_HEAD } from './xml';

/** The texts of a workbook, each kept once and called by its number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  /** The number of a text, which is cut to what a cell can hold. */
  add(text: string): number {
    const fitting = fitCell(text);
    const number = this.#numbers.get(fitting) ?? this.#numbers.size;
    this.#numbers.set(fitting, number);
    this.#uses += 1;
    return number;
  }

  /** The part `xl/sharedStrings.xml`, in pieces. */
  *xml(): Generator<string> {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    yield `${XML_HEAD}<sst xmlns="${main}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield stringItem(text);
    yield '</sst>';
  }
}
