import { PRICED_HEADS, RESOURCE_CATEGORIES, SHARE_WORDS } from '../../lexicon/en/goods';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft, Read } from '../draft';
import { clauseAt, phraseAt, tagAt, wordAt } from '../lookAround';
import { aroundTrigger, subjectGoods, subjectPhrase } from './aroundTrigger';
import { behindAmount, formulaAt, labelBefore, paired, phraseHere } from './besideAmount';
import { goodsRead, inherited, restates, stated, withWord, type ItemSearch } from './itemSearch';
import { isRatio, nextPart, partOfWhole } from './partOfWhole';
import { asRead, type Mention } from './mention';
import { canBeGoods, goodsIn, namesGoods, thingIn, type Range } from './things';

/** The part of a company that is priced: "1,850 rupiah a share", "its shares ended 2% higher". */
function shares(search: ItemSearch): Read<string> | null {
  const { draft, measure } = search;
  const { frame } = draft.scene;
  const each = draft.unit.endsWith('/share');
  const phrase = sharesBefore(frame, subjectPhrase(frame, draft.clause));
  const priced = each || measure === 'price' || (draft.direction !== null && isRatio(search) && measure !== 'stocks');
  if (priced && phrase && phrase.first < draft.amount.first && tagAt(frame, phrase.head) !== 'name')
    if (SHARE_WORDS.has(wordAt(frame, phrase.head)))
      return stated(search, { first: phrase.head, last: phrase.head + 1 });
  const { unitSpan, span } = draft.amount;
  return each ? { value: 'share', span: unitSpan ?? span, how: 'stated' } : null;
}

/** "Shares in X, which": the shares in front of the company that they are in. */
function sharesBefore(frame: Frame, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase?.preposition !== 'in' && phrase?.preposition !== 'of') return phrase;
  const before = frame.phrases[frame.phrases.indexOf(phrase) - 1];
  return before && SHARE_WORDS.has(wordAt(frame, before.head)) && phrase.first - before.last <= 2 ? before : phrase;
}

/** "the duty-paid zinc premium", "treatment charges": a price keeps heads that say which price it is. */
function pricedPhrase({ draft, measure }: ItemSearch): Range | null {
  if (measure !== 'price') return null;
  const { frame } = draft.scene;
  const own = draft.trigger ? phraseAt(frame, draft.trigger.first) : null;
  for (const phrase of [own, subjectPhrase(frame, draft.clause)]) {
    if (!phrase || !canBeGoods(phrase) || !PRICED_HEADS.has(wordAt(frame, phrase.head))) continue;
    const goods = thingIn(frame, phrase);
    if (goods && namesGoods(frame, goods)) return { first: goods.first, last: phrase.last };
  }
  return null;
}

/** "The August contract stood at": a contract on an exchange is called after the goods talked about, as their futures. */
function contractRead(search: ItemSearch): Read<string> | null {
  const { draft, measure } = search;
  const { frame } = draft.scene;
  if (measure !== 'price') return null;
  const phrase = subjectPhrase(frame, draft.clause);
  if (!phrase || phrase.last > draft.amount.first || goodsIn(frame, phrase)) return null;
  if (!['contract', 'futures', 'future', 'contracts'].includes(wordAt(frame, phrase.head))) return null;
  const goods = carriedGoods(search);
  return goods && (goods.value.endsWith('futures') ? goods : withWord(goods, 'futures'));
}

/** The latest goods of the sentence in front of the amount. */
function nearestBefore({ draft, talk }: ItemSearch): Mention | null {
  return (
    talk
      .goods(draft.scene.frame.index)
      .findLast(({ last, words }) => last <= draft.amount.first && talk.fits(words, draft.unit, 'any')) ?? null
  );
}

/** The first goods behind the amount, before a comma or a verb. */
function nearestBehind({ draft, talk }: ItemSearch): Mention | null {
  const { frame } = draft.scene;
  let end = draft.amount.last;
  while (end < frame.sentence.last && !['verb', 'aux', 'conj'].includes(tagAt(frame, end) ?? 'verb')) {
    if (wordAt(frame, end) === ',' || wordAt(frame, end) === ';') break;
    end++;
  }
  return (
    talk
      .goods(frame.index)
      .find(
        ({ first, last, words }) => first >= draft.amount.last && last <= end && talk.fits(words, draft.unit, 'any'),
      ) ?? null
  );
}

/** Whether goods are named behind those of an earlier amount. */
function isNewer(near: Mention | null, { amount, item }: Draft): boolean {
  return near !== null && near.first >= amount.last && near.span.start >= (item?.span.end ?? 0);
}

/** The item of the latest goods in the same sentence, where none are named between that amount and this one. */
function sameStatement(search: ItemSearch): Read<string> | null {
  const { draft, lastGoods } = search;
  if (!lastGoods?.item || lastGoods.scene !== draft.scene) return null;
  if (isNewer(nearestBefore(search), lastGoods)) return null;
  const compared = draft.direction !== null || draft.trigger === null || draft.trigger === lastGoods.trigger;
  if (lastGoods.clause !== draft.clause && !compared) return null;
  return goodsLike(search, lastGoods.item) ? inherited(lastGoods.item) : null;
}

/** The goods that stand at the amount, at the word that names its measure, or as the subject of its clause. */
export function readOwnGoods(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const beside = [
    paired(frame, draft),
    nextPart(search),
    partOfWhole(search, true),
    behindAmount(frame, draft),
    partOfWhole(search, false),
    labelBefore(frame, draft),
  ];
  for (const range of beside) {
    const read = range && goodsRead(search, range);
    if (read) return read;
  }
  const same = sameStatement(search);
  if (same) return same;
  const contract = contractRead(search);
  if (contract) return contract;
  const around = pricedPhrase(search) ?? aroundTrigger(frame, draft) ?? subjectGoods(frame, draft);
  return around && goodsRead(search, around);
}

/** The goods that a sentence between the latest amount of goods and this one opens with. */
function opened({ draft, lastGoods, talk }: ItemSearch): Mention | null {
  const sentence = draft.scene.frame.index - 1;
  if (!lastGoods || lastGoods.scene.frame.index >= sentence) return null;
  const first = talk.goods(sentence)[0];
  return first && first.opens && talk.fits(first.words, draft.unit, 'any') ? first : null;
}

/** Goods carried over: from the sentence, the amount before, the article's topic, the sentences before. */
function carriedGoods(search: ItemSearch): Read<string> | null {
  const { draft, lastGoods, talk } = search;
  const { frame } = draft.scene;
  const near = nearestBefore(search);
  const same = lastGoods?.item && lastGoods.scene === draft.scene ? lastGoods : null;
  const between = same === null || isNewer(near, same);
  if (near && between && clauseAt(frame, near.first) === draft.clause) return asRead(near, 'inherited');
  if (same?.item && goodsLike(search, same.item)) return inherited(same.item);
  if (near) return asRead(near, 'inherited');
  const behind = nearestBehind(search);
  if (behind) return asRead(behind, 'inherited');
  if (draft.unit.startsWith('boe')) return null;
  const { previous } = search;
  if (draft.direction !== null && previous?.scene === draft.scene && previous.unit.startsWith('boe')) return null;
  const label = talk.label(frame.index, draft.unit);
  if (label) return asRead(label, 'inherited');
  const fresh = opened(search);
  if (fresh) return asRead(fresh, 'inherited');
  if (lastGoods?.item && lastGoods.measure?.value === draft.measure?.value && goodsLike(search, lastGoods.item)) {
    if (frame.index - lastGoods.scene.frame.index <= 2) return inherited(lastGoods.item);
  }
  const meant =
    talk.titled(draft.unit) ??
    talk.before(frame.index, draft.unit, 'any') ??
    talk.topic(frame.index, draft.unit, 'any');
  return meant && asRead(meant, 'inferred');
}

/** Whether the item of another amount can be that of this one. */
function goodsLike({ draft, talk }: ItemSearch, item: Read<string>): boolean {
  return talk.fits(item.value.toLowerCase().split(/[\s-]+/), draft.unit, 'any');
}

/** "0.30% copper" of a resource is its copper grade; a resource in tonnes is called after its goods, "copper resource". */
function readResource(search: ItemSearch): Read<string> | null {
  const { draft, measure } = search;
  const { frame } = draft.scene;
  if (measure !== 'reserves') return null;
  if (isRatio(search)) {
    const formula = formulaAt(frame, draft.amount.last);
    if (formula) return withWord(stated(search, formula), 'grade');
    const phrase = phraseHere(frame, draft.amount.last);
    const thing = phrase?.kind === 'common' || phrase?.kind === 'commodity' ? thingIn(frame, phrase) : null;
    return thing && withWord(stated(search, thing), 'grade');
  }
  const goods = readOwnGoods(search) ?? carriedGoods(search);
  if (goods && wordAt(frame, draft.amount.first - 1).startsWith('contain'))
    return { ...goods, value: `contained ${goods.value}` };
  const word = draft.trigger?.part === 'noun' ? wordAt(frame, draft.trigger.last - 1) : '';
  const graded = wordAt(frame, draft.amount.last) === 'grading';
  if (wordAt(frame, draft.amount.last) === 'of') return goods;
  if (!graded && word !== 'resource' && word !== 'resources' && word !== 'estimate') return null;
  const category = categoryOf(search);
  if (!goods || goods.value.includes('resource')) return goods;
  return withWord({ ...goods, value: `${category}${goods.value}` }, 'resource');
}

/** How well a resource is known: the words for it at the resource's name or behind the amount, or ''. */
function categoryOf({ draft }: ItemSearch): string {
  const { frame } = draft.scene;
  const before =
    draft.trigger?.part === 'noun' && draft.trigger.last <= draft.amount.first ? draft.trigger.first - 4 : null;
  const found: string[] = [];
  for (const from of [before, draft.amount.last]) {
    if (from === null || found.length > 0) continue;
    for (
      let at = from;
      at < from + 12 && (at <= draft.amount.last || tagAt(frame, at) !== 'amount' || frame.tokens[at]?.text === '%');
      at++
    )
      if (RESOURCE_CATEGORIES.has(wordAt(frame, at))) found.push(wordAt(frame, at));
  }
  return found.length > 0 ? `${found.join(' and ')} ` : '';
}

/** "an order book of 3,156 MW": orders that are told by what they are called. */
function orders(search: ItemSearch): Read<string> | null {
  const { frame } = search.draft.scene;
  const { first } = search.draft.amount;
  const phrase = ['of', 'at'].includes(wordAt(frame, first - 1)) ? phraseAt(frame, first - 2) : null;
  if (phrase?.last !== first - 1 || !ORDER_HEADS.has(wordAt(frame, phrase.head))) return null;
  return stated(search, { first: Math.max(phrase.first, phrase.head - 1), last: phrase.last });
}

/** Heads of names for what has been ordered. */
const ORDER_HEADS = new Set(['book', 'backlog', 'intake', 'inflow']);

/** The goods that an amount of trade, output, stocks or a price is of. */
export function readGoodsItem(search: ItemSearch): Read<string> | null {
  const resource = readResource(search) ?? orders(search);
  if (resource) return resource;
  const part = shares(search);
  if (part) return part;
  if (restates(search)) return inherited(search.previous?.item ?? null);
  return readOwnGoods(search) ?? carriedGoods(search);
}

/** The latest goods of the sentence in front of the amount, as its item. */
export function readNearGoods(search: ItemSearch): Read<string> | null {
  const near = nearestBefore(search);
  return near && asRead(near, 'inherited');
}
