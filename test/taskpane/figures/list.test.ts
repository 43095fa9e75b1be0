import { gridCommand, type GridKey } from '../../../src/taskpane/figures/gridKeys';
import { knownNames } from '../../../src/taskpane/figures/knownNames';
import { facetOf, isNarrowed, listRows, type ListRow } from '../../../src/taskpane/figures/listRows';
import { WHOLE_VIEW, type FigureView, type FilterField } from '../../../src/taskpane/figures/props';
import { toggled, withRange } from '../../../src/taskpane/figures/selection';
import type { Figure } from '../../../src/model/figure';
import { article, figure } from '../../output/examples';
import { entry } from './entries';

const [one, two] = [article({ id: 'one', title: 'Tin exports' }), article({ id: 'two', title: 'Power plants' })];
const entries = [
  entry(
    { id: 'a', measure: 'exports', subject: 'China', value: 5, unit: 'kt', period: '2017', confidence: 0.95 },
    { article: one },
  ),
  entry(
    { id: 'b', measure: 'exports', kind: 'change', value: 3, unit: '%', confidence: 0.8 },
    { article: one, levelId: 'a' },
  ),
  entry(
    { id: 'c', measure: 'production', subject: 'Peru', value: 900, unit: 't', period: '2018', confidence: 0.6 },
    { article: one },
  ),
  entry(
    { id: 'd', measure: 'capacity', value: 320, unit: 'MW', status: 'planned', confidence: 0.85 },
    { article: two },
  ),
];

const shown = (rows: readonly ListRow[]): string =>
  rows
    .map((row) => (row.type === 'article' ? `[${row.article.id} ${row.figureIds.join('')}]` : row.entry.figure.id))
    .join(' ');

describe('listRows', () => {
  test.each<[string, Partial<FigureView>, string]>([
    ['everything, by article', {}, '[one ac] a c [two d] d'],
    ['words in names', { text: 'peru' }, '[one c] c'],
    ['all words, in any order', { text: 'TIN  china' }, '[one a] a'],
    ['words of the title', { text: 'plants' }, '[two d] d'],
    ['words that nothing has', { text: 'copper' }, ''],
    ['a measure', { measure: 'exports' }, '[one a] a'],
    ['a change that stands on a level, when changes are asked for', { kind: 'change' }, '[one b] b'],
    ['a subject', { subject: 'China' }, '[one a] a'],
    ['no subject', { subject: '' }, '[two d] d'],
    ['no item', { item: '' }, '[one ac] a c [two d] d'],
    ['an item that nothing has', { item: 'tin' }, ''],
    ['a unit as published', { unit: 'kt' }, '[one a] a'],
    ['a unit spelt otherwise', { unit: 'KT' }, ''],
    ['a year', { year: '2018' }, '[one c] c'],
    ['no period', { year: '' }, '[two d] d'],
    ['a status', { status: 'planned' }, '[two d] d'],
    ['a confidence', { confidence: 'unsure' }, '[one c] c'],
    ['two filters', { confidence: 'unsure', status: 'planned' }, ''],
    ['folded', { folded: new Set(['one']) }, '[one ac] [two d] d'],
    ['least sure', { sort: 'confidence' }, 'c d a'],
    ['largest, unit by unit', { sort: 'amount' }, 'd a c'],
    ['by measure', { sort: 'measure' }, 'd a c'],
    ['latest', { sort: 'period' }, 'c a d'],
  ])('%s', (_what, view, expected) => {
    expect(shown(listRows(entries, { ...WHOLE_VIEW, ...view }).rows)).toBe(expected);
  });

  test('counts what matches, folded or not, and what there is', () => {
    const content = listRows(entries, { ...WHOLE_VIEW, measure: 'exports', folded: new Set(['one']) });
    expect(content).toMatchObject({ figureIds: ['a'], total: 3 });
  });

  test('nothing of nothing', () => {
    expect(listRows([], WHOLE_VIEW)).toEqual({ rows: [], figureIds: [], total: 0 });
  });
});

describe('facetOf', () => {
  test.each<[FilterField, Partial<Figure>, readonly string[]]>([
    ['year', { period: '2016-11/2018-03' }, ['2016', '2017', '2018']],
    ['year', { period: '2016-Q4' }, ['2016']],
    ['year', { period: 'soon' }, ['']],
    ['year', { period: null }, ['']],
    ['unit', { unit: '1' }, ['']],
    ['item', { item: null }, ['']],
    ['confidence', { confidence: 0.75 }, ['fair']],
  ])('%s of %j', (field, fields, expected) => {
    expect(facetOf(field, figure(fields))).toEqual(expected);
  });

  test('a period of centuries offers no centuries of years', () => {
    expect(facetOf('year', figure({ period: '1000/2900' }))).toHaveLength(60);
  });
});

describe('isNarrowed', () => {
  test.each<[Partial<FigureView>, boolean]>([
    [{}, false],
    [{ text: ' ' }, false],
    [{ sort: 'amount', folded: new Set(['one']) }, false],
    [{ text: 'tin' }, true],
    [{ subject: '' }, true],
    [{ confidence: 'sure' }, true],
  ])('%j: %s', (view, expected) => {
    expect(isNarrowed({ ...WHOLE_VIEW, ...view })).toBe(expected);
  });
});

describe('ticking', () => {
  const { rows } = listRows(entries, WHOLE_VIEW);
  test.each<[string[], string[], string]>([
    [[], ['a'], 'a'],
    [['a'], ['a'], ''],
    [['a'], ['a', 'c'], 'ac'],
    [['a', 'c'], ['a', 'c'], ''],
    [['d'], [], 'd'],
  ])('%j toggled by %j', (selected, ids, expected) => {
    expect([...toggled(new Set(selected), ids)].join('')).toBe(expected);
  });

  test.each([
    [1, 4, 'ac' + 'd'],
    [4, 2, 'cd'],
    [0, 0, ''],
  ])('from row %d to %d', (from, to, expected) => {
    expect([...withRange(new Set(), rows, from, to)].sort().join('')).toBe(expected);
  });
});

describe('gridCommand', () => {
  const key = (name: string, held: Partial<GridKey> = {}): GridKey => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });
  const to = (place: number, extend = false) => ({ type: 'move', to: place, extend });
  test.each<[GridKey, number, object | null]>([
    [key('ArrowDown'), 2, to(3)],
    [key('ArrowDown'), 19, to(19)],
    [key('ArrowUp'), 0, to(0)],
    [key('ArrowDown', { shiftKey: true }), 2, to(3, true)],
    [key('PageDown'), 2, to(10)],
    [key('Home'), 12, to(0)],
    [key('End'), 2, to(19)],
    [key(' '), 2, { type: 'tick' }],
    [key(' ', { shiftKey: true }), 2, { type: 'tickRange' }],
    [key('Enter'), 2, { type: 'open' }],
    [key('ArrowLeft'), 2, { type: 'fold' }],
    [key('ArrowRight'), 2, { type: 'unfold' }],
    [key('a', { ctrlKey: true }), 2, { type: 'all' }],
    [key('A', { metaKey: true }), 2, { type: 'all' }],
    [key('a'), 2, null],
    [key('ArrowDown', { altKey: true }), 2, null],
    [key('ArrowDown', { ctrlKey: true }), 2, null],
    [key('Tab'), 2, null],
  ])('%j on row %d', (pressed, active, expected) => {
    expect(gridCommand(pressed, active, 20)).toEqual(expected);
  });

  test('an empty list has no keys', () => {
    expect(gridCommand(key('ArrowDown'), 0, 0)).toBeNull();
  });
});

test('known names, most used first', () => {
  const named = ['Rusal', 'Alcoa', 'Rusal', null].map((subject) => entry({ subject }));
  expect(knownNames(named)).toEqual({ subject: ['Rusal', 'Alcoa'], item: [], partner: [] });
});
