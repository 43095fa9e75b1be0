import { WHOLE_VIEW } from '../../../src/taskpane/figures/props';
import { addFiles, addPasted, addSelection } from '../../../src/taskpane/work/addArticles';
import { giveDate, giveDateToAll, readAgain, removeArticles } from '../../../src/taskpane/work/changeArticles';
import { listenToRequests } from '../../../src/taskpane/work/listenToRequests';
import { refreshAll } from '../../../src/taskpane/work/refreshAll';
import { requestPane } from '../../../src/actions/paneRequests';
import { fakeTools, settled } from './tools';

const CHILE = 'Chile exported 519,000 tonnes of copper last year.';
const cell = { title: null, published: null, publisher: null, url: null };

const labels = ({ store }: ReturnType<typeof fakeTools>) => store.getState().articles.map(({ label }) => label);

describe('adding', () => {
  it('a pasted text twice: it is there once, and the pane says so', async () => {
    const tools = fakeTools();
    addPasted(tools, { text: CHILE });
    addPasted(tools, { text: CHILE });
    await settled(tools);
    expect(labels(tools)).toEqual([CHILE]);
    expect(tools.store.getState().notice?.text).toBe('1 article not added again: already in the list.');
  });

  it('nothing but white space is no article', () => {
    const tools = fakeTools();
    addPasted(tools, { text: ' \n ' });
    expect(tools.store.getState()).toMatchObject({ articles: [], notice: { tone: 'error' } });
  });

  it('files, each with its own error', async () => {
    const tools = fakeTools();
    addFiles(tools, [new File([CHILE], 'a.txt'), new File(['\0\0\u0001\0'.repeat(99)], 'b.bin')]);
    await settled(tools);
    const { articles } = tools.store.getState();
    expect(articles).toMatchObject([{ status: 'dateNeeded' }, { status: 'failed' }]);
    expect(articles[1]?.error).toMatch(/^b\.bin /u);
  });

  it('a block of cells as one article, and one a cell where that is meant', async () => {
    const tools = fakeTools();
    tools.workbook.selection = { address: 'S!A1:A2', articles: [{ ...cell, address: 'S!A1:A2', text: CHILE }] };
    await addSelection(tools, false);
    expect(labels(tools)).toHaveLength(1);
    tools.workbook.selection = {
      address: 'S!A1:A2',
      articles: [
        { ...cell, address: 'S!A1', text: CHILE },
        { ...cell, address: 'S!A2', text: 'Peru sold 5 t of zinc.' },
      ],
    };
    tools.store.getState().notice?.offer?.act();
    await new Promise((resolve) => setTimeout(resolve));
    await settled(tools);
    expect(tools.workbook.calls.at(-1)?.args).toEqual([{ eachCell: true, address: 'S!A1:A2' }]);
    expect(labels(tools)).toEqual([CHILE, 'Peru sold 5 t of zinc.']);
  });

  it('says why cells were not read', async () => {
    const tools = fakeTools();
    tools.workbook.failure = 'Two blocks are selected: select one.';
    await addSelection(tools, false);
    expect(tools.store.getState().notice).toMatchObject({
      tone: 'error',
      text: 'Two blocks are selected: select one.',
    });
  });
});

describe('changing', () => {
  it('a date resolves the periods; an undo brings a removed article back with its figures', async () => {
    const tools = fakeTools();
    addPasted(tools, { text: CHILE });
    await settled(tools);
    const id = tools.store.getState().articles[0]?.id ?? '';
    giveDate(tools, id, '2017-03-01');
    await settled(tools);
    expect(tools.store.getState().articles[0]).toMatchObject({ status: 'ready', figures: [{ period: '2016' }] });
    removeArticles(tools, new Set([id]));
    expect(tools.store.getState().articles).toEqual([]);
    tools.store.getState().notice?.offer?.act();
    expect(tools.store.getState().articles).toMatchObject([{ id, figures: [{ period: '2016' }] }]);
  });

  it('a date that was there is put right, and the periods with it', async () => {
    const tools = fakeTools();
    addPasted(tools, { text: `Copper\n\n9 August 2018\n\n${CHILE}` });
    await settled(tools);
    const [before] = tools.store.getState().articles;
    expect(before).toMatchObject({ status: 'ready', figures: [{ period: '2017' }] });
    giveDate(tools, before?.id ?? '', '2017-08-09');
    await settled(tools);
    const [after] = tools.store.getState().articles;
    expect(after).toMatchObject({
      status: 'ready',
      article: { published: '2017-08-09' },
      figures: [{ period: '2016' }],
    });
  });

  it('the search is back with what was removed', async () => {
    const tools = fakeTools();
    addPasted(tools, { text: CHILE });
    await settled(tools);
    const view = { ...WHOLE_VIEW, text: 'copper' };
    tools.store.setState({ figureView: view });
    removeArticles(tools, new Set(tools.store.getState().articles.map(({ id }) => id)));
    expect(tools.store.getState().figureView).toEqual(WHOLE_VIEW);
    tools.store.getState().notice?.offer?.act();
    expect(tools.store.getState().figureView).toEqual(view);
  });

  it('one date for all that need one, taken back but where another was given since', async () => {
    const tools = fakeTools();
    const dates = () => tools.store.getState().articles.map(({ dateGiven }) => dateGiven);
    const texts = [CHILE, `${CHILE} Again.`, `${CHILE} Once more.`];
    texts.forEach((text) => addPasted(tools, { text }));
    addPasted(tools, { text: `9 August 2018\n${CHILE}` });
    await settled(tools);
    giveDateToAll(tools, '2017-03-01');
    await settled(tools);
    expect(dates()).toEqual(['2017-03-01', '2017-03-01', '2017-03-01', null]);
    const { notice, articles } = tools.store.getState();
    expect(notice?.text).toBe('3 articles dated 1 Mar 2017.');
    expect(articles.map(({ status }) => status)).toEqual(['ready', 'ready', 'ready', 'ready']);
    giveDate(tools, articles[1]?.id ?? '', '2018-03-01');
    notice?.offer?.act();
    await settled(tools);
    expect(dates()).toEqual([null, '2018-03-01', null, null]);
  });

  it('keeps the date that was given when the article is read again', async () => {
    const tools = fakeTools();
    addPasted(tools, { text: CHILE }, '2017-03-01');
    await settled(tools);
    readAgain(tools, new Set(tools.store.getState().articles.map(({ id }) => id)));
    await settled(tools);
    expect(tools.store.getState().articles[0]?.article?.published).toBe('2017-03-01');
  });
});

describe('refreshing', () => {
  const at = (text: string) => ({ address: 'S!A1', articles: [{ ...cell, address: 'S!A1', text }] });

  it('reads the cells again and says what changed, under the same ids', async () => {
    const tools = fakeTools();
    tools.workbook.selection = at(`${CHILE} Peru exported 5 tonnes of zinc in 2016.`);
    await addSelection(tools, false);
    await settled(tools);
    const before = tools.store.getState().articles[0];
    tools.workbook.selection = at(`${CHILE} Peru exported 6 tonnes of zinc in 2016.`);
    await refreshAll(tools);
    const after = tools.store.getState().articles[0];
    expect(after?.id).toBe(before?.id);
    expect(after?.figures[0]?.id).toBe(before?.figures[0]?.id);
    expect(tools.store.getState().notice?.text).toBe('Refreshed: 0 figures new, 1 changed, 0 gone.');
  });

  it.each([
    [
      'that are empty now',
      (tools: ReturnType<typeof fakeTools>) => void (tools.workbook.selection = { address: 'S!A1', articles: [] }),
    ],
    [
      'whose sheet is gone',
      (tools: ReturnType<typeof fakeTools>) => void (tools.workbook.failure = 'The sheet S is gone.'),
    ],
  ])('cells %s: the article says so and keeps its figures', async (_name, change) => {
    const tools = fakeTools();
    tools.workbook.selection = at(CHILE);
    await addSelection(tools, false);
    await settled(tools);
    change(tools);
    await refreshAll(tools);
    expect(tools.store.getState().articles).toMatchObject([
      { status: 'failed', figures: [{ quote: '519,000 tonnes' }] },
    ]);
    expect(tools.store.getState().notice?.text).toMatch(/1 could not be read/u);
  });

  it('says so where nothing changed, and where nothing is there', async () => {
    const tools = fakeTools();
    await refreshAll(tools);
    expect(tools.store.getState().notice?.text).toMatch(/nothing to refresh/u);
    addPasted(tools, { text: CHILE });
    await settled(tools);
    await refreshAll(tools);
    expect(tools.store.getState().notice?.text).toBe('Refreshed: no figure has changed.');
  });
});

describe('what the ribbon asks', () => {
  const eventually = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve));
  };

  it('the source of a figure is shown; where there is none, why', async () => {
    const tools = fakeTools();
    addPasted(tools, { text: CHILE });
    await settled(tools);
    const stop = listenToRequests(tools);
    const figureId = tools.store.getState().articles[0]?.figures[0]?.id ?? '';
    requestPane({ type: 'showSource', figureId });
    await eventually(() => tools.store.getState().openFigure !== null);
    expect(tools.store.getState()).toMatchObject({ page: 'figures', openFigure: figureId });
    requestPane({ type: 'showSource', figureId: null });
    expect(tools.store.getState().notice?.text).toMatch(/^No figure of Ingot/u);
    requestPane({ type: 'showSource', figureId: 'fnone' });
    await eventually(() => (tools.store.getState().notice?.text ?? '').includes('not in the pane'));
    requestPane({ type: 'showError', message: 'It did not work.' });
    expect(tools.store.getState().notice).toMatchObject({ tone: 'error', text: 'It did not work.' });
    stop();
  });
});
