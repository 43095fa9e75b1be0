import fc from 'fast-check';
import { findQuantities } from '../../../src/mentions/findQuantities';
import type { QuantityMention } from '../../../src/model/quantity';
import { tokenizeText } from '../../../src/text/tokenizeText';
import { quantitiesIn } from '../quantityCase';

/** A whole number of up to nine digits with its thousands set apart by `separator`. */
function grouped(value: number, separator: string): string {
  return value.toLocaleString('en').replaceAll(',', separator);
}

const UNITS: [written: string, code: string, scale: number][] = [
  [' tonnes', 't', 1],
  [' t', 't', 1],
  [' kt', 'kt', 1],
  [' Mt', 'Mt', 1],
  [' koz', 'ozt', 1e3],
  [' MW', 'MW', 1],
  ['-megawatt', 'MW', 1],
  [' GWh', 'GWh', 1],
  [' bpd', 'bbl/d', 1],
  [' barrels a day', 'bbl/d', 1],
  ['%', '%', 1],
  [' percent', '%', 1],
  [' percentage points', 'pp', 1],
  [' yuan', 'CNY', 1],
  [' dollars a tonne', 'USD/t', 1],
  [' hectares', 'ha', 1],
  [' TEU', 'TEU', 1],
];

const FORMATS: [
  name: string,
  write: (whole: number, part: number) => string,
  value: (whole: number, part: number) => number,
][] = [
  ['comma and point', (w, p) => `${grouped(w, ',')}.${p}`, (w, p) => Number(`${w}.${p}`)],
  ['points and comma', (w, p) => `${grouped(w + 1_000_000, '.')},${p}`, (w, p) => Number(`${w + 1_000_000}.${p}`)],
  ['no-break spaces', (w) => grouped(w, '\u00A0'), (w) => w],
  ['Swiss', (w) => grouped(w, "'"), (w) => w],
  ['plain', (w) => String(w), (w) => w],
  ['million', (w, p) => `${w % 1000}.${p} million`, (w, p) => Number(`${w % 1000}.${p}`) * 1e6],
];

const BEFORE = ['It made ', 'It made about ', 'It made more than ', 'Of ', '(', ''];

describe('any number in any unit', () => {
  test.each(FORMATS)('%s', (_name, write, value) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900_000_000 }),
        fc.integer({ min: 1, max: 99 }).filter((part) => part % 10 !== 0),
        fc.constantFrom(...UNITS),
        fc.constantFrom(...BEFORE),
        (whole, part, [unit, code, scale], before) => {
          const written = write(whole, part);
          const found = quantitiesIn(`${before}${written}${unit} and went on.`);
          expect(found).toHaveLength(1);
          expect(found[0]?.unit).toBe(code);
          const expected = value(whole, part) * scale;
          const magnitude = found[0]?.magnitude;
          expect(typeof magnitude === 'number' ? magnitude / expected : magnitude).toBeCloseTo(1, 9);
          expect(found[0]?.span.start).toBe(before.length);
        },
      ),
    );
  });
});

function expectSound(text: string, mentions: readonly QuantityMention[]): void {
  const { tokens } = tokenizeText(text);
  let end = 0;
  for (const { span, first, last, magnitude, unitSpan } of mentions) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(tokens[first]?.start).toBe(span.start);
    expect(tokens[last - 1]?.end).toBe(span.end);
    if (unitSpan) expect(text.slice(unitSpan.start, unitSpan.end)).not.toBe('');
    for (const value of typeof magnitude === 'number' ? [magnitude] : magnitude)
      expect(Number.isFinite(value)).toBe(true);
    if (typeof magnitude !== 'number') expect(magnitude[0]).toBeLessThanOrEqual(magnitude[1]);
    end = span.end;
  }
}

const PIECES =
  `5 10 3.2 1,234 2016 million bn half a an of to and between from - – % $ US$ tonnes t per year / ( ) . , ; : more than about
  up fell one two-thirds dozens doubled May : Mt koz '' yuan barrels day old No. + ¢ ½ 1/4 ton \n x`.split(' ');

describe('any text', () => {
  test('never throws; spans are in order and do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectSound(text, quantitiesIn(text));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.constantFrom(' ', ''), (pieces, glue) => {
        const text = pieces.join(glue);
        expectSound(text, quantitiesIn(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '1',
    'a ',
    '1-',
    '(',
    '1 ',
    '$5 ',
    '1 t, ',
    'from 1 to ',
    'five ',
    '($5m) ',
    'up 5 cents at $4 a tonne ',
    'pounds 5 ',
    '5 pounds ',
  ])('time grows with the text: %j', (piece) => {
    const time = (length: number): number => {
      const tokenized = tokenizeText(piece.repeat(Math.ceil(length / piece.length)));
      const start = performance.now();
      findQuantities(tokenized, []);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(300_000)).toBeLessThan(4000);
  });
});
