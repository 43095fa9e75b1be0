import fc from 'fast-check';
import { tokenize } from '../../src/text/tokenize';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  test.each([
    ["China's 3.4 Mt", ['China', "'s", '3.4', 'Mt']],
    ['US$5bn', ['US', '$', '5', 'bn']],
    ['1,234.5 and 1.234,5', ['1,234.5', 'and', '1.234,5']],
    ['1\u00A0234 t', ['1\u00A0234', 't']],
    ["1'234 t", ["1'234", 't']],
    ['10kW', ['10', 'kW']],
    ['8-million-tonne', ['8', '-', 'million', '-', 'tonne']],
    ['U.S. output', ['U.S.', 'output']],
    ['the U.S.A', ['the', 'U.S.A']],
    ['J.K.Rowling', ['J.K.', 'Rowling']],
    ['S&P 500', ['S&P', '500']],
    ['don’t', ['don’t']],
    ['m³', ['m³']],
    ['rose 5.', ['rose', '5', '.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('breaks are tokens of their own', () => {
    expect(tokenize('one \n\n two').map((token) => token.kind)).toEqual(['word', 'break', 'word']);
  });

  test('tokens are in order, do not overlap and carry their text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start).replaceAll(/[\s\u200B\u2060]/g, '')).toBe('');
          end = token.end;
        }
      }),
    );
  });

  test.each(['a.', '.', '1-', '(', "'", '1,', "1'2", 'a ', '1 ', '$', '\n', '.)', '."'])(
    'is linear in many %j',
    (piece) => {
      const time = (count: number): number => {
        const text = piece.repeat(count) + 'x';
        const start = performance.now();
        tokenize(text);
        return performance.now() - start;
      };
      time(1000);
      expect(time(200_000)).toBeLessThan(2000);
    },
  );
});
