import { readText } from '../../src/sources/readText';

describe('pasted text is read as what it is', () => {
  test.each<[string, string, number]>([
    ['Output rose.', 'Output rose.', 0],
    ['| Country | Mt |\n|---|---:|\n| Chile | 5.5 |', 'Country\tMt\nChile\t5.5', 1],
    ['Country | Mt\r\n--- | ---\r\nChile | 5.5', 'Country\tMt\nChile\t5.5', 1],
    ['# Copper\n\nOutput *rose*.', 'Copper\n\nOutput rose.', 0],
    ['---\ntitle: Copper\n---\nOutput **rose**.', 'Output rose.', 0],
    ['<p>Output of copper <b>rose</b>.</p>', 'Output of copper rose.', 0],
    ['<!doctype html><body><p>Output of copper rose.</p></body>', 'Output of copper rose.', 0],
    [
      '<table><tr><th>Country</th><th>Mt</th></tr><tr><td>Chile</td><td>5</td></tr></table>',
      'Country\tMt\nChile\t5',
      1,
    ],
    ['Country\tMt\r\nChile\t5.5', 'Country\tMt\nChile\t5.5', 1],
  ])('%j', async (source, text, tables) => {
    const article = await readText(source);
    expect(article.text).toBe(text);
    expect(article.tables).toHaveLength(tables);
  });

  test.each([
    'Output rose | exports fell.\nBoth are small.',
    '#1 in copper\n\nOutput rose.',
    'Home | News | Contact\n-----\nOutput rose.',
    '<p is less than 5.',
    'Output *rose* in <p>May</p>.',
    '--- Output rose ---',
  ])('%j stays plain', async (text) => {
    expect((await readText(text)).text).toBe(text);
  });

  test('what is known of it holds over what its source says', async () => {
    const source = '---\ntitle: Copper\ndate: 2021-05-03\n---\nOutput rose.';
    expect(await readText(source)).toMatchObject({ title: 'Copper', published: '2021-05-03', id: 'text' });
    const known = { id: 'a', title: 'Zinc', published: '2022-01-02', url: 'https://a.example/b' };
    expect(await readText(source, known)).toMatchObject(known);
  });
});
