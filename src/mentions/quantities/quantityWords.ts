import { BOUNDS_BEFORE, BOUNDS_BEHIND } from '../../lexicon/en/bounds';
import { CURRENCY_CODES, CURRENCY_ROWS, DOUBTFUL_CURRENCY_CODES } from '../../lexicon/en/currencies';
import { DURATION_ROWS, PER_ROWS, TIME_ROWS, UNIT_ROWS } from '../../lexicon/en/units';
import type { Bound, Dimension } from '../../model/quantity';
import { buildTrie, readRows, type Trie } from './trie';

/** A written unit: `scale` of the unit `code`; code null where it has a name only. */
export interface UnitWord {
  readonly code: string | null;
  readonly scale: number;
  readonly dimension: Dimension | 'duration';
}

/** What stands behind "per". */
export interface PerWord {
  readonly code: string | null;
  readonly scale: number;
  readonly time: boolean;
}

const BOUND_SIGNS: ReadonlySet<string> = new Set(['=', '~', '>', '>=', '<', '<=']);

function isBound(written: string): written is Bound {
  return BOUND_SIGNS.has(written);
}

const DIMENSIONS = [
  'mass',
  'power',
  'energy',
  'volume',
  'area',
  'length',
  'shipping',
  'money',
  'ratio',
  'other',
] as const;

function dimensionNamed(name: string): Dimension {
  return DIMENSIONS.find((dimension) => dimension === name) ?? 'other';
}

function codeAndScale(name: string): { code: string | null; scale: number } {
  const [code = '', scale = '1'] = name.split('*');
  return { code: code === '-' ? null : code, scale: Number(scale) };
}

/** Units that a number may stand in. */
const unitWords: (readonly [string, UnitWord])[] = readRows(UNIT_ROWS).flatMap(({ section, name, phrases }) => {
  const row: UnitWord = { ...codeAndScale(name), dimension: dimensionNamed(section) };
  return phrases.map((phrase) => [phrase, row] as const);
});
const durationWords = readRows(DURATION_ROWS).flatMap(({ phrases }) => {
  const row: UnitWord = { code: null, scale: 1, dimension: 'duration' };
  return phrases.map((phrase) => [phrase, row] as const);
});
const currencies = currencySides();

function currencySides(): { before: (readonly [string, UnitWord])[]; behind: (readonly [string, UnitWord])[] } {
  const before: (readonly [string, UnitWord])[] = [];
  const behind: (readonly [string, UnitWord])[] = [];
  for (const line of CURRENCY_ROWS.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const row: UnitWord = { ...codeAndScale(line.slice(0, colon).trim()), dimension: 'money' };
    const [left = '', right = ''] = line.slice(colon + 1).split('|');
    for (const written of left.split(',')) {
      const phrase = written.trim();
      if (phrase === '') continue;
      before.push([phrase, row]);
      // a sign ("₡") may stand behind as well
      if (!/[\p{L}\d ]/u.test(phrase)) behind.push([phrase, row]);
    }
    for (const phrase of right.split(',')) if (phrase.trim() !== '') behind.push([phrase.trim(), row]);
  }
  for (const code of CURRENCY_CODES) {
    const row: UnitWord = { code, scale: 1, dimension: 'money' };
    const millions: UnitWord = { ...row, scale: 1e6 };
    const thousands: UnitWord = { ...row, scale: 1e3 };
    for (const side of [before, behind])
      side.push([`=${code}`, row], [`=M${code}`, millions], [`=k${code}`, thousands], [`=T${code}`, thousands]);
  }
  for (const code of DOUBTFUL_CURRENCY_CODES) {
    const row: UnitWord = { code, scale: 1, dimension: 'money' };
    before.push([`+=${code}`, row]);
    behind.push([`=${code}`, row]);
  }
  return { before, behind };
}

function boundTrie(rows: string, backwards: boolean): Trie<Bound> {
  const phrases = readRows(rows).flatMap(({ name, phrases: written }) =>
    isBound(name) ? written.map((phrase): readonly [string, Bound] => [phrase, name]) : [],
  );
  return buildTrie(phrases, backwards);
}

/** The lexicon's rows, ready for look-up. */
export const UNITS: Trie<UnitWord> = buildTrie([...durationWords, ...currencies.behind, ...unitWords]);
export const CURRENCY_PREFIXES: Trie<UnitWord> = buildTrie(currencies.before, true);
export const PER_WORDS: Trie<PerWord> = buildTrie<PerWord>([
  ...readRows(PER_ROWS).flatMap(({ name, phrases }) =>
    phrases.map((phrase) => [phrase, { ...codeAndScale(name), time: false }] as const),
  ),
  ...unitWords.flatMap(([phrase, unit]) =>
    unit.dimension === 'ratio' || (unit.code?.includes('/') ?? false)
      ? []
      : [[phrase, { code: unit.code, scale: unit.scale, time: false }] as const],
  ),
  ...readRows(TIME_ROWS).flatMap(({ name, phrases }) =>
    phrases.map((phrase) => [phrase, { ...codeAndScale(name), time: true }] as const),
  ),
]);
export const BOUNDS_LEFT: Trie<Bound> = boundTrie(BOUNDS_BEFORE, true);
export const BOUNDS_RIGHT: Trie<Bound> = boundTrie(BOUNDS_BEHIND, false);
/** Units right before a token, for headings ("Production (kt):"). */
export const UNITS_LEFT: Trie<UnitWord> = buildTrie([...currencies.behind, ...unitWords], true);
