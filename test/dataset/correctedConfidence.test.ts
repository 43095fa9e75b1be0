import fc from 'fast-check';
import { correctedConfidence } from '../../src/dataset/correctedConfidence';
import type { Figure, How } from '../../src/model/figure';
import { figure } from '../output/examples';

const at = (how: How) => ({ start: 0, end: 3, how });
const ALL = ['value', 'unit', 'kind', 'measure', 'subject', 'item', 'partner', 'period', 'bound', 'status'] as const;
const read = figure({
  confidence: 0.78,
  measure: 'exports',
  subject: 'China',
  item: 'tin',
  period: '2018',
  evidence: {
    value: at('stated'),
    unit: at('stated'),
    kind: at('stated'),
    measure: at('stated'),
    subject: at('inferred'),
    item: at('inherited'),
    period: at('inherited'),
  },
});

describe('correctedConfidence', () => {
  // Doubt: value, unit, kind and measure 1 each, subject 10, item and period 5 each: 24 in all.
  test.each<[string, Partial<Figure>, (typeof ALL)[number][], number]>([
    ['nothing', {}, [], 0.78],
    ['an inferred name takes most of the doubt', {}, ['subject'], 0.87],
    ['a number that the text states takes little', {}, ['value'], 0.78],
    ['two fields take more than one', {}, ['subject', 'period'], 0.91],
    ['what was as usual takes nothing', {}, ['bound'], 0.78],
    ['all that was in doubt', {}, ['value', 'unit', 'kind', 'measure', 'subject', 'item', 'period'], 1],
    ['all', {}, [...ALL], 1],
    ['a guessed measure', { measure: 'other' }, ['measure'], 0.85],
    ['a figure without evidence', { evidence: {} }, ['subject'], 0.83],
    ['what was certain stays so', { confidence: 1 }, ['unit'], 1],
  ])('%s', (_name, given, fields, expected) => {
    expect(correctedConfidence({ ...read, ...given }, fields)).toBe(expected);
  });

  test('never falls, and grows with every field', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ALL]),
        fc.constantFrom(...ALL),
        fc.integer({ min: 0, max: 100 }),
        (some, one, per) => {
          const before = { ...read, confidence: per / 100 };
          const with1 = correctedConfidence(before, some);
          expect(with1).toBeGreaterThanOrEqual(before.confidence);
          expect(correctedConfidence(before, [...some, one])).toBeGreaterThanOrEqual(with1);
        },
      ),
    );
  });
});
