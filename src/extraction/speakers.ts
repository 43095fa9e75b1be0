import { SOURCE_NOUNS } from '../lexicon/en/organisations';
import { hasLemma, SPEECH_VERBS } from '../lexicon/en/verbs';
import type { Frame } from '../model/frame';
import type { NounPhrase } from '../model/phrase';
import { behindBracket, tagAt, wordAt } from './lookAround';

/** Verbs of foresight: their subject gives a figure that is another's where it is named besides. */
const FORESIGHT: ReadonlySet<string> = new Set('see put expect estimate forecast project reckon predict'.split(' '));
/** Verbs of what is known rather than foreseen. */
const SAYING: ReadonlySet<string> = new Set([...SPEECH_VERBS].filter((verb) => !FORESIGHT.has(verb)));
/** Verbs that may stand in front of who says something. */
const QUOTING: ReadonlySet<string> = new Set(['say', 'add']);
const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(['according', 'by', 'from', 'per']);
const REPORTS: ReadonlySet<string> = new Set('data figures report statistics estimate estimates'.split(' '));

/** Index behind a phrase and its attribute ("agents of Santos" told), brackets apart. */
function behindAttribute(frame: Frame, phrase: NounPhrase): number {
  const at = behindBracket(frame, phrase.last);
  if (!ATTRIBUTES.has(wordAt(frame, at))) return at;
  return frame.phrases.find(({ first }) => first > at && first <= at + 2)?.last ?? at;
}

const ATTRIBUTES: ReadonlySet<string> = new Set(['of', 'at', 'in', 'for']);

/** The verb that follows a phrase directly, adverbs, auxiliaries and times apart, or ''. */
function verbBehind(frame: Frame, phrase: NounPhrase): string {
  const first = behindAttribute(frame, phrase);
  for (let at = first; at < Math.min(first + 4, frame.sentence.last); at++) {
    const tag = tagAt(frame, at);
    if (tag === 'adv' || tag === 'aux' || tag === 'period') continue;
    return tag === 'verb' ? wordAt(frame, at) : '';
  }
  return '';
}

/** "data from the statistics office", "a report by Tarn": who made what the text rests on. */
export function isReporter(frame: Frame, phrase: NounPhrase): boolean {
  if (phrase.preposition !== 'from' && phrase.preposition !== 'by') return false;
  let at = phrase.first - 1;
  while (tagAt(frame, at) === 'det' || wordAt(frame, at) === phrase.preposition) at--;
  return REPORTS.has(wordAt(frame, at));
}

/** Whether the phrase is only the source of what is said ("customs data showed", "X said", "said X"). */
export function isSpeaker(frame: Frame, phrase: NounPhrase): boolean {
  const head = wordAt(frame, phrase.head);
  if (SOURCE_NOUNS.has(head) || isReporter(frame, phrase)) return true;
  if (SOURCE_PREPOSITIONS.has(phrase.preposition ?? '') && REPORTS.has(head)) return true;
  if (hasLemma(verbBehind(frame, phrase), SAYING)) return true;
  const before = phrase.first - (phrase.determiner === null ? 1 : 2);
  return tagAt(frame, before) === 'verb' && hasLemma(wordAt(frame, before), QUOTING);
}

/** Who foresees something of its own is spoken of ("X expects its mines to yield …"). */
const OWN: ReadonlySet<string> = new Set(['its', 'their']);

/** Nouns for what somebody says of what is to come. */
export const FORECAST_NOUNS: ReadonlySet<string> = new Set(
  'forecast forecasts estimate estimates projection projections outlook prediction view'.split(' '),
);

/** How far behind the verb the noun of a forecast may stand ("has cut its annual forecast"). */
const FORECAST_REACH = 6;

/** Tags of what may stand between a phrase and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(['adv', 'aux', 'period']);

/** The verb that a phrase stands in front of, or that it is the subject of. */
function verbOf(frame: Frame, phrase: NounPhrase): number {
  let verb = behindBracket(frame, phrase.last);
  while (BETWEEN.has(tagAt(frame, verb) ?? '')) verb++;
  return tagAt(frame, verb) === 'verb'
    ? verb
    : (frame.clauses.find(({ subject }) => subject === phrase)?.verb ?? frame.sentence.last);
}

/** Whether the phrase only foresees what is told ("the agency expects output to …", "X has raised its forecast"). */
export function isForecaster(frame: Frame, phrase: NounPhrase): boolean {
  const verb = verbOf(frame, phrase);
  if (tagAt(frame, verb) !== 'verb') return false;
  for (let at = verb + 1; at < verb + FORECAST_REACH; at++) if (FORECAST_NOUNS.has(wordAt(frame, at))) return true;
  if (!hasLemma(wordAt(frame, verb), FORESIGHT)) return false;
  if (OWN.has(wordAt(frame, verb + 1))) return false;
  const next = tagAt(frame, verb + 1);
  return next !== 'to' && next !== 'amount' && next !== 'prep';
}
