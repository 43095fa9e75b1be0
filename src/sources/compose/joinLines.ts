/** The words of a document, lower case, as they stand within lines. */
export type WordsOfText = ReadonlySet<string>;

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const BROKEN = /(?:^|[^\p{L}\p{N}-])((?:[\p{L}\p{N}]+-)*\p{L}+)-$/u;
const CONTINUED = /^(\p{Ll}+(?:-\p{L}+)*)/u;
/** First parts of compounds whose hyphen is the word's own. */
const COMPOUND_OPENERS = new Set(
  (
    'year month quarter week day state half full first second third well long short low high non mid multi self ' +
    'semi ex so single double large small cross off on in over cost world energy coal gas oil iron zinc carbon tax ' +
    'price market export import government privately publicly family foreign china russia hong us uk eu london new'
  ).split(' '),
);
const LONGEST_WORD = 60;
const WIDE = /[\u3040-\u9fff\uff00-\uffef]/;

/** The words within the lines of a document; a broken one at a line's end is not among them. */
export function wordsWithin(lines: readonly string[]): WordsOfText {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Joins the lines of a paragraph. A word broken at a line's end is made whole where the next line goes on in lower case;
 * a hyphen that belongs to the word stays.
 *
 * @example
 * joinLines(['the alumin-', 'ium smelter'], new Set()); // 'the aluminium smelter'
 * joinLines(['up year-', 'on-year'], new Set()); // 'up year-on-year'
 */
export function joinLines(lines: readonly string[], words: WordsOfText): string {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) parts.push(line);
    else if (isBrokenWord(line, next)) parts.push(keepsHyphen(line, next, words) ? line : line.slice(0, -1));
    else parts.push(line, WIDE.test(line.slice(-1)) && WIDE.test(next.charAt(0)) ? '' : ' ');
  }
  return parts.join('');
}

/**
 * Makes whole the words that are broken at the ends of a text's lines; all other lines stay.
 *
 * @example
 * mendBrokenWords('the first quar-\nter of 2024'); // 'the first quarter of 2024'
 */
export function mendBrokenWords(text: string): string {
  if (!text.includes('-\n')) return text;
  const lines = text.split('\n');
  const words = wordsWithin(lines);
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      if (!isBrokenWord(line, next)) return `${line}\n`;
      return keepsHyphen(line, next, words) ? line : line.slice(0, -1);
    })
    .join('');
}

/** Whether a line ends within a word: letters or digits, a hyphen, and the next line goes on in lower case. */
function isBrokenWord(line: string, next: string): boolean {
  return /[\p{L}\p{N}]-$/u.test(line) && CONTINUED.test(next);
}

function keepsHyphen(line: string, next: string, words: WordsOfText): boolean {
  const before = BROKEN.exec(line.slice(-LONGEST_WORD))?.[1]?.toLowerCase();
  const after = CONTINUED.exec(next.slice(0, LONGEST_WORD))?.[1]?.toLowerCase();
  // What ends in a digit ("25-per cent") is a compound.
  if (before === undefined || after === undefined) return true;
  if (words.has(`${before}${after}`)) return false;
  if (words.has(`${before}-${after}`) || before.includes('-') || after.includes('-')) return true;
  return COMPOUND_OPENERS.has(before);
}
