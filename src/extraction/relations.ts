import { DIRECTION_VERBS } from '../lexicon/en/directions';
import { VERB_FORMS } from '../lexicon/en/verbs';
import type { NounPhrase } from '../model/phrase';
import { clauseAt, phraseAt, tagAt, wordAt } from './lookAround';
import { firstFrom } from './sorted';
import { isLink, isTransparent, type Site } from './site';
import type { Trigger } from './triggers';

/**
 * How a word that names a measure belongs to an amount, with how strongly it speaks for it:
 * - `own`: head of the nouns behind the amount ("a 25% stake")
 * - `governor`: the noun that "of", "at", "by" or nothing joins to the amount ("exports of 5 Mt", "growth 0.2%")
 * - `complement`: behind "of", "in", "from" after the amount ("44% of exports", "a rise of 5% in output")
 * - `verb`: the verb in front of the amount; `object`: the object of that verb ("cut output by 5%"); `subject`: what it
 *   speaks of; `attribute`: a noun led in by a preposition in that subject ("the value of exports")
 * - `passive`: the verb behind an amount that is its subject; `participle`: "5 Mt of copper produced in Chile"
 * - `purpose`: "set aside $5m to pay off debts"; `apposition`: "exports, up 5%"; `antecedent`: what "which", "and" or a missing subject takes up
 * - `near`: elsewhere in the clause; `apart`: in another clause
 */
export type Relation =
  | 'own'
  | 'governor'
  | 'complement'
  | 'verb'
  | 'object'
  | 'subject'
  | 'attribute'
  | 'passive'
  | 'participle'
  | 'apposition'
  | 'purpose'
  | 'antecedent'
  | 'near'
  | 'apart';

/** A relation and how strongly it binds. */
export interface Bond {
  readonly relation: Relation;
  readonly strength: number;
}

const bond = (relation: Relation, strength: number): Bond => ({ relation, strength });

/** Whether the noun of its phrase is another one ("production cost", "import terminal"), so that the trigger names nothing. */
export function isModifier(site: Site, trigger: Trigger): boolean {
  const { frame } = site;
  if (trigger.part === 'word') return false;
  if (trigger.part === 'verb' && tagAt(frame, trigger.first) !== 'adj') return false;
  const phrase = phraseAt(frame, trigger.first);
  if (!phrase || phrase.head < trigger.last) return false;
  return !isTransparent(wordAt(frame, phrase.head));
}

/** The phrases that the link of an amount hangs on, the nearest first: "exports, to China, of 5 Mt". */
export function governors(site: Site): NounPhrase[] {
  const { frame, link } = site;
  const word = wordAt(frame, link);
  const found: NounPhrase[] = [];
  let end = isLink(word) ? link : link + 1;
  if (isLink(word) && word === 'at' && wordAt(frame, end - 1) === ',') end--;
  if (!isLink(word) && tagAt(frame, link) !== 'noun') return found;
  while (tagAt(frame, end - 1) === 'period' && end > frame.sentence.first) end--;
  for (let index = firstFrom(frame.phrases, end) - 1; index >= 0 && found.length < 3; index--) {
    const phrase = frame.phrases[index];
    if (!phrase || phrase.first >= end) continue;
    if (phrase.last < end && !onlyBetween(site, phrase.last, end)) break;
    found.push(phrase);
    if (phrase.preposition === null && !phrase.possessive) break;
    end = phrase.first;
  }
  return found;
}

function onlyBetween(site: Site, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(site.frame, at);
    if (tag !== 'prep' && tag !== 'det' && tag !== 'adj' && tag !== 'adv' && tag !== 'period' && tag !== 'possessive')
      return false;
  }
  return true;
}

function within(phrase: NounPhrase, trigger: Trigger): boolean {
  return trigger.first >= phrase.first && trigger.first < phrase.last;
}

/** How strongly a preposition ties an amount to the noun in front; other links (a noun itself) tie as "at" does. */
const GOVERNING: ReadonlyMap<string, number> = new Map([
  ['of', 19],
  ['at', 18],
  ['worth', 18],
  ['to', 17],
  ['by', 17],
  ['from', 16],
  ['for', 14],
  ['with', 13],
  ['in', 12],
  ['on', 12],
]);

function governorBond(site: Site, trigger: Trigger): Bond | null {
  if (trigger.part === 'verb' && tagAt(site.frame, trigger.first) !== 'adj') return null;
  const step = governors(site).findIndex((phrase) => within(phrase, trigger));
  if (step < 0) return null;
  const link = wordAt(site.frame, site.link);
  // "a royalty of 2% of sales": what governs a per cent counts more than what it is a part of
  const part = site.complement && site.amount.dimension === 'ratio' && (link === 'of' || link === 'at') ? 1.5 : 0;
  return bond('governor', (GOVERNING.get(link) ?? 18) - step * 2 + part);
}

/** What goods are ordered "for": terms of a purchase, not measures. */
const TERMS = new Set(['shipment', 'delivery', 'export', 'sale', 'loading', 'arrival']);

/** How strongly a preposition behind an amount leads to the measure. */
const COMPLEMENTING: ReadonlyMap<string, number> = new Map([
  ['of', 19],
  ['in', 16.5],
  ['from', 16.5],
  ['for', 12],
  ['on', 11],
]);

function behindBond(site: Site, trigger: Trigger): Bond | null {
  const { frame, amount, tail, complement } = site;
  if (trigger.first >= amount.first && trigger.last <= tail) {
    const heads = trigger.last === tail || isTransparent(wordAt(frame, tail - 1));
    return bond('own', heads ? 20 : 9);
  }
  if (trigger.part === 'verb' && trigger.first === tail + 1 && tagAt(frame, tail) === 'to') return bond('purpose', 13);
  if (
    complement &&
    within(complement, trigger) &&
    TERMS.has(wordAt(frame, complement.head)) &&
    wordAt(frame, tail) === 'for'
  )
    return bond('near', 3);
  if (complement && within(complement, trigger) && trigger.part !== 'verb') {
    // "owes $5m in refunds": what money is given in says less than the verb
    const paidIn = amount.dimension === 'money' && wordAt(frame, tail) === 'in';
    return bond('complement', paidIn ? 14.7 : (COMPLEMENTING.get(wordAt(frame, tail)) ?? 15));
  }
  // "11% of the power generated in Kenya"
  if (complement && trigger.part === 'verb' && trigger.first === complement.last && amount.dimension === 'ratio')
    if (tagAt(frame, trigger.first) === 'participle') return bond('participle', 17);
  if (trigger.part === 'word' && trigger.first === tail) return bond('own', 19);
  const ends = [tail, complement?.last ?? tail];
  const tag = tagAt(frame, trigger.first);
  if (trigger.part === 'verb' && ends.includes(trigger.first) && (tag === 'participle' || tag === 'verb'))
    return bond('participle', 15);
  return null;
}

function lemmaMoves(word: string): boolean {
  return (VERB_FORMS.get(word) ?? []).some(({ lemma }) => DIRECTION_VERBS.has(lemma));
}

/** Whether a verb of rise or fall only says which way the amount goes ("grew by 5%", "raised to 700,000 tonnes"). */
export function onlyDirects(site: Site, trigger: Trigger): boolean {
  if (trigger.part !== 'verb' || !lemmaMoves(wordAt(site.frame, trigger.first))) return false;
  const link = wordAt(site.frame, site.link);
  return (
    ['by', 'to', 'from'].includes(link) ||
    site.amount.dimension === 'ratio' ||
    site.amount.class !== 'measured' ||
    trigger.first !== site.verb
  );
}

function verbBond(site: Site, trigger: Trigger): Bond | null {
  const { frame, amount, verb, link } = site;
  if (trigger.part === 'noun') return null;
  const covers = verb !== null && trigger.first <= verb && verb < trigger.last;
  if (covers) return bond('verb', link < trigger.last ? 16.5 : 15);
  if (trigger.part === 'word') return link >= trigger.first && link < trigger.last ? bond('verb', 16.5) : null;
  const tag = tagAt(frame, trigger.first);
  if (trigger.first > amount.first && tag === 'verb' && verb === null && clauseAt(frame, trigger.first) === site.clause)
    return bond('passive', 14.5);
  if (tag === 'ing' || tag === 'participle')
    return link >= trigger.first && link < trigger.last ? bond('verb', 16.5) : null;
  return null;
}

function clauseBond(site: Site, trigger: Trigger): Bond | null {
  const { frame, amount, verb, clause } = site;
  const phrase = phraseAt(frame, trigger.first);
  const begins = frame.clauses[clause]?.first ?? frame.sentence.first;
  if (trigger.first < begins || trigger.first >= amount.first || trigger.part === 'verb') return null;
  const led = phrase !== null && phrase.preposition !== null;
  if (verb !== null && trigger.first > verb) return bond('object', led ? 12.5 : 15);
  if (wordAt(frame, site.link) === ',' && trigger.last === site.link) return bond('apposition', 15);
  if (led) return bond('attribute', 11.5);
  const subject = frame.clauses[clause]?.subject;
  return bond('subject', !subject || within(subject, trigger) ? 14 : 13);
}

function antecedentBond(site: Site, trigger: Trigger): Bond | null {
  const { frame, amount, clause } = site;
  const here = frame.clauses[clause];
  const before = frame.clauses[clause - 1];
  if (!here || !before || (here.verb !== null && amount.first < here.verb)) return null;
  if (trigger.part === 'verb' || trigger.first < before.first || trigger.first >= here.first) return null;
  const relative = ['which', 'that', 'whose', 'who'].includes(wordAt(frame, here.first));
  if (relative) return here.first - trigger.last <= 1 ? bond('antecedent', 12.5) : bond('antecedent', 10);
  if (here.subject !== null && here.subject.kind !== 'pronoun') return null;
  return before.subject && within(before.subject, trigger) ? bond('antecedent', 12) : bond('antecedent', 8.5);
}

/** How a word that names a measure belongs to an amount. */
export function bondOf(site: Site, trigger: Trigger): Bond {
  const { frame, amount, clause } = site;
  const close =
    behindBond(site, trigger) ??
    governorBond(site, trigger) ??
    verbBond(site, trigger) ??
    clauseBond(site, trigger) ??
    antecedentBond(site, trigger);
  if (close) return close;
  const distance = trigger.last <= amount.first ? amount.first - trigger.last : trigger.first - amount.last;
  const apart = Math.abs(clauseAt(frame, trigger.first) - clause);
  const behind = trigger.first >= amount.last ? 2 : 0;
  const fade = Math.min(distance, 30) * 0.15 + behind;
  return apart === 0 ? bond('near', 9 - fade) : bond('apart', 6 - fade - apart);
}
