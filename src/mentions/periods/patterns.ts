import type { Token } from '../../model/token';
import { DEICTIC, GRAINS, MONTHS, PARTS, PRECEDING, SAME, WEEKDAYS } from '../../lexicon/en/calendar';
import { dayMonth, daysOfMonth, isoDate, monthDay, months, namedQuarter, nthOfMonth, soFarInMonth } from './dates';
import type { Pattern } from './draft';
import { codedPart, countedMonths, ending, fiscalYear, ordinalPart, yearsTo } from './parts';
import {
  ago,
  decadeEnd,
  deictic,
  openStretch,
  repeated,
  sameOrBefore,
  simpleDays,
  toDate,
  wholeYear,
  halfYear,
  monthsAgo,
} from './relative';
import { weekNamed } from './weeks';
import { persianYear, year, yearEdge } from './years';

/** Patterns that begin with a number, tried in order; the first that reads something wins. */
const NUMBER_PATTERNS: readonly Pattern[] = [
  isoDate,
  dayMonth,
  yearsTo,
  monthsAgo,
  ending,
  codedPart,
  ordinalPart,
  ago,
  countedMonths,
  year,
];

/** Patterns that begin with the name of a month. */
const MONTH_PATTERNS: readonly Pattern[] = [monthDay, namedQuarter, months];

/** Patterns that begin with any other word. */
const WORD_PATTERNS: readonly Pattern[] = [
  persianYear,
  daysOfMonth,
  weekNamed,
  soFarInMonth,
  yearEdge,
  wholeYear,
  yearsTo,
  monthsAgo,
  ending,
  codedPart,
  fiscalYear,
  sameOrBefore,
  toDate,
  ordinalPart,
  ago,
  decadeEnd,
  deictic,
  openStretch,
  countedMonths,
  halfYear,
  repeated,
  nthOfMonth,
  simpleDays,
];

/** Words that a period may begin with besides months. */
const PERIOD_STARTERS: readonly string[] = [
  ...WEEKDAYS.keys(),
  ...DEICTIC.keys(),
  ...PRECEDING,
  ...SAME,
  ...PARTS,
  ...GRAINS.keys(),
  ...`the that a an one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth
    seventh eighth ninth tenth eleventh twelfth final iranian persian whole entire middle fy cy fiscal financial q h ytd so
    today yesterday tomorrow overnight within over after for`.split(/\s+/),
];

/** The patterns of every word that a period may begin with; every other word is passed over at once. */
const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = new Map<string, readonly Pattern[]>([
  ...PERIOD_STARTERS.map((word): [string, readonly Pattern[]] => [word, WORD_PATTERNS]),
  ...['within', 'over', 'after', 'for'].map((word): [string, readonly Pattern[]] => [word, [openStretch]]),
  ...['a', 'an'].map((word): [string, readonly Pattern[]] => [word, [ago]]),
  ...[...MONTHS.keys()].map((word): [string, readonly Pattern[]] => [word, MONTH_PATTERNS]),
]);

/** Words behind "the" that begin a period there, besides numbers and those that may begin one alone. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set(
  'beginning start end full decade reporting reported review period'.split(' '),
);

/** Whether what stands behind "the" may make a period of it: most articles are passed over by this alone. */
function leadsOn(next: Token | undefined): boolean {
  return next?.kind === 'number' || PATTERNS.has(next?.lower ?? '') || BEHIND_ARTICLE.has(next?.lower ?? '');
}

const NONE: readonly Pattern[] = [];

/** No number of more digits than a year is part of a period. */
const YEAR_LENGTH = 4;

/** The patterns that a period at a token may be written in, to be tried in order; none for most tokens. */
export function patternsFor({ kind, lower }: Token, next: Token | undefined): readonly Pattern[] {
  if (kind === 'number') return lower.length > YEAR_LENGTH ? NONE : NUMBER_PATTERNS;
  if (kind !== 'word') return NONE;
  const patterns = PATTERNS.get(lower) ?? NONE;
  return lower === 'the' && !leadsOn(next) ? NONE : patterns;
}
