import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a word that is wider than a line, between the characters that a reader sees. */
function* cutWord(word: string, width: number): Generator<string> {
  let line = '';
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (line !== '' && stringWidth(line) + stringWidth(segment) > width) {
      yield line;
      line = '';
    }
    line += segment;
  }
  yield line;
}

/**
 * Breaks a text into lines, between words where it can and inside a word where it must (East Asian text has no
 * spaces). East Asian characters take two places.
 *
 * @param text One line of text.
 * @param width Places in a line, at least 2.
 * @returns At least one line.
 * @example wrapText('refined copper', 8) // ['refined', 'copper']
 */
export function wrapText(text: string, width: number): string[] {
  if (stringWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(' ').flatMap((word) => [...cutWord(word, width)])) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (stringWidth(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = piece;
  }
  return [...lines, line];
}

/**
 * A text filled up with spaces.
 *
 * @example padText('锡', 4) // '锡  '
 */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
