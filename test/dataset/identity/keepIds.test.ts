import fc from 'fast-check';
import { keepIds } from '../../../src/dataset/identity/keepIds';
import type { WrittenRow } from '../../../src/model/dataset';
import { readRows } from './readRows';

const shortly = ({ cells }: WrittenRow): string => [cells.Value, cells.Unit, cells.PeriodEnd].join(' ');

/** What became of each figure: `519 kt -> 525 kt`, `+ 3 kt` for a new one, `- 3 kt` for one that went. */
function fates(before: readonly WrittenRow[], now: readonly WrittenRow[]): string[] {
  const { rows } = keepIds(before, now);
  const was = new Map(before.map((row) => [row.id, row]));
  const word = ({ cells }: WrittenRow): string => `${String(cells.Value)} ${String(cells.Unit)}`;
  const came = rows.map((row) => {
    const old = was.get(row.id);
    if (old === undefined) return `+ ${word(row)}`;
    return word(old) === word(row) ? `= ${word(row)}` : `${word(old)} -> ${word(row)}`;
  });
  const left = new Set(rows.map(({ id }) => id));
  return [...came, ...before.filter(({ id }) => !left.has(id)).map((row) => `- ${word(row)}`)];
}

test.each<[string, string, string, string[]]>([
  ['nothing', 'Chile exported 519 kt of copper in July.', 'Chile exported 519 kt of copper in July.', ['= 519 kt']],
  [
    'the number was corrected',
    'Chile exported 519 kt of copper in July.',
    'Chile exported 525 kt of copper in July.',
    ['519 kt -> 525 kt'],
  ],
  [
    'the number was corrected by a factor of ten',
    'Chile exported 519 kt of copper in July.',
    'Chile exported 51.9 kt of copper in July.',
    ['519 kt -> 51.9 kt'],
  ],
  [
    'the unit was corrected',
    'Chile exported 519 kt of copper in July.',
    'Chile exported 519 t of copper in July.',
    ['519 kt -> 519 t'],
  ],
  [
    'words were added',
    'Chile exported 519 kt of copper in July.',
    'According to customs data released on Thursday, Chile exported 519 kt of copper in July.',
    ['= 519 kt'],
  ],
  [
    'words were added and the number was corrected, in a long sentence',
    'According to customs data released on Thursday, Chile exported 519 kt of copper in July.',
    'According to revised customs data released on Thursday, Chile exported 525 kt of copper in July.',
    ['519 kt -> 525 kt'],
  ],
  [
    'another word was chosen',
    'Chile exported 519 kt of copper in July.',
    'Chile shipped 519 kt of copper abroad in July.',
    ['= 519 kt'],
  ],
  [
    'the sentence was moved',
    'Chile exported 519 kt of copper in July. Peru exported 210 kt of copper in July.',
    'Peru exported 210 kt of copper in July. Chile exported 519 kt of copper in July.',
    ['= 210 kt', '= 519 kt'],
  ],
  [
    'the sentence was moved and its number corrected',
    'Chile exported 519 kt of copper in July. Peru exported 210 kt of copper in July.',
    'Peru exported 210 kt of copper in July. Chile exported 525 kt of copper in July.',
    ['= 210 kt', '519 kt -> 525 kt'],
  ],
  [
    'the sentence was split',
    'Chile exported 519 kt of copper in July, and Peru exported 210 kt of copper in July.',
    'Chile exported 519 kt of copper in July. Peru exported 210 kt of copper in July.',
    ['= 519 kt', '= 210 kt'],
  ],
  [
    'two sentences were joined',
    'Chile exported 519 kt of copper in July. Peru exported 210 kt of copper in July.',
    'Chile exported 519 kt of copper in July, while Peru exported 210 kt of copper in July.',
    ['= 519 kt', '= 210 kt'],
  ],
  [
    'one of two numbers of a sentence was corrected',
    'Chile exported 519 kt of copper in July and 480 kt of copper in June.',
    'Chile exported 525 kt of copper in July and 480 kt of copper in June.',
    ['519 kt -> 525 kt', '= 480 kt'],
  ],
  [
    'both were',
    'Chile exported 519 kt of copper in July and 480 kt of copper in June.',
    'Chile exported 525 kt of copper in July and 481 kt of copper in June.',
    ['519 kt -> 525 kt', '480 kt -> 481 kt'],
  ],
  [
    'they changed places',
    'Chile exported 519 kt of copper in July and 480 kt of copper in June.',
    'Chile exported 480 kt of copper in June and 519 kt of copper in July.',
    ['= 480 kt', '= 519 kt'],
  ],
  [
    'its item was said more exactly',
    'Chile exported 519 kt of copper in July, customs data showed.',
    'Chile exported 519 kt of refined copper in July, customs data showed.',
    ['= 519 kt'],
  ],
  [
    'a sentence came before it',
    'Chile exported 519 kt of copper in July.',
    'Peru exported 210 kt of copper in July. Chile exported 519 kt of copper in July.',
    ['+ 210 kt', '= 519 kt'],
  ],
  [
    'it went',
    'Chile exported 519 kt of copper in July. Peru exported 210 kt of copper in July.',
    'Peru exported 210 kt of copper in July.',
    ['= 210 kt', '- 519 kt'],
  ],
])('%s: it is the same figure', (_, before, now, expected) => {
  expect(fates(readRows(before), readRows(now))).toEqual(expected);
});

test.each<[string, string, string]>([
  ['another country', 'Chile exported 519 kt of copper in July.', 'Peru exported 210 kt of copper in July.'],
  [
    'another country with the same number',
    'Chile exported 519 kt of copper in July.',
    'Peru exported 519 kt of copper in July.',
  ],
  ['another metal', 'Chile exported 519 kt of copper in July.', 'Chile exported 21 kt of nickel in July.'],
  ['another month', 'Chile exported 519 kt of copper in July.', 'Chile exported 480 kt of copper in June.'],
  [
    'another month with the same number',
    'Chile exported 519 kt of copper in July.',
    'Chile exported 519 kt of copper in June.',
  ],
  ['another measure', 'Chile exported 519 kt of copper in July.', 'Chile produced 519 kt of copper in July.'],
  [
    'another partner',
    'Chile exported 519 kt of copper to China in July.',
    'Chile exported 310 kt of copper to Japan in July.',
  ],
  [
    'the same fact in quite other words and another number',
    'Chile exported 519 kt of copper in July.',
    'Shipments that left the ports of the country grew, and for July Chile put its exports of copper at some 610 kt, the ministry said.',
  ],
])('%s: it is another figure', (_, before, now) => {
  const [was, is] = [readRows(before), readRows(now)];
  expect(was).toHaveLength(1);
  expect(is).toHaveLength(1);
  expect(keepIds(was, is).rows[0]?.id).not.toBe(was[0]?.id);
});

test('a figure keeps its id when its article is dated again and its period shifts', () => {
  const text = 'Chile exported 519 kt of copper in July. It exported 480 kt of copper in June.';
  const [before, now] = [readRows(text, '2018-08-09'), readRows(text, '2019-08-09')];
  expect(before.map(shortly)).not.toEqual(now.map(shortly));
  expect(keepIds(before, now).rows.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test('so it does when words are added besides', () => {
  const [before] = readRows('Chile exported 519 kt of copper in July.', '2018-08-09');
  const now = readRows('The state of Chile exported 519 kt of copper in July.', '2019-08-09');
  expect(keepIds(before === undefined ? [] : [before], now).rows[0]?.id).toBe(before?.id);
});

test('the next month in the same article with another date is another figure', () => {
  const before = readRows('Chile exported 519 kt of copper in the month of July.', '2018-08-09');
  const now = readRows('Chile exported 519 kt of copper in the month of August.', '2018-09-09');
  expect(keepIds(before, now).rows[0]?.id).not.toBe(before[0]?.id);
});

describe('rows as they are', () => {
  const row = (
    id: string,
    cells: Record<string, string | number> = {},
    more: Partial<WrittenRow> = {},
  ): WrittenRow => ({
    id,
    article: 'a1',
    cells: {
      Id: id,
      Kind: 'level',
      Measure: 'exports',
      Series: 'exports | chile | copper | - | M | t',
      Subject: 'Chile',
      Item: 'copper',
      PeriodEnd: 43312,
      Status: 'actual',
      Value: 5,
      Unit: 'kt',
      Sentence: 'Chile exported 5 kt and 5 kt of copper.',
      ...cells,
    },
    ...more,
  });
  const ids = (base: WrittenRow[], next: WrittenRow[]): string[] => keepIds(base, next).rows.map(({ id }) => id);
  const [now, alone] = [{ Sentence: 'Chile exported some 5 kt and 5 kt of copper.' }, { Sentence: 'It was 5 kt.' }];

  test.each<[string, string[], string[]]>([
    [
      'two equal quotes in one sentence keep their order',
      ids([row('f1'), row('f2')], [row('n1', now), row('n2', now)]),
      ['f1', 'f2'],
    ],
    ['of two equal ones, one went', ids([row('f1'), row('f2')], [row('n1', now)]), ['f1']],
    ['one more came', ids([row('f1')], [row('n1', now), row('n2', now)]), ['f1', 'n2']],
    ['another article', ids([row('f1', {}, { article: 'a2' })], [row('n1')]), ['n1']],
    ['a known id stays, whatever it says now', ids([row('f1')], [row('f1', alone)]), ['f1']],
    [
      'periods that follow a new date, of two equal numbers in one sentence',
      ids(
        [row('f1', { PeriodEnd: 43312 }), row('f2', { PeriodEnd: 43281 })],
        [row('f1', { PeriodEnd: 43343 }), row('f2', { PeriodEnd: 43312 })],
      ),
      ['f1', 'f2'],
    ],
    [
      'a short sentence that became part of a long one',
      ids(
        [row('f1', { Sentence: 'Chile exported 5 kt.' })],
        [
          row('n1', {
            Sentence:
              'While the smelters in the north stood still for most of the summer because of repairs and a strike, Chile, as the ministry said, exported 5 kt.',
          }),
        ],
      ),
      ['f1'],
    ],
    [
      'two equal ones were both corrected',
      ids([row('f1'), row('f2')], [row('n1', { Value: 6 }), row('n2', { Value: 7 })]),
      ['f1', 'f2'],
    ],
    [
      'of two that could have been corrected, neither was',
      ids([row('f1'), row('f2')], [row('n1', { Value: 6 })]),
      ['n1'],
    ],
    [
      'a number that was not corrected stays with its figure',
      ids([row('f1'), row('f2', { Value: 6 })], [row('n1', { Value: 6 }), row('n2', { Value: 7 })]),
      ['f2', 'f1'],
    ],
    ['a withdrawn figure comes back', ids([row('f1', {}, { withdrawn: true })], [row('n1', now)]), ['f1']],
    [
      'a withdrawn figure does not take another number for its own',
      ids([row('f1', {}, { withdrawn: true })], [row('n1', { Value: 6 })]),
      ['n1'],
    ],
    ['a standing figure comes first', ids([row('f1', {}, { withdrawn: true }), row('f2')], [row('n1', now)]), ['f2']],
    [
      'without sentences the same statement is enough',
      ids([row('f1', { Sentence: '' })], [row('n1', { Sentence: '' })]),
      ['f1'],
    ],
    [
      'without sentences another number is another figure',
      ids([row('f1', { Sentence: '' })], [row('n1', { Sentence: '', Value: 6 })]),
      ['n1'],
    ],
    [
      'a name that the analyst corrected does not matter where the words are the same',
      ids([row('f1', { Subject: 'Codelco', Series: 'exports | codelco | copper | - | M | t' })], [row('n1', now)]),
      ['f1'],
    ],
    [
      'planned, then done',
      ids(
        [row('f1', { Status: 'planned', Sentence: 'Chile will export 5 kt of copper.' })],
        [row('n1', { Sentence: 'Chile did export 5 kt of copper.' })],
      ),
      ['f1'],
    ],
  ])('%s', (_, given, expected) => {
    expect(given).toEqual(expected);
  });

  test('an id that another figure has by now is not given twice, and the new one lasts', () => {
    const edited = { Sentence: 'Chile exported, as corrected, 5 kt and 5 kt of copper.' };
    const base = [row('f1', edited)];
    const next = [row('f1'), row('f2', edited)];
    const first = keepIds(base, next);
    expect(first.rows[1]?.id).toBe('f1');
    expect(new Set(first.rows.map(({ id }) => id)).size).toBe(2);
    expect(first.rows.map(({ id, cells }) => cells.Id === id)).toEqual([true, true]);
    expect(keepIds(first.rows, next).rows).toEqual(first.rows);
  });

  const figure = fc.record({
    Value: fc.nat({ max: 3 }),
    PeriodEnd: fc.constantFrom(43312, 43343),
    Subject: fc.constantFrom('Chile', 'Peru', ''),
    Sentence: fc.constantFrom(
      '',
      'Chile exported copper.',
      'Chile exported refined copper in July.',
      'A bell rang there.',
    ),
    Status: fc.constantFrom('actual', 'planned'),
  });
  const rows = (prefix: string) =>
    fc
      .array(figure, { maxLength: 12 })
      .map((all) =>
        all.map((cells, place) =>
          row(`${prefix}${place}`, { ...cells, Series: `exports | ${cells.Subject} | - | - | M | t` }),
        ),
      );

  test('every figure has one id, each id one figure, and reading again changes nothing', () => {
    fc.assert(
      fc.property(rows('f'), fc.oneof(rows('n'), rows('f')), (base, next) => {
        const once = keepIds(base, next);
        expect(new Set(once.rows.map(({ id }) => id)).size).toBe(next.length);
        expect(once.rows.map(({ cells }) => ({ ...cells, Id: '' }))).toEqual(
          next.map(({ cells }) => ({ ...cells, Id: '' })),
        );
        expect([...keepIds(once.rows, once.rows).kept]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
