import type { Span } from '../../model/span';

/** Blocks are cut at the first line end behind this many characters, so that a browser lays out only those in sight. */
const USUAL = 1500;
/** A line that goes on beyond this is cut at a space, and at last anywhere. */
const LONGEST = 4000;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Where a block that starts at `start` ends. */
function endOfBlock(text: string, start: number): number {
  if (text.length - start <= USUAL) return text.length;
  const limit = Math.min(start + LONGEST, text.length);
  const line = text.indexOf('\n', start + USUAL);
  if (line !== -1 && line < limit) return line + 1;
  if (limit === text.length) return limit;
  const space = text.lastIndexOf(' ', limit);
  if (space > start + USUAL) return space + 1;
  return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

/**
 * A text in blocks that follow each other without a gap.
 *
 * @example textBlocks('One line.') // [{ start: 0, end: 9 }]
 */
export function textBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfBlock(text, start);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}
