import { readJobs, type ReadingJob, type ReadOutcome } from '../../src/actions/readJobs';
import { articleFromText } from '../../src/sources/articleFromText';

const TEXT = 'Chile exported 519,000 tonnes of copper last year, up 3% from a year earlier.';
const plain = { kind: 'text', title: null, publisher: null, url: null } as const;

async function read(...jobs: ReadingJob[]): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readJobs(jobs)) outcomes.push(outcome);
  return outcomes;
}

it.each<[string, ReadingJob]>([
  ['a text', { ...plain, id: 'a', published: '2017-01-01', text: TEXT }],
  ['a file', { kind: 'file', id: 'a', published: '2017-01-01', name: 'a.txt', content: new Blob([TEXT]) }],
  [
    'what was copied',
    { kind: 'copied', id: 'a', published: '2017-01-01', html: new Blob([`<p>${TEXT}</p>`]), text: 'x' },
  ],
  [
    'what was copied without words',
    { kind: 'copied', id: 'a', published: '2017-01-01', html: new Blob(['<img>']), text: TEXT },
  ],
  [
    'what was copied as nothing',
    { kind: 'copied', id: 'a', published: '2017-01-01', html: new Blob(['']), text: TEXT },
  ],
  ['an article', { kind: 'article', id: 'a', published: '2017-01-01', article: articleFromText(TEXT, { id: 'a' }) }],
])('reads %s under its id and with its date', async (_name, job) => {
  const [outcome] = await read(job);
  expect(outcome).toMatchObject({ id: 'a', ok: true, rows: 1, article: { id: 'a', published: '2017-01-01' } });
  expect(outcome?.ok === true && outcome.figures.map(({ period }) => period)).toEqual(['2016', '2016']);
});

it('takes what stands beside the text', async () => {
  const beside = { title: 'Copper', publisher: 'The Daily', url: 'https://example.com/a' };
  const [outcome] = await read({ kind: 'text', id: 'a', published: null, text: TEXT, ...beside });
  expect(outcome).toMatchObject({ article: beside });
});

it('a file that cannot be read is an outcome of its own, and says what to do', async () => {
  const gone = new Blob([TEXT]);
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  const outcomes = await read(
    { kind: 'file', id: 'a', published: null, name: 'a.pdf', content: new Blob(['']) },
    { kind: 'file', id: 'b', published: null, name: 'b.txt', content: gone },
    { ...plain, id: 'c', published: null, text: TEXT },
  );
  expect(outcomes).toMatchObject([
    { id: 'a', ok: false, error: 'a.pdf is empty: give it the text of an article.' },
    { id: 'b', ok: false, error: 'b.txt was changed, moved or deleted since it was added: add it again.' },
    { id: 'c', ok: true },
  ]);
});

it('stops at the article in hand', async () => {
  const abort = new AbortController();
  const jobs = ['a', 'b'].map((id) => ({ ...plain, id, published: null, text: TEXT }));
  const run = async () => {
    for await (const { id } of readJobs(jobs, { signal: abort.signal })) if (id === 'a') abort.abort();
  };
  await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
});
