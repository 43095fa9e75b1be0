import { settlePlan } from '../dataset/merge/settlePlan';
import type { Choices } from '../dataset/merge/TableWrites';
import type { Dataset } from '../model/dataset';
import { applyRefresh } from '../workbook/datasets/applyRefresh';
import type { AppliedRefresh } from '../workbook/datasets/Refresh';
import { writeDataset } from '../workbook/datasets/writeDataset';
import type { Progress } from '../workbook/Progress';
import type { PlannedRefresh } from './planDatasetRefresh';

/**
 * Does what a preview showed, as it was settled: all of it, or nothing.
 *
 * @param asOf when the refresh is
 * @throws {WorkbookError} `changed` where the table is no longer what the preview was made of: preview again
 * @throws the signal's reason, once it is aborted
 * @example await applyDatasetRefresh(planned, { accepted: 'all', settled: new Map() }, new Date())
 */
export async function applyDatasetRefresh(
  planned: PlannedRefresh,
  choices: Choices,
  asOf: Date,
  progress: Progress = {},
): Promise<AppliedRefresh> {
  const now = asOf.toISOString();
  const writes = settlePlan(planned.plan, choices, now);
  const dataset = { ...planned.dataset, deleted: writes.deleted, lastChecked: now, lastChanged: now };
  const { before, fingerprint, rejected, texts } = planned;
  return applyRefresh({ dataset, before, fingerprint, writes, rejected, texts }, progress);
}

/**
 * Remembers that the sources of a dataset were read, whatever becomes of what they say.
 *
 * @returns the dataset as it is stored now
 * @example await noteChecked(dataset, new Date())
 */
export function noteChecked(dataset: Dataset, asOf: Date): Promise<Dataset> {
  return writeDataset({ ...dataset, lastChecked: asOf.toISOString() }, {}, dataset);
}

/**
 * Remembers that the sources of a dataset were read and change nothing in its table.
 *
 * @returns the dataset as it is stored now
 * @example await noteUnchanged(planned, new Date())
 */
export function noteUnchanged(
  { dataset, before, plan, rejected, texts }: PlannedRefresh,
  asOf: Date,
): Promise<Dataset> {
  const checked = { ...dataset, deleted: plan.deleted, lastChecked: asOf.toISOString() };
  return writeDataset(checked, { base: plan.base, rejected, texts }, before);
}
