import type { ArticleTable } from '../../model/article';
import type { Span } from '../../model/span';
import { markHeaders } from '../compose/markHeaders';
import type { PlacedCell } from '../compose/placeCells';

interface Line extends Span {
  /** The line's cells, without the white space around them. */
  readonly cells: readonly Span[];
}

/** A wider table is no table that an article prints. */
const MAX_CELLS_A_ROW = 200;
const FEWEST_ROWS = 2;
/** A cell longer than this is a paragraph, not a datum. */
const LONG_CELL = 120;
const CAPTION_LENGTH = 160;
const SENTENCE_END = /[.!?。！？]["'”’)]*$/;
const WORDS_OF_A_SENTENCE = 6;
const SPACE = /\s+/;
const LIST_MARK = /^(?:[-*+•–—]|\d{1,2}[.)])$/;

/**
 * Finds the tables of a plain text: lines that follow each other with the same number of cells, parted by tabs, as the
 * text copy of a web page or of a sheet holds them. The text stays as it is; numbered lists and indented paragraphs are
 * no tables.
 *
 * @param text with line feeds as line ends
 * @example
 * findTabTables('Country\tOutput, Mt\nChile\t5.5')[0]?.cells.length; // 4
 */
export function findTabTables(text: string): ArticleTable[] {
  if (!text.includes('\t')) return [];
  const tables: ArticleTable[] = [];
  let above: Span | null = null;
  let rows: Line[] = [];
  const close = (): void => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && last && isTable(text, rows)) {
      tables.push({ span: { start: first.start, end: last.end }, caption: above, cells: cellsOf(text, rows) });
    }
    if (last) above = null;
    rows = [];
  };
  for (const line of linesOf(text)) {
    if (rows[0]?.cells.length !== line.cells.length || line.cells.length < 2) close();
    if (line.cells.length > 1) rows.push(line);
    else if (line.end > line.start) above = isCaption(text.slice(line.start, line.end)) ? spanOf(line) : null;
  }
  close();
  return tables;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function* linesOf(text: string): Generator<Line> {
  for (let at = 0; at <= text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    yield { start: at, end, cells: cellSpans(text, at, end) };
    at = end + 1;
  }
}

function cellSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start <= to && spans.length <= MAX_CELLS_A_ROW;) {
    const tab = text.indexOf('\t', start);
    const end = tab < 0 || tab > to ? to : tab;
    spans.push(trimmed(text, start, end));
    start = end + 1;
  }
  return spans;
}

function trimmed(text: string, start: number, end: number): Span {
  const cell = text.slice(start, end);
  const opening = start + (cell.length - cell.trimStart().length);
  return { start: opening, end: opening + cell.trim().length };
}

/** Rows of data: at least two with more than one cell filled, and none of them an item of a list or a sentence. */
function isTable(text: string, rows: readonly Line[]): boolean {
  const texts = rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));
  const columns = texts[0]?.length ?? 0;
  if (columns > MAX_CELLS_A_ROW) return false;
  if (texts.filter((cells) => cells.filter((cell) => cell !== '').length > 1).length < FEWEST_ROWS) return false;
  if (columns === 2 && texts.every(([mark = '']) => LIST_MARK.test(mark))) return false;
  return !texts.some((cells) => cells.some(isProse));
}

function isProse(cell: string): boolean {
  if (cell.length > LONG_CELL) return true;
  return SENTENCE_END.test(cell) && cell.split(SPACE, WORDS_OF_A_SENTENCE).length === WORDS_OF_A_SENTENCE;
}

function isCaption(line: string): boolean {
  const caption = line.trim();
  return caption !== '' && caption.length <= CAPTION_LENGTH && !SENTENCE_END.test(caption);
}

function cellsOf(text: string, rows: readonly Line[]): ArticleTable['cells'] {
  const spans = rows.flatMap(({ cells }) => cells);
  const placed: PlacedCell[] = rows.flatMap(({ cells }, row) =>
    cells.map(({ start, end }, column) => ({
      text: text.slice(start, end),
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      header: false,
    })),
  );
  return markHeaders(placed).map(({ text: written, ...place }, index) => {
    const start = spans[index]?.start ?? 0;
    return { ...place, span: { start, end: start + written.length } };
  });
}
