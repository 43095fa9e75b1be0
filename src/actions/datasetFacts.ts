import { asTheyStand, disagreements, type SharedFact } from '../dataset/merge/disagreements';
import type { Dataset } from '../model/dataset';
import { readBase } from '../workbook/datasets/readParts';
import { readSheetTable } from '../workbook/datasets/readSheetTable';

/**
 * The facts of a dataset that several articles report, as its table stands.
 *
 * @example (await datasetFacts(dataset)).filter(({ differing }) => differing.length > 0)
 */
export async function datasetFacts(dataset: Dataset): Promise<SharedFact[]> {
  const base = (await readBase(dataset.id)) ?? [];
  const table = await readSheetTable(dataset.table, new Set(base.map(({ id }) => id)));
  return table === null ? [] : disagreements(asTheyStand(base, table.rows));
}
