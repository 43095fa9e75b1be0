import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ArticleReadError } from '../ArticleReadError';
import { ArticleComposer } from '../compose/ArticleComposer';
import type { ReadContent } from '../ReadContent';
import { orderColumns } from './columns';
import { readFragments } from './fragments';
import { wordsWithin } from '../compose/joinLines';
import { arrangeLines, type PageLine } from './lines';
import { openPdf } from './loadPdf';
import { joinParagraphs, type PdfBlock } from './paragraphs';
import { dropRunningLines } from './runningLines';

/** A page that holds fewer letters than this, on average, is a picture with a stamp on it. */
const FEWEST_LETTERS_A_PAGE = 20;
/** A title is set larger than the text, by this factor, and stands among the first blocks. */
const TITLE_SIZE = 1.15;
const TITLE_BLOCKS = 5;
const TITLE_LENGTH = 250;

/**
 * Reads the text of a PDF document: columns in reading order, lines joined into paragraphs, running headers, footers and
 * page numbers left out.
 *
 * @throws ArticleReadError where the document is damaged, locked, or a scan without text.
 * @example
 * await readPdf(bytes, 'report.pdf');
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadContent> {
  const document = await openPdf(bytes, name);
  try {
    const pages = await readPages(document, name);
    const lines = dropRunningLines(pages.map(orderColumns));
    const words = wordsWithin(lines.flat().flatMap(({ segments }) => segments.map(({ text }) => text)));
    const blocks = joinParagraphs(lines, words);
    const composer = compose(blocks);
    return { text: composer.text(), tables: composer.tables(), title: titleOf(blocks) };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, name: string): Promise<PageLine[][]> {
  const pages: PageLine[][] = [];
  let letters = 0;
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const fragments = await readFragments(page);
      letters += fragments.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(arrangeLines(fragments));
      page.cleanup();
    }
  } catch (error) {
    throw ArticleReadError.of('damaged', name, error);
  }
  if (letters < FEWEST_LETTERS_A_PAGE * document.numPages) throw ArticleReadError.of('scanned-pdf', name);
  return pages;
}

function compose(blocks: readonly PdfBlock[]): ArticleComposer {
  const composer = new ArticleComposer();
  for (const block of blocks) {
    composer.startBlock();
    if (block.kind === 'prose') composer.addText(block.text);
    else {
      const cell = (text: string) => ({ text, rowSpan: 1, columnSpan: 1, header: false });
      composer.addTable(
        block.rows.map((row) => row.map(cell)),
        null,
      );
    }
  }
  return composer;
}

/** The largest of the first blocks, where it is larger than the text. */
function titleOf(blocks: readonly PdfBlock[]): string | null {
  const prose = blocks.filter((block) => block.kind === 'prose');
  const usual = [...prose].sort((a, b) => b.text.length - a.text.length)[0]?.size ?? Infinity;
  const candidates = prose
    .slice(0, TITLE_BLOCKS)
    .filter(({ text }) => text.length <= TITLE_LENGTH && text.includes(' '));
  const [largest] = [...candidates].sort((a, b) => b.size - a.size);
  return largest !== undefined && largest.size >= usual * TITLE_SIZE ? largest.text : null;
}
