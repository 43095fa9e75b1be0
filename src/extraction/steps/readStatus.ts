import { DEAL_VERBS } from '../../lexicon/en/periodRoles';
import { BALANCE_WORDS, ESTIMATE_VERBS } from '../../lexicon/en/status';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import { firstDayOf, lastDayOf } from '../../mentions/periods/iso';
import type { FigureStatus } from '../../model/figure';
import { isJustSigned } from '../contractCues';
import { amended, inherited, type Draft, type ExtractionContext, type Read, type Step } from '../draft';
import { openBracket, tagAt, wordAt } from '../lookAround';
import { isPrior } from '../periods/roles';
import { REACH } from '../periods/view';
import { statusCues, type PlacedCue } from '../statusCues';
import { tenseOf } from '../tense';

/** Measures whose future nobody decides: a forecast. */
const FORECAST = new Set(['price', 'demand', 'revenue', 'profit', 'emissions', 'imports', 'trade', 'exports', 'sales']);

/** Measures that are planned whatever the word for it: nobody forecasts a stake. */
const ALWAYS_PLANNED = new Set(['stake', 'tariff']);

/** Measures that are expected whatever the word for it: nobody plans a price. */
const NEVER_PLANNED = new Set(['price', 'demand', 'emissions']);

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
  if (openBracket(draft.scene.frame, draft.amount.first) === null || before?.scene !== draft.scene) return false;
  return before.period?.value === draft.period?.value && draft.amount.dimension === before.amount.dimension;
}

/** "its 40% interest": what somebody has. */
function isOwned(draft: Draft): boolean {
  return (
    draft.measure?.value === 'stake' &&
    ['its', 'their', 'his'].includes(wordAt(draft.scene.frame, draft.amount.first - 1))
  );
}

const PRESENT_WORDS = new Set(['today', 'current', 'existing', 'present']);

/** "today's 25 percent", "16 per cent at present". */
function isTodays(draft: Draft): boolean {
  const { amount } = draft;
  const { frame } = draft.scene;
  const before = [1, 2].some((back) => PRESENT_WORDS.has(wordAt(frame, amount.first - back)));
  const behind = wordAt(frame, amount.last) === 'at' ? amount.last + 1 : amount.last;
  const kept = [3, 4].some((back) => ['existing', 'current', 'present'].includes(wordAt(frame, amount.first - back)));
  return (
    before ||
    (kept && wordAt(frame, amount.first - 1) === 'of') ||
    ['present', 'currently', 'now', 'today'].includes(wordAt(frame, behind))
  );
}

/** The status that the words of plan and expectation around an amount tell. */
function toldBy(
  cues: readonly PlacedCue[],
  draft: Draft,
  isLater: boolean,
): { at: number; value: FigureStatus } | null {
  const [nearest] = cues;
  if (!nearest) return null;
  const measure = draft.measure?.value ?? 'other';
  const strong = cues.find(({ cue }) => cue === 'plan' || cue === 'forecast');
  const future = cues.find(({ cue }) => cue === 'future' || cue === 'likely');
  const opinion = cues.find(({ cue }) => cue === 'opinion');
  if (strong) {
    const expected =
      strong.cue === 'forecast'
        ? !ALWAYS_PLANNED.has(measure)
        : NEVER_PLANNED.has(measure) && draft.kind?.value !== 'share';
    return { at: strong.at, value: expected ? 'forecast' : 'planned' };
  }
  if (!future && opinion && isLater) return { at: opinion.at, value: 'forecast' };
  if (!future) return null;
  if (ALWAYS_PLANNED.has(measure)) return { at: future.at, value: 'planned' };
  if (opinion || future.cue === 'likely') return { at: future.at, value: 'forecast' };
  return { at: future.at, value: isForecast(draft, measure) ? 'forecast' : 'planned' };
}

/** Whether what lies ahead of a figure is expected rather than decided. */
function isForecast(draft: Draft, measure: string): boolean {
  if (FORECAST.has(measure)) return draft.kind?.value !== 'share';
  if (measure === 'other' && isBalance(draft)) return true;
  return (
    draft.direction !== null &&
    draft.amount.dimension === 'ratio' &&
    !PROJECT_MONEY.has(measure) &&
    measure !== 'capacity'
  );
}

/** "the market will be short of 2 million tons". */
function isBalance(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { first = 0, last = 0 } = frame.clauses[draft.clause] ?? {};
  const start = Math.max(first, draft.amount.first - REACH);
  for (let at = start; at < Math.min(last, start + 2 * REACH); at++)
    if (BALANCE_WORDS.has(wordAt(frame, at))) return true;
  return false;
}

/** The status of the amount before where this one goes on with it: in its clause or without a verb of its own. */
function goesOn(draft: Draft, before: Draft | undefined): Told | null {
  if (before?.scene !== draft.scene || !before.status || before.status.value === 'actual') return null;
  if (before.period?.value !== draft.period?.value) return null;
  if (wordAt(draft.scene.frame, draft.amount.last) === 'complete') return null;
  const clause = draft.scene.frame.clauses[draft.clause];
  if (pastBetween(draft.scene.frame, before.amount.last, draft.amount.first, draft)) return null;
  if (before.clause !== draft.clause && clause?.verb !== null && !ofWhich(draft)) return null;
  return inherited(before.status);
}

/** Whether something done is told between two amounts, or of the second ("of which US$64m was spent"). */
function pastBetween(frame: Frame, from: number, to: number, draft: Draft): boolean {
  for (let at = from; at < to; at++)
    if (tagAt(frame, at) === 'verb' || tagAt(frame, at) === 'aux') return tenseOf(frame, draft.clause, to) === 'past';
  return isSpentBehind(draft) && tenseOf(frame, draft.clause, to) === 'past';
}

/** "of which 41.5%", "80 percent of which". */
function ofWhich(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { first, last } = draft.amount;
  if (wordAt(frame, last) === 'of' && wordAt(frame, last + 1) === 'which') return true;
  return [1, 2, 3].some((back) => wordAt(frame, first - back) === 'which' && wordAt(frame, first - back - 1) === 'of');
}

/** What was expected of a time that is over: "analysts had looked for 2.3 million". */
function wasExpected(cues: readonly PlacedCue[], draft: Draft): PlacedCue | null {
  const [nearest] = cues;
  return nearest?.cue === 'forecast' && wordAt(draft.scene.frame, nearest.at - 1) === 'had' ? nearest : null;
}

/** "short of a goal of 4 million", "against a plan of 1.46": what was meant, also of a time that is over. */
function wasPlanned(cues: readonly PlacedCue[], draft: Draft): PlacedCue | null {
  const [nearest] = cues;
  if (nearest?.cue !== 'plan' || tagAt(draft.scene.frame, nearest.at) !== 'noun') return null;
  return wordAt(draft.scene.frame, nearest.at + 1) === 'of' && draft.amount.first - nearest.at <= 3 ? nearest : null;
}

/** Whether what an amount is compared with was itself expected: "to a projected 22.9", "cut its forecast to 82 from 96". */
function wasForecast(cues: readonly PlacedCue[], draft: Draft): boolean {
  return cues.some(
    ({ at, cue }) => cue === 'forecast' && (tagAt(draft.scene.frame, at) === 'noun' || draft.amount.first - at <= 3),
  );
}

/** Whether a verb puts a sum on something, or speaks of now. */
function isEstimate(frame: Frame, at: number): boolean {
  const forms = VERB_FORMS.get(wordAt(frame, at)) ?? [];
  if (forms.some(({ lemma }) => ESTIMATE_VERBS.has(lemma))) return true;
  if (forms.some(({ form }) => form === 'past')) return false;
  if (wordAt(frame, at) === 'costing') return true;
  return tagAt(frame, at) === 'verb' && forms.some(({ form }) => form === 'third' || form === 'base');
}

/** "of which US$64m was spent". */
function isSpentBehind(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { last = 0 } = frame.clauses[draft.clause] ?? {};
  for (let at = draft.amount.last; at < last; at++)
    if (tagAt(frame, at) === 'verb')
      return (VERB_FORMS.get(wordAt(frame, at)) ?? []).some(({ lemma }) => DEAL_VERBS.has(lemma));
  return false;
}

/** Money of a project that nobody is said to have spent. */
function isUnspent(draft: Draft): boolean {
  if (!PROJECT_MONEY.has(draft.measure?.value ?? '') || draft.unit.length !== 3 || draft.direction !== null)
    return false;
  const { frame } = draft.scene;
  for (let at = draft.amount.first - 1; at >= (frame.clauses[draft.clause]?.first ?? 0); at--) {
    const tag = tagAt(frame, at);
    if (tag !== 'verb' && tag !== 'ing' && tag !== 'participle') continue;
    return isEstimate(frame, at);
  }
  return !isSpentBehind(draft);
}

function statusOf(context: ExtractionContext, draft: Draft, before: Draft | undefined): Told {
  const { frame } = draft.scene;
  const actual: Told = { value: 'actual', span: draft.amount.span, how: 'inferred' };
  if (isConversion(draft, before) && before.status) return inherited(before.status);
  const place = placeOf(draft.period?.value ?? null, context.published);
  const cues = statusCues(draft);
  const expected = wasExpected(cues, draft);
  if (expected) return { value: 'forecast', span: context.spanOf(expected.at, expected.at + 1), how: 'stated' };
  const target = wasPlanned(cues, draft) ?? cues.find(({ at }) => isJustSigned(frame, at));
  if (target) return { value: 'planned', span: context.spanOf(target.at, target.at + 1), how: 'stated' };
  if (isOwned(draft) || place === 'past' || isTodays(draft)) return actual;
  const told = toldBy(cues, draft, place === 'now' || place === 'ahead');
  if (isPrior(frame, draft.amount) && draft.direction === null) {
    const goesWith = before?.scene === draft.scene && before.measure?.value === draft.measure?.value;
    if (told && goesWith && before.status?.value === told.value) return before.status;
    const ahead = told !== null && (place === 'ahead' || place === 'now');
    return ahead
      ? { ...actual, value: told.value }
      : wasForecast(cues, draft)
        ? { ...actual, value: 'forecast' }
        : actual;
  }
  const onward = goesOn(draft, before);
  const sure = cues.some(({ cue }) => cue === 'plan' || cue === 'forecast');
  if (onward && !sure) return onward;
  if (told) return { value: told.value, span: context.spanOf(told.at, told.at + 1), how: 'stated' };
  // what was done for a time ahead was decided: "raised the price by 5% from December"
  const decided = tenseOf(frame, draft.clause, draft.amount.first) === 'past';
  if (place === 'ahead')
    return {
      ...actual,
      value: !decided && isForecast(draft, draft.measure?.value ?? 'other') ? 'forecast' : 'planned',
      span: draft.period?.span ?? draft.amount.span,
    };
  return isUnspent(draft) ? { ...actual, value: 'planned' } : actual;
}

/** Step: tells actual figures from plans and forecasts. */
export const readStatus: Step = (context, drafts) => {
  const done: Draft[] = [];
  for (const draft of drafts) done.push(amended(draft, { status: statusOf(context, draft, done.at(-1)) }));
  return done;
};
