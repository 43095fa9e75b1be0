/** Words that tell against what a change is told. Lower case. */

/** Names of the stretch in "year-on-year", "y-o-y", "on the year", "m/m". */
export const BASIS_GRAINS: ReadonlyMap<string, 'yoy' | 'mom' | 'qoq' | 'other'> = new Map([
  ['year', 'yoy'],
  ['y', 'yoy'],
  ['month', 'mom'],
  ['m', 'mom'],
  ['quarter', 'qoq'],
  ['q', 'qoq'],
  ['week', 'other'],
  ['w', 'other'],
  ['day', 'other'],
  ['d', 'other'],
]);

/** Single words that are a basis. */
export const BASIS_WORDS: ReadonlyMap<string, 'yoy' | 'mom' | 'qoq'> = new Map([
  ['yoy', 'yoy'],
  ['annually', 'yoy'],
  ['annual', 'yoy'],
  ['mom', 'mom'],
  ['qoq', 'qoq'],
]);

/** Words for amounts of goods. */
export const VOLUME_WORDS: ReadonlySet<string> = new Set([
  'volume',
  'volumes',
  'tonnage',
  'weight',
  'quantity',
  'quantities',
]);

/** Words for money. */
export const VALUE_WORDS: ReadonlySet<string> = new Set([
  'value',
  'dollar',
  'dollars',
  'money',
  'monetary',
  'receipts',
  'earnings',
  'bill',
]);
