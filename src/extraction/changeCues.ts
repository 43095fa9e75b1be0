import { DIRECTION_NOUNS, DIRECTION_VERBS, DIRECTION_WORDS } from '../lexicon/en/directions';
import { VERB_FORMS } from '../lexicon/en/verbs';
import type { Frame } from '../model/frame';
import type { QuantityMention } from '../model/quantity';
import { phraseAt, phraseFrom, tagAt, wordAt } from './lookAround';
import { governors } from './relations';
import type { Site } from './site';

/** A word of rise or fall and its token. */
export interface Cue {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** Words that may stand between a word of rise or fall and its amount. */
const FILLERS = new Set(
  `by about around near nearly almost some roughly approximately over more than just only a an the of further another slightly
   least most sharply steeply slightly strongly markedly modest as much to up down percent overall close well fully mere
   additional whopping massive impressive respectable strong hefty robust estimated staggering sharp steep minimum maximum extra average`.split(
    /\s+/,
  ),
);

/** Verbs whose "up" tells no rise ("made up 49%", "take up a 24% interest", "mop up $5m"). */
const UP_VERBS = new Set(
  'make take pick mop end set hold buy come give sign soak eat use sum stump cough put'.split(' '),
);

/** Comparisons that only bound the number behind them. */
const BOUNDING = new Set(['above', 'below', 'more', 'less', 'over', 'larger', 'better', 'bigger']);

const NOUN_TAGS: ReadonlySet<string> = new Set(['noun', 'adj', 'verb']);
const VERB_TAGS: ReadonlySet<string> = new Set(['verb', 'participle', 'ing', 'noun', 'adj']);

/** Lemma of a verb form; the word itself where it is none. */
export function lemmaOf(word: string): string {
  return VERB_FORMS.get(word)?.[0]?.lemma ?? word;
}

/** The sign of a direction verb, looked up by its forms. */
export function verbSign(word: string): 1 | -1 | null {
  for (const { lemma } of VERB_FORMS.get(word) ?? []) {
    const sign = DIRECTION_VERBS.get(lemma);
    if (sign !== undefined) return sign;
  }
  return null;
}

/** The sign of a noun of rise or fall. */
export function nounSign(word: string): 1 | -1 | null {
  return DIRECTION_NOUNS.get(word) ?? (word.endsWith('s') ? DIRECTION_NOUNS.get(word.slice(0, -1)) : undefined) ?? null;
}

/** Whether a hyphen joins the word to another: half of a compound moves nothing ("cut-off", "trade-off"). */
function inCompound({ tokens }: Frame, at: number): boolean {
  const joins = (hyphen: number, next: number): boolean =>
    tokens[hyphen]?.text === '-' && !tokens[Math.max(hyphen, next)]?.spaced && tokens[next]?.kind === 'word';
  return joins(at - 1, at) || (joins(at + 1, at + 2) && !tokens[at + 1]?.spaced);
}

function signHere(frame: Frame, at: number): 1 | -1 | null {
  const word = wordAt(frame, at);
  if (inCompound(frame, at)) return null;
  const tag = tagAt(frame, at) ?? 'symbol';
  const noun = NOUN_TAGS.has(tag) ? nounSign(word) : null;
  if (noun !== null) return noun;
  const verb = VERB_TAGS.has(tag) ? verbSign(word) : null;
  if (verb !== null) return verb;
  const direct = DIRECTION_WORDS.get(word);
  if (direct === undefined || BOUNDING.has(word)) return null;
  const particle = word === 'up' && UP_VERBS.has(lemmaOf(wordAt(frame, at - 1)));
  return particle ? null : direct;
}

/** The cue in front of the amount: "rose by 3%", "up 18%", "a drop of 95%", "growth 0.2%", "an increase of about 5%". */
export function cueBefore(frame: Frame, amount: QuantityMention): Cue | null {
  let fillers = 0;
  for (let at = amount.first - 1; at >= frame.sentence.first && fillers <= 5; at--) {
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    if (word === 'to' && tag !== 'amount') return null;
    // "an improvement over 1 Mt": what is compared with
    if (word === 'over' && amount.dimension !== 'ratio' && tagAt(frame, at - 1) === 'noun') return null;
    if (word === '(' || word === '-') continue;
    const sign = signHere(frame, at);
    if (sign !== null) return { at, sign };
    const least = word === 'at' && ['least', 'most'].includes(wordAt(frame, at + 1));
    if (!least && tag !== 'adv' && tag !== 'period' && !FILLERS.has(word)) return null;
    if (word === 'up' && UP_VERBS.has(lemmaOf(wordAt(frame, at - 1)))) return null;
    fillers++;
  }
  return null;
}

/** Words between an amount and the noun of its change: "a 5% year-on-year rise", "2% annual growth". */
const BASIS_WORDS = new Set(
  `year month quarter week y o m q yoy mom annual annualised annualized monthly quarterly weekly sharp steep further strong
   overall over steeper - /`.split(/\s+/),
);

const NOT_BEHIND = new Set(['off', 'ahead', 'plus', 'minus']);

/** The cue behind the amount: "3% higher", "14,000 bpd less than", "a 4% rise", "24% above May", "3.6 mb/d of cuts". */
export function cueBehind(frame: Frame, amount: QuantityMention): Cue | null {
  let at = amount.last;
  if (wordAt(frame, at) === 'of') {
    const phrase = phraseFrom(frame, at + 1);
    if (phrase?.first !== at + 1 || !/^(?:cut|reduction|cutback|curtailment)s?$/.test(wordAt(frame, phrase.head)))
      return null;
    return { at: phrase.head, sign: -1 };
  }
  for (let step = 0; step < 4; step++) {
    if (wordAt(frame, at) === '-') at++;
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    const direct = DIRECTION_WORDS.get(word);
    if (direct !== undefined && !NOT_BEHIND.has(word) && !(step > 0 && word === 'up')) return { at, sign: direct };
    const noun = nounSign(word);
    if (noun !== null && tag !== 'verb') return step === 0 || tag === 'noun' ? { at, sign: noun } : null;
    const onBasis = word === 'on' && ['year', 'month', 'quarter', 'week'].includes(wordAt(frame, at + 1));
    if (tag !== 'period' && tag !== 'adj' && !BASIS_WORDS.has(word) && !onBasis) return null;
    at++;
  }
  return null;
}

/** "a third more than", "a fifth below": a fraction by which something is compared with another. */
export function comparesBehind(frame: Frame, amount: QuantityMention): boolean {
  return COMPARING.has(wordAt(frame, amount.last)) && wordAt(frame, amount.first - 1) !== '-';
}

const COMPARING: ReadonlySet<string> = new Set(
  'more less fewer higher lower above below cheaper dearer larger smaller bigger'.split(' '),
);

/** Nouns of rise and fall that are counted in plain amounts too: "the additions being 1,750 MW". */
const COUNTED = /^(?:rise|increase|fall|decline|decrease|drop|cut|reduction|addition|gain|jump)s?$/;

/**
 * The cue that governs the amount from afar: the verb before "by" ("cut output by 5%"), the noun whose complement it is
 * ("a decline in exports of 5%"), the noun that it is said of ("growth in the sector stood at 3.5%").
 */
export function cueGoverning(site: Site): Cue | null {
  const { frame, amount, verb } = site;
  const link = wordAt(frame, site.link);
  const based = amount.dimension === 'ratio' && hasChangeBasis(frame, amount);
  if (verb !== null && (link === 'by' || based)) {
    const sign = verbSign(wordAt(frame, verb));
    if (sign !== null) return { at: verb, sign };
  }
  if (link === 'to' || link === 'of' || link === 'by' || link === 'at') {
    if ((link === 'to' || link === 'at') && amount.dimension !== 'ratio') return null;
    for (const phrase of governors(site)) {
      const sign = nounSign(wordAt(frame, phrase.head));
      if (sign !== null) return { at: phrase.head, sign };
    }
  }
  return saidOf(site, link);
}

const STATING = new Set(
  'be is are was were being been stand reach come amount total hit average slow accelerate run quicken exceed put'.split(
    ' ',
  ),
);

function saidOf(site: Site, link: string): Cue | null {
  const { frame, amount, verb, clause } = site;
  const subject = frame.clauses[clause]?.subject;
  if (verb === null || !subject || link === 'by' || link === 'from' || link === ',') return null;
  if (!STATING.has(lemmaOf(wordAt(frame, verb)))) return null;
  const head = wordAt(frame, phraseAt(frame, subject.first)?.head ?? subject.head);
  const counted = amount.dimension === 'ratio' || COUNTED.test(head);
  const sign = counted ? nounSign(head) : null;
  return sign === null ? null : { at: subject.head, sign };
}

/** "year-on-year", "y-o-y", "yoy", "on year" directly behind a per cent: a change whose sign is told elsewhere. */
export function hasChangeBasis(frame: Frame, amount: QuantityMention): boolean {
  const [first = '', second = ''] = [0, 1].map((n) => wordAt(frame, amount.last + n));
  if (first === 'yoy' || first === 'mom' || first === 'qoq') return true;
  if (['year', 'month', 'quarter', 'week', 'y', 'm', 'q'].includes(first)) return ['-', 'on', 'over'].includes(second);
  if (first === 'on') return ['year', 'month', 'quarter', 'week'].includes(second);
  return first === 'from' && (second === 'a' || tagAt(frame, amount.last + 1) === 'period');
}
