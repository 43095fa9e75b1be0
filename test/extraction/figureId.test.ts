import fc from 'fast-check';
import { figureIds, type FigureTrace } from '../../src/extraction/figureId';

const sold: FigureTrace = { quote: '5 t', sentence: 'The mill sold 5 t in May.' };
const made: FigureTrace = { quote: '7 t', sentence: 'It made 7 t in June.' };
const madeAgain: FigureTrace = { quote: '7 t', sentence: 'In July it made 7 t again.' };

const first = (...traces: FigureTrace[]) => figureIds('a1', traces)[0];

describe('figureIds', () => {
  test('gives the same id when read again', () => {
    expect(figureIds('a1', [sold, made])).toEqual(figureIds('a1', [sold, made]));
  });

  test('does not depend on the other sentences', () => {
    const [, kept] = figureIds('a1', [sold, made]);
    expect(figureIds('a1', [madeAgain, made])[1]).toBe(kept);
    expect(first(made)).toBe(kept);
  });

  test.each([
    ['white space', { quote: '5\u00a0t', sentence: 'The  mill\nsold 5\u00a0t in May.' }],
    ['full-width digits', { quote: '５ t', sentence: 'The mill sold ５ t in May.' }],
    ['punctuation of the sentence', { quote: '5 t', sentence: '“The mill sold 5 t in May”' }],
  ])('sees through another %s', (_, trace) => {
    expect(first(trace)).toBe(first(sold));
  });

  test.each([
    ['quote', { ...sold, quote: '5' }],
    ['sign', { ...sold, quote: '-5 t' }],
    ['sentence', { ...sold, sentence: 'The mill sold 5 t in June.' }],
  ])('tells another %s apart', (_, trace) => {
    expect(first(trace)).not.toBe(first(sold));
  });

  test('tells articles apart', () => {
    expect(figureIds('a2', [sold])).not.toEqual(figureIds('a1', [sold]));
  });

  test('numbers the same quote in one sentence', () => {
    const ids = figureIds('a1', [sold, sold, made, sold]);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe(first(sold));
  });

  test('is a letter, then 14 digits or small letters, and unique in the article', () => {
    const trace = fc.record({ quote: fc.string({ maxLength: 3 }), sentence: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.string(), fc.array(trace, { maxLength: 40 }), (article, traces) => {
        const ids = figureIds(article, traces);
        expect(new Set(ids).size).toBe(traces.length);
        for (const id of ids) expect(id).toMatch(/^f[0-9a-z]{14}$/);
      }),
    );
  });

  test('hardly ever gives two facts of many articles the same id', () => {
    const ids = new Set<string>();
    for (let article = 0; article < 200; article += 1) {
      const traces = Array.from({ length: 500 }, (_, n) => ({ quote: `${n} t`, sentence: `It made ${n} t.` }));
      for (const id of figureIds(`article-${article}`, traces)) ids.add(id);
    }
    expect(ids.size).toBe(100_000);
  });
});
