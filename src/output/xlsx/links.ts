import { escapeXml } from './xml';

/** Excel refuses a file with more links a sheet, or with longer addresses. */
const MOST_LINKS = 65_530;
const LONGEST_ADDRESS = 2079;

/** The links of a sheet: addresses, each kept once, and the cells that lead there. */
export class Links {
  readonly #numbers = new Map<string, number>();
  readonly #cells: string[] = [];

  /** Makes a cell lead to an address; beyond what Excel bears the address just stands there. */
  add(place: string, address: string): void {
    if (this.#cells.length >= MOST_LINKS || address.length > LONGEST_ADDRESS) return;
    const { target, fragment } = split(address);
    const number = this.#numbers.get(target) ?? this.#numbers.size + 1;
    this.#numbers.set(target, number);
    const location = fragment === '' ? '' : ` location="${escapeXml(fragment)}"`;
    this.#cells.push(`<hyperlink ref="${place}" r:id="rIdLink${number}"${location}/>`);
  }

  /** The `<hyperlinks>` element of the sheet. */
  xml(): string {
    return this.#cells.length === 0 ? '' : `<hyperlinks>${this.#cells.join('')}</hyperlinks>`;
  }

  /** The relationships that name the addresses. */
  relationships(): string[] {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    return [...this.#numbers].map(
      ([target, number]) =>
        `<Relationship Id="rIdLink${number}" Type="${type}" Target="${escapeXml(target)}" TargetMode="External"/>`,
    );
  }
}

/** Excel keeps what stands behind `#` apart from the address. */
function split(address: string): { target: string; fragment: string } {
  const at = address.indexOf('#');
  return at < 0 ? { target: address, fragment: '' } : { target: address.slice(0, at), fragment: address.slice(at + 1) };
}
