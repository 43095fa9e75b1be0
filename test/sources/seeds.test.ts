import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/sources/readArticle';

const FOLDER = path.resolve(__dirname, '../../../shared/articles');
const SEEDS: readonly (readonly [file: string, published: string | null, title: RegExp | null, url: string | null])[] =
  [
    ['seed-000.txt', null, null, null],
    [
      'seed-001.txt',
      '2012-10-14',
      /^Ministry to Help .* Smelter$/,
      'https://www.themoscowtimes.com/2012/10/14/ministry-to-help-rusal-seek-chinese-partners-for-smelter-a18533',
    ],
    ['seed-002.txt', '2016-03-01', null, 'http://ria.ru/economy/20160229/1381934439.html'],
    ['seed-003.txt', null, null, null],
    ['seed-004.txt', '2015-11-16', /^China Partners .* Russia$/, null],
  ];

(existsSync(FOLDER) ? describe : describe.skip)(
  'the five published articles (skipped where ../shared/articles is absent)',
  () => {
    test.each(SEEDS)('%s', async (file, published, title, url) => {
      const bytes = new Uint8Array(readFileSync(path.join(FOLDER, file)));
      const article = await readArticle(bytes, file);
      expect(article).toMatchObject({ published, url, language: 'en' });
      if (title === null) expect(article.title).toBeNull();
      else expect(article.title).toMatch(title);
      expect(article.text).toBe(new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'));
    });
  },
);
