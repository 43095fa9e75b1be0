import { PROJECTS } from '../../lexicon/en/goods';
import type { Read } from '../draft';
import { wordAt } from '../lookAround';
import { fromPrevious, continues } from './accountItem';
import { accountLine, isBareLine } from './accountLine';
import { assetBefore, assetRead } from './assetItem';
import { phraseHere } from './besideAmount';
import { readGoodsItem, readNearGoods } from './goodsItem';
import { inherited, restates, stated, type ItemSearch } from './itemSearch';
import { sumOf } from './otherItem';
import { boughtObject, costSubject, purposeBehind, purposeOf } from './purpose';
import { asRead } from './mention';
import type { Range } from './things';

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
    ({ head, last, kind }) => last <= draft.amount.first && kind !== 'name' && PROJECTS.has(wordAt(frame, head)),
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
  return named ? stated(search, named) : carriedPurpose(search, line);
}

/** What money of no stated purpose goes to: what is at hand in its sentence, else the article's project, else goods. */
function carriedPurpose(search: ItemSearch, line: Range | null): Read<string> | null {
  const { draft, measure } = search;
  const { frame } = draft.scene;
  const carried = sumOf(search) ?? fromPrevious(search);
  if (carried) return carried;
  const near = facilityBefore(search);
  if (near) return assetRead(search, near);
  const paidFor = ['it', 'them'].includes(wordAt(frame, draft.amount.last + 1));
  if (paidFor && search.lastGoods?.item && search.lastGoods.scene === draft.scene)
    return inherited(search.lastGoods.item);
  const before = measure === 'cost' ? assetBefore(search, draft.amount.first, () => true) : null;
  const asset = before ?? search.talk.project(frame.index);
  if (asset) return asRead(asset, 'inferred');
  return readNearGoods(search) ?? (line && (readGoodsItem(search) ?? stated(search, line)));
}
