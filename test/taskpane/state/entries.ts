import { extractArticle } from '../../../src/actions/extract';
import type { ReadOutcome } from '../../../src/actions/readJobs';
import { articleFromText } from '../../../src/sources/articleFromText';
import type { ArticleEntry } from '../../../src/taskpane/state/articleEntry';
import { withOutcomes } from '../../../src/taskpane/state/articleUpdates';
import { pastedEntry } from '../../../src/taskpane/state/newEntries';

/** What reading a text brings. */
export function outcomeOf(id: string, text: string, published: string | null = null): ReadOutcome {
  const article = articleFromText(text, { id, published });
  const { figures } = extractArticle(article);
  return { id, ok: true, article, figures, rows: figures.length };
}

/** An article that was pasted and read. */
export function readEntry(text: string, published: string | null = null): ArticleEntry {
  const entry = pastedEntry({ text }, published);
  const [read] = withOutcomes([entry], [outcomeOf(entry.id, text, published)]);
  if (read === undefined) throw new Error('no entry');
  return read;
}
