import { DEICTIC, GRAINS, PARTS, PRECEDING, SAME, WEEKDAYS } from '../../lexicon/en/calendar';
import {
  dayMonth,
  daysOfMonth,
  isoDate,
  monthDay,
  months,
  namedQuarter,
  nthOfMonth,
  soFarInMonth,
  weekTo,
} from './dates';
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
} from './relative';
import { persianYear, year, yearEdge } from './years';

/** Tried in order at each token; the first that reads something wins. */
export const PERIOD_PATTERNS: readonly Pattern[] = [
  persianYear,
  isoDate,
  daysOfMonth,
  weekTo,
  soFarInMonth,
  yearEdge,
  wholeYear,
  monthDay,
  dayMonth,
  yearsTo,
  ending,
  namedQuarter,
  months,
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
  year,
];

/** Words that a period may begin with; every other word is passed over at once. */
export const PERIOD_STARTERS: ReadonlySet<string> = new Set(
  [
    ...WEEKDAYS.keys(),
    ...DEICTIC.keys(),
    ...PRECEDING,
    ...SAME,
    ...PARTS,
    ...GRAINS.keys(),
    'the that a an one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final'.split(
      ' ',
    ),
    'iranian persian whole entire middle fy cy fiscal financial q h ytd so today yesterday tomorrow overnight within over after for'.split(
      ' ',
    ),
  ].flat(),
);
