import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft } from '../draft';
import { phraseAt, wordAt } from '../lookAround';
import { thingAlong } from './besideAmount';
import { canBeGoods, coordinated, generalGoods, goodsIn, namesGoods, thingIn, type Range } from './things';

const LINKS = new Set(['of', 'for', 'in', 'on']);

/** Goods or a general word for them, with what is coordinated, or null. */
function asGoods(frame: Frame, thing: Range | null): Range | null {
  return thing && (namesGoods(frame, thing) || generalGoods(frame, thing) !== null) ? coordinated(frame, thing) : null;
}

/** Whether "and" ties the goods of a phrase to those in front: "unwrought copper and copper product exports". */
function widenBack(frame: Frame, range: Range): Range {
  const joiner = wordAt(frame, range.first - 1);
  if (joiner !== 'and' && joiner !== '&') return range;
  const before = phraseAt(frame, range.first - 2);
  if (before?.last !== range.first - 1) return range;
  const thing = goodsIn(frame, before);
  return thing?.last === before.last ? { first: thing.first, last: range.last } : range;
}

/** In the phrase of a noun that names the measure ("crude steel output"), or behind it ("exports of steel products"). */
function aroundNoun(frame: Frame, first: number, last: number): Range | null {
  const own = phraseAt(frame, first);
  if (own) {
    const before = asGoods(frame, first > own.first ? thingIn(frame, own, first) : null);
    if (before) return widenBack(frame, { first: before.first, last: Math.min(before.last, first) });
    if (own.head >= last) {
      const whole = goodsIn(frame, own);
      if (whole) return whole;
    }
  }
  const owner = frame.phrases.find((phrase) => phrase.possessive && phrase.last + 1 === (own?.first ?? first));
  const owned = owner && canBeGoods(owner) ? asGoods(frame, thingIn(frame, owner)) : null;
  if (owned) return owned;
  const end = own ? Math.max(own.last, last) : last;
  if (!LINKS.has(wordAt(frame, end))) return null;
  const along = thingAlong(frame, end + 1);
  if (!along || !canBeGoods(along.phrase)) return null;
  const goods = asGoods(frame, along.thing);
  return goods ?? null;
}

/** The goods that a measure's word speaks of: in its phrase, behind it, or the object of its verb. */
export function aroundTrigger(frame: Frame, draft: Draft): Range | null {
  const { trigger } = draft;
  if (!trigger) return null;
  if (trigger.part === 'noun') return aroundNoun(frame, trigger.first, trigger.last);
  if (trigger.part === 'word') {
    const own = phraseAt(frame, trigger.first);
    return own && asGoods(frame, thingIn(frame, own));
  }
  const object = thingAlong(frame, trigger.last);
  return object && canBeGoods(object.phrase) ? asGoods(frame, object.thing) : null;
}

/** What a clause speaks of: its subject, or for a relative clause the phrase in front of it. */
export function subjectPhrase(frame: Frame, clauseIndex: number): NounPhrase | null {
  const clause = frame.clauses[clauseIndex];
  if (!clause) return null;
  const opening = wordAt(frame, clause.first);
  if (opening === 'which' || (opening === 'that' && clause.subject === null)) {
    let found: NounPhrase | null = null;
    for (const phrase of frame.phrases) if (phrase.last <= clause.first) found = phrase;
    return found && found.kind !== 'pronoun' ? found : null;
  }
  return clause.subject;
}

/** The goods that the subject of the amount's clause names, or that its head is of: "Palladium rose", "Arrivals of ore". */
export function subjectGoods(frame: Frame, draft: Draft): Range | null {
  const phrase = subjectPhrase(frame, draft.clause);
  if (!phrase || phrase.kind === 'pronoun' || phrase.first > draft.amount.first) return null;
  const thing = canBeGoods(phrase) ? thingIn(frame, phrase) : null;
  const goods = asGoods(frame, thing);
  if (goods && namesGoods(frame, goods)) return goodsIn(frame, phrase);
  if (goods && thing?.last === phrase.last) return goods;
  if (thing?.last === phrase.last) return null;
  return aroundNoun(frame, phrase.head, phrase.head + 1);
}
