import { capacityBelowOutput } from '../../../src/dataset/checks/capacityBelowOutput';
import { checkFigures } from '../../../src/dataset/checks/checkFigures';
import { exchangeRate } from '../../../src/dataset/checks/exchangeRate';
import { impliedBase } from '../../../src/dataset/checks/impliedBase';
import { impliedPrice } from '../../../src/dataset/checks/impliedPrice';
import { outOfSeries } from '../../../src/dataset/checks/outOfSeries';
import { shareOfWhole } from '../../../src/dataset/checks/shareOfWhole';
import type { ExtractedArticle, Figure } from '../../../src/model/figure';
import { aluminium, articleOf, idsOf } from './examples';

type Fields = Partial<Figure>;

const yuan = (fields: Fields): Fields => aluminium({ value: 9e9, unit: 'CNY', ...fields });
const tonnes = (fields: Fields): Fields => aluminium({ value: 500_000, ...fields });
const price = (fields: Fields): Fields => ({
  kind: 'price',
  measure: 'price',
  item: 'aluminium',
  value: 18_000,
  unit: 'CNY/t',
  ...fields,
});

describe('impliedPrice', () => {
  test.each<[string, Fields[], string[]]>([
    ['fits the reported price', [yuan({}), tonnes({}), price({})], []],
    ['a thousand times the reported price', [yuan({}), tonnes({ value: 500 }), price({})], ['a0 a1 a2']],
    ['a thousandth of it', [yuan({ value: 9e6 }), tonnes({}), price({})], ['a0 a1 a2']],
    [
      'a price in another unit of mass',
      [yuan({}), tonnes({ value: 500 }), price({ value: 18, unit: 'CNY/kg' })],
      ['a0 a1 a2'],
    ],
    ['volume in thousands of tonnes', [yuan({}), tonnes({ value: 500, unit: 'kt' }), price({})], []],
    ['ten times the price is another grade', [yuan({}), tonnes({ value: 50_000 }), price({})], []],
    ['no other price', [yuan({}), tonnes({ value: 500 })], []],
    ['a price in another currency', [yuan({}), tonnes({ value: 500 }), price({ unit: 'USD/t', value: 2000 })], []],
    ['a price of another item', [yuan({}), tonnes({ value: 500 }), price({ item: 'tin' })], []],
    ['a price without item', [yuan({}), tonnes({ value: 500 }), price({ item: null })], []],
    ['volume of another item', [yuan({}), tonnes({ value: 500, item: 'tin' }), price({})], []],
    ['volume of another period', [yuan({}), tonnes({ value: 500, period: '2017' }), price({})], []],
    ['volume of another subject', [yuan({}), tonnes({ value: 500, subject: 'India' }), price({})], []],
    ['production is not paid for', [yuan({ measure: 'investment' }), tonnes({ value: 500 }), price({})], []],
    ['a planned volume', [yuan({}), tonnes({ value: 500, status: 'planned' }), price({})], []],
    ['a change is no volume', [yuan({}), tonnes({ value: 500, kind: 'change' }), price({})], []],
    ['a range has no one price', [yuan({ value: [1, 2] }), tonnes({}), price({})], []],
    ['nothing of it', [yuan({ value: 0 }), tonnes({}), price({})], []],
    ['two volumes: which one?', [yuan({}), tonnes({ value: 500 }), tonnes({ value: 600 }), price({})], []],
    ['a rate is no volume', [yuan({}), tonnes({ value: 500, unit: 't/a' }), price({})], []],
    [
      'the volume of its sentence',
      [yuan({}), tonnes({ value: 500 }), tonnes({ value: 500_000, sentence: { start: 9, end: 12 } }), price({})],
      ['a0 a1 a3'],
    ],
    ['goods in more words', [yuan({}), tonnes({ value: 500, item: 'unwrought aluminium' }), price({})], ['a0 a1 a2']],
    ['goods in part of a word', [yuan({}), tonnes({ value: 500, item: 'aluminiums' }), price({})], []],
  ])('%s', (_what, figures, expected) => {
    expect(idsOf(impliedPrice([articleOf('a', figures)]))).toEqual(expected);
  });

  const pair = (letter: string, volume: number): ExtractedArticle =>
    articleOf(letter, [yuan({}), tonnes({ value: volume })]);
  test.each<[string, ExtractedArticle[], string[]]>([
    ['one of three', [pair('a', 500_000), pair('b', 480), pair('c', 450_000)], ['b0 b1']],
    ['two that differ: both', [pair('a', 500_000), pair('b', 480)], ['a0 a1', 'b0 b1']],
    ['two that agree', [pair('a', 500_000), pair('b', 480_000)], []],
  ])('without a reported price: %s', (_what, articles, expected) => {
    expect(idsOf(impliedPrice(articles))).toEqual(expected);
  });

  test('says the numbers and what to look at', () => {
    const [hint] = impliedPrice([articleOf('a', [yuan({}), tonnes({ value: 500 }), price({})])]);
    expect(hint).toMatchObject({ kind: 'price', severity: 'error' });
    expect(hint?.message).toBe(
      '9 billion CNY for 500 t makes 18 million CNY/t, about 1,000 times more than the reported price of 18,000 CNY/t. ' +
        'Look at whether one of the amounts is in thousands, millions or billions.',
    );
  });
});

describe('exchangeRate', () => {
  /** "60.9 billion yuan ($8.99 billion)" with what stands between and the two amounts. */
  const paid = (letter: string, yuanValue: number, dollars: number, gap = ' ('): ExtractedArticle => {
    const [one, other] = ['60.9 billion yuan', '$8.99 billion'];
    const text = `${one}${gap}${other})`;
    const start = one.length + gap.length;
    return articleOf(
      letter,
      [
        { value: yuanValue, unit: 'CNY', start: 0, end: one.length },
        { value: dollars, unit: 'USD', start, end: start + other.length },
      ],
      text,
    );
  };
  test.each<[string, ExtractedArticle[], string[]]>([
    ['one alone says nothing', [paid('a', 60.9e9, 8.99e6)], []],
    ['two that agree', [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e9)], []],
    ['rates of other years', [paid('a', 60.9e9, 8.99e9), paid('b', 8.3e9, 1e9)], []],
    [
      'one of three, a thousand off',
      [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e6), paid('c', 6.6e9, 1e9)],
      ['b0 b1'],
    ],
    ['one of three, ten off', [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e8), paid('c', 6.6e9, 1e9)], ['b0 b1']],
    ['two that differ: both', [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e6)], ['a0 a1', 'b0 b1']],
    ['", or about"', [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e6, ', or about ')], ['a0 a1', 'b0 b1']],
    ['two different things', [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e6, ' and ')], []],
    ['of which', [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e6, ' (of which ')], []],
  ])('%s', (_what, articles, expected) => {
    expect(idsOf(exchangeRate(articles))).toEqual(expected);
  });

  test('other sentences, other currencies and changes of one currency are no conversions', () => {
    const [good, bad] = [paid('a', 60.9e9, 8.99e9), paid('b', 7e9, 1e6)];
    const apartFrom = (change: Fields): ExtractedArticle => ({
      ...bad,
      figures: bad.figures.map((one, place) => (place === 0 ? one : { ...one, ...change })),
    });
    expect(exchangeRate([good, apartFrom({ sentence: { start: 5, end: 9 } })])).toEqual([]);
    expect(exchangeRate([good, apartFrom({ unit: 'CNY' })])).toEqual([]);
    expect(exchangeRate([good, apartFrom({ unit: 'EUR' })])).toEqual([]);
    expect(exchangeRate([good, apartFrom({ unit: 'USD/t' })])).toEqual([]);
  });

  test('says the numbers and how bad it is', () => {
    const [thousand, ten] = [1e6, 1e8].map(
      (dollars) => exchangeRate([paid('a', 60.9e9, 8.99e9), paid('b', 7e9, dollars), paid('c', 6.6e9, 1e9)])[0],
    );
    expect([thousand?.severity, ten?.severity]).toEqual(['error', 'warning']);
    expect(thousand?.message).toContain(
      '7 billion CNY and 1 million USD stand for the same money: 7,000 CNY for 1 USD.',
    );
    expect(thousand?.message).toContain('Elsewhere it is 6.774 CNY for 1 USD');
  });
});

describe('impliedBase', () => {
  const now = tonnes({ value: 519_000 });
  const up: Fields = { kind: 'change', measure: 'exports', unit: '%', value: 18, basis: 'yoy', changeOf: 0 };
  const then = (fields: Fields): Fields => tonnes({ period: '2017-07', value: 440_000, ...fields });
  test.each<[string, Fields[], string[]]>([
    ['agrees', [now, up, then({})], []],
    ['agrees but for a revision', [now, up, then({ value: 455_000 })], []],
    ['agrees in another unit', [now, up, then({ value: 440, unit: 'kt' })], []],
    ['a thousandth', [now, up, then({ value: 440 })], ['a0 a1 a2']],
    ['far off', [now, up, then({ value: 300_000 })], ['a0 a1 a2']],
    ['one of two agrees', [now, up, then({ value: 440 }), then({})], []],
    ['no earlier value', [now, up], []],
    ['another period', [now, up, then({ value: 440, period: '2016-07' })], []],
    ['another subject', [now, up, then({ value: 440, subject: 'India' })], []],
    ['a forecast', [now, up, then({ value: 440, status: 'forecast' })], []],
    ['another dimension', [now, up, then({ value: 440, unit: 'USD' })], []],
    ['a change on the month', [now, { ...up, basis: 'mom' }, then({ value: 440 })], []],
    ['the month before', [now, { ...up, basis: 'mom' }, then({ value: 440, period: '2018-06' })], ['a0 a1 a2']],
    ['a change in tonnes', [now, { ...up, value: 79_000, unit: 't' }, then({ value: 440 })], ['a0 a1 a2']],
    ['a change in tonnes that agrees', [now, { ...up, value: 79, unit: 'kt' }, then({})], []],
    ['a change in points', [now, { ...up, unit: 'pp' }, then({ value: 440 })], []],
    ['a fall by the whole', [now, { ...up, value: -100 }, then({})], []],
    ['a change of no level', [now, { ...up, changeOf: null }, then({ value: 440 })], []],
    ['a change of a figure that is not there', [now, { ...up, changeOf: 9 }, then({ value: 440 })], []],
    ['a change in a range', [now, { ...up, value: [1, 2] }, then({ value: 440 })], []],
  ])('%s', (_what, figures, expected) => {
    expect(idsOf(impliedBase([articleOf('a', figures)]))).toEqual(expected);
  });

  test('says the numbers and how bad it is, also across articles', () => {
    const [bad] = impliedBase([articleOf('a', [now, up]), articleOf('b', [then({ value: 440 })])]);
    expect(bad).toMatchObject({ severity: 'error', figureIds: ['a0', 'a1', 'b0'] });
    expect(bad?.message).toMatch(
      /^519,000 t after \+18 % makes 439,800 t before; reported for then is 440 t, about 1,000/,
    );
    expect(impliedBase([articleOf('a', [now, up, then({ value: 300_000 })])])[0]?.severity).toBe('warning');
  });
});

describe('outOfSeries', () => {
  test.each<[string, Fields[], string[]]>([
    ['two reports agree', [tonnes({}), tonnes({})], []],
    ['two reports, one in thousands unsaid', [tonnes({}), tonnes({ value: 500 })], ['a0', 'a1']],
    ['the same in another unit', [tonnes({}), tonnes({ value: 500, unit: 'kt' })], []],
    [
      'one month of three',
      [tonnes({}), tonnes({ value: 510, period: '2018-06' }), tonnes({ period: '2018-05' })],
      ['a1'],
    ],
    ['a good month', [tonnes({}), tonnes({ value: 5_000_000, period: '2018-06' }), tonnes({ period: '2018-05' })], []],
    ['a year is no month', [tonnes({}), tonnes({ value: 6e8, period: '2018' })], []],
    ['another status', [tonnes({}), tonnes({ value: 500, status: 'planned' })], []],
    ['no subject', [tonnes({ subject: null }), tonnes({ subject: null, value: 500 })], []],
    ['no item', [tonnes({ item: null }), tonnes({ item: null, value: 500 })], []],
    ['no period', [tonnes({ period: null }), tonnes({ period: null, value: 500 })], []],
    ['changes', [tonnes({ kind: 'change' }), tonnes({ kind: 'change', value: 500 })], []],
    ['prices have no subject', [price({ period: '2018' }), price({ period: '2018', value: 18 })], ['a0', 'a1']],
    [
      'investments differ from year to year',
      [tonnes({ measure: 'investment' }), tonnes({ measure: 'investment', value: 500, period: '2018-06' })],
      [],
    ],
    [
      'but not within one',
      [tonnes({ measure: 'investment' }), tonnes({ measure: 'investment', value: 500 })],
      ['a0', 'a1'],
    ],
    [
      'per cents',
      [tonnes({ kind: 'share', unit: '%', value: 50 }), tonnes({ kind: 'share', unit: '%', value: 0.05 })],
      [],
    ],
  ])('%s', (_what, figures, expected) => {
    expect(idsOf(outOfSeries([articleOf('a', figures)]))).toEqual(expected);
  });

  test('says the numbers', () => {
    const [hint] = outOfSeries([articleOf('a', [tonnes({}), tonnes({ value: 510, period: '2018-06' }), tonnes({})])]);
    expect(hint?.message).toBe(
      'China: exports of aluminium is 510 t (Jun 2018), about 1,000 times less than expected: the others of this series ' +
        'are around 500,000 t. Look at the unit and at words such as thousand or million.',
    );
  });
});

describe('shareOfWhole', () => {
  const stake: Fields = { measure: 'stake', unit: '%', kind: 'share', subject: 'Rusal' };
  test.each<[string, Fields, number]>([
    ['a part', { ...stake, value: 33 }, 0],
    ['the whole', { ...stake, value: 100 }, 0],
    ['nothing', { ...stake, value: 0 }, 0],
    ['more than the whole', { ...stake, value: 330 }, 1],
    ['less than nothing', { ...stake, value: -3 }, 1],
    ['a range beyond it', { ...stake, value: [90, 110] }, 1],
    ['a range within it', { ...stake, value: [90, 100] }, 0],
    ['a stake said as a level', { ...stake, kind: 'level', value: 330 }, 1],
    ['a change of a stake', { ...stake, kind: 'change', value: 330 }, 0],
    ['a stake in shares', { ...stake, unit: 'share', value: 330 }, 0],
    ['a level in per cent', { measure: 'capacity', unit: '%', kind: 'level', value: 110 }, 0],
  ])('%s', (_what, fields, expected) => {
    expect(shareOfWhole([articleOf('a', [fields])])).toHaveLength(expected);
  });

  test('says the number', () => {
    expect(shareOfWhole([articleOf('a', [{ ...stake, value: 330 }])])[0]?.message).toMatch(
      /^Rusal: stake is 330 %, more than the whole\. Look at/,
    );
  });
});

describe('capacityBelowOutput', () => {
  const made = (fields: Fields): Fields =>
    aluminium({ measure: 'production', period: '2017', value: 900_000, ...fields });
  const able = (fields: Fields): Fields =>
    aluminium({ measure: 'capacity', period: null, value: 1_000_000, unit: 't/a', ...fields });
  test.each<[string, Fields[], string[]]>([
    ['below', [made({}), able({})], []],
    ['a little above nameplate', [made({ value: 1_100_000 }), able({})], []],
    ['far above', [made({ value: 1_500_000 }), able({})], ['a0 a1']],
    ['a month at the same pace', [made({ value: 125_000, period: '2017-03' }), able({})], ['a0 a1']],
    ['a month below', [made({ value: 80_000, period: '2017-03' }), able({})], []],
    ['capacity without a time is a year’s', [made({ value: 1_500_000 }), able({ unit: 't' })], ['a0 a1']],
    ['output as a pace', [made({ value: 1500, unit: 'kt/a', period: null }), able({})], ['a0 a1']],
    ['no period', [made({ value: 1_500_000, period: null }), able({})], []],
    ['a day may be a record', [made({ value: 15_000, period: '2017-03-01' }), able({})], []],
    ['another subject', [made({ value: 1_500_000 }), able({ subject: 'India' })], []],
    ['no subject', [made({ value: 1_500_000, subject: null }), able({ subject: null })], []],
    ['another item', [made({ value: 1_500_000 }), able({ item: 'tin' })], []],
    ['no item', [made({ value: 1_500_000, item: null }), able({ item: null })], []],
    ['a plan', [made({ value: 1_500_000, status: 'planned' }), able({})], []],
    ['the largest capacity counts', [made({ value: 1_500_000 }), able({}), able({ value: 2_000_000 })], []],
    ['units that do not compare', [made({ value: 1_500_000, unit: 'USD' }), able({})], []],
    [
      'a power plant around the clock',
      [made({ measure: 'generation', value: 8760, unit: 'MWh' }), able({ value: 1, unit: 'MW' })],
      [],
    ],
    [
      'a power plant a thousand times over',
      [made({ measure: 'generation', value: 5000, unit: 'GWh' }), able({ value: 1, unit: 'MW' })],
      ['a0 a1'],
    ],
  ])('%s', (_what, figures, expected) => {
    expect(idsOf(capacityBelowOutput([articleOf('a', figures)]))).toEqual(expected);
  });

  test('says the numbers and how bad it is', () => {
    const hints = [1_500_000, 900_000_000].map(
      (value) => capacityBelowOutput([articleOf('a', [made({ value }), able({})])])[0],
    );
    expect(hints.map((hint) => hint?.severity)).toEqual(['warning', 'error']);
    expect(hints[0]?.message).toMatch(
      /^China: production of aluminium of 1\.5 million t \(2017\) is a pace of 1\.5 million t\/a, above the capacity of 1 million t\/a\./,
    );
  });
});

describe('checkFigures', () => {
  test('errors come first', () => {
    const figures = [
      tonnes({}),
      tonnes({ value: 500 }),
      { measure: 'stake', unit: '%', kind: 'share', value: 330 },
    ] as const;
    expect(checkFigures([articleOf('a', figures)]).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'warning',
    ]);
  });

  test('what a change contradicts is said once', () => {
    const up: Fields = { kind: 'change', measure: 'exports', unit: '%', value: 18, basis: 'yoy', changeOf: 0 };
    const figures = [tonnes({}), up, tonnes({ period: '2017-07', value: 440 })];
    expect(checkFigures([articleOf('a', figures)]).map(({ kind }) => kind)).toEqual(['base']);
  });

  test('nothing to hold against each other', () => {
    expect(checkFigures([])).toEqual([]);
    expect(checkFigures([articleOf('a', []), articleOf('b', [tonnes({})])])).toEqual([]);
  });
});
