import fc from 'fast-check';
import { figureMarks } from '../../../src/taskpane/figures/figureMarks';
import { textBlocks } from '../../../src/taskpane/figures/textBlocks';
import { textSegments, type MarkKind, type TextMark } from '../../../src/taskpane/figures/textSegments';
import { figure } from '../../output/examples';

const joined = (text: string): string =>
  textBlocks(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('');

describe('textBlocks', () => {
  test.each<[string, string, number]>([
    ['nothing', '', 0],
    ['a line', 'One line.', 1],
    ['paragraphs', `${'word '.repeat(200)}\n`.repeat(6), 3],
    ['one endless line', 'word '.repeat(2000), 3],
    ['one endless word', 'x'.repeat(9000), 3],
  ])('%s', (_what, text, count) => {
    expect(textBlocks(text)).toHaveLength(count);
    expect(joined(text)).toBe(text);
  });

  test('no character is cut in two, and nothing is lost', () => {
    const text = fc.string({ unit: fc.constantFrom('😀', 'a', ' ', '\n', 'é'), minLength: 3000, maxLength: 9000 });
    fc.assert(
      fc.property(text, (given) => {
        expect(joined(given)).toBe(given);
        for (const { start, end } of textBlocks(given)) {
          expect(end).toBeGreaterThan(start);
          expect(() => encodeURIComponent(given.slice(start, end))).not.toThrow();
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a megabyte is cut into a few blocks', () => {
    expect(textBlocks('word '.repeat(200_000)).length).toBeLessThan(400);
  });
});

describe('textSegments', () => {
  const block = { start: 10, end: 20 };
  const mark = (start: number, end: number, kind: MarkKind): TextMark => ({ start, end, kind });
  test.each<[string, TextMark[], string]>([
    ['no mark', [], '10-20:'],
    ['one inside', [mark(12, 14, 'amount')], '10-12: 12-14:amount 14-20:'],
    ['over the edges', [mark(0, 99, 'sentence')], '10-20:sentence'],
    ['nested', [mark(10, 20, 'sentence'), mark(12, 14, 'field')], '10-12:sentence 12-14:sentence+field 14-20:sentence'],
    [
      'crossing',
      [mark(11, 15, 'field'), mark(13, 18, 'active')],
      '10-11: 11-13:field 13-15:field+active 15-18:active 18-20:',
    ],
    ['elsewhere', [mark(0, 10, 'field'), mark(20, 30, 'field')], '10-20:'],
    ['empty', [mark(12, 12, 'field')], '10-20:'],
    ['twice the same', [mark(12, 14, 'field'), mark(12, 14, 'field')], '10-12: 12-14:field 14-20:'],
  ])('%s', (_what, marks, expected) => {
    const cut = textSegments(block, marks).map(({ start, end, kinds }) => `${start}-${end}:${kinds.join('+')}`);
    expect(cut.join(' ')).toBe(expected);
  });
});

test('the marks of a figure: sentence, fields, the one looked at, amount; none twice on the amount', () => {
  const read = figure({
    start: 6,
    end: 9,
    sentence: { start: 0, end: 20 },
    evidence: {
      value: { start: 6, end: 9, how: 'stated' },
      subject: { start: 0, end: 5, how: 'stated' },
      kind: { start: 6, end: 9, how: 'stated' },
    },
  });
  const kinds = (active: 'subject' | 'value' | null) => figureMarks(read, active).map(({ kind }) => kind);
  expect(kinds(null)).toEqual(['sentence', 'field', 'amount']);
  expect(kinds('subject')).toEqual(['sentence', 'active', 'amount']);
  expect(kinds('value')).toEqual(['sentence', 'active', 'field', 'amount']);
  const inside = figure({ start: 6, end: 9, evidence: { unit: { start: 8, end: 9, how: 'stated' } } });
  expect(figureMarks(inside, null).map(({ kind }) => kind)).toEqual(['sentence', 'amount']);
});
