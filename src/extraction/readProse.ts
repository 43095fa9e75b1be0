import { collectNames } from '../mentions/articleNames';
import { findPeriods } from '../mentions/findPeriods';
import { findQuantities } from '../mentions/findQuantities';
import { frameOf } from '../mentions/frames';
import type { Article } from '../model/article';
import type { Span } from '../model/span';
import { tokenizeText } from '../text/tokenizeText';
import type { Draft, Scene, Step } from './draft';
import { finishFigures, type UnnamedFigure } from './finishFigures';
import { contextOf } from './contextOf';
import { openDrafts } from './openDrafts';
import { findTriggers } from './triggers';

/** Makes each scene when it is first asked for and keeps it: every step asks again, and a stretch has only so many. */
function sceneStore(make: (index: number) => Scene | null): (index: number) => Scene | null {
  const kept = new Map<number, Scene | null>();
  return (index) => {
    const known = kept.get(index);
    if (known !== undefined) return known;
    const scene = make(index);
    kept.set(index, scene);
    return scene;
  };
}

/** A stretch of an article's text with what of the article no figure is read from, in offsets of the stretch. */
export interface Prose {
  readonly text: string;
  readonly closed: readonly Span[];
}

/**
 * Reads the figures of running text with the given steps.
 *
 * @returns figures without identity, offsets into `prose.text`
 */
export function readProse(article: Article, prose: Prose, steps: readonly Step[]): UnnamedFigure[] {
  const text = tokenizeText(prose.text);
  const periods = findPeriods(text, article.published);
  const amounts = findQuantities(text, periods);
  const names = collectNames(text);
  const mentions = { text, names, amounts, periods };
  const scene = sceneStore((index) => {
    const frame = frameOf(mentions, index);
    return frame && { frame, triggers: findTriggers(frame) };
  });
  const context = contextOf(article, text, names, scene);
  let sentence = 0;
  const opened = openDrafts(amounts, prose.closed, (amount) => {
    while ((text.sentences[sentence]?.last ?? Infinity) <= amount.first) sentence++;
    return scene(sentence);
  });
  const drafts = steps.reduce<readonly Draft[]>((done, step) => step(context, done), opened);
  return finishFigures(prose.text, drafts);
}
