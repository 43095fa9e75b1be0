import { FORECAST_NOUNS, PLAN_NOUNS } from '../../lexicon/en/status';
import { lengthInMonths } from '../../mentions/periods/iso';
import { shiftPeriod } from '../../mentions/periods/resolve';
import type { Draft } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { isOfState } from './attach';
import { inherited, NONE, type Given } from './given';
import { current, type Talk } from './talk';
import { beginningIn, REACH } from './view';

/** How far behind a prior value an average or stretch without ends may stand. */
const OPEN_REACH = 6;

/** The period of what a figure is compared with where it names none: as the article compares. */
export function priorPeriod(talk: Talk, draft: Draft, host: string | null): Given {
  const topic = current(talk, draft);
  if (host === null || !topic || isOfState(draft)) return NONE;
  const { last } = draft.amount;
  const open = beginningIn(draft.scene.frame.periods, last, last + OPEN_REACH).some(({ period }) => period === null);
  if (open) return NONE;
  const week = host.length === 21 && lengthInMonths(host) === 0 ? 'week' : null;
  const shift = week ?? talk.comparison ?? (lengthInMonths(host) > 1 ? 'year' : null);
  return shift === null ? NONE : inherited(topic, shiftPeriod(host, shift));
}

/** "its forecast to 82 from 96", "from their earlier figure of 45.5 Mt": what was meant before is of the same time. */
export function isRevised(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { first = 0 } = frame.clauses[draft.clause] ?? {};
  for (let at = draft.amount.first - 1; at >= Math.max(first, draft.amount.first - REACH); at--) {
    const word = wordAt(frame, at);
    if (FORECAST_NOUNS.has(word) || (PLAN_NOUNS.has(word) && tagAt(frame, at) === 'noun')) return true;
    if (word === 'earlier' && tagAt(frame, at + 1) === 'noun') return true;
  }
  return false;
}

/** "513 koz (493 koz)" where brackets before it held what is compared with. */
export function isBracketedPrior(talk: Talk, draft: Draft, done: readonly Draft[]): boolean {
  if (!draft.amount.bracketed || draft.direction !== null || talk.comparison === null) return false;
  return done.at(-1)?.unit === draft.unit && done.at(-1)?.scene === draft.scene;
}
