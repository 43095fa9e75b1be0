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

/** Where each source is lost by itself: of others the same dataset still knows. */
function someLost(name: string, dropped: readonly string[]): Loss {
  const named = dropped.filter((label) => label !== '').map((label) => `“${label}”`);
  const one = dropped.length === 1;
  const which = named.length === 0 ? '' : `: ${named.slice(0, MOST_NAMED).join(', ')}`;
  const said = `${one ? '1 source' : `${dropped.length} sources`} of ${name} cannot be read from this workbook any more${which}.`;
  const todo = one
    ? 'Its rows stay as they are: add the source again.'
    : 'Their rows stay as they are: add them again.';
  return { dataset: name, what: 'sources', message: `${said} ${todo}` };
}

const MOST_NAMED = 5;

interface ReadDataset {
  readonly dataset: Dataset;
  readonly losses: readonly Loss[];
}

async function readEntry(context: Excel.RequestContext, entry: IndexEntry): Promise<ReadDataset> {
  const { id, name, table, lastChecked, lastChanged } = entry;
  const found = validDetails(await readBlob(context, entry.details));
  const about = { id, name, table, lastChecked, lastChanged };
  if (found === null) return { dataset: { ...about, ...NO_DETAILS }, losses: [sourcesLost(name)] };
  const { dropped, details } = found;
  const losses = [
    ...(entry.damaged.length === 0 ? [] : [sourcesLost(name)]),
    ...(dropped.length === 0 ? [] : [someLost(name, dropped)]),
  ];
  return { dataset: { ...about, ...details }, losses };
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
