import fc from 'fast-check';
import { chooseFigures } from '../../src/dataset/chooseFigures';
import { correctArticle, correctedFields, correctFigure } from '../../src/dataset/corrections';
import type { Correction, Corrections } from '../../src/model/correction';
import { article, figure } from '../output/examples';

const place = { start: 0, end: 3, how: 'stated' } as const;
const read = figure({
  id: 'f1',
  value: 519,
  unit: 't',
  measure: 'exports',
  subject: 'China',
  period: '2018-07',
  periodText: 'July',
  confidence: 0.7,
  evidence: { value: place, unit: place, subject: place, period: place },
});

const correction: fc.Arbitrary<Correction> = fc.record(
  {
    value: fc.double({ noNaN: true }),
    unit: fc.constantFrom('t', 'kt', '%'),
    kind: fc.constantFrom('level', 'change', 'share', 'price'),
    subject: fc.option(fc.string()),
    period: fc.option(fc.constantFrom('2016', '2017-Q1')),
    status: fc.constantFrom('actual', 'planned'),
  },
  { requiredKeys: [] },
);

describe('correctFigure', () => {
  test.each<[Correction, Partial<typeof read>, string[]]>([
    [{ value: 519_000 }, { value: 519_000 }, ['unit', 'subject', 'period']],
    [{ value: [1, 2] }, { value: [1, 2] }, ['unit', 'subject', 'period']],
    [{ unit: 'kt', subject: 'India' }, { unit: 'kt', subject: 'India' }, ['value', 'period']],
    [{ subject: null }, { subject: null }, ['value', 'unit', 'period']],
    [{ period: '2018-08' }, { period: '2018-08', periodText: 'July' }, ['value', 'unit', 'subject']],
    [{ period: null }, { period: null, periodText: null }, ['value', 'unit', 'subject']],
    [{ item: 'tin' }, { item: 'tin' }, ['value', 'unit', 'subject', 'period']],
  ])('%j', (given, expected, evidence) => {
    const corrected = correctFigure(read, given);
    expect(corrected).toMatchObject({ ...expected, measure: 'exports', id: 'f1' });
    expect(Object.keys(corrected.evidence)).toEqual(evidence);
  });

  test('that says nothing is no correction', () => {
    expect(correctFigure(read, {})).toBe(read);
    expect(correctedFields({})).toEqual([]);
  });

  test('a level has no basis and belongs to no level', () => {
    const change = figure({ kind: 'change', basis: 'yoy', by: 'volume', changeOf: 0, value: 3, unit: '%' });
    expect(correctFigure(change, { kind: 'share' })).toMatchObject({ basis: null, by: null, changeOf: null });
    expect(correctFigure(change, { value: 4 })).toMatchObject({ basis: 'yoy', by: 'volume', changeOf: 0 });
  });

  test('corrected fields win, the others stay, twice is once, and what was read is left alone', () => {
    fc.assert(
      fc.property(correction, (given) => {
        const before = JSON.stringify(read);
        const once = correctFigure(read, given);
        expect(once).toMatchObject(given);
        expect({ ...correctFigure(once, given), confidence: once.confidence }).toEqual(once);
        for (const field of ['value', 'unit', 'subject', 'status'] as const) {
          if (given[field] === undefined) expect(once[field]).toEqual(read[field]);
        }
        expect(JSON.stringify(read)).toBe(before);
      }),
    );
  });
});

describe('correctArticle', () => {
  const both = article({ figures: [read, figure({ id: 'f2', confidence: 0.4 })] });

  test('the very same article where nothing is said about it', () => {
    expect(correctArticle(both, { corrections: {} })).toBe(both);
    expect(correctArticle(both, { corrections: { other: { unit: 'kt' } }, accepted: new Set(['other']) })).toBe(both);
    expect(correctArticle(both, { corrections: JSON.parse(`{"__proto__":{"unit":"kt"}}`) as Corrections })).toBe(both);
  });

  test('what a person accepted is certain, of what was corrected only the field', () => {
    const corrected = correctArticle(both, { corrections: { f1: { unit: 'kt' } }, accepted: new Set(['f2']) });
    expect(corrected.figures.map(({ unit, confidence }) => [unit, confidence])).toEqual([
      ['kt', 0.72],
      ['1', 1],
    ]);
    expect(correctArticle(both, { corrections: { f1: {} } })).toBe(both);
  });
});

describe('a change of a corrected level', () => {
  const level = figure({ id: 'l', subject: 'China', item: 'copper', period: '2018-07' });
  const change = figure({
    id: 'c',
    kind: 'change',
    unit: '%',
    value: 3,
    basis: 'yoy',
    changeOf: 0,
    subject: 'China',
    item: 'copper',
    period: '2018-07',
    confidence: 0.6,
  });
  const followed = (given: Partial<typeof change>, corrections: Corrections) =>
    correctArticle(article({ figures: [level, { ...change, ...given }] }), { corrections }).figures[1];

  test.each<[string, Partial<typeof change>, Corrections, Partial<typeof change>]>([
    ['follows its name', {}, { l: { subject: 'PRC' } }, { subject: 'PRC', confidence: 0.6 }],
    ['follows its period', {}, { l: { period: '2018-08' } }, { period: '2018-08' }],
    ['follows what was taken away', {}, { l: { item: null } }, { item: null }],
    ['keeps what it says otherwise', { subject: 'Peru' }, { l: { subject: 'PRC' } }, { subject: 'Peru' }],
    ['keeps its own correction', {}, { l: { subject: 'PRC' }, c: { subject: 'Chile' } }, { subject: 'Chile' }],
    ['keeps its amount', {}, { l: { value: 7, unit: 'kt' } }, { value: 3, unit: '%' }],
    ['of another level stays', { changeOf: null }, { l: { subject: 'PRC' } }, { subject: 'China' }],
  ])('%s', (_name, given, corrections, expected) => {
    expect(followed(given, corrections)).toMatchObject(expected);
  });
});

describe('chooseFigures', () => {
  const three = article({
    figures: [
      figure({ id: 'a' }),
      figure({ id: 'b' }),
      figure({ id: 'c', kind: 'change', changeOf: 1 }),
      figure({ id: 'd', kind: 'change', changeOf: 0 }),
    ],
  });
  test.each<[string, [string, number | null][]]>([
    [
      'abcd',
      [
        ['a', null],
        ['b', null],
        ['c', 1],
        ['d', 0],
      ],
    ],
    [
      'bcd',
      [
        ['b', null],
        ['c', 0],
        ['d', null],
      ],
    ],
    [
      'cd',
      [
        ['c', null],
        ['d', null],
      ],
    ],
    ['', []],
  ])('keeps %s', (kept, expected) => {
    const chosen = chooseFigures(three, (id) => kept.includes(id));
    expect(chosen.figures.map(({ id, changeOf }) => [id, changeOf])).toEqual(expected);
  });

  test('the very same article where all stay', () => {
    expect(chooseFigures(three, () => true)).toBe(three);
  });
});
