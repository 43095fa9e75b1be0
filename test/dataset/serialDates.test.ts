import { bareFormat, dayOfSerial, isDateFormat, serialOfDay } from '../../src/dataset/serialDates';

test.each<[string, number]>([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2018-08-09', 43_321],
  ['2024-02-29', 45_351],
  ['9999-12-31', 2_958_465],
])('%s is day %d', (day, serial) => {
  expect(serialOfDay(day)).toBe(serial);
  expect(dayOfSerial(serial)).toBe(day);
});

test.each(['', '2018', '2018-02-30', '2018-13-01', '1900-02-28', '1899-12-31', 'yesterday', '2018-08-09T00:00:00Z'])(
  '%j is no certain day',
  (day) => {
    expect(serialOfDay(day)).toBeNull();
  },
);

test.each([0, 60, -5, 2_958_466, Number.NaN, Infinity])('day %d is none', (serial) => {
  expect(dayOfSerial(serial)).toBeNull();
});

test('a time of day is left out', () => {
  expect(dayOfSerial(43_321.999)).toBe('2018-08-09');
});

test.each<[string, boolean]>([
  ['yyyy-mm-dd', true],
  ['mmm-yy', true],
  ['m/d/yyyy', true],
  ['[$-409]d\\-mmm;@', true],
  ['mmm', true],
  ['"Day" yyyy', true],
  ['General', false],
  ['#,##0.00', false],
  ['0.0%', false],
  ['#,##0 "days"', false],
  ['[Red]#,##0', false],
  ['0.0\\d', false],
  ['[h]:mm', false],
  ['', false],
  ['"open', false],
])('the format %j shows a date: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test('only the part for positive numbers counts', () => {
  expect(bareFormat('[$-409]mmm "of" yy;yyyy')).toBe('mmm  yy');
});
