import { dated, plain } from '../../src/workbook/datedCell';

test.each([
  ['2018-08-09', 43_321, 'yyyy-mm-dd'],
  ['2018', 2018, '0'],
  ['2018-07', "'2018-07", 'General'],
  ['2018-02-30', "'2018-02-30", 'General'],
  ['2018-01-01/2018-03-05', "'2018-01-01/2018-03-05", 'General'],
  ['Q3 2018', "'Q3 2018", 'General'],
  ['FY2018', "'FY2018", 'General'],
  ['=2018', "'=2018", 'General'],
  ['', '', 'General'],
])('the label %j of a time', (label, value, format) => {
  expect(dated(label)).toEqual({ value, format });
});

test('a text is one whatever it looks like', () => {
  expect(plain('2018-08-09')).toEqual({ value: "'2018-08-09", format: 'General' });
  expect(plain('=1+1').value).toBe("'=1+1");
});
