import type { ArticleInput } from '../../src/actions/eachArticle';
import { eachArticle } from '../../src/actions/eachArticle';
import type { Article } from '../../src/model/article';

const article = (text: string): Article => ({
  id: text,
  title: null,
  published: null,
  publisher: null,
  url: null,
  language: null,
  text,
  tables: [],
  furniture: [],
});

const input = (id: string, read: ArticleInput['read'] = () => article(id)): ArticleInput => ({
  id,
  name: id,
  line: null,
  read,
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const length = ({ text }: Article): number => text.length;

describe('eachArticle', () => {
  it('does every article in order, whatever becomes of the others', async () => {
    const inputs = [
      input('a'),
      input('bb', () => Promise.reject(new Error('is empty'))),
      input('ccc', () => Promise.resolve(article('ccc'))),
    ];
    const outcomes = await collect(eachArticle(inputs, length));
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.result : outcome.error))).toEqual([1, 'is empty', 3]);
  });

  it('takes a failure of the work for a failure of the article', async () => {
    const outcomes = await collect(
      eachArticle([input('a'), input('b')], ({ id }) => {
        if (id === 'a') throw new Error('cannot');
        return id;
      }),
    );
    expect(outcomes).toMatchObject([
      { ok: false, error: 'cannot' },
      { ok: true, result: 'b' },
    ]);
  });

  it('refuses an article that would not fit into memory', async () => {
    const long = input('a', () => article('x'.repeat(12_000_001)));
    expect(await collect(eachArticle([long, input('b')], length))).toMatchObject([
      { ok: false, error: expect.stringContaining('split it') as string },
      { ok: true },
    ]);
  });

  it('reads an article only when its turn comes', async () => {
    const read: string[] = [];
    const inputs = ['a', 'b'].map((id) =>
      input(id, () => {
        read.push(id);
        return article(id);
      }),
    );
    for await (const outcome of eachArticle(inputs, length)) {
      expect(read).toEqual(outcome.input.id === 'a' ? ['a'] : ['a', 'b']);
    }
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await collect(eachArticle([input('a'), input('b')], length, { onProgress: (done) => seen.push(done) }));
    expect(seen).toEqual([1, 2]);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const run = async (): Promise<void> => {
      for await (const outcome of eachArticle([input('a'), input('b'), input('c')], length, { signal: stop.signal })) {
        seen.push(outcome.input.name);
        if (outcome.input.id === 'b') stop.abort(new Error('enough'));
      }
    };
    await expect(run()).rejects.toThrow('enough');
    expect(seen).toEqual(['a', 'b']);
  });
});
