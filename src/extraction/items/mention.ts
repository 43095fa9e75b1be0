import { ASSET_WORDS } from '../../lexicon/en/commodities';
import { LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Span } from '../../model/span';
import type { ExtractionContext, Read } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { coordinated, goodsIn, type Range } from './things';

/** Goods or a facility named in a sentence. */
export interface Mention extends Range {
  readonly value: string;
  readonly span: Span;
  /** Whether its sentence opens with it. */
  readonly opens: boolean;
  /** Whether its sentence is headed with it: a colon or full stop follows at once. */
  readonly heads: boolean;
  /** Its words, lower case. */
  readonly words: readonly string[];
}

/** What a range of a sentence names. */
export function mentionOf(context: ExtractionContext, frame: Frame, range: Range): Mention {
  const words: string[] = [];
  for (let at = range.first; at < range.last; at++) words.push(frame.tokens[at]?.lower ?? '');
  return {
    first: range.first,
    last: range.last,
    value: context.textOf(range.first, range.last),
    span: context.spanOf(range.first, range.last),
    words,
    opens: frame.phrases[0]?.first === range.first,
    heads: frame.sentence.first === range.first && [':', '.', ''].includes(frame.tokens[range.last]?.text ?? ''),
  };
}

/** The goods that a sentence names, in order. */
export function goodsOf(context: ExtractionContext, frame: Frame): Mention[] {
  const found: Mention[] = [];
  let covered = 0;
  for (const phrase of frame.phrases) {
    if (phrase.first < covered) continue;
    const thing = goodsIn(frame, phrase);
    if (!thing) continue;
    const range = coordinated(frame, thing);
    covered = range.last;
    found.push(mentionOf(context, frame, range));
  }
  return found;
}

/** A phrase without the amounts, numbers and light words that it opens with. */
function withoutSize(frame: Frame, phrase: NounPhrase): Range {
  let first = phrase.first;
  for (let at = first; at < phrase.head; at++) {
    const size = ['amount', 'number', 'symbol'].includes(tagAt(frame, at) ?? '') && wordAt(frame, at + 1) !== '-';
    if (size || (at === first && LIGHT_MODIFIERS.has(wordAt(frame, at)))) first = at + 1;
  }
  return { first, last: phrase.last };
}

/** The facilities that a sentence names, in order, without their sizes. */
export function assetsOf(context: ExtractionContext, frame: Frame): Mention[] {
  return frame.phrases
    .filter(({ kind, head }) => kind !== 'name' && ASSET_WORDS.has(frame.tokens[head]?.lower ?? ''))
    .map((phrase) => withoutSize(frame, phrase))
    .map((range) => mentionOf(context, frame, range));
}

/** A mention as a field's value. */
export function asRead(mention: Mention, how: Read<string>['how']): Read<string> {
  return { value: mention.value, span: mention.span, how };
}
