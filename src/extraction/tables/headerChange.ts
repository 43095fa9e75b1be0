import type { ChangeBasis } from '../../model/figure';

/** What a header says of the changes below or beside it. */
export interface HeaderChange {
  readonly basis: ChangeBasis;
  /**
   * - `stated`: in per cent, as it says or as its basis tells ("% change", "y/y")
   * - `implied`: nothing else is said ("Change", "Growth")
   * - `open`: a change of something, in whatever unit the table is in ("Stock change")
   */
  readonly percent: 'stated' | 'implied' | 'open';
}

const CHANGE_WORD = /\b(?:change|growth|chg|variation|increase|decrease|var)\b|\+ ?\/ ?[-−–]/u;
const PERCENT = /%|\bper ?cent\b|\bpct\b/u;
const SHARE = /\b(?:shares?|portion|proportion|stake|weight)\b|(?:%|\bper ?cent|\bpct) of\b/u;
const AGAINST = /\b(?:vs|versus|against|compared)\b/u;

/** Abbreviations and phrases that tell the basis, and with it that a change is meant. */
const BASES: readonly (readonly [ChangeBasis, RegExp])[] = [
  ['yoy', /\by ?[-/ ] ?(?:o ?[-/ ] ?)?y\b|\byoy\b|\byear[- ]o(?:n|ver)[- ]year\b|\bon (?:the )?year\b/u],
  ['mom', /\bm ?[-/ ] ?(?:o ?[-/ ] ?)?m\b|\bmom\b|\bmonth[- ]o(?:n|ver)[- ]month\b|\bon (?:the )?month\b/u],
  ['qoq', /\bq ?[-/ ] ?(?:o ?[-/ ] ?)?q\b|\bqoq\b|\bquarter[- ]o(?:n|ver)[- ]quarter\b|\bon (?:the )?quarter\b/u],
];

/** Phrases that tell the basis of what is a change for other reasons: "Year earlier" alone heads levels. */
const LOOSE_BASES: readonly (readonly [ChangeBasis, RegExp])[] = [
  ['yoy', /\byear(?: (?:earlier|ago|before))?\b|\bannual\b/u],
  ['mom', /\bmonth(?: (?:earlier|ago|before))?\b|\bmonthly\b/u],
  ['qoq', /\bquarter(?: (?:earlier|ago|before))?\b|\bquarterly\b/u],
];

/** Words that may stand beside "change" without saying what changed. */
const ASIDE = new Set(
  'change growth chg variation increase decrease var rate annual yearly monthly quarterly year month quarter the a in on over from vs versus against compared with to of previous last prior earlier ago before decrease or and'.split(
    ' ',
  ),
);

function basisIn(text: string, among: typeof BASES): ChangeBasis | null {
  return among.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The words without those that tell a basis: "kt y/y" is in kt. */
export function withoutBasis(words: string): string {
  return BASES.reduce((rest, [, pattern]) => rest.replace(new RegExp(pattern, 'iu'), ''), words).trim();
}

/**
 * Reads whether a header heads changes.
 *
 * @param whole the header
 * @param rest the header without the periods in it
 * @example readHeaderChange('% change y/y', '% change y/y') // { basis: 'yoy', percent: 'stated' }
 */
export function readHeaderChange(whole: string, rest: string): HeaderChange | null {
  const text = whole.toLowerCase();
  const basis = basisIn(text, BASES);
  const percent = PERCENT.test(text);
  const change = CHANGE_WORD.test(text);
  // "Sep 2026 vs Sep 2025", and "% year earlier" but not "Year earlier"
  const compared = (AGAINST.test(text) && rest !== whole) || (percent && /\b(?:earlier|ago)\b/u.test(text));
  if (basis === null && !change && (!compared || SHARE.test(text))) return null;
  const aside = rest
    .toLowerCase()
    .split(/[^a-z]+/u)
    .every((word) => word === '' || ASIDE.has(word));
  const percents = percent || basis !== null ? 'stated' : aside || /\bgrowth\b/u.test(text) ? 'implied' : 'open';
  return { basis: basis ?? basisIn(text, LOOSE_BASES) ?? 'other', percent: percents };
}
