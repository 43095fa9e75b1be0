import { ASSET_WORDS } from '../../lexicon/en/commodities';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Read } from '../draft';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import { assetRead, fromPrevious } from './accountItem';
import { aroundTrigger, subjectPhrase } from './aroundTrigger';
import { behindAmount, thingAlong } from './besideAmount';
import { readGoodsItem } from './goodsItem';
import { goodsRead, inherited, restates, stated, type ItemSearch } from './itemSearch';
import { namesAsset, namesGoods, type Range } from './things';

/** A facility as its phrase names it, without the amounts in it. */
function facility(frame: Frame, phrase: NounPhrase | null): Range | null {
  if (!phrase || !ASSET_WORDS.has(wordAt(frame, phrase.head))) return null;
  let first = phrase.first;
  while (first < phrase.head && ['amount', 'number', 'symbol', 'place'].includes(tagAt(frame, first) ?? '')) first++;
  return { first, last: phrase.last };
}

/** The facility that has the capacity: "the capacity of the refinery", "a smelter with a capacity of", "the mill has". */
function facilityOf(search: ItemSearch): Range | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const { trigger, amount } = draft;
  if (trigger?.part === 'noun') {
    const own = phraseAt(frame, trigger.first);
    const end = own ? own.last : trigger.last;
    if (['of', 'at'].includes(wordAt(frame, end))) {
      const along = thingAlong(frame, end + 1);
      const found = along && namesAsset(frame, along.thing) ? facility(frame, along.phrase) : null;
      if (found) return found;
    }
    if (own && own.first < trigger.first && ASSET_WORDS.has(wordAt(frame, trigger.first - 1)))
      return { first: facilityStart(frame, own), last: trigger.first };
  }
  let near: Range | null = null;
  for (const phrase of frame.phrases) {
    if (phrase.last > amount.first) break;
    if (phrase.first < (frame.clauses[draft.clause]?.first ?? 0)) continue;
    near = facility(frame, phrase) ?? near;
  }
  return near ?? facility(frame, subjectPhrase(frame, draft.clause));
}

function facilityStart(frame: Frame, own: NounPhrase): number {
  let first = own.first;
  while (first < own.head && ['amount', 'number', 'place', 'adj'].includes(tagAt(frame, first) ?? '')) first++;
  return first;
}

/** What a capacity is of: the facility or the goods at the amount, the goods at its word, the facility that has it. */
export function readCapacityItem(search: ItemSearch): Read<string> | null {
  const { draft, previous } = search;
  const { frame } = draft.scene;
  if (restates(search) && previous?.item) return inherited(previous.item);
  const behind = behindAmount(frame, draft);
  if (behind) return namesGoods(frame, behind) ? goodsRead(search, behind) : assetRead(search, behind);
  if (previous?.item && previous.scene === draft.scene && previous.measure?.value === 'capacity')
    return inherited(previous.item);
  const around = aroundTrigger(frame, draft);
  if (around && namesGoods(frame, around)) return stated(search, around);
  const owner = facilityOf(search);
  if (owner) return assetRead(search, owner);
  return fromPrevious(search) ?? readGoodsItem(search);
}
