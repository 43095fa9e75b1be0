import { mergeDatasets } from '../../../dataset/merge/mergeDatasets';
import type { Dataset } from '../../../model/dataset';
import { WorkbookError } from '../../WorkbookError';
import { readBlob } from './blobs';
import { validDetails } from './details';
import { isThere } from './indexEntry';
import type { OpenIndex } from './openIndex';

/**
 * A dataset as it is to be saved, with what a colleague has saved of it meanwhile.
 *
 * @param before As it was read before it was changed; undefined where it is new, or is to be saved as it is.
 * @throws {WorkbookError} `gone` where the colleague has removed it
 * @example await withOthers(context, index, { ...before, name: 'Tin' }, before)
 */
export async function withOthers(
  context: Excel.RequestContext,
  index: OpenIndex,
  mine: Dataset,
  before: Dataset | undefined,
): Promise<Dataset> {
  const known = index.entries.get(mine.id);
  if (before === undefined || known === undefined) return mine;
  if (!isThere(known)) {
    const message = `The dataset ${mine.name} was removed meanwhile, by a colleague or in another window.`;
    throw new WorkbookError('gone', `${message} Its table stays as it is: insert the figures again to refresh them.`);
  }
  const found = validDetails(await readBlob(context, known.details));
  if (found === null) return mine;
  const { id, name, table, lastChecked, lastChanged } = known;
  return mergeDatasets({ before, mine, theirs: { id, name, table, lastChecked, lastChanged, ...found.details } });
}
