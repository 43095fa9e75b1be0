import { FORECAST_WORDS, FUTURE_WORDS, PLAN_WORDS } from '../../lexicon/en/status';
import type { FigureStatus } from '../../model/figure';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { tagAt, wordAt } from '../lookAround';

/** Measures whose future is somebody's plan rather than a forecast. */
const PLANNED = new Set(['capacity', 'investment', 'stake', 'tariff', 'cost', 'debt']);

/** Whether the amount is only what a later one is compared with. */
function isBase(draft: Draft): boolean {
  const { frame } = draft.scene;
  for (let at = draft.amount.first - 1; at >= frame.sentence.first && draft.amount.first - at < 5; at--) {
    const word = wordAt(frame, at);
    if (
      ['from', 'than', 'against', 'versus', 'vs'].includes(word) ||
      (word === 'with' && wordAt(frame, at - 1) === 'compared')
    )
      return true;
    const tag = tagAt(frame, at);
    if (tag === 'verb' || tag === 'amount') return false;
  }
  return false;
}

function cueIn(draft: Draft): { at: number; value: FigureStatus } | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  if (!clause) return null;
  let plan: number | null = null;
  let forecast: number | null = null;
  let future: number | null = null;
  for (let at = clause.first; at < clause.last; at++) {
    const word = wordAt(frame, at);
    const behind = at > draft.amount.last + 3;
    const tag = tagAt(frame, at);
    if (tag === 'amount' || tag === 'period') continue;
    if (
      FORECAST_WORDS.has(word) &&
      !behind &&
      !(tag === 'noun' && wordAt(frame, at - 1) === 'the' && /^projects?$/.test(word)) &&
      !(/^projects?$/.test(word) && tag !== 'verb')
    )
      forecast ??= at;
    if (
      PLAN_WORDS.has(word) &&
      !behind &&
      (tag !== 'noun' || /^(?:design|target|goal|plan|construction|proposal|maximum|memorandum)/.test(word)) &&
      !(word === 'set' && tag !== 'adj' && wordAt(frame, at + 1) !== 'to')
    )
      plan ??= at;
    if (FUTURE_WORDS.has(word) && !behind) future ??= at;
    if (
      word === 'to' &&
      tag === 'to' &&
      ['is', 'are', 'was', 'were', 'about', 'set', 'due', 'able'].includes(wordAt(frame, at - 1))
    )
      future ??= at;
  }
  const measure = draft.measure?.value ?? 'other';
  if (forecast !== null) return { at: forecast, value: 'forecast' };
  if (plan !== null) return { at: plan, value: 'planned' };
  if (future !== null) return { at: future, value: PLANNED.has(measure) ? 'planned' : 'forecast' };
  return null;
}

function statusOf(context: ExtractionContext, draft: Draft): Read<FigureStatus> {
  const own: Read<FigureStatus> = { value: 'actual', span: draft.amount.span, how: 'inferred' };
  if (isBase(draft)) return own;
  const cue = cueIn(draft);
  const period = draft.period?.value ?? null;
  const past =
    period !== null &&
    context.published !== null &&
    (period.split('/').at(-1) ?? '') < context.published.slice(0, 7) &&
    period.length > 4;
  const pastYear = period?.length === 4 && context.published !== null && period < context.published.slice(0, 4);
  if (past || pastYear) return own;
  if (cue) return { value: cue.value, span: context.spanOf(cue.at, cue.at + 1), how: 'stated' };
  const ahead = period !== null && context.published !== null && period.slice(0, 7) > context.published.slice(0, 7);
  if (ahead)
    return {
      value: PLANNED.has(draft.measure?.value ?? '') ? 'planned' : 'forecast',
      span: draft.period?.span ?? draft.amount.span,
      how: 'inferred',
    };
  return own;
}

/** Step: tells actual figures from plans and forecasts. */
export const readStatus: Step = (context, drafts) =>
  drafts.map((draft) => ({ ...draft, status: statusOf(context, draft) }));
