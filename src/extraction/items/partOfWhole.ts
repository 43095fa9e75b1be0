import { PART_VERBS } from '../../lexicon/en/goods';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import { subjectPhrase } from './aroundTrigger';
import type { ItemSearch } from './itemSearch';
import { canBeGoods, namesAsset, namesGoods, thingIn, type Range } from './things';

/** Whether the amount is a part or a change in per cent. */
export function isRatio({ draft }: ItemSearch): boolean {
  return draft.unit === '%' || draft.unit === 'pp';
}

/** The phrase that a verb of parts in front of the amount speaks of: "with wind accounting for 12%". */
function partSubject(frame: Frame, amountFirst: number): NounPhrase | null {
  for (let at = amountFirst - 1; at >= Math.max(frame.sentence.first, amountFirst - 6); at--) {
    if (!PART_VERBS.has(wordAt(frame, at)) || tagAt(frame, at) === 'noun') continue;
    let before = at - 1;
    while (tagAt(frame, before) === 'aux' || tagAt(frame, before) === 'adv' || tagAt(frame, before) === 'to') before--;
    return phraseAt(frame, before);
  }
  return null;
}

/** "block rubber made up 44%, latex 31% and smoked sheet 14%": the next part of a list whose verb is not said again. */
export function nextPart(search: ItemSearch): Range | null {
  const { draft, previous } = search;
  const { frame } = draft.scene;
  if (!isRatio(search) || draft.direction !== null || previous?.scene !== draft.scene || previous.unit !== draft.unit)
    return null;
  const phrase = phraseAt(frame, draft.amount.first - 1);
  if (phrase?.last !== draft.amount.first || !canBeGoods(phrase) || phrase.kind === 'organisation') return null;
  if (phrase.preposition !== null || phrase.first < previous.amount.last) return null;
  const joined = wordAt(frame, phrase.first - (phrase.determiner === null ? 1 : 2));
  if (joined !== ',' && joined !== 'and' && joined !== ';') return null;
  for (let at = previous.amount.last; at < phrase.first; at++)
    if (tagAt(frame, at) === 'verb' || tagAt(frame, at) === 'aux') return null;
  const thing = thingIn(frame, phrase);
  return thing?.last === phrase.last ? thing : null;
}

/**
 * Which part of a whole an amount in per cent is: the part is the item, not the whole ("gas makes up 82% of output").
 *
 * @param named whether the part must name goods; else it is anything that a verb of parts speaks of
 */
export function partOfWhole(search: ItemSearch, named: boolean): Range | null {
  const { draft } = search;
  const { frame } = draft.scene;
  if (!isRatio(search) || draft.direction !== null) return null;
  const parted = partSubject(frame, draft.amount.first);
  const phrase = parted ?? subjectPhrase(frame, draft.clause);
  if (!phrase || phrase.first > draft.amount.first || !canBeGoods(phrase) || phrase.kind === 'organisation')
    return null;
  const thing = thingIn(frame, phrase);
  if (thing?.last !== phrase.last || namesAsset(frame, thing)) return null;
  return namesGoods(frame, thing) === named && (named || parted !== null) ? thing : null;
}
