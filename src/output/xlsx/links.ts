/** Excel refuses a file with more links a sheet, or with longer addresses. */
const MOST_LINKS = 65_530;
const LONGEST_ADDRESS = 2079;

/** An address on the web; exceljs takes one that ends in, say, `!A1` for a cell of the workbook. */
const ON_THE_WEB = /^https?:\/\/[^!]+$/;

/** The links of a sheet. */
export class Links {
  readonly #linked = new Set<string>();

  /**
   * Whether a cell that shows an address becomes a link: the first of each address does. In the others, and where
   * Excel bears no more, the address just stands there.
   */
  add(address: string): boolean {
    if (this.#linked.size >= MOST_LINKS || this.#linked.has(address)) return false;
    if (address.length > LONGEST_ADDRESS || !ON_THE_WEB.test(address)) return false;
    this.#linked.add(address);
    return true;
  }
}
