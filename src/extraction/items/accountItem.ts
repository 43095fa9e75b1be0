import { ASSET_WORDS } from '../../lexicon/en/commodities';
import { CARRIER_NOUNS, LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import { BALANCE_WORDS, OFFERINGS, PART_VERBS } from '../../lexicon/en/goods';
import type { Read } from '../draft';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import { accountLine, isBareLine } from './accountLine';
import { behindAmount, phraseHere, thingAlong } from './besideAmount';
import { readGoodsItem, readNearGoods, readOwnGoods } from './goodsItem';
import { goodsRead, inherited, restates, stated, withWord, type ItemSearch } from './itemSearch';
import { boughtObject, costSubject, purposeBehind, purposeOf, tradedObject } from './purpose';
import { asRead, type Mention } from './talkedAbout';
import { canBeGoods, generalGoods, namesGoods, type Range } from './things';

/** The item of the amount before where both measure the same, in this sentence or one of the two before. */
export function fromPrevious({ draft, previous, measure }: ItemSearch): Read<string> | null {
  if (!previous || previous.measure?.value !== measure) return null;
  return draft.scene.frame.index - previous.scene.frame.index <= 2 ? inherited(previous.item) : null;
}

/** Whether the amount follows another that its measure's word already spoke for ("against Rs 214 crore a year ago"). */
function continues(search: ItemSearch): boolean {
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

/** What revenue comes from ("earned $1.7 billion from coffee"), else its line. */
export function readRevenue(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  if (continues(search)) return inherited(search.previous?.item ?? null);
  const source = draft.amount.dimension === 'money' ? behindAmount(frame, draft) : null;
  if (source && namesGoods(frame, source)) return stated(search, source);
  return readLine(search);
}

/** General words for a facility that take up the one talked about. */
const ANY_ASSET = new Set(['project', 'facility', 'complex', 'scheme', 'development', 'site', 'base']);

/** How far back the facility talked about can have been named. */
const BACK_SENTENCES = 4;

/** The facility named in full before a token, in its sentence or one of those before. */
export function assetBefore(
  { draft, talk }: ItemSearch,
  at: number,
  means: (mention: Mention) => boolean,
): Mention | null {
  const { frame } = draft.scene;
  for (let back = frame.index; back >= Math.max(0, frame.index - BACK_SENTENCES); back--) {
    const assets = talk.assets(back).filter((asset) => means(asset) && (back < frame.index || asset.last <= at));
    const found = back < frame.index ? assets[0] : assets.at(-1);
    if (found) return found;
  }
  return null;
}

/** "the project": the facility named in full before it; else the words themselves. */
export function assetRead(search: ItemSearch, range: Range): Read<string> {
  const { frame } = search.draft.scene;
  if (range.last - range.first > 1) return stated(search, range);
  const word = wordAt(frame, range.first);
  if (!['the', 'this', 'its', 'that'].includes(wordAt(frame, range.first - 1))) return stated(search, range);
  const found = assetBefore(search, range.first, ({ words }) => ANY_ASSET.has(word) || words.at(-1) === word);
  return found ? asRead(found, 'inherited') : stated(search, range);
}

/** The whole that an amount in per cent is of: "90% of all Russian investments in the Arab world". */
function wholeOf({ draft }: ItemSearch): Range | null {
  const { frame } = draft.scene;
  if (draft.unit !== '%' || draft.direction !== null || wordAt(frame, draft.amount.last) !== 'of') return null;
  const phrase = phraseHere(frame, draft.amount.last + 1);
  if (!phrase || phrase.kind === 'pronoun' || phrase.last - phrase.first < 2) return null;
  if (phrase.determiner !== null && phrase.determiner !== 'all') return null;
  const place = wordAt(frame, phrase.last) === 'in' ? phraseHere(frame, phrase.last + 1) : null;
  return { first: phrase.first, last: place?.last ?? phrase.last };
}

/** The latest facility of the sentence in front of the amount. */
function facilityBefore({ draft }: ItemSearch): Range | null {
  const { frame } = draft.scene;
  const phrase = frame.phrases.findLast(
    ({ head, last, kind }) => last <= draft.amount.first && kind !== 'name' && ASSET_WORDS.has(wordAt(frame, head)),
  );
  return phrase ? { first: phrase.head, last: phrase.last } : null;
}

/** What is spent on: what the money goes to, else what costs it, else the line of the accounts. */
export function readPurpose(search: ItemSearch): Read<string> | null {
  const { draft, measure } = search;
  const { frame } = draft.scene;
  if (restates(search)) return inherited(search.previous?.item ?? null);
  const whole = wholeOf(search);
  if (whole) return stated(search, whole);
  const line = accountLine(frame, draft.trigger);
  const named = line && !isBareLine(frame, line) ? line : null;
  if (measure === 'cost' && named) return stated(search, named);
  const own = purposeBehind(frame, draft);
  if (own) return assetRead(search, own);
  if (continues(search) && search.previous?.item) return inherited(search.previous.item);
  const aim = purposeOf(frame, draft) ?? costSubject(frame, draft) ?? boughtObject(frame, draft);
  if (aim) return assetRead(search, aim);
  if (named) return stated(search, named);
  const carried = sumOf(search) ?? fromPrevious(search) ?? readNearGoods(search);
  if (carried) return carried;
  const near = facilityBefore(search);
  if (near) return assetRead(search, near);
  const asset = measure === 'cost' ? assetBefore(search, draft.amount.first, () => true) : null;
  return asset ? asRead(asset, 'inferred') : line && readGoodsItem(search);
}

/** Words of levies that have a name of their own; other duties are told by the goods that they are laid on. */
const NAMED_LEVIES = /^(?:royalt(?:y|ies)|lev(?:y|ies)|vat|excise|income|profits?)$/;

/** Words that make a line a levy. */
const LEVIES = /^(?:tax|taxes|taxation|dut(?:y|ies)|tariffs?|royalt(?:y|ies)|lev(?:y|ies)|vat|excise)$/;

/** What stands behind "on" at the amount: goods, or anything else that a rate is laid on. */
function laidOn(search: ItemSearch, goods: boolean): Read<string> | null {
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
  const purpose = trigger?.part === 'noun' ? null : purposeOf(frame, draft);
  return purpose && stated(search, purpose);
}

/** "cash of $14 million", "initial capital of $1.1 billion": what a sum is called, or "in cash" behind it. */
function sumOf(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const { first, last } = draft.amount;
  if (wordAt(frame, last) === 'in' && wordAt(frame, last + 1) === 'cash')
    return stated(search, { first: last + 1, last: last + 2 });
  let at = first - 1;
  while (['adv', 'adj'].includes(tagAt(frame, at) ?? '')) at--;
  const phrase = wordAt(frame, at) === 'of' ? phraseAt(frame, at - 1) : null;
  if (phrase?.last !== at || (phrase.kind !== 'common' && phrase.kind !== 'commodity')) return null;
  let start = phrase.first;
  while (start < phrase.head && (LIGHT_MODIFIERS.has(wordAt(frame, start)) || tagAt(frame, start) === 'place')) start++;
  const range = { first: start, last: phrase.last };
  const bare = CARRIER_NOUNS.has(wordAt(frame, phrase.head)) && start === phrase.head;
  return bare || isBareLine(frame, range) ? null : stated(search, range);
}

/** Whether the money is what goods were worth: "6 million bags, worth $1.1 billion", "June alone accounted for $142 million". */
function isWorth({ draft }: ItemSearch): boolean {
  const { frame } = draft.scene;
  if (draft.trigger) return false;
  for (let at = draft.amount.first - 1; at >= draft.amount.first - 4; at--) {
    const word = wordAt(frame, at);
    if (word === 'worth' || word === 'value' || word === 'valued' || PART_VERBS.has(word)) return true;
  }
  return false;
}

/** How money is raised: "raise $5 million through a placement", "its initial public offering will raise". */
function offeringOf(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  if (draft.trigger?.part !== 'verb') return null;
  let found: Range | null = null;
  for (let at = frame.sentence.first; at < frame.sentence.last; at++) {
    if (!OFFERINGS.has(wordAt(frame, at))) continue;
    const phrase = phraseAt(frame, at) ?? phraseAt(frame, at - 1);
    found = { first: phrase?.first ?? at, last: at + 1 };
    if (at >= draft.amount.last) break;
  }
  return found && stated(search, found);
}

/** Amounts of a measure that is not in the list: a levy, a balance, another line; goods where it limits goods. */
export function readOther(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const line = accountLine(frame, draft.trigger);
  const weighed = draft.amount.dimension !== 'money' && draft.amount.dimension !== 'ratio' && draft.unit !== '%';
  if (line) {
    const head = wordAt(frame, line.last - 1);
    if (LEVIES.test(head)) return readLevy(search);
    if (weighed) return BALANCE_WORDS.has(head) ? readBalance(search, line, head) : readGoodsItem(search);
    return continues(search) ? inherited(search.previous?.item ?? null) : stated(search, withAim(search, line));
  }
  const money = draft.amount.dimension === 'money';
  const raised = money ? (offeringOf(search) ?? sumOf(search)) : null;
  if (raised) return raised;
  if (money && isWorth(search)) return readGoodsItem(search);
  if (restates(search)) return inherited(search.previous?.item ?? null);
  const own =
    draft.amount.dimension === 'money' ? null : (laidOn(search, true) ?? laidOn(search, false) ?? readOwnGoods(search));
  if (own) return own;
  if (continues(search)) return inherited(search.previous?.item ?? null);
  const goods = weighed ? readGoodsItem(search) : null;
  const short = draft.trigger?.part === 'word' ? BALANCES.get(wordAt(frame, draft.trigger.first)) : undefined;
  return goods && short !== undefined ? withWord(goods, short) : goods;
}

/** What a market that is called so has. */
const BALANCES: ReadonlyMap<string, string> = new Map([
  ['short', 'deficit'],
  ['undersupplied', 'deficit'],
  ['oversupplied', 'surplus'],
]);

/** "a refined zinc surplus": the balance with the goods that it is of. */
function readBalance(search: ItemSearch, line: Range, head: string): Read<string> | null {
  if (namesGoods(search.draft.scene.frame, line)) return stated(search, line);
  if (continues(search)) return inherited(search.previous?.item ?? null);
  const goods = readGoodsItem(search);
  return goods ? withWord(goods, head) : stated(search, line);
}

/** A line with what its "of" or "to" leads to: "contribution to the economy", "write-down of operating assets". */
function withAim({ draft }: ItemSearch, line: Range): Range {
  const { frame } = draft.scene;
  let last = line.last;
  for (let hops = 0; hops < 3 && (hops > 0 || ['of', 'to'].includes(wordAt(frame, last))); hops++) {
    const phrase = phraseHere(frame, last + 1);
    if (!phrase || phrase.last > draft.amount.first || phrase.kind === 'pronoun') break;
    last = phrase.last;
    if (!phrase.possessive && wordAt(frame, last) !== 'of') break;
  }
  return { first: line.first, last };
}
