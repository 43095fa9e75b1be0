import { figureRows } from '../../../src/output/figureRows';
import { withCorrection, withoutCorrection } from '../../../src/taskpane/figures/correctField';
import { articlesToInsert, figureEntries } from '../../../src/taskpane/figures/figureEntries';
import type { FigureSource } from '../../../src/taskpane/figures/figureEntry';
import type { Correction } from '../../../src/model/correction';
import { article, figure } from '../../output/examples';

describe('withCorrection', () => {
  const named = figure({ value: [1, 2], unit: 't', subject: 'China', period: null });
  test.each<[Correction | null, Correction, Correction | null]>([
    [null, { unit: 'kt' }, { unit: 'kt' }],
    [{ unit: 'kt' }, { subject: null }, { unit: 'kt', subject: null }],
    [{ unit: 'kt' }, { unit: 't' }, null],
    [{ unit: 'kt', subject: 'India' }, { subject: 'China' }, { unit: 'kt' }],
    [null, { value: [1, 2] }, null],
    [null, { value: [1, 3] }, { value: [1, 3] }],
    [null, { value: 1 }, { value: 1 }],
    [null, { period: null }, null],
  ])('%j and %j', (before, change, expected) => {
    expect(withCorrection(before, named, change)).toEqual(expected);
  });

  test.each<[Correction | null, Correction | null]>([
    [{ unit: 'kt' }, null],
    [{ unit: 'kt', item: 'tin' }, { item: 'tin' }],
    [null, null],
  ])('%j without its unit', (before, expected) => {
    expect(withoutCorrection(before, 'unit')).toEqual(expected);
  });
});

const read = article({
  id: 'a',
  figures: [
    figure({ id: 'level', measure: 'exports', subject: 'UC Rusal', value: 5, unit: 't', period: '2018' }),
    figure({ id: 'change', kind: 'change', measure: 'exports', value: 18, unit: '%', basis: 'yoy', changeOf: 0 }),
    figure({ id: 'stake', kind: 'share', measure: 'stake', value: 330, unit: '%' }),
  ],
});
const source = (said: Partial<FigureSource> = {}): FigureSource => ({
  articles: [read],
  corrections: {},
  reviews: {},
  nameRules: [],
  ...said,
});

describe('figureEntries', () => {
  test('as read', () => {
    const [level, change, stake] = figureEntries(source());
    expect(level).toMatchObject({ correction: null, review: 'open', levelId: null, hints: [] });
    expect(level?.changes.yoy?.id).toBe('change');
    expect(change?.levelId).toBe('level');
    expect(stake?.hints).toMatchObject([{ kind: 'share', severity: 'error' }]);
  });

  test('named, then corrected; what was read stays to be seen', () => {
    const nameRules = [{ field: 'subject', from: 'uc rusal', to: 'Rusal' }] as const;
    const corrections = { level: { unit: 'kt' }, stake: {} };
    const [level, , stake] = figureEntries(source({ nameRules, corrections }));
    expect(stake?.correction).toBeNull();
    expect(level?.extracted).toMatchObject({ subject: 'UC Rusal', unit: 't' });
    expect(level?.named).toMatchObject({ subject: 'Rusal', unit: 't' });
    expect(level?.figure).toMatchObject({ subject: 'Rusal', unit: 'kt' });
    expect(level?.figure.confidence).toBeLessThan(1);
  });

  test('accepted is certain; a rejected change leaves its level, a rejected figure is not checked', () => {
    const reviews = { level: 'accepted', change: 'rejected', stake: 'rejected' } as const;
    const [level, change, stake] = figureEntries(source({ reviews }));
    expect(level?.figure.confidence).toBe(1);
    expect(level?.changes).toEqual({});
    expect(change?.levelId).toBeNull();
    expect(stake?.hints).toEqual([]);
  });

  test('a corrected figure is checked as it stands', () => {
    expect(figureEntries(source({ corrections: { stake: { value: 33 } } }))[2]?.hints).toEqual([]);
  });
});

describe('articlesToInsert', () => {
  test.each<[string, string[] | null, Partial<FigureSource>, string[]]>([
    ['all', null, {}, ['level', 'change', 'stake']],
    ['a level brings its changes', ['level'], {}, ['level', 'change']],
    ['but no rejected one', ['level'], { reviews: { change: 'rejected' } }, ['level']],
    ['a change alone', ['change'], {}, ['change']],
    ['nothing rejected', null, { reviews: { stake: 'rejected' } }, ['level', 'change']],
    ['nothing', [], {}, []],
    ['an id that is gone', ['gone'], {}, []],
  ])('%s', (_what, selected, said, expected) => {
    const articles = articlesToInsert(figureEntries(source(said)), selected && new Set(selected));
    expect(articles.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual(expected);
  });

  test('make rows of the table', () => {
    const rows = figureRows(articlesToInsert(figureEntries(source()), new Set(['level'])));
    expect(rows).toMatchObject([{ id: 'level', yoy: 0.18 }]);
  });
});
