import { readPlainText } from '../../../src/sources/plain/readPlainText';

describe('a word broken at the end of a line is made whole', () => {
  test.each([
    ['the first quar-\nter of 2024', 'the first quarter of 2024'],
    ['the alumin-\r\nium smelter', 'the aluminium smelter'],
    ['up year-\non-year', 'up year-on-year'],
    ['The alumina plant. An alu-\nmina plant.', 'The alumina plant. An alumina plant.'],
  ])('%j', (source, text) => {
    expect(readPlainText(source).text).toBe(text);
  });

  test.each([
    'Exports -\nrose',
    'Peru-\nChile trade',
    'First line\nsecond line',
    'quar-\n\nter',
    '- one\n- two',
    'end-',
  ])('%j stays as it is', (text) => {
    expect(readPlainText(text).text).toBe(text);
  });
});
