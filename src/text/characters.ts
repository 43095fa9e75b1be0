/** Classes of UTF-16 code units that the tokenizer tells apart. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE = 4;

const LETTERS = /[\p{L}\p{M}\u00B2\u00B3\u00B9\u2080-\u2089]/u;
const SPACES = /[\s\u200B\u2060]/;

/** One class a code unit; surrogates are symbols, so that astral letters and emoji never join words. */
const CLASSES = (() => {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < classes.length; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    if (character >= '0' && character <= '9') classes[code] = DIGIT;
    else if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
      classes[code] = LINE;
    else if (SPACES.test(character)) classes[code] = SPACE;
    else if (LETTERS.test(character)) classes[code] = LETTER;
  }
  return classes;
})();

/**
 * The class of the code unit at an offset; past either end, `SPACE`.
 *
 * @example classAt('a1', 1) === DIGIT
 */
export function classAt(text: string, offset: number): number {
  if (offset < 0 || offset >= text.length) return SPACE;
  return CLASSES[text.charCodeAt(offset)] ?? OTHER;
}
