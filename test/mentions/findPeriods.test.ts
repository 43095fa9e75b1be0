import fc from 'fast-check';
import { findPeriods } from '../../src/mentions/findPeriods';
import { tokenizeText } from '../../src/text/tokenizeText';

const periodsOf = (text: string, published: string | null = '2024-07-15') => findPeriods(tokenizeText(text), published);
const lastOf = (text: string, published?: string | null) => periodsOf(text, published).at(-1)?.period;

describe('findPeriods', () => {
  test.each([
    ['in July', '2024-07'],
    ['in November', '2023-11'],
    ['in March 2022', '2022-03'],
    ['in the third quarter of 2023', '2023-Q3'],
    ['in the first nine months of 2023', '2023-01/2023-09'],
    ['in January-May', '2024-01/2024-05'],
    ['from March to June', '2024-03/2024-06'],
    ['in the six months to June 30, 2024', '2024-01/2024-06'],
    ['in the quarter ended 31 March', '2024-Q1'],
    ['in the 12 months to May 2024', '2023-06/2024-05'],
    ['in the fiscal year that ended in March', '2023-04/2024-03'],
    ['in the fiscal year which ended last March', '2023-04/2024-03'],
    ['in the fiscal year that runs to March', '2023-04/2024-03'],
    ['for fiscal 2024, which ended in June', '2023-07/2024-06'],
    ['in its fiscal second quarter, which ended on May 31', '2024-03/2024-05'],
    ['in the third quarter that ended December 31', '2023-Q4'],
    ['in the year-to-June 2023 period', '2022-07/2023-06'],
    ['in the third quarter of 2023, which ended well', '2023-Q3'],
    ['in the third quarter of 2023 to end a strike', '2023-Q3'],
    ['in the first half through May', '2024-05'],
    ['in 1H23', '2023-01/2023-06'],
    ['in 4Q18', '2018-Q4'],
    ['over 9M 2023', '2023-01/2023-09'],
    ['last year', '2023'],
    ['next year', '2025'],
    ['so far this year', '2024-01/2024-07'],
    ['so far in July', '2024-07'],
    ['last month', '2024-06'],
    ['on Friday', '2024-07-12'],
    ['in the week to July 6', '2024-06-30/2024-07-06'],
    ['for the week from July 10', '2024-07-10/2024-07-16'],
    ['in the week beginning 1 July', '2024-07-01/2024-07-07'],
    ['in the week of July 4', '2024-07-01/2024-07-07'],
    ['in the week ended on July 6', '2024-06-30/2024-07-06'],
    ['in the week that ended on Friday', '2024-07-06/2024-07-12'],
    ['in the week to Friday', '2024-07-06/2024-07-12'],
    ['in the week from July 1 to July 7', '2024-07-01/2024-07-07'],
    ['last week', '2024-07-08/2024-07-14'],
    ['a week from July 10', '2024-07-10'],
    ['in the first week of July', '2024-07'],
    ['in the first ten days of June', '2024-06-01/2024-06-10'],
    ['the 2023/24 season', '2023/2024'],
    ['at the beginning of 2021', '2021-01'],
    ['over the next decade', '2024/2034'],
    ['over the six years to 2022', '2017/2022'],
    ['for 2026 and 2027 the cap is', '2026/2027'],
  ])('%s is %s', (text, period) => {
    expect(lastOf(`It made 5 tonnes ${text}.`)).toBe(period);
  });

  test.each([
    ['Output fell in May from the month before', '2024-04'],
    ['Output fell in May from a year earlier', '2023-05'],
    ['Output fell in the first half against the same period last year', '2023-01/2023-06'],
    ['Output fell in May; last year same period it was 3 tonnes', '2023-05'],
    ['Output rose in the first quarter from the year-ago period', '2023-Q1'],
    ['For the crop 2022/23 it sees 5 tonnes after 4 tonnes in the past season', '2021/2022'],
    ['By 2030 it wants 5 tonnes, and 3 tonnes in that year', '2030'],
  ])('%s: told from the period talked about', (text, period) => {
    expect(lastOf(`${text}.`)).toBe(period);
  });

  test.each([
    ['It is to open a mill in November', '2024-11'],
    ['The mill will open in December', '2024-12'],
    ['It will ship 5 tonnes in October, 6 in November and 7 in December', '2024-12'],
    ['Stock on October 31 is seen at 5 tonnes', '2024-10-31'],
  ])('%s: the year of a month', (text, period) => {
    expect(lastOf(`${text}.`)).toBe(period);
  });

  test.each([
    ['An Indian mill made 5 lakh tonnes in Q1 FY25', '2024-Q2'],
    ['An Indian mill made 5 lakh tonnes in FY24', '2023-04/2024-03'],
    ['An Indian mill made 5 lakh tonnes in 2023-24', '2023-04/2024-03'],
    ['It spent A$5 million in 1H FY24', '2023-07/2023-12'],
    ['It will spend $5 million in the current fiscal year, which runs until June 30', '2025-06-30'],
    ['A mill made 5 tonnes in FY23', '2023'],
  ])('%s: fiscal years', (text, period) => {
    expect(lastOf(`${text}.`)).toBe(period);
  });

  test.each([
    ['the first five months of the current Iranian calendar year', '2020-03-20/2020-08-21'],
    ['the previous Iranian calendar year', '2019-03-21/2020-03-19'],
    ['the Iranian calendar year 1404 (2025-2026)', '2025-03-21/2026-03-20'],
  ])('%s is %s', (text, period) => {
    expect(lastOf(`Iran made 5 tonnes in ${text}.`, '2020-09-21')).toBe(period);
  });

  test('months of futures contracts are no periods', () => {
    expect(lastOf('The August contract fell by 3%.')).toBeNull();
  });

  test('without a date the years of the text tell, those of comparisons apart', () => {
    expect(lastOf('It made 5 tonnes in May of 2022, more than in May 2021. In June it made 6.', null)).toBe('2022-06');
    expect(lastOf('It made 5 tonnes this year.', null)).toBeNull();
  });

  test.each(['It has 2016 workers', 'Resolution 2018 was passed', 'It may rise', 'a 1999-tonne cargo'])(
    'nothing in %s',
    (text) => {
      expect(periodsOf(text).filter(({ period }) => period !== null)).toEqual([]);
    },
  );

  test('mentions lie in the text, in order, apart', () => {
    const words = [
      'in',
      'the',
      'May',
      'first',
      '2023',
      'half',
      'of',
      'last',
      'year',
      'quarter',
      '-',
      '30',
      'to',
      'FY24',
      ',',
      'same',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (picked) => {
        const text = picked.join(' ');
        let end = 0;
        for (const { span } of periodsOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('an article without a date', () => {
  test.each([
    ['Capacity is to double by 2027. Output rose in the first half.', null],
    ['The plant will open in 2030. Output rose in March.', null],
    ['Output fell in 2023. It rose in the first half.', '2023-01/2023-06'],
    ['Output fell in 2023 and is to double by 2027. It rose in the first half.', '2023-01/2023-06'],
  ])('%s', (text, period) => {
    expect(lastOf(text, null)).toBe(period);
  });
});

describe('a month of two years that are compared', () => {
  test.each([
    ['change, Apr 25/24', '2025-04'],
    ['change Apr 2025/2024', '2025-04'],
    ['on Apr 25', '2024-04-25'],
    ['Apr 25-26', '2024-04-25/2024-04-26'],
  ])('%s', (text, period) => {
    expect(lastOf(text)).toBe(period);
  });
});
