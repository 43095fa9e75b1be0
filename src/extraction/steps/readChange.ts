import type { QuantityMention } from '../../model/quantity';
import { comparesBehind, cueBefore, cueBehind, cueGoverning, hasChangeBasis, lemmaOf, type Cue } from '../changeCues';
import { amended, inherited, type Draft, type ExtractionContext, type Read, type Step } from '../draft';
import { isAvoided } from '../emitted';
import { behindBracket, tagAt, wordAt } from '../lookAround';
import { LARGE_SUM } from '../measureFit';
import { siteOf, type Site } from '../site';

/** Verbs that bring something in or take it away, so that a sum of money as their object is no change of a measure. */
const NOT_CHANGES_OF_MONEY = new Set('raise recover lose add gain cut shed soften drop expand lift boost'.split(' '));

/** Adverbs and adjectives behind an amount with a unit of its own that say no change of it. */
const NO_CHANGE_BEHIND = new Set([
  'better',
  'weaker',
  'stronger',
  'faster',
  'up',
  'down',
  'loss',
  'losses',
  'premium',
  'discount',
]);

/** Nouns in front that name a sum or an amount, not how it changed. */
const NO_CHANGE_BEFORE = new Set(['loss', 'losses', 'expansion', 'premium', 'discount']);

function isLarge({ magnitude }: QuantityMention): boolean {
  return (typeof magnitude === 'number' ? magnitude : magnitude[1]) >= LARGE_SUM;
}

/** Whether the cue in front counts for this amount. */
function acceptsBefore({ frame, amount, link }: Site, cue: Cue): boolean {
  if (amount.dimension === 'ratio' || amount.class !== 'measured') return true;
  const word = wordAt(frame, cue.at);
  const by = wordAt(frame, link) === 'by';
  if (NO_CHANGE_BEFORE.has(word) || (word === 'reduction' && !by)) return word === 'reduction';
  if (!by && amount.dimension === 'mass' && lemmaOf(word) === 'recover') return false;
  return by || amount.dimension !== 'money' || !isLarge(amount) || !NOT_CHANGES_OF_MONEY.has(lemmaOf(word));
}

/** Whether the cue behind counts for this amount. */
function acceptsBehind({ frame, amount }: Site, cue: Cue): boolean {
  const word = wordAt(frame, cue.at);
  if (amount.dimension === 'money' && !isLarge(amount) && (word === 'up' || word === 'down')) return true;
  return amount.dimension === 'ratio' || !NO_CHANGE_BEHIND.has(word);
}

/** Whether a written sign makes it a change: any per cent, or an amount in brackets behind another. */
function isSigned({ sign, dimension, bracketed }: QuantityMention): boolean {
  return sign !== null && (dimension === 'ratio' || bracketed || sign === 'plus');
}

/**
 * Tells changes from levels: looks for words of rise and fall around the amount, and for a written sign in brackets.
 * "to" in front of the amount ends the search, since it leads to the level that was reached.
 */
function directionOf(context: ExtractionContext, draft: Draft): Read<1 | -1> | null {
  const { amount, scene } = draft;
  const { frame } = scene;
  const site = siteOf(frame, amount);
  const own = context.spanOf(amount.first, amount.last);
  const stated = ({ at, sign }: Cue): Read<1 | -1> => ({
    value: sign,
    span: context.spanOf(at, at + 1),
    how: 'stated',
  });
  if (isAvoided(site)) return { value: -1, span: own, how: 'inferred' };
  if (amount.class === 'multiple') return { value: doubles(amount) ? 1 : -1, span: own, how: 'stated' };
  const before = cueBefore(frame, amount);
  if (before && acceptsBefore(site, before)) return stated(before);
  const behind = amount.class !== 'fraction' || comparesBehind(frame, amount) ? cueBehind(frame, amount) : null;
  if (behind && acceptsBehind(site, behind)) return stated(behind);
  const governing = cueGoverning(site);
  if (governing && acceptsBefore(site, governing)) return stated(governing);
  return isSigned(amount) ? { value: amount.sign === 'plus' ? 1 : -1, span: own, how: 'stated' } : null;
}

function doubles({ magnitude }: QuantityMention): boolean {
  return (typeof magnitude === 'number' ? magnitude : magnitude[0]) >= 1;
}

/** Words behind which an amount is no further change: "up 3% to 5 Mt", "2% of 5 Mt". */
const ENDS_LIST = new Set(['to', 'from', 'of', ';', 'at']);
const JOINS_LIST = new Set(['and', 'or', ',', 'while', '(']);

/** Whether "or" or a bracket says the same change in per cent: "up 89 cents, or 1.2%", "rose 5 Mt (3%)". */
function restates(before: Draft, draft: Draft): boolean {
  if (draft.amount.dimension !== 'ratio') return false;
  const between = draft.amount.first - before.amount.last;
  const word = wordAt(draft.scene.frame, draft.amount.first - 1);
  return between <= 2 && (word === 'or' || word === '(');
}

/**
 * "down 2.4 percent by volume and 7.7 percent by value", "6% and 8% respectively": an amount that is coordinated with a
 * change is one too.
 */
function coordinated(before: Draft | undefined, draft: Draft): Read<1 | -1> | null {
  if (!before?.direction || before.scene !== draft.scene) return null;
  if (wordAt(draft.scene.frame, draft.amount.last) === 'of') return null;
  if (restates(before, draft)) return inherited(before.direction);
  if (draft.amount.dimension !== before.amount.dimension || draft.unit !== before.unit) return null;
  const { frame } = draft.scene;
  if (draft.amount.first - before.amount.last >= 12) return null;
  let joined = false;
  for (let at = before.amount.last; at < draft.amount.first; at++) {
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    if (ENDS_LIST.has(word) || tag === 'verb' || tag === 'aux') return null;
    joined ||= JOINS_LIST.has(word);
    at = behindBracket(frame, at + 1) - 1;
  }
  return joined ? inherited(before.direction) : null;
}

/** Amounts between a change and the one whose verb it shares. */
const GAP = 3;

/** "imports rose 3% to 2 Mt and exports 5% to 1 Mt": the verb is left out the second time, and "to" leads to the level. */
function gapped(done: readonly Draft[], draft: Draft): Read<1 | -1> | null {
  if (!leadsToLevel(draft)) return null;
  for (const before of done.slice(-GAP).reverse()) {
    if (before.scene !== draft.scene) return null;
    if (!before.direction || before.unit !== draft.unit || !leadsToLevel(before)) continue;
    for (let at = before.amount.last; at < draft.amount.first; at++) {
      const tag = tagAt(draft.scene.frame, at);
      if (tag === 'verb' || tag === 'aux') return null;
    }
    return inherited(before.direction);
  }
  return null;
}

function leadsToLevel({ amount, scene: { frame } }: Draft): boolean {
  return (
    amount.dimension === 'ratio' && wordAt(frame, amount.last) === 'to' && tagAt(frame, amount.last + 1) === 'amount'
  );
}

/** A per cent with nothing but "year-on-year" behind it: a rise unless signed. */
function byBasis(context: ExtractionContext, draft: Draft): Read<1 | -1> | null {
  const { amount, scene } = draft;
  if (amount.dimension !== 'ratio' || !hasChangeBasis(scene.frame, amount)) return null;
  const span = context.spanOf(amount.last, amount.last + 1);
  return { value: amount.sign === 'minus' ? -1 : 1, span, how: 'stated' };
}

/** Step: finds the direction of changes. */
export const readChange: Step = (context, drafts) => {
  const done: Draft[] = [];
  for (const opened of drafts) {
    const direction =
      directionOf(context, opened) ??
      coordinated(done.at(-1), opened) ??
      gapped(done, opened) ??
      byBasis(context, opened);
    done.push(amended(opened, { direction }));
  }
  return done;
};
