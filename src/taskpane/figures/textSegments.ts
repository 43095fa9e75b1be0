import type { Span } from '../../model/span';

/** How a stretch of the article is marked, weakest first. */
export type MarkKind = 'sentence' | 'field' | 'amount' | 'active';

/** A stretch that is marked. */
export interface TextMark extends Span {
  readonly kind: MarkKind;
}

/** A stretch of text with all the marks that lie on it. */
export interface TextSegment extends Span {
  readonly kinds: readonly MarkKind[];
}

const overlaps = (mark: Span, block: Span): boolean => mark.start < block.end && mark.end > block.start;

/**
 * The marks that lie on a block; empty ones lie nowhere.
 *
 * @example marksIn(block, marks).length > 0
 */
export function marksIn(block: Span, marks: readonly TextMark[]): TextMark[] {
  return marks.filter((mark) => mark.start < mark.end && overlaps(mark, block));
}

/**
 * Cuts a block where marks start and end, so that each piece has the same marks from end to end.
 *
 * @param block A stretch of the text.
 * @param marks Marks in any order, nested or crossing.
 * @returns Pieces that follow each other without a gap.
 * @example textSegments({ start: 0, end: 9 }, [{ start: 2, end: 4, kind: 'amount' }]) // three pieces
 */
export function textSegments(block: Span, marks: readonly TextMark[]): TextSegment[] {
  const inside = marksIn(block, marks);
  const cuts = inside.flatMap(({ start, end }) => [Math.max(start, block.start), Math.min(end, block.end)]);
  const places = [...new Set([block.start, ...cuts, block.end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? block.end;
    const kinds = inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    return { start, end, kinds: [...new Set(kinds)] };
  });
}
