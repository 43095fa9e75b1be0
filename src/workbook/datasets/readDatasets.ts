import type { Dataset } from '../../model/dataset';
import { runExcel } from '../runExcel';
import type { Loss, StoredDatasets } from './StoredDatasets';
import { readBlob } from './store/blobs';
import { NO_DETAILS, validDetails } from './store/details';
import { isThere, type IndexEntry } from './store/indexEntry';
import { openIndex } from './store/openIndex';

const INDEX_LOST: Loss = {
  dataset: null,
  what: 'index',
  message:
    'What this workbook says of its datasets was damaged, and what could be read of it is shown. A dataset that is missing can be made again from its table; article texts and deleted rows that were kept for it are lost.',
};

const sourcesLost = (name: string): Loss => ({
  dataset: name,
  what: 'sources',
  message: `The sources, corrections and deleted rows of ${name} are lost, as what the workbook kept of them was damaged. Its table is as it was: add the sources again.`,
});

interface ReadDataset {
  readonly dataset: Dataset;
  readonly losses: readonly Loss[];
}

async function readEntry(context: Excel.RequestContext, entry: IndexEntry): Promise<ReadDataset> {
  const { id, name, table, lastChecked, lastChanged } = entry;
  const details = validDetails(await readBlob(context, entry.details));
  return {
    dataset: { id, name, table, lastChecked, lastChanged, ...(details ?? NO_DETAILS) },
    losses: details === null ? [sourcesLost(name)] : [],
  };
}

/**
 * The datasets of the workbook. Nothing is deleted by reading, whatever is damaged.
 *
 * @throws {WorkbookError} where Excel fails
 * @example (await readDatasets()).datasets.map(({ name }) => name) // ['Tin']
 */
export function readDatasets(): Promise<StoredDatasets> {
  return runExcel('The datasets of this workbook were not read', async (context) => {
    const { entries, isNewer, isDamaged, checksOnOpening } = await openIndex(context);
    const read: ReadDataset[] = [];
    for (const entry of entries.values()) if (isThere(entry)) read.push(await readEntry(context, entry));
    return {
      datasets: read.map(({ dataset }) => dataset),
      checksOnOpening,
      losses: [...(isDamaged ? [INDEX_LOST] : []), ...read.flatMap(({ losses }) => losses)],
      isNewer,
    };
  });
}
