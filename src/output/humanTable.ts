import type { ExtractedArticle } from '../model/figure';
import { cleanText } from './cleanText';
import { columnWidths } from './columnWidths';
import { amountText, changesText, measureText } from './figureText';
import { linkChanges, ownRows } from './linkedChanges';
import { padText, wrapText } from './wrapText';

/** The terminal that a table is made for. */
export interface TerminalOptions {
  /** Places in a line. */
  readonly width: number;
  /** Whether headings are set off by the terminal's own bold and dim type. */
  readonly color: boolean;
}

const HEADINGS = ['Figure', 'Measure', 'Change', 'Subject', 'Item', 'Partner', 'Period'];

/** Columns whose short words say little when broken. */
const FIRM = new Set(['Figure', 'Change', 'Period']);

const INDENT = 2;
const GAP = 2;

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
const dim = (text: string) => `\u001b[2m${text}\u001b[22m`;

function cellsOf(article: ExtractedArticle): string[][] {
  const linked = linkChanges(article.figures);
  return ownRows(article.figures, linked).map((figure) => [
    amountText(figure),
    measureText(figure),
    changesText(linked.get(figure) ?? {}),
    ...[figure.subject, figure.item, figure.partner, figure.period ?? figure.periodText].map(
      (name) => cleanText(name) ?? '',
    ),
  ]);
}

/** Leaves out the columns that no row fills. */
function filledColumns(rows: readonly string[][]): string[][] {
  const filled = HEADINGS.map((_, column) => rows.some((row) => row[column] !== ''));
  return [HEADINGS, ...rows].map((row) => row.filter((_, column) => filled[column]));
}

/** The lines of one row: as many as its tallest cell. */
function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, column) => wrapText(cell, widths[column] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((lines, column) => padText(lines[line] ?? '', widths[column] ?? 1));
    return `${' '.repeat(INDENT)}${parts.join(' '.repeat(GAP))}`.trimEnd();
  });
}

function layOut(rows: readonly string[][], { width, color }: TerminalOptions): string {
  const [headings = [], ...body] = filledColumns(rows);
  const room = width - INDENT - GAP * (headings.length - 1);
  const widths = columnWidths([headings, ...body], room, (column) => FIRM.has(headings[column] ?? ''));
  const heading = rowLines(headings, widths).map((line) => (color ? dim(line) : line));
  return [...heading, ...body.flatMap((cells) => rowLines(cells, widths))].join('\n');
}

/**
 * The figures of one article for a terminal: a line with its title, date and publisher, then a table that fits the
 * width. Nothing in the article's text can steer the terminal.
 *
 * @returns Lines, with a line end behind each.
 * @example process.stdout.write(renderArticle(article, { width: 100, color: false }))
 */
export function renderArticle(article: ExtractedArticle, options: TerminalOptions): string {
  const title = cleanText(article.title) ?? cleanText(article.id) ?? '';
  const about = [cleanText(article.published), cleanText(article.publisher)].filter((part) => part !== null);
  const heading = [options.color ? bold(title) : title, ...about].join(' · ');
  const rows = cellsOf(article);
  return `${heading}\n${rows.length === 0 ? `${' '.repeat(INDENT)}No figures.` : layOut(rows, options)}\n`;
}

/**
 * The figures of articles for a terminal, an empty line between articles.
 *
 * @example process.stdout.write(renderTable(articles, { width: process.stdout.columns, color: process.stdout.isTTY }))
 */
export function renderTable(articles: Iterable<ExtractedArticle>, options: TerminalOptions): string {
  return [...articles].map((article) => renderArticle(article, options)).join('\n');
}
