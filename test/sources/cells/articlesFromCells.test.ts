import type { CellBlock, CellValue } from '../../../src/model/cells';
import { articlesFromCells } from '../../../src/sources/cells/articlesFromCells';

const block = (values: CellValue[][], formats: Readonly<Record<string, string>> = {}): CellBlock => ({
  sheet: 'My data',
  row: 1,
  column: 2,
  values,
  formats: values.map((cells, row) => cells.map((_, column) => formats[`${row} ${column}`] ?? 'General')),
});

const read = (values: CellValue[][], formats?: Readonly<Record<string, string>>, eachCell = false) =>
  articlesFromCells(block(values, formats), { eachCell });

const NOTHING = { title: null, published: null, publisher: null, url: null };

describe('one column without a header', () => {
  test('is one article, as pasted text lands', () => {
    expect(read([['Tin exports rise'], [''], ['Zamunda shipped 5 t.'], ['']])).toEqual([
      { ...NOTHING, address: "'My data'!C2:C5", text: 'Tin exports rise\n\nZamunda shipped 5 t.' },
    ]);
  });

  test('is many where every cell is one', () => {
    expect(read([['One.'], [''], ['Two.']], {}, true)).toEqual([
      { ...NOTHING, address: "'My data'!C2", text: 'One.' },
      { ...NOTHING, address: "'My data'!C4", text: 'Two.' },
    ]);
  });

  test('keeps numbers, dates and per cents as they are seen', () => {
    const [article] = read([[519], [43_321], [0.18], [true]], { '1 0': 'd-mmm-yy', '2 0': '0.0%' });
    expect(article?.text).toBe('519\n2018-08-09\n18%\nTRUE');
  });

  test('is none where nothing is in it', () => {
    expect(read([[''], ['  ']])).toEqual([]);
    expect(read([[''], ['  ']], {}, true)).toEqual([]);
  });

  test('a line spread over several cells stays a line', () => {
    expect(
      read([
        ['Exports', 5],
        ['Imports', 6],
      ])[0]?.text,
    ).toBe('Exports\t5\nImports\t6');
  });

  test('a first line that only looks like a header is not one where it is alone', () => {
    expect(read([['Text']])).toEqual([{ ...NOTHING, address: "'My data'!C2", text: 'Text' }]);
  });
});

describe('a table', () => {
  test('is read row by row', () => {
    const rows = [
      ['Title', 'Date', 'Text', 'URL', 'Source'],
      ['Tin', 43_321, 'Zamunda shipped 5 t.', 'https://tin.example/a', 'Tin Weekly'],
      ['No text', 43_322, '', '', ''],
      ['', '9 August 2018', '=1+1 is text', 'javascript:alert(1)', ''],
    ];
    expect(read(rows, { '1 1': 'yyyy-mm-dd' })).toEqual([
      {
        address: "'My data'!C3:G3",
        title: 'Tin',
        published: '2018-08-09',
        publisher: 'Tin Weekly',
        url: 'https://tin.example/a',
        text: 'Zamunda shipped 5 t.',
      },
      { ...NOTHING, address: "'My data'!C5:G5", published: '2018-08-09', text: '=1+1 is text' },
    ]);
  });

  test.each([
    [['Headline', 'Published', 'Body']],
    [['HEADLINE', 'Publication date', 'Article text']],
    [['heading', 'published_at', 'Content']],
    [['Title', 'Pub. date', 'Full text']],
  ])('has headers as people write them: %j', (header) => {
    expect(read([header, ['Tin', '2018-08-09', 'It rose.']])).toEqual([
      { ...NOTHING, address: "'My data'!C3:E3", title: 'Tin', published: '2018-08-09', text: 'It rose.' },
    ]);
  });

  test('needs only a text', () => {
    expect(read([['Article'], ['One.'], ['Two.']]).map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  test('counts "every cell" for nothing', () => {
    expect(read([['Article'], ['One.']], {}, true)).toHaveLength(1);
  });

  test.each<[string, CellValue]>([
    ['open order', '03/04/2016'],
    ['no date', 'soon'],
    ['a number that is none', 12],
    ['truth', true],
    ['nothing', ''],
  ])('leaves a date open that is not certain: %s', (_, date) => {
    expect(
      read([
        ['Date', 'Text'],
        [date, 'It rose.'],
      ])[0]?.published,
    ).toBeNull();
  });
});
