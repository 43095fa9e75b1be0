import { errorLine, jsonArray, jsonLine } from '../../src/output/jsonLines';
import { article, figure, TIN_ARTICLES } from './examples';

const FIGURE_KEYS =
  'id quote start end sentence value unit kind measure subject item partner period bound periodText status basis by ' +
  'changeOf confidence rule evidence';

describe('jsonLine', () => {
  test('has the fields of the contract in a fixed order', () => {
    const shuffled = Object.fromEntries(Object.entries(figure({ value: [1, 2] })).reverse());
    const line = jsonLine(article({ figures: [figure(shuffled)] }), { text: false });
    const read = JSON.parse(line) as { figures: object[] };
    expect(Object.keys(read)).toEqual(['id', 'title', 'published', 'publisher', 'url', 'language', 'figures']);
    expect(Object.keys(read.figures[0] ?? {})).toEqual(FIGURE_KEYS.split(' '));
  });

  test('carries the text where it is asked to', () => {
    const line = jsonLine(article({ text: 'Five tonnes.' }), { text: true });
    expect(JSON.parse(line)).toMatchObject({ text: 'Five tonnes.', figures: [] });
  });

  test.each(TIN_ARTICLES.map((one) => [one.id, one]))('gives back %s', (_, one) => {
    expect(JSON.parse(jsonLine(one, { text: true }))).toEqual(one);
  });

  test('is one line, also for readers that break at other characters', () => {
    const nasty = article({ title: 'a\nb\r\u0085\u2028\u2029\u001b[2J\u009b2J', text: '\ud800' });
    const line = jsonLine(nasty, { text: true });
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\p{Cs}]/u);
    expect(JSON.parse(line)).toMatchObject({ title: nasty.title });
  });
});

test('errorLine names the line', () => {
  expect(errorLine(null, 3, 'not\nJSON')).toBe('{"id":null,"line":3,"error":"not\\nJSON"}');
});

describe('jsonArray', () => {
  test.each([[[]], [['{"a":1}']], [['1', '2', '3']]])('of %j', async (lines) => {
    const pieces: string[] = [];
    for await (const piece of jsonArray(lines)) pieces.push(piece);
    expect(JSON.parse(pieces.join(''))).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });
});
