import { COMMODITIES } from '../../lexicon/en/commodities';
import { fitsUnit, GENERAL_GOODS, inFamily, type GoodsFamily } from '../../lexicon/en/goods';
import type { Frame } from '../../model/frame';
import { tokenize } from '../../text/tokenize';
import type { ExtractionContext } from '../draft';
import { headAssets, headGoods, namedAnyhow, soleGoods, type Topic } from './articleTopics';
import { assetsOf, goodsOf, type Mention } from './mention';

/** How many sentences back a word can take goods up from. */
const BACK_SENTENCES = 3;

/** How far back the label of a paragraph is looked for. */
const LABEL_SENTENCES = 8;

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

/** The words of a title. */
function titleWords(title: string | null): readonly string[] {
  return tokenize(title ?? '').map(({ lower }) => lower);
}

/** Units that electricity is counted in, and other goods less often. */
const ELECTRIC_UNIT = /^[kMGT]Wh?(?:\/|$)/;

/** Whether an amount in a unit of electricity would be of a fuel. */
function isBurnt({ words }: Mention, unit: string): boolean {
  return ELECTRIC_UNIT.test(unit) && inFamily(words, 'fuel');
}

function isElectric({ mention: { words } }: Topic): boolean {
  return words.includes('electricity') || words.includes('power');
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
  let head: readonly Topic[] | null = null;
  let anyhow: readonly Mention[] | null = null;
  let projects: readonly Topic[] | null = null;
  const words = titleWords(context.title);
  const title = new Set(words.filter((word) => COMMODITIES.has(word) && !GENERAL_GOODS.has(word)));
  if (title.has('power')) title.add('electricity');
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
      const sole = soleGoods(head, title);
      return sole && fits(sole.words, unit, 'any') ? sole : null;
    },
    topic: (sentence, unit, family) => {
      head ??= headGoods(title, goods);
      const found = head.filter(
        (entry) =>
          fits(entry.mention.words, unit, family) &&
          (entry.sentence <= sentence || entry.mention.words.some((word) => title.has(word))),
      );
      const [first] = found;
      if (first) return (isBurnt(first.mention, unit) ? (found.find(isElectric) ?? first) : first).mention;
      if (family !== 'any' || unit === '%' || /^[A-Z]{3}$/.test(unit)) return null;
      anyhow ??= namedAnyhow(context, frameAt);
      return anyhow.find((mention) => fits(mention.words, unit, 'any')) ?? null;
    },
  };
}
