import { articleFromText } from '../../../src/sources/articleFromText';

const PROSE =
  'The smelter turned out 40,000 tonnes of copper in the month, and sold most of it to wire makers at home.';
const MORE = 'Its owner means to keep the furnaces running through the winter.';

/** The date found in an article of the lines given and two paragraphs of prose. */
function published(...lines: readonly string[]): string | null {
  return articleFromText([...lines, PROSE, MORE].join('\n\n')).published;
}

describe('a publication date is read from the furniture', () => {
  test.each([
    ['month first', 'October 14, 2012', '2012-10-14'],
    ['day first', '01 March 2016', '2016-03-01'],
    ['short month', '3-May-2019', '2019-05-03'],
    ['capitals', 'MAY 3, 2019', '2019-05-03'],
    ['ISO', '2018-08-09', '2018-08-09'],
    ['ISO with a time', '2018-08-09T23:30:00-05:00', '2018-08-09'],
    ['weekday and time', 'Fri May 3, 2019 / 10:02 AM EDT', '2019-05-03'],
    ['label and colon', 'Published Date : Nov 16, 2015', '2015-11-16'],
    ['label without colon', 'Posted on 3 May 2021 by Ann Lee', '2021-05-03'],
    ['updated', 'Updated: 11:02 GMT, 3 May 2021', '2021-05-03'],
    ['both labels, published counts', 'Published: 3 May 2021 | Updated: 5 May 2021', '2021-05-03'],
    ['byline', 'By Ann Lee | 3 May 2021', '2021-05-03'],
    ['source', 'Metal News, 3 May 2021, 14:30', '2021-05-03'],
    ['Markdown marks', '*3 May 2021*', '2021-05-03'],
    ['day above 12 settles the order', '16/11/2015', '2015-11-16'],
    ['month first settled by the day', '11/16/2015', '2015-11-16'],
    ['slashes, year first', '2018/08/09', '2018-08-09'],
  ])('%s: %s', (_, line, date) => {
    expect(published('Copper smelter keeps its pace', line)).toBe(date);
  });

  test.each([
    ['MOSCOW, April 12, 2019 /PRNewswire/ -- ', '2019-04-12'],
    ['BEIJING, Jan 14 2020 — ', '2020-01-14'],
    ['LIMA, Peru, Sept. 5, 2019 (Agency) - ', '2019-09-05'],
    ['London (Platts)--12Apr2019/1234 am EDT -- ', '2019-04-12'],
    ['Moscow. 12 April 2019. AGENCY – ', '2019-04-12'],
  ])('dateline: %s', (dateline, date) => {
    expect(articleFromText(`${dateline}${PROSE}\n\n${MORE}`).published).toBe(date);
  });

  test.each([
    ['8 августа 2018', '2018-08-08'],
    ['08.09.2018', '2018-09-08'],
    ['Опубликовано: 12 апреля 2019 г.', '2019-04-12'],
  ])('Russian: %s', (line, date) => {
    const prose = 'Завод выпустил за месяц 40 тысяч тонн меди и продал почти всё на внутреннем рынке.';
    expect(articleFromText(`${line}\n\n${prose}\n\n${prose}`).published).toBe(date);
  });

  test.each([
    ['2018年8月9日', '2018-08-09'],
    ['发布时间：2018-08-09 10:11', '2018-08-09'],
  ])('Chinese: %s', (line, date) => {
    expect(articleFromText(`${line}\n\n该冶炼厂当月生产了四万吨铜，大部分销往国内的电线制造商。`).published).toBe(date);
  });

  test('the last lines count too', () => {
    expect(articleFromText(`${PROSE}\n\n${MORE}\n\nPublished: 3 May 2021`).published).toBe('2021-05-03');
  });

  test('a year from the copyright notice completes the dateline', () => {
    const dateline = 'HONG KONG, Nov 15 (Agency) - ';
    expect(articleFromText(`${dateline}${PROSE}`).published).toBeNull();
    expect(articleFromText(`${dateline}${PROSE}\n\n© 2016 Agency`).published).toBe('2016-11-15');
    expect(articleFromText(`${dateline}${PROSE}\n\n© 2010-2016 Agency`).published).toBeNull();
  });

  test("the article's own address comes last", () => {
    const address = 'Original url: https://news.example/2012/10/14/copper';
    expect(published(address)).toBe('2012-10-14');
    expect(published('15 October 2012', address)).toBe('2012-10-15');
  });

  test('a date that is given overrides', () => {
    expect(articleFromText(`3 May 2021\n\n${PROSE}`, { published: '2021-06-01' }).published).toBe('2021-06-01');
  });
});

describe('no publication date is read from', () => {
  test.each([
    ['a sentence', 'On October 8, 2016 the council decided that no furnace may be added in the region.'],
    [
      'a sentence with a dash',
      'On October 8, 2016 the council decided — after a long debate — that no furnace may be added.',
    ],
    [
      'a sentence that opens like a label',
      'Released on 12 April 2019, the survey shows that output is still rising at home.',
    ],
    ['a sentence of names', 'On October 8, 2016 Metal Bank – the largest – bought the smelter from its owner at home.'],
    ['a headline that ends in a date', 'Interim results for the half year ended 30 June 2016'],
    ['a headline with "on"', 'Copper Hits Record High on May 3, 2019'],
    ['a heading', '# Trade in metals, 3 May 2019'],
    ['an open order', '03/04/2016'],
    ['an open order with dots', '03.04.2016'],
    ['a month alone', 'May 2018'],
    ['a day without its year', '3 May'],
    ['a relative date', 'Posted 3 hours ago'],
    ['a date that does not exist', 'February 30, 2019'],
    ['a date before 1990', '14 October 1962'],
    ['a date to come', '3 May 2199'],
    ['a two-digit year', '16/11/15'],
    ['a row of a table', 'Lima\t3 May 2019'],
  ])('%s: %s', (_, line) => {
    expect(published('Copper smelter keeps its pace', line)).toBeNull();
  });
});
