import { firstDayOf, lastDayOf } from '../../mentions/periods/iso';
import type { FigureStatus } from '../../model/figure';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { wordAt } from '../lookAround';
import { isPrior } from '../periods/roles';
import { statusCues, type PlacedCue } from '../statusCues';
import { tenseOf } from '../tense';

/** Measures whose future is somebody's plan rather than a forecast. */
const PLANNED = new Set([
  'capacity',
  'investment',
  'stake',
  'tariff',
  'cost',
  'debt',
  'production',
  'shipments',
  'stocks',
]);

/** Measures that are planned whatever the word for it: nobody forecasts a stake. */
const ALWAYS_PLANNED = new Set(['stake', 'tariff']);

/** Money that a project takes: where nothing says that it was spent, it is still to be. */
const PROJECT_MONEY = new Set(['investment', 'cost']);

type Told = Read<FigureStatus>;

/** Where the amount's period lies, seen from the writer. */
function placeOf(period: string | null, published: string | null): 'past' | 'now' | 'ahead' | null {
  if (period === null || published === null) return null;
  if (lastDayOf(period) < published) return 'past';
  return firstDayOf(period) > published ? 'ahead' : 'now';
}

/** The draft before that the amount only translates or completes: a conversion in brackets. */
function isConversion(draft: Draft, before: Draft | undefined): before is Draft {
  if (!draft.amount.bracketed || before?.scene !== draft.scene) return false;
  return before.period?.value === draft.period?.value && draft.amount.dimension === before.amount.dimension;
}

/** "its 40% interest": what somebody has. */
function isOwned(draft: Draft): boolean {
  return (
    draft.measure?.value === 'stake' &&
    ['its', 'their', 'his'].includes(wordAt(draft.scene.frame, draft.amount.first - 1))
  );
}

/** The status that the words of plan and expectation around an amount tell. */
function toldBy(cues: readonly PlacedCue[], draft: Draft): { at: number; value: FigureStatus } | null {
  const [nearest] = cues;
  if (!nearest) return null;
  const measure = draft.measure?.value ?? 'other';
  const strong = cues.find(({ cue }) => cue === 'plan' || cue === 'forecast');
  const future = cues.find(({ cue }) => cue === 'future' || cue === 'likely');
  const opinion = cues.find(({ cue }) => cue === 'opinion');
  if (strong)
    return { at: strong.at, value: strong.cue === 'forecast' && !ALWAYS_PLANNED.has(measure) ? 'forecast' : 'planned' };
  if (!future) return null;
  if (ALWAYS_PLANNED.has(measure)) return { at: future.at, value: 'planned' };
  if (opinion || future.cue === 'likely') return { at: future.at, value: 'forecast' };
  return { at: future.at, value: PLANNED.has(measure) ? 'planned' : 'forecast' };
}

function statusOf(context: ExtractionContext, draft: Draft, before: Draft | undefined): Told {
  const { frame } = draft.scene;
  const actual: Told = { value: 'actual', span: draft.amount.span, how: 'inferred' };
  if (isConversion(draft, before) && before.status) return { ...before.status, how: 'inherited' };
  const place = placeOf(draft.period?.value ?? null, context.published);
  if (isOwned(draft) || place === 'past') return actual;
  const prior = isPrior(frame, draft.amount) && draft.direction === null;
  const told = toldBy(statusCues(draft), draft);
  if (prior) return place === 'ahead' && told ? { ...actual, value: told.value } : actual;
  if (told) return { value: told.value, span: context.spanOf(told.at, told.at + 1), how: 'stated' };
  const measure = draft.measure?.value ?? '';
  const tense = tenseOf(frame, draft.clause, draft.amount.first);
  if (place === 'ahead')
    return {
      ...actual,
      value: PLANNED.has(measure) ? 'planned' : 'forecast',
      span: draft.period?.span ?? draft.amount.span,
    };
  if (PROJECT_MONEY.has(measure) && tense !== 'past' && draft.unit.length === 3) return { ...actual, value: 'planned' };
  return actual;
}

/** Step: tells actual figures from plans and forecasts. */
export const readStatus: Step = (context, drafts) => {
  const done: Draft[] = [];
  for (const draft of drafts) done.push({ ...draft, status: statusOf(context, draft, done.at(-1)) });
  return done;
};
