import { PRICED_HEADS } from '../../lexicon/en/goods';
import type { Read } from '../draft';
import { clauseAt, phraseAt, wordAt } from '../lookAround';
import { aroundTrigger, subjectGoods, subjectPhrase, subjectShares } from './aroundTrigger';
import { behindAmount, labelBefore, paired } from './besideAmount';
import { goodsRead, inherited, type ItemSearch } from './itemSearch';
import { asRead } from './talkedAbout';
import { canBeGoods, namesAsset, namesGoods, thingIn, type Range } from './things';

/** Verbs and nouns that say which part of a whole something is: the part is the item, not the whole. */
function partOfWhole(search: ItemSearch): Range | null {
  const { draft } = search;
  const { frame } = draft.scene;
  if (draft.amount.dimension !== 'ratio' && draft.amount.class !== 'fraction') return null;
  if (draft.direction !== null) return null;
  const phrase = subjectPhrase(frame, draft.clause);
  if (!phrase || phrase.first > draft.amount.first || !canBeGoods(phrase)) return null;
  const thing = thingIn(frame, phrase);
  return thing?.last === phrase.last && namesGoods(frame, thing) && !namesAsset(frame, thing) ? thing : null;
}

/** The part of a company that is priced: "1,850 rupiah a share", "shares ended 2% higher". */
function shares(search: ItemSearch): Read<string> | null {
  const { draft, context, measure } = search;
  const { frame } = draft.scene;
  if (/\/share$/.test(draft.unit)) {
    const { unitSpan, span } = draft.amount;
    return { value: 'share', span: unitSpan ?? span, how: 'stated' };
  }
  if (measure !== 'price' && draft.direction === null) return null;
  if (draft.amount.dimension !== 'ratio' && draft.amount.dimension !== 'money') return null;
  const range = subjectShares(frame, draft);
  return (
    range && {
      value: context.textOf(range.first, range.last),
      span: context.spanOf(range.first, range.last),
      how: 'stated',
    }
  );
}

/** "the duty-paid zinc premium", "treatment charges": a price keeps heads that say which price it is. */
function pricedPhrase(search: ItemSearch): Range | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const at = draft.trigger?.first ?? null;
  const phrase = at === null ? null : phraseAt(frame, at);
  if (!phrase || !canBeGoods(phrase) || !PRICED_HEADS.has(wordAt(frame, phrase.head))) return null;
  const goods = thingIn(frame, phrase);
  return goods && namesGoods(frame, goods) ? { first: goods.first, last: phrase.last } : null;
}

/** The latest goods named in the sentence between the amount before and this one, else in front of both. */
function nearestBefore(search: ItemSearch): { read: Read<string>; first: number; sameClause: boolean } | null {
  const { draft, talk } = search;
  const { frame } = draft.scene;
  const found = talk
    .goods(frame.index)
    .findLast(({ last, words }) => last <= draft.amount.first && talk.fits(words, draft.unit, 'any'));
  return (
    (found && {
      read: asRead(found, 'inherited'),
      first: found.first,
      sameClause: clauseAt(frame, found.first) === draft.clause,
    }) ??
    null
  );
}

/** The first goods of the amount's clause behind it. */
function nearestBehind(search: ItemSearch): Read<string> | null {
  const { draft, talk } = search;
  const { frame } = draft.scene;
  const end = frame.clauses[draft.clause]?.last ?? frame.sentence.last;
  const found = talk
    .goods(frame.index)
    .find(({ first, last, words }) => first >= draft.amount.last && last <= end && talk.fits(words, draft.unit, 'any'));
  return found ? asRead(found, 'inherited') : null;
}

/** What stands at the amount itself, or at the word that names its measure. */
function ownGoods(search: ItemSearch): Read<string> | null {
  const { draft, previous } = search;
  const { frame } = draft.scene;
  const beside = paired(frame, draft) ?? partOfWhole(search) ?? behindAmount(frame, draft) ?? labelBefore(frame, draft);
  if (beside) {
    const read = goodsRead(search, beside);
    if (read) return read;
  }
  if (previous?.item && previous.scene === draft.scene && previous.trigger === draft.trigger && draft.trigger)
    return inherited(previous.item);
  const around =
    (search.measure === 'price' ? pricedPhrase(search) : null) ??
    aroundTrigger(frame, draft) ??
    subjectGoods(frame, draft);
  return around && goodsRead(search, around);
}

/** Goods carried over: from the amount before in the sentence, the sentences before, the article's topic. */
function carriedGoods(search: ItemSearch): Read<string> | null {
  const { draft, previous, talk } = search;
  const { frame } = draft.scene;
  const near = nearestBefore(search);
  const same = previous?.item && previous.scene === draft.scene ? previous : null;
  if (near?.sameClause === true && near.first >= (same?.amount.last ?? 0)) return near.read;
  if (same?.item && goodsLike(search, same.item)) return inherited(same.item);
  if (near) return near.read;
  const behind = nearestBehind(search);
  if (behind) return behind;
  const last = previous?.item && frame.index - previous.scene.frame.index <= 2 ? previous : null;
  if (last?.item && last.measure?.value === draft.measure?.value && goodsLike(search, last.item))
    return inherited(last.item);
  const meant = talk.before(frame.index, draft.unit, 'any') ?? talk.topic(frame.index, draft.unit, 'any');
  return meant && asRead(meant, 'inferred');
}

/** Whether the item of another amount can be that of this one. */
function goodsLike({ draft, talk }: ItemSearch, item: Read<string>): boolean {
  return talk.fits(item.value.toLowerCase().split(/[\s-]+/), draft.unit, 'any');
}

/** The goods that an amount of trade, output, stocks or a price is of. */
export function readGoodsItem(search: ItemSearch): Read<string> | null {
  return shares(search) ?? ownGoods(search) ?? carriedGoods(search);
}

/** The goods at the amount or its measure's word, without what is carried over. */
export function readOwnGoods(search: ItemSearch): Read<string> | null {
  return ownGoods(search);
}
