import type { Frame } from '../../model/frame';
import type { PeriodMention } from '../../model/period';
import { shiftPeriod } from '../../mentions/periods/resolve';
import { shiftMonths, yearOf } from '../../mentions/periods/iso';
import type { Draft, Read, Step } from '../draft';
import { clauseAt, openBracket, tagAt, wordAt } from '../lookAround';

/** Measures of a present state: without a time word of its own the period is unknown. */
const STATES = new Set(['capacity', 'stake', 'reserves', 'share', 'tariff', 'employment']);

/** How near a period stands to an amount; lower is nearer. Behind counts as in front; another clause or bracket costs. */
function distance(frame: Frame, draft: Draft, period: PeriodMention): number {
  const { amount } = draft;
  const before = period.last <= amount.first;
  let cost = before ? amount.first - period.last : period.first - amount.last;
  const clause = clauseAt(frame, period.first);
  if (clause !== draft.clause) cost += 12 * Math.abs(clause - draft.clause);
  const [own, other] = [openBracket(frame, amount.first), openBracket(frame, period.first)];
  if (other !== null && other !== own) cost += 30;
  // what stands between belongs to another amount: "3 Mt in May and 4 Mt in June"
  for (const rival of frame.amounts) {
    if (rival === amount || rival.class !== 'measured') continue;
    const between = before
      ? rival.first >= period.last && rival.last <= amount.first
      : rival.first >= amount.last && rival.last <= period.first;
    if (between) cost += rival.bracketed ? 1 : before ? 4 : 14;
  }
  return before ? cost + 1 : cost;
}

/** Whether a mention is when something was said or done rather than what the figure is about. */
function isEventDate(frame: Frame, period: PeriodMention): boolean {
  const clause = frame.clauses[clauseAt(frame, period.first)];
  const verb = clause?.verb === null || clause?.verb === undefined ? '' : wordAt(frame, clause.verb);
  const day = period.period?.length === 10;
  if (
    /^(?:said|announced|told|reported|says|signed|approved|agreed|released|showed|published|decided|issued)$/.test(
      verb,
    ) &&
    (day || period.period === null)
  )
    return true;
  const before = wordAt(frame, period.first - 1);
  return before === 'since' && period.period !== null && !day;
}

/** Words that a comparison begins with: what follows them is another amount's period. */
function isCompared(frame: Frame, draft: Draft, period: PeriodMention): boolean {
  if (period.first < draft.amount.last) return false;
  for (let at = draft.amount.last; at < period.first; at++) {
    const word = wordAt(frame, at);
    if (
      ['than', 'against', 'versus', 'vs', 'compared', 'from', 'over', 'above', 'below', 'on', 'before'].includes(
        word,
      ) &&
      tagAt(frame, at) !== 'amount'
    )
      return draft.direction !== null || word !== 'on';
  }
  return false;
}

/** Whether the amount itself is what is compared with: "against 1.89 million a year earlier", "from 24 Mt in 2019". */
function isPrior(frame: Frame, draft: Draft): boolean {
  for (let at = draft.amount.first - 1; at >= frame.sentence.first && draft.amount.first - at < 6; at--) {
    const word = wordAt(frame, at);
    if (
      ['from', 'against', 'versus', 'vs', 'than'].includes(word) ||
      (word === 'with' && wordAt(frame, at - 1) === 'compared')
    )
      return true;
    if (tagAt(frame, at) === 'verb' || tagAt(frame, at) === 'amount') return false;
  }
  return false;
}

/** A period that follows a prior value or a figure in brackets: its own. */
function resolved(mention: PeriodMention, base: string | null): string | null {
  if (mention.shift === null || base === null) return mention.period;
  if (mention.year !== null) return shiftMonths(base, (mention.year - yearOf(base)) * 12);
  return shiftPeriod(base, mention.shift);
}

function baseOf(done: readonly Draft[], draft: Draft): string | null {
  for (let back = done.length - 1; back >= 0 && done.length - back <= 6; back--) {
    const other = done[back];
    if (!other?.period) continue;
    if (draft.scene.frame.index - other.scene.frame.index > 1) return null;
    if (other.periodMention?.shift !== null && other.periodMention?.shift !== 'same' && other.periodMention) continue;
    return other.period.value;
  }
  return null;
}

function chosen(draft: Draft, done: readonly Draft[]): PeriodMention | null {
  const { frame } = draft.scene;
  let best: PeriodMention | null = null;
  let bestCost = 45;
  for (const period of frame.periods) {
    if (isEventDate(frame, period)) continue;
    const comparison = period.shift !== null && period.shift !== 'same';
    const after = period.first >= draft.amount.last;
    if (isCompared(frame, draft, period)) continue;
    if ((comparison || period.year !== null) && !(isPrior(frame, draft) && after && draft.direction === null)) continue;
    let cost = distance(frame, draft, period);
    if (period.period === null && period.shift === null) cost += 5;
    if (isPrior(frame, draft) && !after && done.length > 0) cost += 10;
    if (cost < bestCost) [best, bestCost] = [period, cost];
  }
  return best;
}

function carried(draft: Draft, done: readonly Draft[]): Read<string | null> | null {
  const measure = draft.measure?.value;
  if (measure !== undefined && STATES.has(measure) && draft.direction === null) return null;
  const previous = done.at(-1);
  if (!previous?.period || previous.period.value === null) return null;
  const gap = draft.scene.frame.index - previous.scene.frame.index;
  if (gap > 1) return null;
  if (gap === 1 && previous.measure?.value !== measure) return null;
  if (gap === 1 && previous.scene.frame.sentence.paragraph !== draft.scene.frame.sentence.paragraph) return null;
  if (
    previous.periodMention?.shift !== null &&
    previous.periodMention !== null &&
    previous.periodMention.shift !== 'same'
  ) {
    const base = baseOf(done, draft);
    return base === null ? null : { ...previous.period, value: base, how: 'inherited' };
  }
  return { ...previous.period, how: 'inherited' };
}

/**
 * Step: gives each amount its reference period: the nearest period of its clause that is neither the date on which
 * something was said nor the base of a comparison; a prior value takes the period behind it, told from the main value's.
 */
export const readPeriod: Step = (_context, drafts) => {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const mention = chosen(draft, done);
    if (mention) {
      const value = resolved(mention, mention.shift === null ? null : (baseOf(done, draft) ?? mention.period));
      done.push({
        ...draft,
        period: {
          value:
            mention.shift !== null && mention.shift !== 'same' ? value : mention.year !== null ? value : mention.period,
          span: mention.span,
          how: mention.inferred ? 'inferred' : 'stated',
        },
        periodText: mention.text,
        periodMention: mention,
      });
      continue;
    }
    const inherited = carried(draft, done);
    const source = inherited ? done.findLast((other) => other.period?.span === inherited.span) : undefined;
    done.push({ ...draft, period: inherited, periodText: source?.periodText ?? null, periodMention: null });
  }
  return done;
};
