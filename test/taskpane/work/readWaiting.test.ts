import type { ArticleReader } from '../../../src/taskpane/reading/ArticleReader';
import { pastedEntry, sampleEntry } from '../../../src/taskpane/state/newEntries';
import { createPaneStore } from '../../../src/taskpane/state/paneState';
import { giveDate, removeArticles } from '../../../src/taskpane/work/changeArticles';
import { readWaiting } from '../../../src/taskpane/work/readWaiting';
import { directReader, fakeTools } from './tools';

const texts = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    pastedEntry({ text: `Chile exported ${place + 1} tonnes of copper in 2016.` }),
  );
const statuses = ({ store }: ReturnType<typeof fakeTools>) => store.getState().articles.map(({ status }) => status);

it('reads all that wait, in batches, with progress to the end', async () => {
  const batches: number[] = [];
  const reader: ArticleReader = {
    ...directReader,
    read: (jobs, ...rest) => {
      batches.push(jobs.length);
      return directReader.read(jobs, ...rest);
    },
  };
  const tools = fakeTools({ reader, store: createPaneStore({ articles: texts(20) }) });
  const seen = new Set<string>();
  tools.store.subscribe(({ reading }) => {
    if (reading !== null) seen.add(`${reading.done} of ${reading.total ?? '?'}`);
  });
  await readWaiting(tools);
  expect(new Set(statuses(tools))).toEqual(new Set(['dateNeeded']));
  expect(Math.max(...batches)).toBeLessThanOrEqual(8);
  expect([...seen][0]).toBe('0 of 20');
  expect([...seen].at(-1)).toBe('20 of 20');
  expect(tools.store.getState().reading).toBeNull();
});

it('reads what comes while it reads, once', async () => {
  const read: string[] = [];
  const reader: ArticleReader = {
    ...directReader,
    read: (jobs, ...rest) => {
      read.push(...jobs.map(({ id }) => id));
      return directReader.read(jobs, ...rest);
    },
  };
  const [first, second] = texts(2);
  const tools = fakeTools({ reader, store: createPaneStore({ articles: first === undefined ? [] : [first] }) });
  const running = readWaiting(tools);
  tools.store.setState(({ articles }) => ({ articles: second === undefined ? articles : [...articles, second] }));
  await Promise.all([running, readWaiting(tools)]);
  expect(read).toEqual([first?.id, second?.id]);
});

it('a cancel leaves what was read and says what was not', async () => {
  const tools = fakeTools({ store: createPaneStore({ articles: texts(30) }) });
  tools.store.subscribe(({ reading }) => {
    if ((reading?.done ?? 0) > 0) reading?.cancel();
  });
  await readWaiting(tools);
  expect(statuses(tools).slice(0, 1)).toEqual(['dateNeeded']);
  expect(statuses(tools).at(-1)).toBe('failed');
  expect(tools.store.getState().articles.at(-1)?.error).toMatch(/Try again/u);
  expect(tools.store.getState().reading).toBeNull();
});

it('an article on which the reader breaks fails; the others are read', async () => {
  const articles = texts(3);
  const bad = articles[1]?.id;
  const reader: ArticleReader = {
    ...directReader,
    async read(jobs, onOutcome, signal) {
      for (const job of jobs) {
        if (job.id === bad) throw new Error('out of memory');
        await directReader.read([job], onOutcome, signal);
      }
    },
  };
  const tools = fakeTools({ reader, store: createPaneStore({ articles }) });
  await readWaiting(tools);
  expect(statuses(tools)).toEqual(['dateNeeded', 'failed', 'dateNeeded']);
});

it.each<[string, (tools: ReturnType<typeof fakeTools>, id: string) => void, string[]]>([
  ['is given a date', (tools, id) => giveDate(tools, id, '2017-03-01'), ['ready']],
  ['is removed', (tools, id) => removeArticles(tools, new Set([id])), []],
  [
    'is removed and brought back',
    (tools, id) => {
      removeArticles(tools, new Set([id]));
      tools.store.getState().notice?.offer?.act();
    },
    ['dateNeeded'],
  ],
])('an article that %s while it is being read', async (_name, change, after) => {
  const [article] = texts(1);
  const id = article?.id ?? '';
  let changed = false;
  const reader: ArticleReader = {
    ...directReader,
    read: (...args) => {
      if (!changed) change(tools, id);
      changed = true;
      return directReader.read(...args);
    },
  };
  const tools = fakeTools({ reader, store: createPaneStore({ articles: texts(1) }) });
  await readWaiting(tools);
  expect(statuses(tools)).toEqual(after);
});

it('an article that the reader forgets fails, and is not read for ever', async () => {
  const reader: ArticleReader = {
    ...directReader,
    read: (jobs, ...rest) => directReader.read(jobs.slice(1), ...rest),
  };
  const tools = fakeTools({ reader, store: createPaneStore({ articles: texts(3) }) });
  await readWaiting(tools);
  expect(statuses(tools)).toEqual(['failed', 'dateNeeded', 'dateNeeded']);
});

it('a sample that cannot be loaded fails with the reason', async () => {
  const tools = fakeTools({ store: createPaneStore({ articles: [sampleEntry('a.txt'), ...texts(1)] }) });
  await readWaiting(tools);
  expect(tools.store.getState().articles).toMatchObject([
    { status: 'failed', error: 'No samples: try again.' },
    { status: 'dateNeeded' },
  ]);
});
