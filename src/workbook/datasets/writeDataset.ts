import type { Dataset } from '../../model/dataset';
import { runWhole } from '../Journal';
import { openIndex } from './store/openIndex';
import { storeEntry, type DatasetParts } from './store/storeEntry';
import { checkWritable, switchIndex, withEntry } from './store/switchIndex';
import { withOthers } from './store/withOthers';

const REST = 'the datasets in the pane';

/**
 * Remembers a dataset in the workbook, new or changed. Texts of sources that keep none any more are taken out. The new
 * state holds, or where something fails the old one.
 *
 * @param before The dataset as it was read before it was changed: what a colleague has changed since is kept. Without
 * it, the dataset is saved as it is.
 * @returns The dataset as it is stored.
 * @throws {WorkbookError} `newer` where a later version of Ingot saved the datasets, `gone` where a colleague removed it
 * @example await writeDataset({ ...dataset, name: 'Tin' }, { base: rows }, dataset)
 */
export function writeDataset(dataset: Dataset, parts: DatasetParts = {}, before?: Dataset): Promise<Dataset> {
  return runWhole(
    `The dataset ${dataset.name} was not saved in the workbook`,
    () => REST,
    async (context, journal) => {
      const index = await openIndex(context);
      checkWritable(index);
      const merged = await withOthers(context, index, dataset, before);
      const entry = await storeEntry(context, journal, index, merged, parts);
      await switchIndex(context, journal, index, { ...index, entries: withEntry(index.entries, entry) });
      return merged;
    },
    null,
  );
}

/**
 * Forgets a dataset with all that the workbook keeps for it. Its table stays as it is.
 *
 * @throws {WorkbookError} `newer` where a later version of Ingot saved the datasets
 * @example await removeDataset(dataset.id)
 */
export function removeDataset(id: string): Promise<void> {
  return runWhole(
    'The dataset was not removed',
    () => REST,
    async (context, journal) => {
      const index = await openIndex(context);
      checkWritable(index);
      const known = index.entries.get(id);
      if (known === undefined) return;
      const removed = { id, revision: known.revision + 1, removed: true } as const;
      await switchIndex(context, journal, index, { ...index, entries: withEntry(index.entries, removed) });
    },
    null,
  );
}

/**
 * Says whether the sources are looked at when this workbook is opened.
 *
 * @throws {WorkbookError} `newer` where a later version of Ingot saved the datasets
 * @example await setChecksOnOpening(true)
 */
export function setChecksOnOpening(isOn: boolean): Promise<void> {
  return runWhole(
    'The choice was not saved in the workbook',
    () => REST,
    async (context, journal) => {
      const index = await openIndex(context);
      checkWritable(index);
      await switchIndex(context, journal, index, { entries: [...index.entries.values()], checksOnOpening: isOn });
    },
    null,
  );
}
