import fc from 'fast-check';
import { LONGEST_SENTENCE } from '../../src/text/sentences';
import { tokenizeText } from '../../src/text/tokenizeText';

const sentences = (text: string): string[] =>
  tokenizeText(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

describe('findSentences', () => {
  test.each<[string, string[]]>([
    ['Exports rose. Imports fell.', ['Exports rose.', 'Imports fell.']],
    ['Mr. Li left. He said so.', ['Mr. Li left.', 'He said so.']],
    ['Output rose 5.3 percent.', ['Output rose 5.3 percent.']],
    ['It paid RM23.50 a share.', ['It paid RM23.50 a share.']],
    ['The U.S. Treasury said so.', ['The U.S. Treasury said so.']],
    ['It sells to the U.S. The rest stays.', ['It sells to the U.S.', 'The rest stays.']],
    ['Rusal Co. Ltd. bought it.', ['Rusal Co. Ltd. bought it.']],
    ['On Oct. 8 it rose.', ['On Oct. 8 it rose.']],
    ['1. Smelters made 3 Mt.', ['1. Smelters made 3 Mt.']],
    ['"It fell." He left.', ['"It fell."', 'He left.']],
    ['Did it fall? Yes! It did.', ['Did it fall?', 'Yes!', 'It did.']],
    ['Prices (see No. 5) fell.', ['Prices (see No. 5) fell.']],
    ['The mine closed in spring.The owner said so.', ['The mine closed in spring.', 'The owner said so.']],
    ['See example.com for more.', ['See example.com for more.']],
    ['A heading\n\nThe text goes on.', ['A heading', 'The text goes on.']],
    ['Output rose...and then fell.', ['Output rose...and then fell.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a wrapped line goes on', () => {
    const text = 'The company said that its output in the first nine months of\nthe year had risen.';
    expect(sentences(text)).toHaveLength(1);
  });

  test.each([
    'a ',
    'a, ',
    '3% ',
    '(',
    '.',
    'said\n',
    'the long line of a very long paragraph that goes on and\n',
    'A.B.',
  ])('no sentence of %j over and over is longer than the longest', (part) => {
    const { tokens, sentences: found } = tokenizeText(part.repeat(2000));
    for (const { first, last } of found) {
      expect(last - first).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect([tokens[first]?.kind, tokens[last - 1]?.kind]).not.toContain('break');
    }
    const inSentences = found.reduce((sum, { first, last }) => sum + last - first, 0);
    expect(inSentences).toBeGreaterThanOrEqual(tokens.filter(({ kind }) => kind !== 'break').length);
    expect(found.at(-1)?.end).toBe(tokens.findLast(({ kind }) => kind !== 'break')?.end);
  });

  test('what is too long to be one sentence is cut behind a comma', () => {
    const [first] = sentences('so many words on end, '.repeat(100));
    expect(first?.endsWith(',')).toBe(true);
  });

  test('every token but a break is in exactly one sentence, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'b', '.', ' ', '\n', '"', ')', '5', '?', 'Mr', 'U.S.', '...'), { maxLength: 60 }),
        (parts) => {
          const { tokens, sentences: found } = tokenizeText(parts.join(''));
          const owners = tokens.map((_, at) => found.filter((s) => s.first <= at && at < s.last).length);
          tokens.forEach((token, at) => {
            if (token.kind !== 'break') expect(owners[at]).toBe(1);
          });
          for (let at = 1; at < found.length; at++)
            expect(found[at]?.first).toBeGreaterThanOrEqual(found[at - 1]?.last ?? 0);
        },
      ),
    );
  });

  test.each(['.', '. (', '."', 'a. ', '?!', '.\n'])('is linear in many %j', (piece) => {
    const start = performance.now();
    tokenizeText(piece.repeat(100_000) + 'x');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
