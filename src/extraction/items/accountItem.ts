import type { Read } from '../draft';
import { phraseAt, wordAt } from '../lookAround';
import { accountLine, isBareLine } from './accountLine';
import { thingAlong } from './besideAmount';
import { readGoodsItem, readOwnGoods } from './goodsItem';
import { goodsRead, inherited, stated, type ItemSearch } from './itemSearch';
import { costSubject, purposeOf, tradedObject } from './purpose';
import { asRead, type Mention } from './talkedAbout';
import { canBeGoods, generalGoods, namesGoods, type Range } from './things';

/** The item of the amount before where both measure the same, in this sentence or one of the two before. */
export function fromPrevious({ draft, previous, measure }: ItemSearch): Read<string> | null {
  if (!previous || previous.measure?.value !== measure) return null;
  return draft.scene.frame.index - previous.scene.frame.index <= 2 ? inherited(previous.item) : null;
}

/** Whether the amount follows another that its measure's word already spoke for ("against Rs 214 crore a year ago"). */
function continues({ draft, previous, measure }: ItemSearch): boolean {
  if (previous?.measure?.value !== measure || previous.scene !== draft.scene) return false;
  return draft.trigger === null || draft.trigger === previous.trigger;
}

/** The line of the accounts that the trigger names; null where it says no more than the measure. */
export function readLine(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  if (continues(search)) return inherited(search.previous?.item ?? null);
  const line = accountLine(draft.scene.frame, draft.trigger);
  if (!line) return fromPrevious(search);
  return isBareLine(draft.scene.frame, line) ? null : stated(search, line);
}

/** General words for a facility that take up the one talked about. */
const ANY_ASSET = new Set(['project', 'facility', 'complex', 'scheme', 'development', 'site', 'base']);

/** "the project": the facility named in full before it; else the words themselves. */
export function assetRead(search: ItemSearch, range: Range): Read<string> {
  const { draft, talk } = search;
  const { frame } = draft.scene;
  if (range.last - range.first > 1) return stated(search, range);
  const word = wordAt(frame, range.first);
  const means = ({ words }: Mention): boolean => ANY_ASSET.has(word) || words.at(-1) === word;
  const taken = ['the', 'this', 'its', 'that'].includes(wordAt(frame, range.first - 1));
  if (!taken) return stated(search, range);
  for (let back = frame.index; back >= Math.max(0, frame.index - 4); back--) {
    const found = talk
      .assets(back)
      .findLast((asset) => means(asset) && (back < frame.index || asset.last <= range.first));
    if (found) return asRead(found, 'inherited');
  }
  return stated(search, range);
}

/** What is spent on: what the money goes to, else what costs it, else the line of the accounts. */
export function readPurpose(search: ItemSearch): Read<string> | null {
  const { draft, measure } = search;
  const { frame } = draft.scene;
  if (continues(search) && search.previous?.item) return inherited(search.previous.item);
  const line = accountLine(frame, draft.trigger);
  if (measure === 'cost' && line && !isBareLine(frame, line)) return stated(search, line);
  const aim = purposeOf(frame, draft) ?? costSubject(frame, draft);
  if (aim) return assetRead(search, aim);
  if (line && !isBareLine(frame, line)) return stated(search, line);
  return fromPrevious(search) ?? (line && stated(search, line));
}

/** Words of levies that have a name of their own; other duties are told by the goods that they are laid on. */
const NAMED_LEVIES = /^(?:royalt(?:y|ies)|lev(?:y|ies)|vat|excise|income|profits?)$/;

/** What a rate is laid on: "royalties of 4% on copper", "a duty on steel"; else the levy itself, else the goods. */
export function readLevy(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const behind = wordAt(frame, draft.amount.last) === 'on' ? thingAlong(frame, draft.amount.last + 1) : null;
  if (behind && canBeGoods(behind.phrase))
    return namesGoods(frame, behind.thing) || generalGoods(frame, behind.thing) !== null
      ? goodsRead(search, behind.thing)
      : stated(search, behind.thing);
  const line = accountLine(frame, draft.trigger);
  if (line) {
    for (let at = line.first; at < line.last; at++)
      if (NAMED_LEVIES.test(wordAt(frame, at))) return stated(search, line);
  }
  if (continues(search) && search.previous?.item) return inherited(search.previous.item);
  return readGoodsItem(search) ?? (line && stated(search, line));
}

/** What is sold for money: the thing sold, else the goods at hand. */
export function readSold(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  if (continues(search) && search.previous?.item) return inherited(search.previous.item);
  const own = readOwnGoods(search);
  if (own) return own;
  const object = tradedObject(frame, draft);
  return object ? assetRead(search, object) : readGoodsItem(search);
}

/** What money is owed for or lent through: "a €55 million loan", "through debentures"; else the line ("net debt"). */
export function readDebt(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const { trigger, amount } = draft;
  if (trigger && trigger.first >= amount.last) {
    const phrase = phraseAt(frame, trigger.first);
    if (phrase && phrase.first >= amount.last) return stated(search, phrase);
  }
  return readLine(search);
}
