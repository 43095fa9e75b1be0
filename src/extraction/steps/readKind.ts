import type { FigureKind } from '../../model/figure';
import { amended, type Draft, type Step } from '../draft';
import { wordAt } from '../lookAround';
import { dimensionsOf } from '../units';

/** Measures whose per cents are levels, not parts of a whole. */
const LEVELS_IN_PERCENT = new Set(['tariff', 'profit', 'cost', 'price', 'debt', 'other', 'capacity']);

/** Measures of money per unit that are no prices. */
const LEVELS_PER_UNIT = new Set(['other']);

function kindOf(draft: Draft): FigureKind {
  const dimensions = dimensionsOf(draft.unit);
  if (draft.direction) return 'change';
  if (dimensions.includes('unitPrice')) return LEVELS_PER_UNIT.has(draft.measure?.value ?? 'price') ? 'level' : 'price';
  if (!dimensions.includes('ratio')) return draft.measure?.value === 'price' ? 'price' : 'level';
  const measure = draft.measure?.value ?? 'other';
  if (measure === 'stake') return 'share';
  // "90% of it was lent" is a part, "debt at 70%" a ratio
  if (measure === 'debt' && draft.trigger?.part === 'verb') return 'share';
  const ofWhole = wordAt(draft.scene.frame, draft.amount.last) === 'of';
  if (LEVELS_IN_PERCENT.has(measure) && !ofWhole) return 'level';
  return 'share';
}

/** Step: level, change, share or price, from the unit, the measure and the words of change. */
export const readKind: Step = (context, drafts) =>
  drafts.map((draft) =>
    amended(draft, {
      kind: {
        value: kindOf(draft),
        span: draft.direction?.span ?? context.spanOf(draft.amount.first, draft.amount.last),
        how: draft.direction ? draft.direction.how : 'stated',
      },
    }),
  );
