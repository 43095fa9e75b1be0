import type { ArticleSummary } from '../output/articleSummary';
import { summarizeArticle } from '../output/articleSummary';
import { articleRows, markUsed } from '../output/figureRows';
import type { TableRow, DraftRow } from '../output/tableRow';
import type { ExtractedArticle } from '../model/figure';
import type { TerminalOptions } from '../output/humanTable';
import type { RecordWriter } from './jsonRecords';
import type { Sink } from './sink';

const nothing = (): Promise<void> => Promise.resolve();

/** Writes tables for people, each as soon as its article is read, an empty line between them. */
export async function humanTables(sink: Sink, terminal: TerminalOptions): Promise<RecordWriter<ExtractedArticle>> {
  const { renderArticle } = await import('../output/humanTable');
  let before = '';
  return {
    result: async (_input, article) => {
      await sink.write(before + renderArticle(article, terminal));
      before = '\n';
    },
    failure: nothing,
    end: nothing,
  };
}

/** Writes one table of all figures as CSV. Which rows are used depends on all of them, so it is written at the end. */
export function csvTable(sink: Sink): RecordWriter<ExtractedArticle> {
  return wholeTable(async (rows) => {
    const { writeCsv } = await import('../output/csv');
    await sink.write(writeCsv(rows));
  });
}

/** Writes the same table as a workbook, with a sheet that lists the articles. */
export function workbook(sink: Sink): RecordWriter<ExtractedArticle> {
  return wholeTable(async (rows, articles) => {
    const { writeXlsx } = await import('../output/xlsx');
    await sink.write(await writeXlsx(rows, articles));
  });
}

/** Keeps the rows of every article, not their texts, until the end. */
function wholeTable(
  write: (rows: readonly TableRow[], articles: readonly ArticleSummary[]) => Promise<void>,
): RecordWriter<ExtractedArticle> {
  const rows: DraftRow[] = [];
  const articles: ArticleSummary[] = [];
  return {
    result: (_input, article) => {
      for (const row of articleRows(article)) rows.push(row);
      articles.push(summarizeArticle(article));
      return Promise.resolve();
    },
    failure: nothing,
    end: () => write(markUsed(rows), articles),
  };
}
