import { correctedFields, isEmptyCorrection } from '../../dataset/corrections';
import { addNameRule } from '../../dataset/nameRules';
import type { Correction } from '../../model/correction';
import type { NameRule } from '../../model/workbookSettings';
import type { ReviewState } from '../figures/figureEntry';
import type { FigureEdits } from '../figures/props';
import type { PaneTools } from '../PaneTools';
import { withEntry } from '../state/withEntry';
import { say } from './say';
import { changeSettings } from './settings';
import { correctionTakenBack, reviewTakenBack } from './takenBack';

/**
 * What the editors of figures tell, entered into the pane's state. A name rule goes into the workbook, for everyone who
 * opens it.
 */
export function figureEdits(tools: PaneTools): FigureEdits {
  const { store } = tools;
  return {
    onCorrect: (id: string, correction: Correction | null) => {
      const before = store.getState().corrections[id] ?? {};
      const now = correction !== null && isEmptyCorrection(correction) ? null : correction;
      store.setState(({ corrections, takenBack }) => ({
        corrections: withEntry(corrections, id, now),
        takenBack: correctionTakenBack(takenBack, id, before),
      }));
      say(store, correctionWords(before, now ?? {}));
    },
    onReview: (id: string, review: ReviewState) => {
      store.setState(({ reviews, takenBack }) => ({
        reviews: withEntry(reviews, id, review === 'open' ? null : review),
        takenBack: reviewTakenBack(takenBack, id, reviews[id]),
      }));
      say(store, REVIEW_WORDS[review]);
    },
    onNameRule: (rule: NameRule) => {
      changeSettings(tools, (settings) => ({ ...settings, nameRules: addNameRule(settings.nameRules, rule) }));
      say(store, `From now on ${rule.from} is called ${rule.to}.`);
    },
  };
}

const REVIEW_WORDS: Readonly<Record<ReviewState, string>> = {
  accepted: 'Accepted.',
  rejected: 'Rejected.',
  open: 'Open again.',
};

function valueWords(value: Correction[keyof Correction]): string {
  if (value === null) return 'nothing';
  return typeof value === 'object' ? value.join(' to ') : String(value);
}

/** What was put right just now: fields that changed; where none did, corrections were taken back. */
function correctionWords(before: Correction, now: Correction): string {
  const put = correctedFields(now).filter((field) => now[field] !== before[field]);
  if (put.length === 0) return 'Correction taken back.';
  return `Corrected: ${put.map((field) => `${field} ${valueWords(now[field] ?? null)}`).join(', ')}.`;
}
