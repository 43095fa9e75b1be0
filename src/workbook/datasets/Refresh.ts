import type { Article } from '../../model/article';
import type { Dataset, WrittenRow } from '../../model/dataset';
import type { TableWrites } from '../../dataset/merge/TableWrites';

/** The texts of sources that are kept in the workbook, by the id of the source. */
export type KeptTexts = ReadonlyMap<string, readonly Article[]>;

/** A refresh that was previewed and settled. */
export interface Refresh {
  /** The dataset as it is after the refresh: sources, deletions, `lastChecked`, `lastChanged`. */
  readonly dataset: Dataset;
  /** The dataset as it was read for the preview: what a colleague has changed since is kept. */
  readonly before?: Dataset;
  /** Of the table when the preview was made. */
  readonly fingerprint: string;
  readonly writes: TableWrites;
  /** What the rejected figures say, so that they are known again; as it is stored, where it is left out. */
  readonly rejected?: readonly WrittenRow[];
  /** Texts of the sources that keep them and that were read; those of others stay as they are. */
  readonly texts?: KeptTexts;
}

/** What a refresh did. */
export interface AppliedRefresh {
  /** The dataset as it is stored now. */
  readonly dataset: Dataset;
  readonly sheet: string;
  readonly cells: number;
  readonly added: number;
  readonly history: number;
}

/** What an undo left alone, as the analyst has changed it since. */
export interface LeftAlone {
  readonly id: string;
  /** Null for a row that the refresh added and the analyst has worked on. */
  readonly header: string | null;
}

/** What undoing a refresh did. */
export interface UndoneRefresh {
  readonly dataset: Dataset;
  readonly cells: number;
  readonly removed: number;
  readonly kept: readonly LeftAlone[];
}
