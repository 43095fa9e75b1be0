import { needsReview } from '../figures/confidence';
import { entriesOf } from './entriesOf';
import type { PaneState } from './paneState';

/**
 * How many figures should be looked at before they are inserted.
 *
 * @example reviewCount(store.getState())
 */
export function reviewCount(state: PaneState): number {
  return entriesOf(state).filter(needsReview).length;
}
