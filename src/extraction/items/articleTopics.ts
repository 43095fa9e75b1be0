import { COMMODITIES } from '../../lexicon/en/commodities';
import { GENERAL_GOODS, PROJECTS } from '../../lexicon/en/goods';
import type { Frame } from '../../model/frame';
import type { ExtractionContext } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { mentionOf, type Mention } from './mention';
import { PAIR_OPENERS, SPECIAL_GOODS } from './things';

/** How many sentences from the top tell what an article is about. */
const HEAD_SENTENCES = 8;

/** How much it counts that the title names something. */
const TITLE_SCORE = 5;

/** What the first sentences are about, the most telling first. */
export interface Topic {
  readonly mention: Mention;
  readonly sentence: number;
  readonly score: number;
}

/**
 * The goods that an article is about alone: those that its title names, unless it names others that count nearly as much.
 *
 * @example soleGoods(topics, new Set(['copper']))?.value // 'refined copper'
 */
export function soleGoods(topics: readonly Topic[], title: ReadonlySet<string>): Mention | null {
  const found = topics[0];
  const named = topics.filter(({ mention }) => mention.words.some((word) => title.has(word)));
  const second = named[1];
  const sole = !second || (found !== undefined && found.score - TITLE_SCORE >= 2 * (second.score - TITLE_SCORE));
  return found && sole && named[0] === found ? found.mention : null;
}

/** The goods of the first sentences with how much they count: by name, for the title and for the first sentence. */
export function headGoods(
  title: ReadonlySet<string>,
  goods: (sentence: number) => readonly Mention[],
): readonly Topic[] {
  const byName = new Map<string, { mention: Mention; sentence: number; score: number }>();
  for (let sentence = 0; sentence < HEAD_SENTENCES; sentence++)
    for (const mention of goods(sentence)) {
      const called =
        mention.words.findLast((word) => COMMODITIES.has(word) && !GENERAL_GOODS.has(word)) ?? mention.value;
      const name = called === 'power' ? 'electricity' : called;
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
export function headAssets(
  title: ReadonlySet<string>,
  assets: (sentence: number) => readonly Mention[],
): readonly Topic[] {
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
 * Goods that the first sentences name inside names or in front of somebody who deals in them ("Whitehaven Coal", "wind
 * turbine maker"), for articles that never name them otherwise.
 */
export function namedAnyhow(context: ExtractionContext, frameAt: (sentence: number) => Frame | undefined): Mention[] {
  const found: Mention[] = [];
  for (let sentence = 0; sentence < HEAD_SENTENCES; sentence++) {
    const frame = frameAt(sentence);
    if (!frame) break;
    for (let at = frame.sentence.first; at < frame.sentence.last; at++) {
      const word = wordAt(frame, at);
      const pair = PAIR_OPENERS.has(word) && COMMODITIES.has(`${word} ${wordAt(frame, at + 1)}`);
      const length = pair ? 2 : SPECIAL_GOODS.has(word) ? 1 : 0;
      if (length === 0 || tagAt(frame, at) === 'verb') continue;
      const mention = mentionOf(context, frame, { first: at, last: at + length });
      const acronym = mention.value === mention.value.toUpperCase();
      found.push(acronym ? mention : { ...mention, value: mention.value.toLowerCase() });
      at += length - 1;
    }
  }
  return found;
}
