import { GENERAL_GOODS, NAMING_GENERALS } from '../../lexicon/en/goods';
import type { GoodsFamily } from '../../lexicon/en/goods';
import type { Measure } from '../../model/figure';
import type { Draft, ExtractionContext, Read } from '../draft';
import type { Frame } from '../../model/frame';
import { behindBracket, phraseAt, tagAt, wordAt } from '../lookAround';
import type { Mention } from './mention';
import type { TalkedAbout } from './talkedAbout';
import { asRead } from './mention';
import { generalGoods, namesGoods, type Range } from './things';

/** What the ways of finding an item have at hand. */
export interface ItemSearch {
  readonly context: ExtractionContext;
  readonly draft: Draft;
  readonly measure: Measure;
  /** The draft before this one, with its item. */
  readonly previous: Draft | null;
  /** The latest draft with goods as its item. */
  readonly lastGoods: Draft | null;
  readonly talk: TalkedAbout;
}

/**
 * Whether the amount says the one before it again or compares with it: in brackets behind it, behind a slash or an "or"
 * ("60.9 billion yuan ($8.99 billion)", "(2022: 45 kt)", "or 4.1% of output").
 */
export function restates({ draft, previous }: ItemSearch): boolean {
  if (previous?.scene !== draft.scene || previous.amount.last > draft.amount.first) return false;
  if (draft.amount.bracketed) return true;
  const { frame } = draft.scene;
  const next = wordAt(frame, previous.amount.last);
  const end = behindBracket(frame, previous.amount.last);
  let at = previous.amount.last;
  if (wordAt(frame, at) === ',') at++;
  if (wordAt(frame, at) === 'or') {
    while (at + 1 < draft.amount.first && ['adv', 'adj', 'prep'].includes(tagAt(frame, at + 1) ?? '')) at++;
    if (at + 1 === draft.amount.first) return true;
  }
  return (next === '(' && end > draft.amount.last) || (next === '/' && draft.amount.first - previous.amount.last < 3);
}

/** A range of the amount's own sentence as a field's value. */
export function stated({ context }: ItemSearch, { first, last }: Range): Read<string> {
  return { value: context.textOf(first, last), span: context.spanOf(first, last), how: 'stated' };
}

/** A value with a word behind it that its kind of amount is called by ("copper grade"). */
export function withWord(read: Read<string>, word: string): Read<string> {
  return { ...read, value: `${read.value} ${word}` };
}

/** The item of the draft before, taken over. */
export function inherited(item: Read<string> | null): Read<string> | null {
  return item && { value: item.value, span: item.span, how: 'inherited' };
}

/** General words that stay where nothing tells what they take up. */
const NAMES_ENOUGH = new Set(['metal', 'ore', 'product', 'products', 'materials', 'commodities', 'harvest']);

/** The latest goods of the amount's own sentence in front of a token that can be taken up by a general word. */
function earlierInSentence(search: ItemSearch, at: number, family: GoodsFamily): Mention | null {
  const { talk, draft } = search;
  return (
    talk
      .goods(draft.scene.frame.index)
      .findLast(({ last, words }) => last <= at && talk.fits(words, draft.unit, family)) ?? null
  );
}

/** "electricity from renewable sources": goods with the sources that tell them from others. */
function withSource(frame: Frame, range: Range): Range {
  const phrase = wordAt(frame, range.last) === 'from' ? phraseAt(frame, range.last + 1) : null;
  return phrase && ['source', 'sources'].includes(wordAt(frame, phrase.head))
    ? { first: range.first, last: phrase.last }
    : range;
}

/**
 * Goods named by a range as a field's value. A general word ("the metal", "of products") is told by the goods that were
 * talked about; one that nothing explains stays as it is where it names goods well enough, else null.
 */
export function goodsRead(search: ItemSearch, range: Range): Read<string> | null {
  const { draft, talk } = search;
  const { frame } = draft.scene;
  const general = namesGoods(frame, range) ? null : generalGoods(frame, range);
  if (general === null) return stated(search, withSource(frame, range));
  const family = GENERAL_GOODS.get(general) ?? 'any';
  let modifiers = range.first;
  while (modifiers < range.last - 1 && tagAt(frame, modifiers) === 'adj') modifiers++;
  const alone = modifiers === range.last - 1;
  const taken = ['the', 'this', 'that', 'its', 'these'].includes(wordAt(frame, range.first - 1));
  const meant =
    alone && (taken || !NAMING_GENERALS.has(general))
      ? ((family === 'any' ? talk.titled(draft.unit) : null) ??
        earlierInSentence(search, range.first, family) ??
        talk.before(frame.index, draft.unit, family) ??
        talk.topic(frame.index, draft.unit, family))
      : null;
  if (meant) return asRead(meant, 'inherited');
  return !alone || NAMING_GENERALS.has(general) || NAMES_ENOUGH.has(general) ? stated(search, range) : null;
}
