import type { Read } from '../draft';
import { phraseAt, wordAt } from '../lookAround';
import { accountLine, isBareLine } from './accountLine';
import { assetRead } from './assetItem';
import { behindAmount } from './besideAmount';
import { readGoodsItem, readOwnGoods } from './goodsItem';
import { inherited, restates, stated, type ItemSearch } from './itemSearch';
import { purposeOf, tradedObject } from './purpose';
import { asRead as asMention } from './mention';
import { namesGoods } from './things';

/** The item of the amount before where both measure the same, in this sentence or one of the two before. */
export function fromPrevious({ draft, previous, measure }: ItemSearch): Read<string> | null {
  if (!previous || previous.measure?.value !== measure) return null;
  return draft.scene.frame.index - previous.scene.frame.index <= 2 ? inherited(previous.item) : null;
}

/** Whether the amount follows another that its measure's word already spoke for ("against Rs 214 crore a year ago"). */
export function continues(search: ItemSearch): boolean {
  const { draft, previous, measure } = search;
  if (restates(search)) return true;
  if (previous?.measure?.value !== measure || previous.scene !== draft.scene) return false;
  return draft.trigger === null || draft.trigger === previous.trigger;
}

/** The line of the accounts that the trigger names; null where it says no more than the measure. */
export function readLine(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  if (continues(search)) return inherited(search.previous?.item ?? null);
  const line = accountLine(draft.scene.frame, draft.trigger);
  if (!line) return fromPrevious(search);
  return search.measure !== 'trade' && isBareLine(draft.scene.frame, line) ? null : stated(search, line);
}

/** Words for what goods brought in, which say nothing of what they were. */
const RECEIPTS = new Set(['receipts', 'takings', 'proceeds']);

/** What revenue comes from ("earned $1.7 billion from coffee"), else its line. */
export function readRevenue(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  if (continues(search)) return inherited(search.previous?.item ?? null);
  const source = draft.amount.dimension === 'money' ? behindAmount(frame, draft) : null;
  if (source && namesGoods(frame, source)) return stated(search, source);
  const line = accountLine(frame, draft.trigger);
  const receipts = line !== null && line.last - line.first === 1 && RECEIPTS.has(wordAt(frame, line.first));
  return (receipts ? readGoodsItem(search) : null) ?? readLine(search);
}

/** What is sold for money: the thing sold, else the goods at hand. */
export function readSold(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  if (continues(search) && search.previous?.item) return inherited(search.previous.item);
  const own = readOwnGoods(search);
  if (own) return own;
  const object = tradedObject(frame, draft);
  if (object) return assetRead(search, object);
  const line = accountLine(frame, draft.trigger);
  const goods = readGoodsItem(search);
  const known = goods !== null && (goods.how !== 'inferred' || search.talk.titled(draft.unit) !== null);
  return known || !line ? goods : stated(search, line);
}

/** Verbs of debts that are for nothing that is being built. */
const OWING = new Set('owe owes owed owing repay repays repaid repaying'.split(' '));

/** What money is owed for or lent through: "a €55 million loan", "to repay its bonds"; else the line ("net debt"). */
export function readDebt(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const { trigger, amount } = draft;
  if (continues(search) && search.previous?.item) return inherited(search.previous.item);
  if (trigger && trigger.first >= amount.last) {
    const phrase = phraseAt(frame, trigger.first);
    if (phrase && phrase.first >= amount.last) return stated(search, phrase);
  }
  const line = readLine(search);
  if (line) return line;
  if (trigger?.part === 'noun') return null;
  const purpose = purposeOf(frame, draft);
  if (purpose) return stated(search, purpose);
  const project = trigger && OWING.has(wordAt(frame, trigger.first)) ? null : search.talk.project(frame.index);
  return project && asMention(project, 'inferred');
}
