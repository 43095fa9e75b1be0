import { ASSET_WORDS, COMMODITIES } from '../../lexicon/en/commodities';
import { LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import { fitsUnit, PROJECTS, GENERAL_GOODS, inFamily, type GoodsFamily } from '../../lexicon/en/goods';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Span } from '../../model/span';
import { tokenize } from '../../text/tokenize';
import type { ExtractionContext, Read } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { coordinated, goodsIn, type Range } from './things';

/** How many sentences from the top tell what an article is about, and how many back a word can take goods up from. */
const HEAD_SENTENCES = 8;
const BACK_SENTENCES = 3;

/** How much it counts that the title names goods. */
const TITLE_SCORE = 5;

/** How far back the label of a paragraph is looked for. */
const LABEL_SENTENCES = 8;

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

/** What an article has talked about, asked for sentence by sentence. */
export interface TalkedAbout {
  /** Goods named in a sentence, in order. */
  readonly goods: (sentence: number) => readonly Mention[];
  /** Facilities named with more than one word in a sentence, in order. */
  readonly assets: (sentence: number) => readonly Mention[];
  /** The facility that the article is about, from its title and first sentences up to one; null where it names none. */
  readonly project: (sentence: number) => Mention | null;
  /** Whether goods with these words can have a unit and be taken up by a word of a family. */
  readonly fits: (words: readonly string[], unit: string, family: GoodsFamily) => boolean;
  /** Goods of the sentences before that can have the unit; the first ones of the nearest sentence. */
  readonly before: (sentence: number, unit: string, family: GoodsFamily) => Mention | null;
  /** The goods that the paragraph of a sentence is headed with ("UREA.", "COPPER: …"), where they can have the unit. */
  readonly label: (sentence: number, unit: string) => Mention | null;
  /** The goods that the title alone names, where they can have the unit. */
  readonly titled: (unit: string) => Mention | null;
  /** The goods that the article is about and that can have the unit, from sentences up to one. */
  readonly topic: (sentence: number, unit: string, family: GoodsFamily) => Mention | null;
}

function mentionOf(context: ExtractionContext, frame: Frame, range: Range): Mention {
  const words: string[] = [];
  for (let at = range.first; at < range.last; at++) words.push(frame.tokens[at]?.lower ?? '');
  return {
    ...range,
    value: context.textOf(range.first, range.last),
    span: context.spanOf(range.first, range.last),
    words,
    opens: frame.phrases[0]?.first === range.first,
    heads: frame.sentence.first === range.first && [':', '.', ''].includes(frame.tokens[range.last]?.text ?? ''),
  };
}

function goodsOf(context: ExtractionContext, frame: Frame): Mention[] {
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

function assetsOf(context: ExtractionContext, frame: Frame): Mention[] {
  return frame.phrases
    .filter(({ kind, head }) => kind !== 'name' && ASSET_WORDS.has(frame.tokens[head]?.lower ?? ''))
    .map((phrase) => withoutSize(frame, phrase))
    .map((range) => mentionOf(context, frame, range));
}

/**
 * Goods that the first sentences name inside names or in front of somebody who deals in them ("Whitehaven Coal", "wind
 * turbine maker"), for articles that never name them otherwise.
 */
function namedAnyhow(context: ExtractionContext, frameAt: (sentence: number) => Frame | undefined): Mention[] {
  const found: Mention[] = [];
  for (let sentence = 0; sentence < HEAD_SENTENCES; sentence++) {
    const frame = frameAt(sentence);
    if (!frame) break;
    for (let at = frame.sentence.first; at < frame.sentence.last; at++) {
      const [word, next] = [wordAt(frame, at), wordAt(frame, at + 1)];
      const length = COMMODITIES.has(`${word} ${next}`) ? 2 : COMMODITIES.has(word) && !GENERAL_GOODS.has(word) ? 1 : 0;
      if (length === 0 || tagAt(frame, at) === 'verb') continue;
      const mention = mentionOf(context, frame, { first: at, last: at + length });
      const acronym = mention.value === mention.value.toUpperCase();
      found.push(acronym ? mention : { ...mention, value: mention.value.toLowerCase() });
      at += length - 1;
    }
  }
  return found;
}

/** The words of a title. */
function titleWords(title: string | null): readonly string[] {
  return tokenize(title ?? '').map(({ lower }) => lower);
}

function remembered<T>(make: (sentence: number) => T): (sentence: number) => T {
  const kept = new Map<number, T>();
  return (sentence) => {
    const known = kept.get(sentence);
    if (known !== undefined) return known;
    const made = make(sentence);
    kept.set(sentence, made);
    return made;
  };
}

/** The goods of the first sentences with how much they count: by name, for the title and for the first sentence. */
function headGoods(
  title: ReadonlySet<string>,
  goods: TalkedAbout['goods'],
): readonly { readonly mention: Mention; readonly sentence: number; readonly score: number }[] {
  const byName = new Map<string, { mention: Mention; sentence: number; score: number }>();
  for (let sentence = 0; sentence < HEAD_SENTENCES; sentence++)
    for (const mention of goods(sentence)) {
      const name = mention.words.findLast((word) => COMMODITIES.has(word) && !GENERAL_GOODS.has(word)) ?? mention.value;
      const weight = sentence === 0 ? 2 : 1;
      const known = byName.get(name);
      if (known) known.score += weight;
      else
        byName.set(name, {
          mention,
          sentence,
          score: weight + (mention.words.some((word) => title.has(word)) ? TITLE_SCORE : 0),
        });
    }
  return [...byName.values()].sort((a, b) => b.score - a.score);
}

/** The facilities of the first sentences, those that the title names first, then the ones named most and earliest. */
function headAssets(
  title: ReadonlySet<string>,
  assets: TalkedAbout['assets'],
): readonly { readonly mention: Mention; readonly sentence: number; readonly score: number }[] {
  const byKind = new Map<string, { mention: Mention; sentence: number; score: number }>();
  for (let sentence = 0; sentence < HEAD_SENTENCES; sentence++)
    for (const mention of assets(sentence)) {
      const kind = mention.words.at(-1) ?? '';
      if (!PROJECTS.has(kind) || (kind.endsWith('s') && !kind.endsWith('works'))) continue;
      const known = byKind.get(kind);
      if (known) known.score += 1;
      if (known && (known.mention.words.length > 1 || mention.words.length === 1)) continue;
      const score = known?.score ?? (sentence === 0 ? 2 : 1) + (title.has(kind) ? TITLE_SCORE : 0);
      byKind.set(kind, { mention, sentence: known?.sentence ?? sentence, score });
    }
  return [...byKind.values()]
    .filter(({ mention, score }) => mention.words.length > 1 || score > TITLE_SCORE)
    .sort((a, b) => b.score - a.score);
}

/**
 * Listens to an article: which goods and facilities its sentences name, for amounts that do not say what they are of.
 *
 * @example talkedAbout(context).topic(3, 't', 'any')?.value // 'copper'
 */
export function talkedAbout(context: ExtractionContext): TalkedAbout {
  const frameAt = (sentence: number): Frame | undefined => context.scene(sentence)?.frame;
  const goods = remembered((sentence) => {
    const frame = frameAt(sentence);
    return frame ? goodsOf(context, frame) : [];
  });
  const facilities = remembered((sentence) => {
    const frame = frameAt(sentence);
    return frame ? assetsOf(context, frame) : [];
  });
  const assets = remembered((sentence) => facilities(sentence).filter(({ words }) => words.length > 1));
  let head: ReturnType<typeof headGoods> | null = null;
  let anyhow: readonly Mention[] | null = null;
  let projects: ReturnType<typeof headAssets> | null = null;
  const words = titleWords(context.title);
  const title = new Set(words.filter((word) => COMMODITIES.has(word) && !GENERAL_GOODS.has(word)));
  const fits: TalkedAbout['fits'] = (words, unit, family) => fitsUnit(unit, words) && inFamily(words, family);
  return {
    goods,
    assets,
    project: (sentence) => {
      projects ??= headAssets(new Set(words), facilities);
      return projects.find((entry) => entry.sentence <= sentence && entry.score > 1)?.mention ?? null;
    },
    fits,
    before: (sentence, unit, family) => {
      for (let back = sentence - 1; back >= Math.max(0, sentence - BACK_SENTENCES); back--) {
        const found = goods(back).find((mention) => fits(mention.words, unit, family));
        if (found) return found;
      }
      return null;
    },
    label: (sentence, unit) => {
      let first = sentence;
      const paragraph = frameAt(sentence)?.sentence.paragraph;
      while (first > 0 && sentence - first < LABEL_SENTENCES && frameAt(first - 1)?.sentence.paragraph === paragraph)
        first--;
      const found = first < sentence ? goods(first)[0] : undefined;
      return found?.heads === true && fits(found.words, unit, 'any') ? found : null;
    },
    titled: (unit) => {
      head ??= headGoods(title, goods);
      const found = head[0];
      const named = head.filter(({ mention }) => mention.words.some((word) => title.has(word)));
      const second = named[1];
      const sole = !second || (found !== undefined && found.score - TITLE_SCORE >= 2 * (second.score - TITLE_SCORE));
      return found && sole && named[0] === found && fits(found.mention.words, unit, 'any') ? found.mention : null;
    },
    topic: (sentence, unit, family) => {
      head ??= headGoods(title, goods);
      const found = head.find(
        (entry) =>
          fits(entry.mention.words, unit, family) &&
          (entry.sentence <= sentence || entry.mention.words.some((word) => title.has(word))),
      );
      if (found) return found.mention;
      if (family !== 'any' || unit === '%' || /^[A-Z]{3}$/.test(unit)) return null;
      anyhow ??= namedAnyhow(context, frameAt);
      return anyhow.find((mention) => fits(mention.words, unit, 'any')) ?? null;
    },
  };
}

/** A mention as a field's value. */
export function asRead(mention: Mention, how: Read<string>['how']): Read<string> {
  return { value: mention.value, span: mention.span, how };
}
