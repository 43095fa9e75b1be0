import { articleFromText } from '../../../src/sources/articleFromText';
import { furnitureTexts } from '../../support/sources/tables';

const PROSE =
  'The smelter turned out 40,000 tonnes of copper in the month, and sold most of it to wire makers at home.';
const MORE = 'Its owner means to keep the furnaces running through the winter.';

/** The furniture of an article that opens with some lines and ends with others. */
function furniture(opening: readonly string[], ending: readonly string[] = []): string[] {
  return furnitureTexts(articleFromText([...opening, PROSE, MORE, ...ending].join('\n\n')));
}

describe('furniture at the beginning', () => {
  test.each([
    ['a heading', '# Smelter keeps its pace'],
    ['a headline', 'Smelter keeps its pace'],
    ['a byline', 'By Ann Lee and Bo Chan'],
    ['a linked byline', 'By [Ann Lee](#)'],
    ['a date', '3 May 2021'],
    ['a labelled date', 'Published: 3 May 2021'],
    ['a source', 'Source: Metal News'],
  ])('%s', (_, line) => {
    expect(furniture([line])).toEqual([line]);
  });

  test('a dateline, and nothing of its sentence', () => {
    expect(furnitureTexts(articleFromText(`LIMA, May 3, 2019 (Agency) - ${PROSE}`))).toEqual([
      'LIMA, May 3, 2019 (Agency) - ',
    ]);
  });
});

describe('furniture at the end', () => {
  test.each([
    ['an address', ['Original url: https://metal.example/a']],
    ['an address below its label', ['Original url:', '<https://metal.example/a>']],
    ['credits', ['(Reporting by Ann Lee; editing by Bo Chan)']],
    ['agencies', ['*(Agency, AL)*']],
    ['a contact', ['To contact the reporter: ann@metal.example']],
    ['copyright', ['© 2021 Metal News. All rights reserved.']],
    ['cookies', ['We use cookies to improve this site.']],
    ['a subscription', ['Subscribe to our newsletter']],
    ['a list of articles', ['**Related articles:**', '- [Zinc smelter shut](#)', '- [Tin falls 3%](#)']],
  ])('%s', (_, lines) => {
    expect(furniture([], lines)).toEqual(lines);
  });

  test('a list of articles ends where prose begins again', () => {
    const lines = [
      'Read more:',
      'Zinc smelter shut',
      'Tin falls 3%',
      'The price of tin fell to 20,000 dollars a tonne on Monday.',
    ];
    expect(furniture([], lines)).toEqual(lines.slice(0, 3));
  });
});

describe('prose and figures are never furniture', () => {
  test.each([
    'Subscribers to the service rose by 3% to 4 million.',
    'Share prices fell by 3% in the month.',
    'By 2030 the smelter is to double its output to 80,000 tonnes.',
    'Source: the smelter sold 40,000 tonnes of copper in the month, wire makers said.',
    'Date palms were planted on 300 hectares beside the smelter.',
    'Updated plans foresee a furnace of 15,000 tonnes a year.',
    'Subscribe for 40 million shares at $3 each',
    'Exports: 40,000 tonnes',
    'Copyright fees brought in $3 million',
  ])('%s', (line) => {
    expect(furniture([PROSE, line])).toEqual([]);
    expect(furniture([], [line])).toEqual([]);
  });
});

describe('the title', () => {
  test.each([
    ['a heading, after a kicker', ['METALS', '# Smelter keeps its pace'], 'Smelter keeps its pace'],
    ['a headline below the date', ['3 May 2021', 'Smelter keeps its pace'], 'Smelter keeps its pace'],
    ['emphasis', ['**Smelter keeps its pace**'], 'Smelter keeps its pace'],
    ['an abbreviation at its end', ['Smelter to be sold in the U.S.'], 'Smelter to be sold in the U.S.'],
    ['a question', ['Will the smelter keep its pace?'], 'Will the smelter keep its pace?'],
  ])('%s', (_, opening, title) => {
    expect(articleFromText([...opening, PROSE, MORE].join('\n\n')).title).toBe(title);
  });

  test.each([
    ['prose from the start', PROSE],
    ['a single line', 'China exported 40,000 tonnes of copper in May'],
    ['figures without prose', 'Output 40,000 tonnes\nExports 15,000 tonnes'],
    ['a date alone', `3 May 2021\n\n${PROSE}`],
    ['a label', `By Ann Lee and Bo Chan\n\n${PROSE}`],
  ])('none: %s', (_, text) => {
    expect(articleFromText(text).title).toBeNull();
  });

  test('a title that is known is found in the text, and nothing else is taken for it', () => {
    const text = `# Smelter keeps *its* pace\n\nSecond furnace of 15,000 tonnes\n\n${PROSE}`;
    expect(furnitureTexts(articleFromText(text, { title: 'Smelter keeps its pace' }))).toEqual([
      '# Smelter keeps *its* pace',
    ]);
    expect(furnitureTexts(articleFromText(text, { title: 'Another title' }))).toEqual([]);
  });
});

describe('publisher, address, language', () => {
  test.each([
    ['source line', ['Source: Metal News'], 'Metal News'],
    ['byline of a newspaper', ['By The Metal Times'], 'The Metal Times'],
    ['copyright', ['© 2021 Metal News. All rights reserved.'], 'Metal News'],
    ['nothing', ['By Ann Lee'], null],
  ])('publisher: %s', (_, opening, publisher) => {
    expect(articleFromText([...opening, PROSE].join('\n\n')).publisher).toBe(publisher);
  });

  test('publisher: agency of the dateline', () => {
    expect(articleFromText(`LIMA, May 3 (Agency) - ${PROSE}`).publisher).toBe('Agency');
    expect(articleFromText(`LIMA, May 3, 2019 /MetalWire/ -- ${PROSE}`).publisher).toBe('MetalWire');
  });

  test.each([
    ['Source: https://metal.example/a (Russian)', 'https://metal.example/a'],
    ['<https://metal.example/a>', 'https://metal.example/a'],
    ['Original article: [here](https://metal.example/a)', 'https://metal.example/a'],
    ['Source: https://user:secret@metal.example/a', 'https://metal.example/a'],
    ['Source: javascript:alert(1)', null],
    ['See https://metal.example/a for more on this.', null],
    ['- https://metal.example/a', null],
  ])('address: %s', (line, url) => {
    expect(articleFromText([PROSE, line].join('\n\n')).url).toBe(url);
  });

  test.each([
    [PROSE, 'en'],
    ['Завод Cu-Wire выпустил 40 тысяч тонн меди.', 'ru'],
    ['该冶炼厂 (Metal Co.) 当月生产了四万吨铜。', 'zh'],
    ['製錬所は今月、銅を四万トン生産した。', 'ja'],
    ['2021', 'en'],
  ])('language: %s', (text, language) => {
    expect(articleFromText(text).language).toBe(language);
  });
});
