import fc from 'fast-check';
import stringWidth from 'string-width';
import { renderArticle, renderTable } from '../../src/output/humanTable';
import { wrapText } from '../../src/output/wrapText';
import { article, figure, TIN_ARTICLES } from './examples';

const plain = { width: 120, color: false };

describe('renderTable', () => {
  test('shows articles with their figures', () => {
    expect(renderTable(TIN_ARTICLES.slice(0, 1), plain).split('\n')).toEqual([
      'Tin exports rise · 2018-08-09 · Tin Weekly',
      '  Figure      Measure                         Change               Subject  Item  Period',
      '  519,000 t   exports                         +18% yoy, +1.8% mom  Zamunda  tin   2018-07',
      '  2.5 Mt      exports                                              Zamunda  tin   2018-01/2018-07',
      '  5 to 7%     share                                                Zamunda  tin',
      '  >10 USD/lb  price                                                         tin   2018-08-08',
      '  -12%        demand change other (forecast)                       Zamunda  tin   2018',
      '',
    ]);
  });

  test('parts articles by an empty line', () => {
    expect(renderTable([article({ id: 'a' }), article({ id: 'b' })], plain)).toBe(
      'a · 2018-08-09\n  No figures.\n\nb · 2018-08-09\n  No figures.\n',
    );
  });

  test('breaks what is too wide, East Asian text too', () => {
    const one = article({
      title: '锡',
      published: null,
      figures: [
        figure({ value: 5, unit: 't', subject: '中国有色金属工业协会', item: 'refined tin', period: '2018-07-01' }),
      ],
    });
    expect(renderArticle(one, { width: 44, color: false }).split('\n')).toEqual([
      '锡',
      '  Figure  Measure  Subject  Item     Period',
      '  5 t     other    中国有   refined  2018-07',
      '                   色金属   tin      -01',
      '                   工业协',
      '                   会',
      '',
    ]);
  });

  test('uses bold and dim type only where it may', () => {
    expect(renderTable(TIN_ARTICLES, plain)).not.toContain('\u001b');
    expect(renderTable(TIN_ARTICLES, { ...plain, color: true })).toContain('\u001b[1mTin exports rise\u001b[22m');
  });

  test('never exceeds the width nor lets the article steer the terminal', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('\u001b', '\n', '\u009b', '\u202e', '锡', ' ', 'a'), fc.string()),
    });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 62, max: 200 }), (title, subject, item, width) => {
        const one = article({
          title,
          figures: [figure({ subject, item, partner: item, period: '2018-07', value: 1e9 })],
        });
        const lines = renderArticle(one, { width, color: false }).split('\n');
        for (const line of lines.slice(1)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('wrapText', () => {
  test.each([
    ['refined copper', 8, ['refined', 'copper']],
    ['refined copper', 20, ['refined copper']],
    ['a b c d', 3, ['a b', 'c d']],
    ['2018-01/2018-07', 10, ['2018-01/20', '18-07']],
    ['精炼锡', 4, ['精炼', '锡']],
    ['', 5, ['']],
  ])('%j in %d places', (text, width, expected) => {
    expect(wrapText(text, width)).toEqual(expected);
  });
});
