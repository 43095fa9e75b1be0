/** White space that the parser would lose at the ends of a text. */
const KEPT_SPACE = /^\s|\s$/;

/** Excel reads `_x0041_` in a text as the character it numbers: such a stroke is itself written as a number. */
const NUMBERED_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What XML 1.0 cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The first line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Text as it may stand in XML, between tags and in quotes.
 *
 * @example escapeXml('a < b') // 'a &lt; b'
 */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Characters that a cell can hold. */
const LONGEST_CELL = 32_767;

/** A text cut to what a cell can hold, with an ellipsis where something is missing. */
export function fitCell(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

/**
 * The `<si>` element of a text in the table of strings.
 *
 * @example stringItem('tonnes') // '<si><t>tonnes</t></si>'
 */
export function stringItem(text: string): string {
  const space = KEPT_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${escapeXml(text.replace(NUMBERED_CHARACTER, '_x005F_'))}</t></si>`;
}
