import type { CellValue } from './cells';
import type { Corrections } from './correction';

/** Where the articles of a source come from, and are read again from. */
export type SourceOrigin =
  /** Pasted; it can only be read again where its text is kept, in the workbook or on this computer. */
  | { readonly kind: 'text' }
  /** A file that was picked or dropped; as for `text`. */
  | { readonly kind: 'file'; readonly name: string }
  /** Cells or a table of the workbook: `News!A1:D40`, or the table's name. */
  | { readonly kind: 'cells'; readonly address: string; readonly eachCell: boolean }
  /** A published collection: address of its `datapackage.json`. */
  | { readonly kind: 'collection'; readonly url: string }
  /** A page of the web. */
  | { readonly kind: 'page'; readonly url: string }
  /** An RSS, Atom or JSON feed. */
  | { readonly kind: 'feed'; readonly url: string };

/** What cells are known by when they do not stand where they stood: a sheet that was renamed, rows put in above them. */
export interface CellsAnchor {
  /** Id of the table that they are, or of their sheet; both keep it when they are renamed. */
  readonly home: string;
  /** Their first row, where it is a header; else null, and they are known by their address alone. */
  readonly header: readonly string[] | null;
}

/** What a dataset knows of an article between two readings: enough to recognise it when it comes again. */
export interface KnownArticle {
  /** Part of the identity of its figures: it never changes. */
  readonly id: string;
  readonly title: string | null;
  /** Publication date that the article states, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Publication date that the analyst gave, which then holds. */
  readonly dateGiven: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Hash of its text: the same one, the same text. */
  readonly fingerprint: string;
  /** Where it stood in its source: address of its cells, path in a collection; null where that says nothing. */
  readonly place: string | null;
}

/** A source of a dataset, with the articles that it had when it was last read. */
export interface DatasetSource {
  readonly id: string;
  /** What the pane calls it. */
  readonly label: string;
  readonly origin: SourceOrigin;
  /** Of cells alone; they have none before they were read for the dataset. */
  readonly anchor?: CellsAnchor;
  /** Whether the texts of its articles are kept in the workbook, so that a colleague can refresh too. */
  readonly keepsText: boolean;
  readonly articles: readonly KnownArticle[];
}

/** The table that a dataset is tied to. A table keeps its id when it is renamed, moved or sorted. */
export interface TableTie {
  readonly id: string;
  readonly name: string;
}

/** A named set of sources with its figures and the analyst's corrections, tied to a table of the workbook. */
export interface Dataset {
  readonly id: string;
  readonly name: string;
  readonly table: TableTie;
  readonly sources: readonly DatasetSource[];
  readonly corrections: Corrections;
  /** Ids of figures that a person accepted, and of those that a person does not want in the table. */
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  /** Ids of rows that the analyst deleted in the sheet: they stay deleted. */
  readonly deleted: readonly string[];
  /** Only these figures of its articles are in the dataset; null: all of them, and all that come. */
  readonly chosen: readonly string[] | null;
  /** When its sources were last read, and when a refresh last changed its table: ISO 8601 instants in UTC. */
  readonly lastChecked: string | null;
  readonly lastChanged: string | null;
}

/**
 * What a row of the table of figures holds, by header; '' is an empty cell, dates are serial numbers. Texts stand as
 * Excel gives them back: without the apostrophe that marks a text when it is written.
 */
export type RowCells = Readonly<Record<string, CellValue>>;

/** A row as Ingot wrote it, or would write it now. */
export interface WrittenRow {
  readonly id: string;
  /** Id of its article. */
  readonly article: string;
  readonly cells: RowCells;
  /** Only of rows written before: the sources say it no longer, and the analyst knows. */
  readonly withdrawn?: true;
}

/** What a cell of the sheet holds: a value, or a formula of the analyst's. */
export type SheetCell = CellValue | { readonly formula: string };

/** A row of the table as it stands in the sheet. */
export interface SheetRow {
  /** Index among the rows of the table, from 0, top to bottom. */
  readonly index: number;
  /** '' where the row has none: it is the analyst's own. */
  readonly id: string;
  /** Columns of Ingot only, those of them that the table still has. */
  readonly cells: Readonly<Record<string, SheetCell>>;
}

/** A restated or withdrawn value, as the table IngotHistory keeps it. */
export interface HistoryEntry {
  readonly id: string;
  /** When the refresh was: ISO 8601 instant in UTC. */
  readonly asOf: string;
  /** The value as it was before. */
  readonly value: CellValue;
  readonly unit: string;
  readonly source: string;
}
