import type { ChangeBasis, ChangeBy } from '../../model/figure';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { behindBracket, clauseAt, tagAt, wordAt } from '../lookAround';

/** Words of a comparison behind or around a change, in the order in which they are looked for. */
function basisAt(draft: Draft, at: number): ChangeBasis | null {
  const { frame } = draft.scene;
  const word = wordAt(frame, at);
  const next = wordAt(frame, at + 1);
  const third = wordAt(frame, at + 2);
  const grain = /^(?:year|y|annual|annually|yoy|yearly)$/.test(word)
    ? 'yoy'
    : /^(?:month|m|monthly|mom)$/.test(word)
      ? 'mom'
      : /^(?:quarter|q|quarterly|qoq)$/.test(word)
        ? 'qoq'
        : null;
  if (!grain) return null;
  if (['yoy', 'mom', 'qoq', 'annual', 'annually'].includes(word)) return grain;
  if (next === '-' || next === 'on' || next === 'over')
    return third === 'on' || third === 'over' || third === 'o' || next === 'on' || next === 'over' ? grain : null;
  if (wordAt(frame, at - 1) === 'on') return grain;
  return null;
}

function basisOf(context: ExtractionContext, draft: Draft): Read<ChangeBasis> | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  if (!clause) return null;
  const span = (at: number, last = at + 1) => context.spanOf(at, last);
  const nextAmount = frame.amounts.find((other) => other.first >= draft.amount.last && other.dimension === 'ratio');
  const end = Math.min(frame.sentence.last, nextAmount?.first ?? frame.sentence.last);
  for (let at = draft.amount.last; at < end; at++) {
    const basis = basisAt(draft, at);
    if (basis) return { value: basis, span: span(at), how: 'stated' };
    const period = frame.periods.find((mention) => mention.first === at);
    if (period?.shift === 'year' || (period?.shift === 'same' && period.year !== null))
      return { value: 'yoy', span: period.span, how: 'stated' };
    if (period?.shift === 'month') return { value: 'mom', span: period.span, how: 'stated' };
    if (period?.shift === 'quarter') return { value: 'qoq', span: period.span, how: 'stated' };
    if (
      period?.period &&
      draft.period?.value &&
      at > draft.amount.last &&
      ['than', 'from', 'over', 'above', 'below', 'with', 'to', 'in', 'on', 'against', 'versus'].includes(
        wordAt(frame, at - 1),
      )
    ) {
      const compared = compareBasis(period.period, draft.period.value);
      if (compared) return { value: compared, span: period.span, how: 'inferred' };
    }
  }
  for (let at = clause.first; at < draft.amount.first; at++) {
    const basis = basisAt(draft, at);
    if (basis) return { value: basis, span: span(at), how: 'stated' };
    const period = frame.periods.find((mention) => mention.first === at);
    if (period?.shift === 'year' || (period?.shift === 'same' && period.year !== null))
      return { value: 'yoy', span: period.span, how: 'stated' };
    if (period?.shift === 'month') return { value: 'mom', span: period.span, how: 'stated' };
    if (period?.shift === 'quarter') return { value: 'qoq', span: period.span, how: 'stated' };
  }
  return null;
}

/** What a change from one period to another is: a year apart, a month, a quarter. */
function compareBasis(base: string, period: string): ChangeBasis | null {
  if (base.length !== period.length || base === period) return null;
  const year = Number(period.slice(0, 4)) - Number(base.slice(0, 4));
  const sameRest = base.slice(4) === period.slice(4);
  if (year === 1 && sameRest) return 'yoy';
  const months = (p: string): number => Number(p.slice(0, 4)) * 12 + Number(p.slice(5, 7));
  if (base.length === 7 && !base.includes('Q') && months(period) - months(base) === 1) return 'mom';
  const quarters = (p: string): number => Number(p.slice(0, 4)) * 4 + Number(p.at(-1));
  if (base.includes('Q') && base.length === 7 && quarters(period) - quarters(base) === 1) return 'qoq';
  return null;
}

/** "by volume", "in value terms", "in tonnage". */
function byOf(context: ExtractionContext, draft: Draft): Read<ChangeBy> | null {
  const { frame } = draft.scene;
  for (let at = draft.amount.last; at < Math.min(draft.amount.last + 9, frame.sentence.last); at++) {
    if (tagAt(frame, at) === 'amount') return null;
    const word = wordAt(frame, at);
    const led = ['by', 'in'].includes(wordAt(frame, at - 1)) || ['by', 'in'].includes(wordAt(frame, at - 2));
    if (!led) continue;
    const value = /^(?:volume|volumes|tonnage|weight|quantity)$/.test(word)
      ? 'volume'
      : /^(?:value|dollar|dollars|money)$/.test(word)
        ? 'value'
        : null;
    if (value) return { value, span: context.spanOf(at, at + 1), how: 'stated' };
  }
  return null;
}

/** How well a level fits a change; higher is better, -Infinity where it cannot be its level. */
function fit(drafts: readonly Draft[], change: number, level: number): number {
  const [from, to] = [drafts[change], drafts[level]];
  if (!from || !to || to.kind?.value === 'change') return -Infinity;
  if (to.kind?.value === 'share' && from.measure?.value !== 'share' && from.unit !== 'pp') return -Infinity;
  const apart = from.scene.frame.index - to.scene.frame.index;
  if (apart < 0 || apart > 1) return -Infinity;
  if (from.measure?.value !== to.measure?.value) return -Infinity;
  if (from.amount.dimension !== 'ratio' && from.amount.dimension !== to.amount.dimension) return -Infinity;
  if (from.by?.value === 'value' && to.amount.dimension !== 'money') return -Infinity;
  if (from.by?.value === 'volume' && to.amount.dimension === 'money') return -Infinity;
  if (from.period?.value && to.period?.value && from.period.value !== to.period.value) return -Infinity;
  if (from.item?.value && to.item?.value && from.item.value !== to.item.value && apart > 0) return -Infinity;
  if (apart > 0 && from.subject?.value !== to.subject?.value) return -Infinity;
  const distance = Math.abs(from.amount.first - to.amount.first);
  const after = to.amount.first > from.amount.first;
  let score = 20 - distance * 0.3 - apart * 6;
  if (to.amount.bracketed) score -= 6;
  if (after) score += ledBy(to, 'to') ? 4 : -4;
  if (ledBy(to, 'from')) score -= 8;
  if (from.item?.value === to.item?.value) score += 2;
  const clauses =
    from.scene === to.scene
      ? Math.abs(clauseAt(from.scene.frame, from.amount.first) - clauseAt(to.scene.frame, to.amount.first))
      : 1;
  return score - clauses * 2;
}

function ledBy(draft: Draft, word: string): boolean {
  const { frame } = draft.scene;
  for (let at = draft.amount.first - 1; at >= frame.sentence.first && draft.amount.first - at < 6; at--) {
    if (wordAt(frame, at) === word) return true;
    const tag = tagAt(frame, at);
    if (tag === 'verb' || tag === 'amount' || behindBracket(frame, at) > at) return false;
  }
  return false;
}

/** The level that a change belongs to, or null. */
function levelOf(drafts: readonly Draft[], change: number): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (let at = Math.max(0, change - 8); at < Math.min(drafts.length, change + 5); at++) {
    if (at === change) continue;
    const score = fit(drafts, change, at);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

/** Step: for changes, against what they are told, whether by volume or value, and the level that they belong to. */
export const linkChanges: Step = (context, drafts) => {
  const based = drafts.map((draft) => {
    if (draft.kind?.value !== 'change') return draft;
    const basis = basisOf(context, draft);
    return { ...draft, basis, by: byOf(context, draft) };
  });
  return based.map((draft, index) => {
    if (draft.kind?.value !== 'change') return draft;
    const changeOf = levelOf(based, index);
    const previous = based[index - 1];
    const shared =
      draft.basis ?? (previous?.kind?.value === 'change' && previous.scene === draft.scene ? previous.basis : null);
    return { ...draft, changeOf, basis: shared };
  });
};
