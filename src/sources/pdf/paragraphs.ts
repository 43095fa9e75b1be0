import { joinLines, type WordsOfText } from '../compose/joinLines';
import type { PageLine } from './lines';

/** A paragraph, or the rows of a table, cells parted. */
export type PdfBlock =
  | { readonly kind: 'prose'; readonly text: string; readonly size: number }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] };

/** A line feed that is this much wider than usual starts a paragraph. */
const WIDE_FEED = 1.3;
/** A first line set in, or a font that changes, by this part of its size starts a paragraph. */
const INDENT = 0.8;
const SIZE_CHANGE = 0.08;
/** A line that ends this far from the column's edge, in font sizes, with a stop ends its paragraph. */
const SHORT_LINE = 4;
const STOP = /[.!?:。！？：]["'”’)\]]*$/;

/**
 * Joins the lines of the pages into paragraphs, by line feeds, indents, font sizes and short last lines; a paragraph may
 * run over the end of a column or a page.
 */
export function joinParagraphs(pages: readonly (readonly PageLine[])[], words: WordsOfText): PdfBlock[] {
  const lines = pages.flat();
  const feed = usualFeed(lines);
  const blocks: PdfBlock[] = [];
  let open: PageLine[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) {
      blocks.push({ kind: 'prose', text: joinLines(open.map(textOf), words), size: first.size });
    }
    open = [];
  };
  for (let at = 0; at < lines.length;) {
    const rows = tableAt(lines, at);
    const line = lines[at];
    if (line === undefined) break;
    if (rows.length > 0) {
      close();
      blocks.push({ kind: 'rows', rows: rows.map(({ segments }) => segments.map(({ text }) => text)) });
      at += rows.length;
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && startsParagraph(line, last, open, feed)) close();
    open.push(line);
    at++;
  }
  close();
  return blocks;
}

function startsParagraph(line: PageLine, last: PageLine, open: readonly PageLine[], feed: number): boolean {
  if (Math.abs(line.size - last.size) > last.size * SIZE_CHANGE) return true;
  const down = last.y - line.y;
  const right = Math.max(...open.map(rightOf));
  // A new column or page: the paragraph runs on unless it is finished.
  if (down <= 0) return STOP.test(textOf(last)) || !/^[\p{Ll}\d(]/u.test(textOf(line));
  if (down > feed * WIDE_FEED) return true;
  if (leftOf(line) - leftOf(last) > line.size * INDENT && open.length > 1) return true;
  return STOP.test(textOf(last)) && right - rightOf(last) > last.size * SHORT_LINE;
}

/** The rows of a table from a line on: two lines or more with gaps in them, and as many cells in each. */
function tableAt(lines: readonly PageLine[], at: number): PageLine[] {
  const cells = lines[at]?.segments.length ?? 0;
  const rows: PageLine[] = [];
  let above = Infinity;
  if (cells < 2) return [];
  for (let index = at; index < lines.length; index++) {
    const line = lines[index];
    if (line?.segments.length !== cells || line.y >= above) break;
    rows.push(line);
    above = line.y;
  }
  return rows.length >= 2 ? rows : [];
}

/** The distance between base lines that is found most often. */
function usualFeed(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const down = next === undefined ? 0 : Math.round((line.y - next.y) * 2) / 2;
    if (down > 0) counts.set(down, (counts.get(down) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? Infinity;
}

function textOf({ segments }: PageLine): string {
  return segments.map(({ text }) => text).join(' ');
}

function leftOf({ segments }: PageLine): number {
  return segments[0]?.left ?? 0;
}

function rightOf({ segments }: PageLine): number {
  return segments.at(-1)?.right ?? 0;
}
