import {
  ASSET,
  BASE,
  COMMODITY,
  HOMOGRAPH,
  ING,
  isOf,
  PARTICIPLE,
  PAST,
  THIRD,
  VERB,
} from '../../lexicon/en/wordClasses';
import type { Tag } from '../../model/phrase';
import type { Token } from '../../model/token';

const BE_HAVE: ReadonlySet<string> = new Set(
  "is are was were be been being has have had having 've isn't aren't wasn't weren't".split(' '),
);

const SUBJECT_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'place',
  'pron',
  'symbol',
  'period',
  'amount',
  'adv',
]);

/** Tags that a noun follows: a verb form behind one of them is part of a noun phrase. */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'possessive', 'prep', 'number', 'place']);

/** All that a form of a verb can be. */
const FORMS = BASE | THIRD | PAST | PARTICIPLE | ING;

/** The tag of a word that has verb forms, by what stands beside it; null where it is no verb here. */
export function verbTag(
  tokens: readonly Token[],
  at: number,
  first: number,
  classes: number,
  tags: readonly Tag[],
  finite: boolean,
): Tag | null {
  const lower = tokens[at]?.lower ?? '';
  if ((classes & VERB) === 0)
    return tags.at(-1) === 'aux' && lower.length > 5 && (lower.endsWith('ing') || lower.endsWith('ed')) ? 'verb' : null;
  let back = tags.length - 1;
  while (back >= 0 && tags[back] === 'adv') back--;
  const before = tags[back];
  const beforeWord = tokens[first + back]?.lower ?? '';
  if (before === 'to' || (before === 'aux' && !BE_HAVE.has(beforeWord)))
    return (classes & (BASE | PAST)) === 0 ? null : 'verb';
  if ((classes & FORMS) === ING) {
    if (before === 'aux') return 'verb';
    if (lower === 'holding' && opensWithArticle(tags)) return null;
    return before === 'det' || before === 'possessive' ? 'adj' : 'ing';
  }
  if ((classes & (PARTICIPLE | PAST)) !== 0) return pastTag(tokens, at, classes, before, finite);
  return presentTag(tokens, at, classes, before, beforeWord, finite);
}

/** "a 90% holding": whether an article stands in front of the amount that ends the words so far. */
function opensWithArticle(tags: readonly Tag[]): boolean {
  let back = tags.length - 1;
  while (tags[back] === 'amount') back--;
  return back < tags.length - 1 && (tags[back] === 'det' || tags[back] === 'possessive');
}

function pastTag(tokens: readonly Token[], at: number, classes: number, before: Tag | undefined, finite: boolean): Tag {
  if (before === 'aux') return 'verb';
  const next = tokens[at + 1];
  if (before !== undefined && BEFORE_NOUN.has(before) && before !== 'place')
    return (classes & BASE) === 0 ? 'adj' : 'noun';
  if ((classes & BASE) !== 0 && (classes & HOMOGRAPH) !== 0 && (before === undefined || (before === 'noun' && finite)))
    return 'noun';
  if ((classes & PARTICIPLE) === 0) return 'verb';
  // "copper produced by", "tonnes shipped in": behind a noun whose clause has its verb, or before "by"
  if (next?.lower === 'by' && before === 'noun') return 'participle';
  if (finite && before !== 'conj' && before !== 'symbol' && before !== 'pron') return 'participle';
  if (before === 'place' && next?.kind === 'word' && isOf(next.lower, COMMODITY)) return 'adj';
  if (before === undefined || before === 'conj' || (before === 'symbol' && tokens[at - 1]?.text === ','))
    return next?.kind === 'word' && isOf(next.lower, COMMODITY | ASSET)
      ? 'adj'
      : before === undefined
        ? 'participle'
        : 'verb';
  return 'verb';
}

/** Words that open an object: a noun that may be a verb is one in front of them ("China exports about 3 Mt"). */
const OBJECT_OPENERS = new Set(
  `a an the its their to that about around nearly almost only up some two three four five six seven eight nine ten several
   more both all no`.split(/\s+/),
);

function presentTag(
  tokens: readonly Token[],
  at: number,
  classes: number,
  before: Tag | undefined,
  beforeWord: string,
  finite: boolean,
): Tag | null {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (before === 'pron') return 'verb';
  if (before === 'conj' && (beforeWord === 'which' || beforeWord === 'that' || beforeWord === 'who')) return 'verb';
  if (before !== undefined && BEFORE_NOUN.has(before) && before !== 'place') return null;
  if (next?.lower === 'for' && (lower === 'account' || lower === 'accounts')) return 'verb';
  const homograph = (classes & (HOMOGRAPH | COMMODITY | ASSET)) !== 0;
  if (before === undefined) return null;
  if (!homograph) return SUBJECT_TAGS.has(before) || before === 'conj' ? 'verb' : null;
  if (finite || (before !== 'name' && before !== 'place' && before !== 'noun')) return null;
  const opensObject =
    next !== undefined &&
    (next.kind === 'number' ||
      OBJECT_OPENERS.has(next.lower) ||
      '$€£¥'.includes(next.text) ||
      (lower === 'values' && next.kind === 'word' && next.capital));
  return opensObject ? 'verb' : null;
}
