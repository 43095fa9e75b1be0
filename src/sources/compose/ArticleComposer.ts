import type { ArticleTable, TableCell } from '../../model/article';
import type { Span } from '../../model/span';
import { markHeaders } from './markHeaders';
import { placeCells, type SourceCell } from './placeCells';

const WHITE_SPACE = /[\t\n\f\r ]+/g;
/** Soft hyphens, zero-width spaces and byte order marks: they only steer the page's layout. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const CAPTION_LENGTH = 160;
const SENTENCE_END = /[.!?。！？]["'”’)]*$/;

type BlockKind = 'prose' | 'heading';

/**
 * Writes the text of an article from the pieces of a structured document, and keeps the places of its tables. White
 * space collapses; blocks are parted by a blank line.
 *
 * @example
 * const composer = new ArticleComposer();
 * composer.startBlock('heading');
 * composer.addText('Copper');
 * composer.startBlock();
 * composer.addText('Output rose.');
 * composer.text(); // 'Copper\n\nOutput rose.'
 */
export class ArticleComposer {
  readonly #parts: string[] = [];
  readonly #tables: ArticleTable[] = [];
  #length = 0;
  #pendingBreaks = 0;
  #pendingSpace = false;
  #block: { readonly span: Span; readonly kind: BlockKind; readonly firstPart: number } | null = null;
  #nextKind: BlockKind = 'prose';

  /** The text so far. */
  text(): string {
    return this.#parts.join('');
  }

  /** The tables so far, their spans in `text()`. */
  tables(): readonly ArticleTable[] {
    return this.#tables;
  }

  /** What is added next starts a new block. */
  startBlock(kind: BlockKind = 'prose'): void {
    this.#pendingBreaks = 2;
    this.#pendingSpace = false;
    this.#nextKind = kind;
  }

  /** What is added next starts a new line; a second break in a row starts a new block, any further one nothing. */
  breakLine(): void {
    this.#pendingBreaks = Math.min(2, this.#pendingBreaks + 1);
    this.#pendingSpace = false;
  }

  /** What is added next starts a new line of the same block. */
  startLine(): void {
    this.#pendingBreaks = Math.max(1, this.#pendingBreaks);
    this.#pendingSpace = false;
  }

  /** Adds running text; its white space collapses with its neighbours'. */
  addText(raw: string): void {
    const collapsed = raw.replace(INVISIBLE, '').replace(WHITE_SPACE, ' ');
    const atLineStart = this.#length === 0 || this.#pendingBreaks > 0;
    const opened = atLineStart ? collapsed.trimStart() : collapsed;
    if (opened.startsWith(' ')) this.#pendingSpace = true;
    const from = opened.startsWith(' ') ? 1 : 0;
    const to = opened.endsWith(' ') ? opened.length - 1 : opened.length;
    if (to <= from) return;
    this.#write(opened.slice(from, to));
    this.#pendingSpace = opened.endsWith(' ');
  }

  /** Adds text whose line ends count, such as code. */
  addPreformatted(raw: string): void {
    for (const [index, line] of raw.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.breakLine();
      this.addText(line);
    }
  }

  /**
   * Adds a table: a row a line, cells parted by tabs.
   *
   * @param caption its own caption, or null: then the heading that stands directly above it is its caption.
   */
  addTable(rows: readonly (readonly SourceCell[])[], caption: string | null): void {
    const tidy = rows.map((row) => row.map(tidyCell));
    const filled = tidy.filter((row) => row.some((cell) => cell.text !== '' || cell.rowSpan > 1));
    const placed = markHeaders(placeCells(filled));
    if (placed.every(({ text }) => text === '')) return;
    const captionSpan = caption === null ? this.#headingAbove() : this.#addCaption(caption);
    this.startBlock();
    const cells: TableCell[] = [];
    let row = -1;
    for (const cell of placed) {
      if (row < 0) this.#write('');
      else this.#write(cell.row === row ? '\t' : '\n'.repeat(cell.row - row));
      row = cell.row;
      const start = this.#length;
      this.#write(cell.text);
      const { text: written, ...place } = cell;
      cells.push({ ...place, span: { start, end: start + written.length } });
    }
    const start = cells[0]?.span.start ?? this.#length;
    this.#tables.push({ span: { start, end: this.#length }, caption: captionSpan, cells });
    this.startBlock();
  }

  #addCaption(caption: string): Span | null {
    this.startBlock('heading');
    this.addText(caption);
    return this.#block?.kind === 'heading' ? this.#block.span : null;
  }

  /** The last block where it can title a table: a heading, or a short line that is no sentence. */
  #headingAbove(): Span | null {
    if (this.#block === null) return null;
    const { span, kind, firstPart } = this.#block;
    const text = this.#parts.slice(firstPart).join('');
    const short = text.length <= CAPTION_LENGTH && !text.includes('\n') && !SENTENCE_END.test(text);
    return kind === 'heading' || short ? span : null;
  }

  #write(text: string): void {
    if (this.#length > 0 && this.#pendingBreaks > 0) this.#append('\n'.repeat(this.#pendingBreaks));
    else if (this.#pendingSpace) this.#append(' ');
    if (this.#block === null || this.#pendingBreaks === 2) {
      const span = { start: this.#length, end: this.#length };
      this.#block = { span, kind: this.#nextKind, firstPart: this.#parts.length };
    }
    this.#pendingBreaks = 0;
    this.#pendingSpace = false;
    this.#append(text);
    this.#block = { ...this.#block, span: { start: this.#block.span.start, end: this.#length } };
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** A cell's text stands on one line and holds no tab, so that rows and cells can be told apart. */
function tidyCell(cell: SourceCell): SourceCell {
  const text = cell.text
    .replace(INVISIBLE, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
  return { ...cell, text };
}
