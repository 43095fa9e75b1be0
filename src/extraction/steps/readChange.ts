import { DIRECTION_NOUNS, DIRECTION_VERBS, DIRECTION_WORDS } from '../../lexicon/en/directions';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { QuantityMention } from '../../model/quantity';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { behindBracket, tagAt, wordAt } from '../lookAround';

/** A word of rise or fall and its token. */
interface Cue {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** Words that may stand between a word of rise or fall and its amount. */
const FILLERS = new Set(
  `by about around nearly almost some roughly approximately over more than just only a an the of further another slightly
   at least sharply steeply slightly strongly markedly modest as much to up down percent overall close well fully
   additional whopping massive impressive respectable strong hefty robust estimated staggering sharp steep`.split(
    /\s+/,
  ),
);

/** The sign of a direction verb, looked up by its forms. */
function verbSign(word: string): 1 | -1 | null {
  for (const { lemma } of VERB_FORMS.get(word) ?? []) {
    const sign = DIRECTION_VERBS.get(lemma);
    if (sign !== undefined) return sign;
  }
  return null;
}

function nounSign(word: string): 1 | -1 | null {
  return DIRECTION_NOUNS.get(word) ?? DIRECTION_NOUNS.get(word.replace(/s$/, '')) ?? null;
}

/** The cue in front of the amount: "rose by 3%", "up 18%", "a drop of 95%", "growth 0.2%", "an increase of about 5%". */
function cueBefore(frame: Frame, amount: QuantityMention): Cue | null {
  let fillers = 0;
  for (let at = amount.first - 1; at >= frame.sentence.first && fillers <= 5; at--) {
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    if (word === 'to' && tag !== 'amount') return null;
    if (word === '(' || word === '-') continue;
    const noun = nounSign(word);
    const verb =
      tag === 'verb' || tag === 'participle' || tag === 'ing' || tag === 'noun' || tag === 'adj'
        ? verbSign(word)
        : null;
    const direct = DIRECTION_WORDS.get(word);
    const prepositional =
      (word === 'above' || word === 'below' || word === 'more' || word === 'less' || word === 'over') && true;
    if (noun !== null && (tag === 'noun' || tag === 'adj' || tag === 'verb')) return { at, sign: noun };
    if (verb !== null) return { at, sign: verb };
    if (direct !== undefined && !prepositional && word !== 'larger' && word !== 'better' && word !== 'bigger')
      return { at, sign: direct };
    if (tag === 'adv' || FILLERS.has(word) || tag === 'period') {
      fillers++;
      continue;
    }
    return null;
  }
  return null;
}

/** The cue behind the amount: "3% higher", "14,000 bpd less than", "a four-percent rise", "24% above May", "18% increase". */
function cueBehind(frame: Frame, amount: QuantityMention): Cue | null {
  let at = amount.last;
  for (let step = 0; step < 4; step++) {
    if (wordAt(frame, at) === '-') at++;
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    const direct = DIRECTION_WORDS.get(word);
    if (direct !== undefined && word !== 'off' && word !== 'ahead' && word !== 'plus' && !(step > 0 && word === 'up'))
      return { at, sign: direct };
    const noun = nounSign(word);
    if (noun !== null && tag !== 'verb') return step === 0 || tag === 'noun' ? { at, sign: noun } : null;
    const basis =
      tag === 'period' ||
      /^(?:year|on|month|quarter|y|o|yoy|mom|annual|annualised|monthly|quarterly|weekly|sharp|steep|further|strong|overall|m|q|over|steeper)$/.test(
        word,
      ) ||
      word === '-' ||
      word === '/';
    if (tag === 'adj' || basis) {
      at++;
      continue;
    }
    return null;
  }
  return null;
}

/** "year-on-year", "y-o-y", "yoy", "on year" directly behind a per cent: a change whose sign is told elsewhere. */
function hasChangeBasis(frame: Frame, amount: QuantityMention): boolean {
  const words = [0, 1, 2].map((n) => wordAt(frame, amount.last + n));
  if (words[0] === 'yoy' || words[0] === 'mom' || words[0] === 'qoq') return true;
  if (/^(?:year|month|quarter|week|y|m|q)$/.test(words[0] ?? ''))
    return words[1] === '-' || words[1] === 'on' || words[1] === 'over';
  return (
    (words[0] === 'on' && /^(?:year|month|quarter|week)$/.test(words[1] ?? '')) ||
    (words[0] === 'from' && (words[1] === 'a' || tagAt(frame, amount.last + 1) === 'period'))
  );
}

/** Verbs that bring something in or take it away, so that their object is no change of a measure. */
const NOT_CHANGES_OF_MONEY = new Set([
  'raise',
  'recover',
  'lose',
  'add',
  'gain',
  'cut',
  'shed',
  'soften',
  'drop',
  'expand',
  'lift',
]);

function lemmaOf(word: string): string {
  return VERB_FORMS.get(word)?.[0]?.lemma ?? word;
}

/** Whether the cue counts for this amount. */
function accepts(frame: Frame, amount: QuantityMention, cue: Cue, before: boolean): boolean {
  if (amount.dimension === 'ratio' || amount.class === 'fraction' || amount.class === 'multiple') return true;
  const by = wordAt(frame, amount.first - 1) === 'by' || wordAt(frame, amount.first - 2) === 'by';
  if (!before)
    return (
      !['plus', 'minus', 'better', 'weaker', 'stronger', 'short', 'up', 'down'].includes(wordAt(frame, cue.at)) &&
      wordAt(frame, cue.at + 0) !== 'premium' &&
      wordAt(frame, cue.at) !== 'discount' &&
      wordAt(frame, cue.at) !== 'loss'
    );
  const word = wordAt(frame, cue.at);
  if (
    word === 'premium' ||
    word === 'discount' ||
    word === 'loss' ||
    word === 'losses' ||
    word === 'expansion' ||
    (word === 'reduction' && !by)
  )
    return word === 'reduction';
  if (amount.dimension === 'money' && NOT_CHANGES_OF_MONEY.has(lemmaOf(word)) && !by) return false;
  return true;
}

/**
 * Tells changes from levels: looks for words of rise and fall around the amount, and for a written sign in brackets.
 * "to" in front of the amount ends the search, since it leads to the level that was reached.
 */
function directionOf(context: ExtractionContext, draft: Draft): Read<1 | -1> | null {
  const { amount, scene } = draft;
  const { frame } = scene;
  if (amount.class === 'multiple') return multipleDirection(context, draft);
  const before = cueBefore(frame, amount);
  if (before && accepts(frame, amount, before, true))
    return { value: before.sign, span: context.spanOf(before.at, before.at + 1), how: 'stated' };
  const behind = amount.class === 'fraction' ? null : cueBehind(frame, amount);
  if (behind && accepts(frame, amount, behind, false))
    return { value: behind.sign, span: context.spanOf(behind.at, behind.at + 1), how: 'stated' };
  if (amount.sign !== null && signed(draft))
    return { value: amount.sign === 'plus' ? 1 : -1, span: context.spanOf(amount.first, amount.last), how: 'stated' };
  if (amount.dimension === 'ratio' && hasChangeBasis(frame, amount))
    return {
      value: amount.sign === 'minus' ? -1 : 1,
      span: context.spanOf(amount.last, amount.last + 1),
      how: 'stated',
    };
  return null;
}

/** Whether a written sign makes it a change: any per cent, or an amount in brackets behind another. */
function signed(draft: Draft): boolean {
  return draft.amount.dimension === 'ratio' || draft.amount.bracketed || draft.amount.sign === 'plus';
}

function multipleDirection(context: ExtractionContext, draft: Draft): Read<1 | -1> {
  const { magnitude } = draft.amount;
  const times = Array.isArray(magnitude) ? 2 : Number(magnitude);
  return { value: times >= 1 ? 1 : -1, span: context.spanOf(draft.amount.first, draft.amount.last), how: 'stated' };
}

/**
 * "down 2.4 percent by volume and 7.7 percent by value", "6% and 8% respectively": an amount that is coordinated with a
 * change is one too.
 */
function coordinated(drafts: readonly Draft[], index: number): Read<1 | -1> | null {
  const [before, draft] = [drafts[index - 1], drafts[index]];
  if (!before || !draft || before.scene !== draft.scene || !before.direction || draft.direction) return null;
  if (draft.amount.dimension !== before.amount.dimension || draft.unit !== before.unit) return null;
  const { frame } = draft.scene;
  let joined = false;
  for (let at = before.amount.last; at < draft.amount.first; at++) {
    const word = wordAt(frame, at);
    if (word === 'to' || word === 'from' || word === 'of' || word === ';') return null;
    if (word === 'and' || word === 'or' || word === ',' || word === 'while') joined = true;
    const tag = tagAt(frame, at);
    if (tag === 'verb' || tag === 'aux') return null;
    at = behindBracket(frame, at + 1) - 1;
  }
  return joined && draft.amount.first - before.amount.last < 12 ? { ...before.direction, how: 'inherited' } : null;
}

/** Step: finds the direction of changes and gives falls their sign. */
export const readChange: Step = (context, drafts) => {
  const directed = drafts.map((draft) => ({ ...draft, direction: directionOf(context, draft) }));
  for (let at = 0; at < directed.length; at++) {
    const direction = coordinated(directed, at);
    const draft = directed[at];
    if (direction && draft) directed[at] = { ...draft, direction };
  }
  return directed;
};
