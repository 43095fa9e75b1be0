import { readdirSync } from 'node:fs';
import path from 'node:path';
import { sampleCollection } from '../../../.tools/addin/sampleCollection';
import { readWebSource } from '../../../src/actions/readWebSource';
import type { ArticleReader } from '../../../src/taskpane/reading/ArticleReader';
import { collectionSamples } from '../../../src/taskpane/samples/collectionSamples';
import { fakeWeb } from '../../support/sources/fakeWeb';

const PAGE = 'https://addin.example/ingot/reader.js';
const root = path.resolve(__dirname, '../../..');

/** A reader beside a page on whose server the samples lie, or nothing at all. */
async function readerOf(served: boolean): Promise<Pick<ArticleReader, 'web'> & { times: number }> {
  const files = served ? await sampleCollection(root) : new Map<string, Uint8Array>();
  const web = fakeWeb(
    Object.fromEntries([...files].map(([name, body]) => [new URL(name, PAGE).href, { body }] as const)),
  );
  const reader = {
    times: 0,
    web: (...[origin, signal]: Parameters<ArticleReader['web']>) => {
      reader.times += 1;
      return readWebSource(origin, PAGE, web, signal);
    },
  };
  return reader;
}

describe('collectionSamples', () => {
  it('lists the samples that are shipped, with title and date', async () => {
    const list = await collectionSamples(await readerOf(true)).list();
    expect(list.map(({ file }) => file)).toEqual(readdirSync(path.join(root, 'assets/samples')).sort());
    expect(list.filter(({ title }) => title === null)).toEqual([]);
    expect(list.find(({ file }) => file === 'siberian-smelter.txt')?.published).toBe('2012-10-14');
  });

  it('loads each, with its tables, without asking for the collection again', async () => {
    const reader = await readerOf(true);
    const samples = collectionSamples(reader);
    await samples.list();
    const article = await samples.load('hydropower-plants.html');
    expect(article).toMatchObject({ id: 'hydropower-plants.html' });
    expect(article.tables.length).toBeGreaterThan(0);
    expect(reader.times).toBe(1);
    await samples.list();
    expect(reader.times).toBe(2);
  });

  it('loads one that was listed when the pane was open before', async () => {
    const samples = collectionSamples(await readerOf(true));
    expect((await samples.load('siberian-smelter.txt')).text).toContain('800,000');
    await expect(samples.load('none.txt')).rejects.toThrow(/is there no longer/);
  });

  it('says what to do where they cannot be loaded, and tries again', async () => {
    const reader = await readerOf(false);
    const samples = collectionSamples(reader);
    const message = 'The sample articles could not be loaded: check the connection and try again.';
    await expect(samples.load('a.txt')).rejects.toThrow(message);
    await expect(samples.list()).rejects.toThrow(message);
    await expect(samples.load('a.txt')).rejects.toThrow(message);
    expect(reader.times).toBe(3);
  });
});
