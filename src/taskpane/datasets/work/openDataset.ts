import type { PaneTools } from '../../PaneTools';
import { changeDatasets } from './loadDatasets';

/** Opens the page of a dataset; null leads back to the list. */
export function openDataset(tools: PaneTools, id: string | null): void {
  changeDatasets(tools, () => ({ open: id }));
}
