import type { Figure } from '../../../src/model/figure';
import type { FigureEntry } from '../../../src/taskpane/figures/figureEntry';
import { article, figure } from '../../output/examples';

const SOMEWHERE = article({ id: 'a', title: 'Tin exports' });

/** An entry about which nobody said anything yet. */
export function entry(fields: Partial<Figure>, about: Partial<FigureEntry> = {}): FigureEntry {
  const read = figure(fields);
  return {
    figure: read,
    extracted: read,
    named: read,
    article: SOMEWHERE,
    label: about.article?.title ?? 'Tin exports',
    correction: null,
    review: 'open',
    changes: {},
    levelId: null,
    hints: [],
    ...about,
  };
}
