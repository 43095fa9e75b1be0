import type { Fragment } from './fragments';

/** A run of text without a wide gap: a line of a column, or a cell of a table. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands on one base line. */
export interface PageLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Of the font's size: how far base lines of one line may differ (raised digits), how wide a word space and a gap is. */
const SAME_LINE = 0.45;
const WORD_SPACE = 0.15;
const GAP = 1.6;

/** Arranges the pieces of a page into lines from top to bottom, and each line into runs from left to right. */
export function arrangeLines(fragments: readonly Fragment[]): PageLine[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const size = Math.max(fragment.size, first?.size ?? 0);
    if (row !== undefined && first !== undefined && first.y - fragment.y < size * SAME_LINE) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(arrangeLine);
}

function arrangeLine(row: readonly Fragment[]): PageLine {
  const fragments = [...row].sort((a, b) => a.x - b.x);
  const widest = fragments.reduce((widest, next) => (next.width > widest.width ? next : widest));
  const segments: Segment[] = [];
  for (const { text, x, width } of fragments) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : x - last.right;
    if (last === undefined || gap > widest.size * GAP) {
      segments.push({ text: text.trim(), left: x, right: x + width });
      continue;
    }
    const spaced = gap > widest.size * WORD_SPACE || text.startsWith(' ') || last.text.endsWith(' ');
    const joined = `${last.text.trimEnd()}${spaced ? ' ' : ''}${text.trimStart()}`;
    segments[segments.length - 1] = { text: joined, left: last.left, right: Math.max(last.right, x + width) };
  }
  return {
    y: widest.y,
    size: widest.size,
    segments: segments.map((segment) => ({ ...segment, text: segment.text.trim() })),
  };
}
