import fc from 'fast-check';
import { readMarkdown } from '../../../src/sources/markdown/readMarkdown';
import { tableTexts } from '../../support/sources/tables';

test.each([
  [
    'marks vanish',
    'Output *rose* by **3%**, `said` [the owner](https://metal.example).',
    'Output rose by 3%, said the owner.',
  ],
  ['headings and paragraphs', '# Copper\n\nOutput\nrose.\n\nPrices fell.', 'Copper\n\nOutput rose.\n\nPrices fell.'],
  ['lists', 'Two:\n\n- one\n- two\n  1. three\n\nEnd.', 'Two:\n\none\ntwo\n\nthree\n\nEnd.'],
  ['loose lists', '- one\n\n- two', 'one\ntwo'],
  ['quotes', '> Output rose.\n>\n> Prices fell.', 'Output rose.\n\nPrices fell.'],
  ['hard breaks', 'one  \ntwo<br>three', 'one\ntwo\nthree'],
  ['code', '```\na  b\nc\n```', 'a b\nc'],
  ['pictures vanish', 'Before ![a chart](c.png) after.', 'Before after.'],
  ['bare addresses', '<https://metal.example/a>', 'https://metal.example/a'],
  ['escapes', '3\\*4 &amp; 5', '3*4 & 5'],
  ['inline HTML', 'Output <b>rose</b>.', 'Output rose.'],
  [
    'blocks of HTML',
    '<div><p>Output rose.</p><script>x()</script></div>\n\nPrices fell.',
    'Output rose.\n\nPrices fell.',
  ],
])('%s', async (_, source, text) => {
  expect((await readMarkdown(source)).text).toBe(text);
});

test('a table', async () => {
  const article = await readMarkdown(
    '## Output\n\n| Month | t |\n|---|--:|\n| May | **1** |\n| June | [2](x) |\n\nEnd.',
  );
  expect(article.text).toBe('Output\n\nMonth\tt\nMay\t1\nJune\t2\n\nEnd.');
  expect(article.tables.map((table) => tableTexts(article, table))).toEqual([
    [
      ['Month', 't'],
      ['May', '1'],
      ['June', '2'],
    ],
  ]);
  expect(article.tables[0]?.cells.map(({ header }) => header)).toEqual([true, true, true, false, true, false]);
  expect(article.tables[0]?.caption).toEqual({ start: 0, end: 6 });
});

test('the first heading is the title', async () => {
  expect((await readMarkdown('Some words.\n\n## Copper *rises*\n\n# Zinc')).title).toBe('Copper rises');
});

test('front matter', async () => {
  const article = await readMarkdown(
    '---\r\ntitle: "Copper rises"\r\ndate: 2021-05-03\r\nurl: https://metal.example/a\r\nlang: en\r\n---\r\nOutput rose.',
  );
  expect(article).toMatchObject({
    text: 'Output rose.',
    title: 'Copper rises',
    published: '2021-05-03',
    url: 'https://metal.example/a',
    language: 'en',
  });
});

test('a rule at the top is no front matter', async () => {
  expect((await readMarkdown('---\n\nOutput rose.')).text).toBe('Output rose.');
});

test('depth of nesting does no harm', async () => {
  expect((await readMarkdown(`${'>'.repeat(3000)} Output rose.`)).text).toContain('Output rose.');
});

test('for any table, each span holds its cell', async () => {
  const cell = fc.array(fc.constantFrom('a', 'Zinc', '1,234.5', '–', '%', '铜', 'é', ' ', '\\|', '&amp;'), {
    maxLength: 6,
  });
  const row = fc.array(cell, { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 6 }), async ([head, ...body]) => {
      const write = (cells: readonly (readonly string[])[]): string =>
        `| ${cells.map((parts) => parts.join('')).join(' | ')} |`;
      const source = `One.\n\n${[write(head ?? []), '|---|---|---|', ...body.map(write)].join('\n')}\n\nTwo.`;
      const article = await readMarkdown(source);
      const shown = (parts: readonly string[]): string =>
        parts.join('').replace(/\\\|/g, '|').replace(/&amp;/g, '&').split(' ').filter(Boolean).join(' ');
      const rows = [head ?? [], ...body].map((cells) => cells.map(shown)).filter((cells) => cells.some(Boolean));
      const table = article.tables[0];
      expect(tableTexts(article, table)).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});
