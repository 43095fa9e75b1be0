import { collectNames } from '../mentions/articleNames';
import { findPeriods } from '../mentions/findPeriods';
import { findQuantities } from '../mentions/findQuantities';
import { frameOf } from '../mentions/frames';
import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import { tokenizeText } from '../text/tokenizeText';
import type { Draft, ExtractionContext, Scene, Step } from './draft';
import { finishFigures } from './finishFigures';
import { openDrafts, textAccess } from './openDrafts';
import { completePrices } from './steps/completePrices';
import { linkChanges } from './steps/linkChanges';
import { readChange } from './steps/readChange';
import { readItem } from './steps/readItem';
import { readKind } from './steps/readKind';
import { readMeasure } from './steps/readMeasure';
import { readPartner } from './steps/readPartner';
import { readPeriod } from './steps/readPeriod';
import { readStatus } from './steps/readStatus';
import { readSubject } from './steps/readSubject';
import { signValues } from './steps/signValues';
import { findTriggers } from './triggers';

/** What the engine does, in order. Each step leans on the fields that the ones before it have filled. */
const STEPS: readonly Step[] = [
  readChange,
  readMeasure,
  readKind,
  completePrices,
  readPeriod,
  readItem,
  readSubject,
  readPartner,
  readStatus,
  linkChanges,
  signValues,
];

/** How many scenes are kept at once: enough for what sentences lean on, whatever the article's length. */
const SCENES_KEPT = 64;

/** Makes scenes on demand and keeps the latest ones. */
function sceneStore(make: (index: number) => Scene | null): (index: number) => Scene | null {
  const kept = new Map<number, Scene | null>();
  return (index) => {
    const known = kept.get(index);
    if (known !== undefined) return known;
    const scene = make(index);
    if (kept.size >= SCENES_KEPT) kept.clear();
    kept.set(index, scene);
    return scene;
  };
}

/**
 * Reads the figures of an article: its amounts, each with measure, subject, item, partner, period and status, and with
 * the evidence for them. Deterministic; linear in the length of the article.
 *
 * @returns figures in the order of the text
 * @example extractFigures(article)[0]?.quote // '3.47 million tons'
 */
export function extractFigures(article: Article): Figure[] {
  const text = tokenizeText(article.text);
  const periods = findPeriods(text, article.published);
  const amounts = findQuantities(text, periods);
  const names = collectNames(text);
  const mentions = { text, names, amounts, periods };
  const scene = sceneStore((index) => {
    const frame = frameOf(mentions, index);
    return frame && { frame, triggers: findTriggers(frame) };
  });
  const context: ExtractionContext = {
    published: article.published,
    title: article.title,
    scene,
    ...textAccess(article.text, text.tokens),
    fullName: names.fullName,
  };
  let sentence = 0;
  const opened = openDrafts(amounts, article.furniture, (amount) => {
    while ((text.sentences[sentence]?.last ?? Infinity) <= amount.first) sentence++;
    return scene(sentence);
  });
  const drafts = STEPS.reduce<readonly Draft[]>((done, step) => step(context, done), opened);
  return finishFigures(context, article.id, article.text, drafts);
}
