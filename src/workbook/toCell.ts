/** Characters that a cell can hold. */
const LONGEST = 32_767;

const LONE_SURROGATE = /[\uD800-\uDBFF]$/;

/** A word or words of letters, without what Excel reads as anything but text. */
const PLAIN_WORDS = /^\p{L}\D*$/u;

/** Texts that are values to Excel, in whatever case they are written. */
const VALUES = new Set(['true', 'false']);

/**
 * A text as it is to be written into a cell so that the cell shows it and nothing else. Whatever Excel might take for a
 * formula (`=1+1`, `-12% yoy`), a number (`12e45`), a date (`2018-07`, `dec12`) or a truth value gets the apostrophe
 * that marks a text; the cell does not show it and formulas do not see it. What is too long is cut, with an ellipsis.
 *
 * Every text that Ingot writes passes through here.
 *
 * @example toCell('-12% yoy') // "'-12% yoy"
 */
export function toCell(text: string): string {
  const fitting = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(LONE_SURROGATE, '')}…`;
  if (fitting === '' || (PLAIN_WORDS.test(fitting) && !VALUES.has(fitting.toLowerCase()))) return fitting;
  return `'${fitting}`;
}
