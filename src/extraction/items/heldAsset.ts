import { ASSET_WORDS } from '../../lexicon/en/commodities';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { inherited, type Draft, type ExtractionContext, type Read } from '../draft';
import { entityOf } from '../entities';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import type { Salient } from '../topic';

/** Nouns of the stake itself, not of what is held. */
const STAKE_NOUNS = new Set(
  `stake stakes share shares stock equity capital interest interests shareholding holding holdings ownership participation
   votes rights venture-capital remainder`.split(/\s+/),
);

/** Words that take up the company or project spoken of. */
const TAKEN_UP = new Set('company firm group business miner producer operator enterprise it them its'.split(' '));

/** What the ways of finding what is held have at hand. */
export interface HeldSearch {
  readonly context: ExtractionContext;
  readonly draft: Draft;
  /** What the stake before this one is in, where it is not far back. */
  readonly before: Read<string> | null;
}

function read(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Read<string> {
  const entity = entityOf(context, frame, phrase);
  return {
    value: entity?.name ?? context.textOf(phrase.first, phrase.last),
    span: context.spanOf(phrase.first, phrase.last),
    how: 'stated',
  };
}

/** The phrase that begins at `at` or behind determiners there. */
function nextPhrase(frame: Frame, at: number): NounPhrase | null {
  for (let here = at; here < Math.min(at + 6, frame.sentence.last); here++) {
    const phrase = phraseAt(frame, here);
    if (phrase) return phrase;
    const tag = tagAt(frame, here);
    if (tag !== 'det' && tag !== 'adj' && tag !== 'adv' && tag !== 'possessive') return null;
  }
  return null;
}

/** The thing that a chain of "of", "in" and owners leads to, stake words passed over: "of the shares of X". */
function along(frame: Frame, at: number): NounPhrase | null {
  let phrase = nextPhrase(frame, at);
  for (let hops = 0; phrase && hops < 4; hops++) {
    const stake = STAKE_NOUNS.has(wordAt(frame, phrase.head)) && tagAt(frame, phrase.head) !== 'name';
    if (!stake && !phrase.possessive) return phrase;
    const owned = phrase.possessive ? nextPhrase(frame, phrase.last + 1) : null;
    if (phrase.possessive && owned && STAKE_NOUNS.has(wordAt(frame, owned.head))) return phrase;
    const link = wordAt(frame, phrase.last);
    phrase = owned ?? (link === 'of' || link === 'in' ? nextPhrase(frame, phrase.last + 1) : null);
  }
  return null;
}

/** Index of the "of" or "in" that leads from an amount or its stake word to what is held, or null. */
function linkFrom(frame: Frame, from: number): number | null {
  for (let at = from; at < Math.min(from + 12, frame.sentence.last); at++) {
    const word = wordAt(frame, at);
    const tag = tagAt(frame, at);
    if (word === 'of' || word === 'in') return at;
    const passed =
      tag === 'amount' ||
      tag === 'adj' ||
      tag === 'noun' ||
      tag === 'conj' ||
      tag === 'number' ||
      tag === 'adv' ||
      tag === 'ing';
    if (!passed && !['-', ',', '(', ')', 'each'].includes(word)) return null;
  }
  return null;
}

/** Whether two names are one, or one is the beginning of the other. */
function sameName(name: string, holder: string | null): boolean {
  return holder !== null && (holder.startsWith(name) || name.startsWith(holder) || holder.includes(name));
}

/**
 * The names that share the place of a clause's subject, joined to it or in apposition: the holders of a stake ("Eni and
 * ConocoPhillips own 3.12% each", "The fund, Norvale Capital, sold 3%").
 */
function holdersOf({ context, draft }: HeldSearch): ReadonlySet<string> {
  const { frame } = draft.scene;
  const { subject = null, verb = null } = frame.clauses[draft.clause] ?? {};
  if (!subject || verb === null || verb > draft.amount.first) return new Set();
  const row = frame.phrases.filter(
    ({ first, last, preposition }) => first >= subject.first && last <= verb && preposition === null,
  );
  const joined = row.some(({ last }) => wordAt(frame, last) === 'and');
  const apposed = row.filter(({ first }) => first === subject.last + 1 && wordAt(frame, subject.last) === ',');
  return new Set((joined ? row : apposed).map((phrase) => read(context, frame, phrase).value));
}

/** The name spoken of before the phrase: the latest of its sentence that is not the holder, else the article's own. */
function spokenOf(search: HeldSearch, salient: () => readonly Salient[]): Read<string> | null {
  const { context, draft, before } = search;
  const { frame } = draft.scene;
  const holder = draft.subject?.value ?? null;
  const holders = holdersOf(search);
  const isHolder = (name: string): boolean => holders.has(name) || sameName(name, holder);
  const named = frame.phrases
    .filter(({ last, kind }) => last <= draft.amount.first && kind === 'name')
    .map((phrase) => read(context, frame, phrase))
    .find(({ value }) => !isHolder(value));
  if (named) return inherited(named);
  if (before && !isHolder(before.value)) return inherited(before);
  const top = salient().find(({ name, kind }) => kind === 'name' && !isHolder(name));
  return top ? { value: top.name, span: draft.amount.span, how: 'inferred' } : null;
}

/** "owns 81.4% of the mine": the facility that the article is about, by its name. */
function siteMeant(
  { draft, context }: HeldSearch,
  phrase: NounPhrase,
  salient: () => readonly Salient[],
): Read<string> | null {
  const { frame } = draft.scene;
  const head = wordAt(frame, phrase.head);
  if (phrase.last - phrase.first > 1 || !ASSET_WORDS.has(head) || tagAt(frame, phrase.head) === 'name') return null;
  if (['of', 'in', 'at'].includes(wordAt(frame, phrase.last)) || entityOf(context, frame, phrase)) return null;
  const holder = draft.subject?.value ?? null;
  const known = salient().find(
    ({ name, kind, titled }) =>
      !sameName(name, holder) &&
      (kind === 'asset' ? name.toLowerCase().endsWith(head) || titled : kind === 'name' && titled),
  );
  return known ? { value: known.name, span: context.spanOf(phrase.first, phrase.last), how: 'inferred' } : null;
}

function meant(search: HeldSearch, phrase: NounPhrase, salient: () => readonly Salient[]): Read<string> | null {
  const { context, draft } = search;
  const { frame } = draft.scene;
  const named = wordAt(frame, phrase.last) === ',' ? phraseAt(frame, phrase.last + 1) : null;
  if (phrase.kind === 'organisation' && named?.kind === 'name') return read(context, frame, named);
  const head = wordAt(frame, phrase.head);
  const taken = phrase.kind === 'pronoun' || ['the', 'its', 'this'].includes(phrase.determiner ?? '');
  if (
    taken &&
    wordAt(frame, phrase.last) !== 'of' &&
    TAKEN_UP.has(head) &&
    tagAt(frame, phrase.head) !== 'name' &&
    phrase.last - phrase.first === 1
  )
    return spokenOf(search, salient) ?? read(context, frame, phrase);
  return (taken ? siteMeant(search, phrase, salient) : null) ?? read(context, frame, phrase);
}

/** "Collahuasi, in which Anglo and Glencore own 44%": what stands before the relative clause of the amount. */
function relative({ context, draft }: HeldSearch): Read<string> | null {
  const { frame } = draft.scene;
  let first = draft.amount.first - 1;
  while (first > frame.sentence.first && first > draft.amount.first - 14 && wordAt(frame, first) !== 'which') {
    if (tagAt(frame, first) === 'amount') return null;
    first--;
  }
  if (wordAt(frame, first) !== 'which') return null;
  if (wordAt(frame, first - 1) !== 'in' && wordAt(frame, first - 1) !== 'of') return null;
  const end = wordAt(frame, first - 2) === ',' ? first - 3 : first - 2;
  const phrase = phraseAt(frame, end);
  if (phrase?.kind !== 'place') return phrase && read(context, frame, phrase);
  // "the Tarn project in Mali, in which X holds 80%"
  const thing = frame.phrases[frame.phrases.indexOf(phrase) - 1];
  const sited = phrase.preposition === 'in' && thing !== undefined && phrase.first - thing.last <= 2;
  return read(context, frame, sited ? thing : phrase);
}

const RUNNING: ReadonlySet<string> = new Set('operated run owned held controlled managed developed built'.split(' '));

/** "The field is operated by Norvik with 42%": what is run. */
function runBy({ context, draft }: HeldSearch): Read<string> | null {
  const { frame } = draft.scene;
  const { passive = false, subject = null, verb = null } = frame.clauses[draft.clause] ?? {};
  if (
    !passive ||
    !subject ||
    verb === null ||
    (subject.kind !== 'asset' && subject.kind !== 'name') ||
    verb > draft.amount.first
  )
    return null;
  for (let at = draft.amount.first - 1; at >= verb; at--)
    if (RUNNING.has(wordAt(frame, at)) && wordAt(frame, at + 1) === 'by') return read(context, frame, subject);
  return null;
}

/**
 * The company or asset that a stake is in: "a 30% stake in X", "35% of the shares of X", "owns 71.9% of its shares", "X, in
 * which Y owns 44%"; else what the stake before was in.
 */
export function heldAsset(search: HeldSearch, salient: () => readonly Salient[]): Read<string> | null {
  const { draft, before } = search;
  const { frame } = draft.scene;
  const { amount, trigger } = draft;
  const behind = linkFrom(frame, amount.last);
  if (behind !== null) {
    const phrase = along(frame, behind + 1);
    if (phrase && (phrase.kind !== 'place' || phrase.last - phrase.first > 1)) return meant(search, phrase, salient);
    const own = nextPhrase(frame, behind + 1);
    if (own?.determiner === 'its') return spokenOf(search, salient);
  }
  const related = relative(search) ?? runBy(search);
  if (related) return related;
  if (trigger?.part === 'noun' && trigger.last <= amount.first) {
    const link = linkFrom(frame, trigger.last);
    const phrase = link !== null && link < amount.first ? along(frame, link + 1) : null;
    if (phrase && phrase.kind !== 'place' && phrase.last <= amount.first) return meant(search, phrase, salient);
  }
  if (wordAt(frame, amount.last) === 'for') {
    const phrase = nextPhrase(frame, amount.last + 1);
    if (phrase?.kind === 'name') return read(search.context, frame, phrase);
  }
  return before ? inherited(before) : spokenOf(search, salient);
}
