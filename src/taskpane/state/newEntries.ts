import type { CellArticle } from '../../sources/cells/CellArticle';
import type { ArticleEntry, ArticleOrigin, CellSelection } from './articleEntry';
import { labelOf } from './articleLabel';
import { textId } from './textId';

/** An article that waits to be read. */
export function newEntry(id: string, origin: ArticleOrigin, dateGiven: string | null = null): ArticleEntry {
  return {
    id,
    origin,
    dateGiven,
    reread: false,
    label: labelOf(origin, null),
    status: 'waiting',
    article: null,
    figures: [],
    rows: 0,
    error: null,
    changes: null,
  };
}

/** What was pasted: text, and HTML where the clipboard held it as well. */
export interface Pasted {
  readonly text: string;
  readonly html?: string | null;
}

/** A pasted article; the same words are the same article. */
export function pastedEntry({ text, html = null }: Pasted, dateGiven: string | null = null): ArticleEntry {
  const origin = { kind: 'pasted', text, ...(html === null ? {} : { html }) } as const;
  return newEntry(textId('pasted', html ?? text), origin, dateGiven);
}

/** A file; its name, size and date of change tell it from others of its name. */
export const fileEntry = (file: File): ArticleEntry =>
  newEntry(textId(file.name, `${file.size} ${file.lastModified}`), { kind: 'file', file });

/** An article of the sample collection. */
export const sampleEntry = (file: string): ArticleEntry => newEntry(file, { kind: 'sample', file });

/** Cells; the same words in the same place are the same article. */
export function cellsEntry(cells: CellArticle, selection: CellSelection): ArticleEntry {
  const { address, text, title, publisher, url, published } = cells;
  const id = textId('cells', `${address}\n${text}`);
  return newEntry(id, { kind: 'cells', address, selection, text, title, publisher, url }, published);
}
