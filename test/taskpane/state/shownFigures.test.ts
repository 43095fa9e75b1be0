import { rowsToInsert } from '../../../src/taskpane/insert/rowsToInsert';
import { WHOLE_VIEW } from '../../../src/taskpane/figures/props';
import { EMPTY_PANE, type PaneState } from '../../../src/taskpane/state/paneState';
import { shownFigures } from '../../../src/taskpane/state/shownFigures';
import { readEntry } from './entries';

const articles = [
  readEntry('Peru exported 12,000 tonnes of tin in 2017.', '2018-01-02'),
  readEntry('Chile produced 5.5 million tonnes of copper in 2017. Zambia exported 900 tonnes of cobalt in 2016.'),
];
const [first] = articles;

const shown = (state: Partial<PaneState>): string[] | null => {
  const pane = { ...EMPTY_PANE, articles, ...state };
  const ids = shownFigures(pane);
  return ids && rowsToInsert(pane, ids).map(({ subject }) => subject ?? '');
};

describe('shownFigures', () => {
  test.each<[string, Partial<PaneState>, string[] | null]>([
    ['all of them', {}, null],
    ['folded and sorted, but all', { figureView: { ...WHOLE_VIEW, sort: 'amount', folded: new Set(['a']) } }, null],
    ['those of a word', { figureView: { ...WHOLE_VIEW, text: 'tin' } }, ['Peru']],
    ['those of a measure', { figureView: { ...WHOLE_VIEW, measure: 'exports' } }, ['Peru', 'Zambia']],
    [
      'also of articles that are folded',
      { figureView: { ...WHOLE_VIEW, year: '2016', folded: new Set([first?.id ?? '']) } },
      ['Zambia'],
    ],
    ['those of one article', { onlyArticle: first?.id ?? null }, ['Peru']],
    ['none', { figureView: { ...WHOLE_VIEW, text: 'nickel' } }, []],
  ])('%s', (_what, state, expected) => {
    expect(shown(state)).toEqual(expected);
  });

  test('a rejected figure is listed, but never inserted', () => {
    const id = first?.figures[0]?.id ?? '';
    const state = { onlyArticle: first?.id ?? null, reviews: { [id]: 'rejected' } } as const;
    expect(shownFigures({ ...EMPTY_PANE, articles, ...state })).toEqual(new Set([id]));
    expect(shown(state)).toEqual([]);
  });
});

describe('rowsToInsert', () => {
  test('reviewed is what was accepted; a correction of one field vouches for no other', () => {
    const [one, two] = articles.flatMap(({ figures }) => figures.map(({ id }) => id));
    const state = {
      ...EMPTY_PANE,
      articles,
      reviews: { [one ?? '']: 'accepted' as const },
      corrections: { [two ?? '']: { item: 'ore' } },
    };
    expect(rowsToInsert(state, null).map(({ reviewed }) => reviewed)).toEqual([true, false, false]);
  });
});
