import { WHOLE_VIEW } from '../../../src/taskpane/figures/props';
import {
  markCancelled,
  markReread,
  markWorking,
  withArticles,
  withDate,
  withFailure,
  withOutcomes,
  withoutArticles,
  withRestored,
} from '../../../src/taskpane/state/articleUpdates';
import { pastedEntry } from '../../../src/taskpane/state/newEntries';
import { EMPTY_PANE } from '../../../src/taskpane/state/paneState';
import { outcomeOf, readEntry } from './entries';

const CHILE = 'Chile exported 519,000 tonnes of copper last year.';
const PERU = 'Peru exported 20,000 tonnes of zinc in 2016.';
const chile = pastedEntry({ text: CHILE });
const peru = pastedEntry({ text: PERU });
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('adding', () => {
  it('keeps the order and takes nothing twice', () => {
    const { articles, known } = withArticles([chile], [peru, pastedEntry({ text: CHILE }), peru]);
    expect(ids(articles)).toEqual([chile.id, peru.id]);
    expect(ids(known)).toEqual([chile.id, peru.id]);
  });

  it('is the same list where nothing is new', () => {
    const before = [chile];
    expect(withArticles(before, [chile]).articles).toBe(before);
  });
});

describe('reading', () => {
  it.each([
    ['without a date', CHILE, null, 'dateNeeded'],
    ['with one', CHILE, '2017-02-01', 'ready'],
  ])('an article %s', (_name, text, published, status) => {
    const entry = readEntry(text, published);
    expect(entry).toMatchObject({ status, error: null, changes: null });
    expect(entry.figures).toHaveLength(1);
  });

  it('resolves the periods of a dated article', () => {
    const undated = readEntry(CHILE);
    const [waiting] = withDate([undated], new Set([undated.id]), '2017-02-01');
    expect(waiting).toMatchObject({ status: 'waiting', dateGiven: '2017-02-01' });
    const [dated] = withOutcomes([waiting ?? chile], [outcomeOf(undated.id, CHILE, '2017-02-01')]);
    expect(undated.figures[0]?.period).toBeNull();
    expect(dated?.figures[0]?.period).toBe('2016');
    expect(dated?.figures[0]?.id).toBe(undated.figures[0]?.id);
    expect(dated?.changes).toBeNull();
  });

  it('a failure keeps the figures of an earlier reading, and says why', () => {
    const [failed] = withFailure([readEntry(CHILE)], chile.id, 'x is empty: save it again.');
    expect(failed).toMatchObject({ status: 'failed', error: 'x is empty: save it again.' });
    expect(failed?.figures).toHaveLength(1);
  });

  it('says what a refresh changed', () => {
    const [again] = markReread([readEntry(CHILE)], new Set([chile.id]));
    const text = CHILE.replace('519,000', '520,000');
    const [refreshed] = withOutcomes([again ?? chile], [outcomeOf(chile.id, text)]);
    expect(refreshed?.changes?.added).toEqual([]);
    expect(refreshed?.changes?.gone).toEqual([]);
    expect(refreshed?.changes?.changed).toEqual([refreshed?.figures[0]?.id]);
    expect(refreshed?.reread).toBe(false);
  });

  it('leaves the other articles alone', () => {
    const before = [chile, peru];
    expect(markWorking(before, new Set([peru.id]))[0]).toBe(chile);
    expect(withOutcomes(before, [outcomeOf(peru.id, PERU)])[0]).toBe(chile);
  });
});

describe('a cancel', () => {
  it.each([
    ['what was never read fails and can be tried again', markWorking([chile], new Set([chile.id])), 'failed'],
    ['what waits does, too', [chile], 'failed'],
    ['what was read before is as it was', markReread([readEntry(CHILE)], new Set([chile.id])), 'dateNeeded'],
    ['what is read stays', [readEntry(PERU, '2017-01-01')], 'ready'],
  ])('%s', (_name, before, status) => {
    expect(markCancelled(before)[0]).toMatchObject({ status, reread: false });
  });
});

describe('removing', () => {
  const [first, second] = [readEntry(CHILE), readEntry(PERU)];
  const figure = first.figures[0]?.id ?? '';
  const state = {
    ...EMPTY_PANE,
    articles: [first, second],
    selected: new Set([figure, second.figures[0]?.id ?? '']),
    openFigure: figure,
    onlyArticle: first.id,
  };

  it('takes the ticks, the open figure and the narrowing with it', () => {
    const left = withoutArticles(state, new Set([first.id]));
    expect(ids(left.articles ?? [])).toEqual([second.id]);
    expect([...(left.selected ?? [])]).toEqual([second.figures[0]?.id]);
    expect(left).toMatchObject({ openFigure: null, onlyArticle: null });
  });

  it('leaves them where another article goes', () => {
    expect(withoutArticles(state, new Set([second.id]))).toMatchObject({ openFigure: figure, onlyArticle: first.id });
  });

  it.each([
    ['the last article takes the search along, but not the order', [first.id, second.id], { text: '', sort: 'amount' }],
    ['one of two leaves it', [first.id], undefined],
  ])('%s', (_name, removed, view) => {
    const searched = { ...state, figureView: { ...WHOLE_VIEW, text: 'nickel', sort: 'amount' as const } };
    const { figureView } = withoutArticles(searched, new Set(removed));
    expect(figureView && { text: figureView.text, sort: figureView.sort }).toEqual(view);
  });

  const later = pastedEntry({ text: 'Cuba mined 5 t of nickel.' });

  it.each([
    ['to its place', [second], [first.id, second.id]],
    ['beside what was added since', [second, later], [first.id, second.id, later.id]],
    ['alone where the other was removed, too', [], [first.id]],
  ])('is undone %s', (_name, now, after) => {
    expect(ids(withRestored(now, [first, second], new Set([first.id])))).toEqual(after);
  });
});
