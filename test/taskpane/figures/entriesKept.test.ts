import type { ExtractedArticle } from '../../../src/model/figure';
import { figureEntries } from '../../../src/taskpane/figures/figureEntries';
import type { FigureSource } from '../../../src/taskpane/figures/figureEntry';
import { article, figure } from '../../output/examples';

const exportsOf = (id: string, value: number, period: string) =>
  figure({ id, measure: 'exports', subject: 'UC Rusal', item: 'tin', value, unit: 't', period });
const made = (): ExtractedArticle[] => [
  article({
    id: 'one',
    figures: [
      exportsOf('level', 500_000, '2018'),
      figure({ id: 'change', kind: 'change', measure: 'exports', value: 18, unit: '%', basis: 'yoy', changeOf: 0 }),
    ],
  }),
  article({ id: 'two', figures: [exportsOf('before', 423_000, '2017'), exportsOf('other', 430_000, '2016')] }),
  article({ id: 'three', figures: [figure({ id: 'stake', kind: 'share', measure: 'stake', value: 33, unit: '%' })] }),
];
const articles = made();
const nothing: FigureSource = { articles, corrections: {}, reviews: {}, nameRules: [] };

/** One thing after the other, as an analyst says them. */
const STEPS: readonly [string, Partial<FigureSource>, readonly string[]][] = [
  ['nothing', {}, []],
  ['a figure accepted', { reviews: { stake: 'accepted' } }, ['stake']],
  ['one rejected as well', { reviews: { stake: 'accepted', level: 'rejected' } }, ['level', 'change']],
  ['that taken back', { reviews: { stake: 'accepted' } }, ['level', 'change']],
  // The factor of a thousand doubts figures of other articles as well.
  ['a slip', { corrections: { before: { value: 423 } } }, ['level', 'change', 'before', 'other', 'stake']],
  ['the slip put right', {}, ['level', 'change', 'before', 'other']],
  [
    'a name rule',
    { nameRules: [{ field: 'subject', from: 'UC Rusal', to: 'Rusal' }] },
    ['level', 'change', 'before', 'other', 'stake'],
  ],
];

test('entries of articles that nothing was said about stay the same objects, and all say what they would say anew', () => {
  const rules = nothing.nameRules;
  let before = new Map(figureEntries(nothing).map((entry) => [entry.figure.id, entry]));
  for (const [step, said, changed] of STEPS) {
    const source = { ...nothing, nameRules: rules, ...said };
    const entries = figureEntries(source);
    expect({ step, entries }).toEqual({ step, entries: figureEntries({ ...source, articles: made() }) });
    const fresh = entries.filter((entry) => before.get(entry.figure.id) !== entry).map((entry) => entry.figure.id);
    expect({ step, fresh }).toEqual({ step, fresh: changed });
    before = new Map(entries.map((entry) => [entry.figure.id, entry]));
  }
});
