import type { Dataset } from '../../model/dataset';

/** Something that the workbook kept for a dataset and that cannot be read any more. */
export interface Loss {
  /** Name of the dataset; null where it is not known whose it was. */
  readonly dataset: string | null;
  /** `index`: which datasets there are; `sources`: its sources, corrections and deletions. */
  readonly what: 'index' | 'sources';
  /** What is lost and what to do, for people. */
  readonly message: string;
}

/** The datasets of a workbook. */
export interface StoredDatasets {
  readonly datasets: readonly Dataset[];
  /** Whether the sources are looked at when the workbook is opened; off unless someone switched it on. */
  readonly checksOnOpening: boolean;
  readonly losses: readonly Loss[];
  /** A later version of Ingot saved them: they are shown as far as possible, and cannot be changed. */
  readonly isNewer: boolean;
}
