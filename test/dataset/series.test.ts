import fc from 'fast-check';
import { chooseUsed, type Usable } from '../../src/dataset/chooseUsed';
import { seriesKey, type SeriesFields } from '../../src/dataset/seriesKey';

const exported: SeriesFields = {
  kind: 'level',
  measure: 'exports',
  subject: 'China',
  item: 'unwrought aluminium',
  partner: null,
  period: '2018-07',
  basis: null,
  by: null,
};

describe('seriesKey', () => {
  test.each<[Partial<SeriesFields>, string, string]>([
    [{}, 't', 'exports | china | unwrought aluminium | - | M | t'],
    [{ subject: ' CHINA ' }, 't', 'exports | china | unwrought aluminium | - | M | t'],
    [{ partner: 'Japan', period: '2018' }, 't', 'exports | china | unwrought aluminium | japan | A | t'],
    [{ period: null, subject: null, item: null }, 'USD', 'exports | - | - | - | other | USD'],
    [{ kind: 'change', basis: 'yoy' }, '%', 'exports change yoy | china | unwrought aluminium | - | M | %'],
    [
      { kind: 'change', basis: 'mom', by: 'value' },
      '%',
      'exports change mom value | china | unwrought aluminium | - | M | %',
    ],
    [{ kind: 'share' }, '%', 'exports share | china | unwrought aluminium | - | M | %'],
    [{ kind: 'share', measure: 'share' }, '%', 'share | china | unwrought aluminium | - | M | %'],
    [{ kind: 'share', measure: 'stake' }, '%', 'stake | china | unwrought aluminium | - | M | %'],
    [{ kind: 'price', measure: 'price' }, 'USD/t', 'price | china | unwrought aluminium | - | M | USD/t'],
    [{ item: 'a*b ?|~ c' }, 't', 'exports | china | a b c | - | M | t'],
  ])('%j in %s', (fields, unit, expected) => {
    expect(seriesKey({ ...exported, ...fields }, unit)).toBe(expected);
  });

  test('is a criterion that SUMIFS takes literally, whatever the names', () => {
    const name = fc.option(fc.string({ maxLength: 200, unit: 'grapheme' }));
    fc.assert(
      fc.property(name, name, name, (subject, item, partner) => {
        const fields: SeriesFields = {
          ...exported,
          kind: 'change',
          basis: 'other',
          by: 'volume',
          subject,
          item,
          partner,
        };
        const key = seriesKey(fields, 'USD/MMBtu');
        expect(key.length).toBeLessThanOrEqual(255);
        expect(key).toMatch(/^exports/);
        expect(key).not.toMatch(/[*?~\n\t]/);
        expect(key.split(' | ')).toHaveLength(6);
      }),
    );
  });
});

const row: Usable = {
  series: 'exports | china | copper | - | M | t',
  periodStart: '2018-07-01',
  periodEnd: '2018-07-31',
  status: 'actual',
  published: '2018-08-09',
  confidence: 0.8,
};

describe('chooseUsed', () => {
  test.each<[string, Usable[], boolean[]]>([
    ['nothing', [], []],
    ['one row', [row], [true]],
    ['the latest publication', [row, { ...row, published: '2018-09-08' }], [false, true]],
    ['a dated publication before an undated one', [{ ...row, published: null }, row], [false, true]],
    ['of one day the surer one', [row, { ...row, confidence: 0.9 }], [false, true]],
    ['else the first', [{ ...row }, { ...row }], [true, false]],
    ['an older one though it is surer', [{ ...row, confidence: 1, published: '2018-08-08' }, row], [false, true]],
    ['one for each period', [row, { ...row, periodStart: '2018-06-01', periodEnd: '2018-06-30' }], [true, true]],
    ['one for each status', [row, { ...row, status: 'forecast' }], [true, true]],
    ['one for each series', [row, { ...row, series: 'exports | china | copper | - | M | USD' }], [true, true]],
    ['series that differ by case alone as one', [row, { ...row, series: row.series.toUpperCase() }], [true, false]],
    ['one without a period', [{ ...row, periodStart: null, periodEnd: null }, row], [true, true]],
  ])('uses %s', (_, rows, expected) => {
    expect(chooseUsed(rows)).toEqual(expected);
  });

  test('uses exactly one row of each group, in whatever order they come', () => {
    const anyRow = fc.record({
      series: fc.constantFrom('a', 'A', 'b'),
      periodStart: fc.constantFrom('2018-01-01', null),
      periodEnd: fc.constantFrom('2018-12-31', null),
      status: fc.constantFrom('actual', 'forecast'),
      published: fc.constantFrom('2018-01-01', '2018-02-01', null),
      confidence: fc.constantFrom(0, 0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const used = chooseUsed(rows);
        const group = (r: Usable) => [r.series.toLowerCase(), r.periodStart, r.periodEnd, r.status].join();
        const chosen = rows.filter((_, index) => used[index]).map(group);
        expect([...chosen].sort()).toEqual([...new Set(rows.map(group))].sort());
      }),
    );
  });
});
