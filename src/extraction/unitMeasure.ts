import type { Measure } from '../model/figure';
import type { Draft } from './draft';
import { dimensionsOf } from './units';

/** Whether a named thing itself rises or falls, as markets write of shares and metals: "Nickel lost 3%". */
function isQuoted({ scene, clause }: Draft): boolean {
  const here = scene.frame.clauses[clause];
  const kind = here && here.verb !== null ? here.subject?.kind : null;
  return kind === 'name' || kind === 'commodity';
}

/** What an amount measures where no word says so. */
export function byUnit(draft: Draft): Measure {
  const dimensions = dimensionsOf(draft.unit);
  if (dimensions.includes('unitPrice')) return 'price';
  if (dimensions.includes('power')) return 'capacity';
  if (dimensions.includes('rate')) return 'production';
  if (dimensions.includes('energy')) return 'generation';
  if (dimensions.includes('ratio') && !draft.direction) return 'share';
  if (dimensions.includes('ratio') && isQuoted(draft)) return 'price';
  return 'other';
}
