import { VERB_FORMS } from '../lexicon/en/verbs';
import type { Measure } from '../model/figure';
import type { Draft } from './draft';
import { phraseFrom, tagAt, wordAt } from './lookAround';
import { LARGE_SUM } from './measureFit';
import type { Site } from './site';
import { dimensionsOf } from './units';

const SELLING = new Set(['sell', 'divest', 'dispose', 'offload', 'sale', 'disposal', 'divestment']);

/** What a sum "for" a holding is to the one who acts: a seller's proceeds, a buyer's outlay; null where it is neither. */
export function dealMeasure(draft: Draft, site: Site): Measure | null {
  const { frame, link, clause } = site;
  if (wordAt(frame, link) !== 'for' || !dimensionsOf(draft.unit).includes('money') || sizeOf(draft) < LARGE_SUM)
    return null;
  const begins = frame.clauses[clause]?.first ?? frame.sentence.first;
  const held = draft.scene.triggers.some(
    ({ definition, first }) => definition.measure === 'stake' && first >= begins && first < link,
  );
  if (!held) return null;
  for (let at = begins; at < link; at++) {
    const word = wordAt(frame, at);
    if (SELLING.has(word) || (VERB_FORMS.get(word) ?? []).some(({ lemma }) => SELLING.has(lemma))) return 'sales';
  }
  return 'investment';
}

/** "The price of $3.6 billion", "a contract worth $190 million": a large sum is what a deal costs, not a unit of anything. */
export function isDealPrice(draft: Draft, { frame, link, amount, clause }: Site): boolean {
  if (draft.unit.includes('/') || !dimensionsOf(draft.unit).includes('money') || sizeOf(draft) < LARGE_SUM)
    return false;
  const before = wordAt(frame, link - 1);
  const word = wordAt(frame, link);
  if (amount.class !== 'measured' || !['of', 'worth', 'at'].includes(word)) return false;
  const subject = frame.clauses[clause]?.subject;
  // "A similar contract with Atomlit, worth $450 million"
  if (word === 'worth' && before === ',' && subject)
    return ['contract', 'deal', 'agreement'].includes(wordAt(frame, subject.head));
  return before === 'price' ? word !== 'at' : before === 'contract' && word !== 'at';
}

/** "values the producer at $7.2 billion", "valuing it at $2 billion". */
export function isValuation({ unit }: Draft, { frame, link }: Site): boolean {
  if (wordAt(frame, link) !== 'at' || !dimensionsOf(unit).includes('money') || unit.includes('/')) return false;
  // "96,400 tonnes valued at $231 million" are goods
  for (let at = link - 2; at > frame.sentence.first && link - at < VALUED_REACH; at--)
    if (/^valu(?:e|es|ed|ing)$/.test(wordAt(frame, at)))
      return ['verb', 'ing', 'participle'].includes(tagAt(frame, at) ?? '');
  return false;
}

/** How far in front of a valuation its verb may stand. */
const VALUED_REACH = 16;

/** "contributed 154 million euros to its core profit", "added 5 Mt to exports": what a sum goes into, or null. */
export function contributedTo(draft: Draft, { frame, verb }: Site): Measure | null {
  if (verb === null || wordAt(frame, draft.amount.last) !== 'to') return null;
  if (!(VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) => lemma === 'contribute' || lemma === 'add'))
    return null;
  const whole = phraseFrom(frame, draft.amount.last + 1);
  const trigger =
    whole &&
    draft.scene.triggers.find(
      ({ part, first, last }) => part === 'noun' && first >= whole.first && last === whole.last,
    );
  const fits = trigger?.definition.dimensions.some((one) => dimensionsOf(draft.unit).includes(one));
  return trigger && fits ? trigger.definition.measure : null;
}

function sizeOf({ value }: Draft): number {
  return typeof value === 'number' ? value : value[1];
}
