/** Control characters of terminals and of text direction, and the two code points that XML and Unicode forbid. */
const UNSAFE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu;

/**
 * Text from an article made fit for a cell, a line of CSV or a terminal: one line, single spaces, nothing that steers
 * a terminal, turns the direction of writing or breaks an XML file.
 *
 * @returns The text, or null where nothing is left of it.
 * @example cleanText('5 tonnes\nof \u001b[31mcopper') // '5 tonnes of [31mcopper'
 */
export function cleanText(text: string | null): string | null {
  const clean = (text ?? '').replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();
  return clean === '' ? null : clean;
}

/**
 * An address that may become a link: http or https, in its normal form.
 *
 * @returns The address, or null where it is none of these.
 * @example webAddress('javascript:alert(1)') // null
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
