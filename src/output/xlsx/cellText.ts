/** Characters that a cell can hold. */
const LONGEST_CELL = 32_767;

/** What XML 1.0 cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Excel reads `_x0041_` in a text as the character it numbers: such a stroke is itself written as a number. */
const NUMBERED_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as Excel has to find it in a file to show it as it is, but for what no cell can hold: it is cut to 32,767
 * characters, with an ellipsis, and characters that XML forbids are left out.
 *
 * @example cellText('_x0041_') // '_x005F_x0041_', which Excel shows as '_x0041_'
 */
export function cellText(text: string): string {
  const fitting = text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
  return fitting.replace(FORBIDDEN, '').replace(NUMBERED_CHARACTER, '_x005F_');
}
