import { addNameRule } from '../../dataset/nameRules';
import type { Correction } from '../../model/correction';
import type { NameRule } from '../../model/workbookSettings';
import type { ReviewState } from '../figures/figureEntry';
import type { FigureEdits } from '../figures/props';
import type { PaneTools } from '../PaneTools';
import { changeSettings } from './settings';

/**
 * What the editors of figures tell, entered into the pane's state. A name rule goes into the workbook, for everyone who
 * opens it.
 */
export function figureEdits(tools: PaneTools): FigureEdits {
  const { store } = tools;
  return {
    onCorrect: (id: string, correction: Correction | null) =>
      store.setState(({ corrections }) => ({ corrections: withEntry(corrections, id, correction) })),
    onReview: (id: string, review: ReviewState) =>
      store.setState(({ reviews }) => ({ reviews: withEntry(reviews, id, review === 'open' ? null : review) })),
    onNameRule: (rule: NameRule) =>
      changeSettings(tools, (settings) => ({ ...settings, nameRules: addNameRule(settings.nameRules, rule) })),
  };
}

/** A record with an entry set, or, with null, taken out. */
function withEntry<Value>(record: Readonly<Record<string, Value>>, id: string, value: Value | null) {
  const others = Object.entries(record).filter(([key]) => key !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}
