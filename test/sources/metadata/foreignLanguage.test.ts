import { foreignLanguage } from '../../../src/sources/metadata/foreignLanguage';

test.each([
  ['ru', 'Russian'],
  ['zh', 'Chinese'],
  ['pt-BR', 'Portuguese'],
  ['DE_at', 'German'],
  ['en', null],
  ['en-GB', null],
  [null, null],
  ['', null],
  ['<b>', null],
  ['xyq', null],
])('language %j', (code, expected) => {
  expect(foreignLanguage(code)).toBe(expected);
});
