import type { Dataset } from '../model/dataset';
import { readDatasets } from '../workbook/datasets/readDatasets';
import { readTablePlaces, type TablePlace } from '../workbook/tablePlaces';

/** A dataset, and where its table is. */
export interface PlacedDataset {
  readonly dataset: Dataset;
  /** Null where its table was not found. */
  readonly place: { readonly sheet: string; readonly table: string; readonly rows: number } | null;
}

/** The datasets of a workbook. */
export interface ListedDatasets {
  readonly list: readonly PlacedDataset[];
  /** What was lost or saved by a later version, and what to do, for people. */
  readonly told: readonly string[];
  readonly checksOnOpening: boolean;
  /** The sheet that is shown. */
  readonly activeSheet: string;
}

const NEWER =
  'A later version of Ingot saved the datasets of this workbook. They are shown as far as this version knows them, and cannot be refreshed or changed: update Ingot.';

function placeOf({ table }: Dataset, tables: readonly TablePlace[]): PlacedDataset['place'] {
  const found = tables.find(({ id }) => id === table.id) ?? tables.find(({ name }) => name === table.name);
  return found === undefined ? null : { sheet: found.sheet, table: found.name, rows: found.rows };
}

/**
 * The datasets of the workbook, with where their tables are.
 *
 * @throws {WorkbookError} where Excel fails
 * @example (await listDatasets()).list.map(({ dataset }) => dataset.name) // ['Figures']
 */
export async function listDatasets(): Promise<ListedDatasets> {
  const { datasets, losses, isNewer, checksOnOpening } = await readDatasets();
  const { tables, activeSheet } = await readTablePlaces();
  return {
    list: datasets.map((dataset) => ({ dataset, place: placeOf(dataset, tables) })),
    told: [...(isNewer ? [NEWER] : []), ...losses.map(({ message }) => message)],
    checksOnOpening,
    activeSheet,
  };
}
