import type { PageLine, Segment } from './lines';

const FEWEST_LINES = 5;
const FEWEST_PART = 0.3;
/** Of the page's text width: how narrow a column of prose may be; cells of a table are narrower. */
const NARROWEST = 0.25;

/**
 * Puts the lines of a two-column page into reading order: between lines that run over the whole page, the left column
 * first, then the right one. A page of one column, and a table, stay as they are.
 */
export function orderColumns(lines: readonly PageLine[]): PageLine[] {
  const gutter = findGutter(lines);
  if (gutter === null) return [...lines];
  const ordered: PageLine[] = [];
  let left: PageLine[] = [];
  let right: PageLine[] = [];
  for (const line of lines) {
    if (line.segments.some((segment) => segment.left < gutter && segment.right > gutter)) {
      ordered.push(...left, ...right, line);
      [left, right] = [[], []];
      continue;
    }
    const sides = [
      line.segments.filter((s) => s.right <= gutter),
      line.segments.filter((s) => s.right > gutter),
    ] as const;
    if (sides[0].length > 0) left.push({ ...line, segments: sides[0] });
    if (sides[1].length > 0) right.push({ ...line, segments: sides[1] });
  }
  return [...ordered, ...left, ...right];
}

/** The middle of the empty strip between two columns of prose, or null where the page has one column. */
function findGutter(lines: readonly PageLine[]): number | null {
  const segments = lines.flatMap((line) => line.segments);
  const pageLeft = Math.min(...segments.map(({ left }) => left));
  const pageRight = Math.max(...segments.map(({ right }) => right));
  const width = pageRight - pageLeft;
  const starts = segments
    .map(({ left }) => left)
    .filter((x) => x > pageLeft + width * 0.3 && x < pageLeft + width * 0.7);
  const start = mostFrequent(starts);
  if (start === null) return null;
  const rightColumn = segments.filter(({ left }) => Math.abs(left - start) < width * 0.04);
  const leftColumn = segments.filter(({ right }) => right < start);
  const enough = Math.max(FEWEST_LINES, lines.length * FEWEST_PART);
  if (rightColumn.length < enough || leftColumn.length < enough) return null;
  if (medianWidth(rightColumn) < width * NARROWEST || medianWidth(leftColumn) < width * NARROWEST) return null;
  return (Math.max(...leftColumn.map(({ right }) => right)) + start) / 2;
}

/** The place that most columns of text start at, to a point. */
function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined ? null : best[0];
}

function medianWidth(segments: readonly Segment[]): number {
  const widths = segments.map(({ left, right }) => right - left).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
