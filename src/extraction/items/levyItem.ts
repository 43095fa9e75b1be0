import type { Read } from '../draft';
import { wordAt } from '../lookAround';
import { continues } from './accountItem';
import { accountLine } from './accountLine';
import { thingAlong } from './besideAmount';
import { readGoodsItem } from './goodsItem';
import { goodsRead, inherited, stated, type ItemSearch } from './itemSearch';
import { canBeGoods, generalGoods, namesGoods } from './things';

/** Words of levies that have a name of their own; other duties are told by the goods that they are laid on. */
const NAMED_LEVIES = /^(?:royalt(?:y|ies)|lev(?:y|ies)|vat|excise|income|profits?)$/;

/** Words that make a line a levy. */
export const LEVIES = /^(?:tax|taxes|taxation|dut(?:y|ies)|tariffs?|royalt(?:y|ies)|lev(?:y|ies)|vat|excise)$/;

/** What stands behind "on" at the amount: goods, or anything else that a rate is laid on. */
export function laidOn(search: ItemSearch, goods: boolean): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const behind = wordAt(frame, draft.amount.last) === 'on' ? thingAlong(frame, draft.amount.last + 1) : null;
  if (!behind || !canBeGoods(behind.phrase)) return null;
  const named = namesGoods(frame, behind.thing) || generalGoods(frame, behind.thing) !== null;
  if (named) return goods ? goodsRead(search, behind.thing) : null;
  return goods ? null : stated(search, behind.phrase);
}

/** What a rate is laid on: "royalties of 4% on copper", "a duty on steel"; else the levy itself, else the goods. */
export function readLevy(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const goods = laidOn(search, true);
  if (goods) return goods;
  const line = accountLine(frame, draft.trigger);
  const along = line && wordAt(frame, line.last) === 'on' ? thingAlong(frame, line.last + 1) : null;
  if (line && along && along.thing.last <= draft.amount.first)
    return stated(search, { first: line.first, last: along.thing.last });
  for (let at = line?.first ?? 0; line && at < line.last; at++)
    if (NAMED_LEVIES.test(wordAt(frame, at))) return stated(search, line);
  const base = laidOn(search, false);
  if (base) return base;
  if (continues(search) && search.previous?.item) return inherited(search.previous.item);
  return readGoodsItem(search) ?? (line && stated(search, line));
}
