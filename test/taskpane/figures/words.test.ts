import { amountLabel, amountParts, reportAmount } from '../../../src/taskpane/figures/amountParts';
import { confidenceLevel, needsReview } from '../../../src/taskpane/figures/confidence';
import { evidenceText } from '../../../src/taskpane/figures/fieldEvidence';
import { whatText, whenText } from '../../../src/taskpane/figures/figureWords';
import { ruleWords } from '../../../src/taskpane/figures/ruleWords';
import { readUnit, suggestedUnits } from '../../../src/taskpane/figures/unitSuggestions';
import type { Figure } from '../../../src/model/figure';
import type { FigureEntry } from '../../../src/taskpane/figures/figureEntry';
import { figure } from '../../output/examples';
import { entry } from './entries';

test.each<[Partial<Figure>, string]>([
  [{ value: 519_000, unit: 't' }, '519,000 t'],
  [{ value: 3_470_000, unit: 't' }, '3.47 million t'],
  [{ value: 3_474_987, unit: 't' }, '3.474987 million t'],
  [{ value: 60_900_000_000, unit: 'CNY', bound: '~' }, 'about 60.9 billion CNY'],
  [{ value: 158, unit: '1', bound: '>=' }, 'at least 158'],
  [{ value: [13, 15], unit: 'MWh/t' }, '13 to 15 MWh/t'],
  [{ value: 18, unit: '%', kind: 'change' }, '+18 %'],
  [{ value: 0.1 + 0.2, unit: 't' }, '0.3 t'],
  [{ value: -7.7, unit: '%', kind: 'change' }, '−7.7 %'],
  [{ value: 18, unit: '%', kind: 'share' }, '18 %'],
])('amount %j', (fields, expected) => {
  expect(amountLabel(figure(fields))).toBe(expected);
});

test('an amount is cut into what is large and what is not', () => {
  expect(amountParts(figure({ value: 5, unit: 't', bound: '<' }))).toEqual({ bound: 'under', number: '5', unit: 't' });
});

test.each<[Partial<Figure>, Readonly<Record<string, string>>, string | null]>([
  [{ value: 3_470_000, unit: 't' }, {}, null],
  [{ value: 3_470_000, unit: 't' }, { mass: 'kt' }, '3,470 kt'],
  [{ value: [36_000_000, 38_000_000], unit: 't' }, { mass: 'Mt' }, '36 to 38 Mt'],
  [{ value: 5, unit: 'kt/mo' }, {}, '60,000 t/a'],
  // A converted amount is no more exact than what was published.
  [{ value: 2.05, unit: 'USD/lb' }, {}, '4,519.48 USD/t'],
  [{ value: 1_234_567, unit: 't' }, { mass: 'kt' }, '1,234.567 kt'],
  [{ value: 1_234_567.25, unit: 'lb' }, {}, '559.990285 t'],
  [{ value: 5, unit: 'USD' }, { money: 'EUR' }, null],
  [{ value: 5, unit: '%' }, {}, null],
  [{ value: 5, unit: 'nonsense' }, { mass: 'kt' }, null],
])('%j reported in %j', (fields, reportUnits, expected) => {
  expect(reportAmount(figure(fields), reportUnits)).toBe(expected);
});

test.each<[Partial<Figure>, string]>([
  [{ period: '2018-07' }, 'Jul 2018'],
  [{ periodText: 'the first nine months' }, '“the first nine months”'],
  [{}, 'No period'],
])('when %j', (fields, expected) => {
  expect(whenText(figure(fields))).toBe(expected);
});

test.each<[Partial<Figure>, string]>([
  [{ measure: 'exports', subject: 'China', item: 'tin', partner: 'Japan' }, 'Exports · China · tin · with Japan'],
  [{ measure: 'capacity', status: 'planned' }, 'Capacity (planned)'],
  [{ measure: 'exports', kind: 'change', basis: 'yoy' }, 'Change in exports, yoy'],
  [{ measure: 'exports', kind: 'change', basis: 'other' }, 'Change in exports'],
  [{ measure: 'production', kind: 'share' }, 'Share of production'],
  [{ measure: 'stake', kind: 'share', subject: 'Rusal' }, 'Stake of Rusal'],
  [
    { measure: 'stake', kind: 'share', subject: 'Rusal', item: 'Keremet', partner: 'keremet' },
    'Stake of Rusal in Keremet',
  ],
  [{ measure: 'stake', subject: 'Rusal', partner: 'Keremet' }, 'Stake of Rusal in Keremet'],
  [{ measure: 'stake', subject: 'Rusal', item: 'Keremet', partner: 'Tarn' }, 'Stake of Rusal in Keremet · with Tarn'],
  [{ measure: 'stake', item: 'Keremet', status: 'planned' }, 'Stake in Keremet (planned)'],
  [{ measure: 'stake', kind: 'change', basis: 'yoy', subject: 'Rusal' }, 'Change in stake of Rusal, yoy'],
  [{ measure: 'exports', subject: 'China', item: 'Tin', partner: 'tin ' }, 'Exports · China · Tin'],
  [{ measure: 'exports', subject: 'China', item: 'china' }, 'Exports · China'],
  [{ measure: 'exports', subject: 'China', partner: 'China' }, 'Exports · China'],
  [{ measure: 'exports', partner: 'China' }, 'Exports · with China'],
])('what %j', (fields, expected) => {
  expect(whatText(figure(fields))).toBe(expected);
});

test.each([
  [1, 'sure'],
  [0.9, 'sure'],
  [0.89, 'fair'],
  [0.7, 'fair'],
  [0.69, 'unsure'],
])('confidence %d is %s', (confidence, level) => {
  expect(confidenceLevel(confidence)).toBe(level);
});

test.each<[string, Partial<FigureEntry>, number, boolean]>([
  ['sure', {}, 0.95, false],
  ['fair', {}, 0.8, true],
  ['accepted', { review: 'accepted' }, 0.5, false],
  ['rejected', { review: 'rejected' }, 0.5, false],
  [
    'sure but contradicted',
    { hints: [{ kind: 'price', severity: 'error', figureIds: ['f'], message: '' }] },
    0.95,
    true,
  ],
])('needs review: %s', (_what, fields, confidence, expected) => {
  expect(needsReview({ ...entry({ confidence }), ...fields })).toBe(expected);
});

describe('evidenceText', () => {
  const text = 'China sold 5 t of a very long name that goes on and on until nobody reads it any more.';
  const read = figure({
    subject: 'China',
    item: 'long',
    evidence: {
      subject: { start: 0, end: 5, how: 'stated' },
      item: { start: 18, end: 80, how: 'inherited' },
      status: { start: 3, end: 3, how: 'inferred' },
    },
  });
  test.each([
    ['subject', 'stated: “China”'],
    ['item', 'carried over: “a very long name that goes on and on unt…”'],
    ['status', 'inferred'],
    ['partner', 'not said'],
    ['measure', 'assumed'],
  ] as const)('%s', (field, expected) => {
    expect(evidenceText(read, field, text)).toBe(expected);
  });

  test('a name without a place comes from the article as a whole', () => {
    expect(evidenceText(figure({ subject: 'China' }), 'subject', text)).toBe('from the article as a whole');
  });
});

describe('units that are typed', () => {
  test.each([
    ['t', { unit: 't' }],
    [' USD/t ', { unit: 'USD/t' }],
    ['MT', { error: 'There is no unit “MT”. Did you mean Mt?' }],
    ['zzzz', { error: 'There is no unit “zzzz”. Write a code such as t, kt, MWh, USD or USD/t.' }],
    ['', { error: 'There is no unit “”. Write a code such as t, kt, MWh, USD or USD/t.' }],
    ['=1+1', { error: 'There is no unit “=1+1”. Write a code such as t, kt, MWh, USD or USD/t.' }],
  ])('%j', (typed, expected) => {
    expect(readUnit(typed)).toEqual(expected);
  });

  test('units that measure the same are offered first, the unit itself is not', () => {
    const [first, second] = suggestedUnits('t');
    expect([first, second]).toEqual(['g', 'kg']);
    expect(suggestedUnits('t')).not.toContain('t');
    expect(suggestedUnits('t/a')[0]).toBe('g/a');
    expect(suggestedUnits('nonsense').length).toBeGreaterThan(20);
  });
});

test.each([
  ['measure:exports:verb subject:named', 'Measure read from the words around it, subject from its sentence'],
  ['measure:unit subject:topic', 'Measure read from the unit, subject from what the article is about'],
  ['measure:carried', 'Measure read from the sentence before'],
  ['subject:carried subject:market', 'Measure read from the words around it, subject from the market it is of'],
  ['table', 'Read from a table'],
  ['', 'Measure read from the words around it'],
])('rule %s', (rule, expected) => {
  expect(ruleWords(rule)).toBe(expected);
});
