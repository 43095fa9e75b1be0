import type { Draft } from './draft';
import { clauseAt, openBracket, tagAt, wordAt } from './lookAround';
import { isPrior } from './periods/roles';

/** How many drafts before and behind a change are looked at for its level. */
const BEFORE = 8;
const BEHIND = 5;

/** Whether "to" or "at" leads an amount in: "up 5% to 3 Mt". */
function isResult(draft: Draft): boolean {
  const { frame } = draft.scene;
  for (let at = draft.amount.first - 1; at >= frame.sentence.first && draft.amount.first - at < 6; at--) {
    const word = wordAt(frame, at);
    if (word === 'to' || word === 'at') return true;
    const tag = tagAt(frame, at);
    if (tag === 'verb' || tag === 'amount' || word === ')') return false;
  }
  return false;
}

function isRate(draft: Draft): boolean {
  return draft.amount.dimension === 'ratio' || draft.amount.class === 'multiple' || draft.amount.class === 'fraction';
}

/** Whether a level can be that of a change at all. */
function canBe(from: Draft, to: Draft): boolean {
  if (to.kind?.value === 'change' || isPrior(to.scene.frame, to.amount)) return false;
  if (to.kind?.value === 'share' && from.measure?.value !== 'share' && !['pp', '%', 'bp'].includes(from.unit))
    return false;
  const apart = from.scene.frame.index - to.scene.frame.index;
  // what changed "by volume" and "by value" may be told two sentences on
  if (apart < -1 || apart > (from.by ? 2 : 1)) return false;
  if (from.measure?.value !== to.measure?.value) return false;
  if (!isRate(from) && from.amount.dimension !== to.amount.dimension) return false;
  if (from.by?.value === 'value' && to.amount.dimension !== 'money') return false;
  if (from.by?.value === 'volume' && to.amount.dimension === 'money') return false;
  if (from.period?.value && to.period?.value && from.period.value !== to.period.value) return false;
  if (apart === 0) return true;
  return from.subject?.value === to.subject?.value && sameOrOpen(from.item?.value, to.item?.value);
}

function sameOrOpen(one: string | null | undefined, two: string | null | undefined): boolean {
  if (!one || !two || one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const words = new Set(long.toLowerCase().split(' '));
  return short
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word));
}

/** What being far away costs at most. */
const MOST_DISTANT = 10;

/** How well a level fits a change; higher is better, -Infinity where it cannot be its level. */
function fit(from: Draft, to: Draft): number {
  if (!canBe(from, to)) return -Infinity;
  const apart = from.scene.frame.index - to.scene.frame.index;
  const after = to.amount.first > from.amount.first;
  const distance = Math.min(Math.abs(from.amount.first - to.amount.first) * 0.3, MOST_DISTANT);
  let score = 20 - distance - Math.abs(apart) * (from.by ? 3 : 6);
  if (apart < 0) score -= 4;
  if (to.amount.bracketed || openBracket(to.scene.frame, to.amount.first) !== null) score -= 6;
  // "248,000 tonnes, or 1.87 million barrels": the same again
  if (wordAt(to.scene.frame, to.amount.first - 1) === 'or') score -= 5;
  if (after) score += isResult(to) ? 4 : -4;
  if (from.item?.value === to.item?.value) score += 2;
  if (to.kind?.value === 'share' && from.unit === '%') score -= 8;
  const clauses =
    from.scene === to.scene
      ? Math.abs(clauseAt(from.scene.frame, from.amount.first) - clauseAt(to.scene.frame, to.amount.first))
      : 1;
  return score - clauses * 2;
}

/**
 * The level that a change belongs to: of the same measure and period, near it, rather its result ("to 3 Mt") than what it is
 * compared with.
 *
 * @returns its index among the drafts, or null
 */
export function levelOf(drafts: readonly Draft[], change: number): number | null {
  const from = drafts[change];
  let best: number | null = null;
  let bestScore = 0;
  for (let at = Math.max(0, change - BEFORE); at < Math.min(drafts.length, change + BEHIND); at++) {
    const to = drafts[at];
    if (!from || !to || at === change) continue;
    const score = fit(from, to);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}
