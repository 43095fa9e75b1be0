import { CARRIER_NOUNS, LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import { BALANCE_WORDS, OFFERINGS, PART_VERBS } from '../../lexicon/en/goods';
import type { Read } from '../draft';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import { continues } from './accountItem';
import { accountLine, isBareLine } from './accountLine';
import { phraseHere } from './besideAmount';
import { readGoodsItem, readOwnGoods } from './goodsItem';
import { inherited, restates, stated, withWord, type ItemSearch } from './itemSearch';
import { LEVIES, laidOn, readLevy } from './levyItem';
import { namesGoods, type Range } from './things';

/** "cash of $14 million", "initial capital of $1.1 billion": what a sum is called, or "in cash" behind it. */
export function sumOf(search: ItemSearch): Read<string> | null {
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
