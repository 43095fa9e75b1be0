/** English words of the calendar. Keys are lower case, without a full stop. */

const MONTH_ROWS = `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug
september sept sep|october oct|november nov|december dec`;

/** Month names and their short forms, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_ROWS.split(/[|\n]/).flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])),
);

/** Days of the week, 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday|monday|tuesday|wednesday|thursday|friday|saturday'
    .split('|')
    .map((word, index): [string, number] => [word, index]),
);

/** Ordinals that count quarters, halves, months and days. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** Cardinals that count months, quarters and years in periods ("the first nine months"). */
export const SMALL_CARDINALS: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve`
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** Words for a stretch of time, with their grain. */
export const GRAINS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['half-year', 'half'],
  ['semester', 'half'],
  ['year', 'year'],
]);

/** Adjectives in front of a stretch of time that place it against now: -1 before, 0 now, 1 after. */
export const DEICTIC: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['ongoing', 0],
  ['outgoing', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Adjectives that place a stretch of time before the one talked about. */
export const PRECEDING: ReadonlySet<string> = new Set(['previous', 'preceding', 'prior', 'earlier', 'foregoing']);

/** Adjectives that repeat the stretch talked about, a year earlier where "last year" follows or nothing else is said. */
export const SAME: ReadonlySet<string> = new Set([
  'same',
  'corresponding',
  'comparable',
  'similar',
  'equivalent',
  'like',
  'equal',
  'identical',
  'said',
  'mentioned',
  'aforementioned',
  'given',
]);

/** Names of a crop or marketing year. */
export const SEASONS: ReadonlySet<string> = new Set(['season', 'crop', 'harvest', 'campaign']);

/** Words behind a month that make it the month in which a traded contract falls due. */
export const CONTRACTS: ReadonlySet<string> = new Set([
  'contract',
  'contracts',
  'futures',
  'delivery',
  'arrival',
  'loading',
]);

/** Words behind "a year" that make it a comparison. */
export const AGO: ReadonlySet<string> = new Set(['earlier', 'ago', 'before', 'prior', 'previously']);

/** Words in front of a year or a month that name a part of it. */
export const PARTS: ReadonlySet<string> = new Set([
  'early',
  'mid',
  'late',
  'end',
  'beginning',
  'start',
  'middle',
  'full',
]);
