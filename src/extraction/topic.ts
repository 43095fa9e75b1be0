import { COMMODITIES } from '../lexicon/en/commodities';
import { LIGHT_MODIFIERS } from '../lexicon/en/functionWords';
import { CAPITAL_OF, PLACE_ADJECTIVES, PLACE_ALIASES, PLACE_NAMES } from '../lexicon/en/places';
import { entityOf, qualifierOf } from './entities';
import type { Entity } from './entity';
import { placeAt } from '../mentions/places';
import { tokenize } from '../text/tokenize';
import type { Frame } from '../model/frame';
import type { NounPhrase } from '../model/phrase';
import type { ExtractionContext } from './draft';
import { isForecaster, isSpeaker } from './speakers';

/** Words of places, lower case. */
const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...PLACE_ADJECTIVES.keys(),
  ...PLACE_NAMES.map((name) => name.toLowerCase()),
]);

/** How many sentences from the top tell whom an article is about. */
const HEAD_SENTENCES = 24;
/** What a name gains by standing in the title. */
const TITLE_WEIGHT = 6;

/** What it gains by being what the first sentence speaks of. */
const LEAD_WEIGHT = 5;

/** Somebody the article speaks of, with how much it does. */
export interface Salient {
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly score: number;
  /** Whether the title names it. */
  readonly titled: boolean;
  /** Whether the first sentence speaks of it. */
  readonly leads: boolean;
}

/** What a name gains by standing in the title: more at its beginning, less behind a preposition; null where it does not. */
function titleGain(title: string | null, name: string): number | null {
  if (title === null) return null;
  const words = wordsOf(title);
  const wanted = withoutForm(wordsOf(name));
  const at = [...words.keys()].find((index) => wanted.every((word, next) => words[index + next] === word)) ?? -1;
  const first = wanted[0] ?? '';
  const subsidiary = PLACE_WORDS.has(wanted.at(-1) ?? '');
  const place = at < 0 && isDistinctive(first) && !subsidiary ? words.indexOf(first) : at;
  if (place < 0) return null;
  const before = words[place - 1] === 'the' ? words[place - 2] : words[place - 1];
  return gainAt(place / words.length, before ?? '');
}

/** Endings that only say what a company is in law; titles leave them out. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc corp corporation co company ltd limited llc plc ag sa nv se ab asa oyj spa bhd jsc pjsc group'.split(' '),
);

function withoutForm(words: string[]): string[] {
  const kept = words.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return kept < 0 ? words : words.slice(0, kept + 1);
}

/** A title with the short forms that the article explains written in full ("PPS buys" of a Public Procurement Service). */
function inFull(title: string | null, fullName: ExtractionContext['fullName']): string | null {
  if (title === null) return null;
  return title
    .split(' ')
    .map((word) => {
      const mark = word.search(MARKS);
      const bare = mark < 0 ? word : word.slice(0, mark);
      const full = bare === '' ? bare : fullName(bare);
      return startsWith(full, bare) ? word : full + word.slice(bare.length);
    })
    .join(' ');
}

const MARKS = /[^\p{L}\p{N}]/u;

function startsWith(name: string, word: string): boolean {
  return name.toLowerCase().startsWith(word.toLowerCase());
}

/** Whether a name's first word stands for the whole ("Exxon"), as a place, a commodity or a common word would not. */
function isDistinctive(word: string): boolean {
  return word.length > 3 && !COMMODITIES.has(word) && !PLACE_WORDS.has(word) && !LIGHT_MODIFIERS.has(word);
}

/** What standing at a place of the title is worth: 0 its beginning, 1 its end. */
function gainAt(place: number, before: string): number {
  return TITLE_WEIGHT * (1.25 - place / 2) * (BEHIND.has(before) ? 0.5 : 1);
}

/** Prepositions of a title that lead to the other side of what it tells. */
const BEHIND: ReadonlySet<string> = new Set('with to from on against in and'.split(' '));

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's');
}

/** The source that a title names at its end ("Deficit to top 1 mln oz - Halden"), or null. */
function sourceInTitle(title: string | null): string | null {
  if (title === null) return null;
  const dash = title.lastIndexOf(' - ');
  const end = title.slice(dash + 3);
  return dash > 0 && end.split(' ').length <= 3 ? end : null;
}

/** The places that a title names, also by their adjectives ("Russian wheat"), with what each gains by it. */
function placesInTitle(title: string | null): Map<string, number> {
  const gains = new Map<string, number>();
  const tokens = title === null ? [] : tokenize(title);
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(tokens, at, false);
    const name = place && (PLACE_ALIASES.get(place.name) ?? place.name);
    if (name === null || gains.has(name)) continue;
    const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
    gains.set(name, gainAt(at / tokens.length, before?.lower ?? ''));
  }
  return gains;
}

const OUTSIDERS: ReadonlySet<string> = new Set(
  'analyst analysts economist economists strategist broker brokers trader researcher consultant'.split(' '),
);

/** Whether a name is only that of a commentator's house ("an analyst at X"). */
function employs(frame: Frame, phrase: NounPhrase): boolean {
  const before = frame.phrases[frame.phrases.indexOf(phrase) - 1];
  return before !== undefined && phrase.preposition !== null && OUTSIDERS.has(frame.tokens[before.head]?.lower ?? '');
}

/** Prepositions behind which an unknown name is a place's. */
const LOCATIVE: ReadonlySet<string> = new Set(['in', 'near']);

/** Whether a phrase is what the article's first sentence speaks of, or its owner ("Iran's exports reached"). */
function isLead(frame: Frame, phrase: NounPhrase): boolean {
  if (frame.index !== 0) return false;
  if (phrase.preposition === 'between') return true;
  const subject = frame.clauses.find((clause) => clause.subject !== null)?.subject;
  if (!subject) return false;
  return phrase === subject || (subject.kind !== 'name' && phrase.possessive && phrase.last + 1 === subject.first);
}

/** How much a phrase makes its entity the one spoken of. */
function weightOf(frame: Frame, phrase: NounPhrase): number {
  const first = frame.clauses[0];
  if (frame.clauses.length > 1 && first?.verb === null && phrase.last <= first.last && frame.index === 0) return 0.2;
  const subject = frame.clauses.some((clause) => clause.subject === phrase);
  const speaks = isSpeaker(frame, phrase) || isForecaster(frame, phrase);
  const light = phrase.preposition !== null && phrase.preposition !== 'of' && phrase.preposition !== 'by';
  const base = subject && !speaks ? 2 : speaks ? 0.5 : 1;
  return (
    base * (light ? 0.5 : 1) + (phrase.possessive ? 0.7 : 0) + (isLead(frame, phrase) && !speaks ? LEAD_WEIGHT : 0)
  );
}

/** Somebody counted: salient, unless it only ever stands where places and commentators' houses do. */
type Counted = { -readonly [K in keyof Salient]: Salient[K] } & { aside: boolean };

/** Counts how often and how prominently everybody is named. */
class Tally {
  readonly #title: string | null;
  readonly #source: string | null;
  readonly #places: ReadonlyMap<string, number>;
  readonly #counted = new Map<string, Counted>();

  constructor({ title, fullName }: ExtractionContext) {
    this.#title = inFull(title, fullName);
    this.#source = sourceInTitle(title);
    this.#places = placesInTitle(title);
    for (const name of this.#places.keys()) this.add({ name, kind: 'place', first: 0, last: 0 }, 0);
  }

  add({ name, kind }: Entity, weight: number, aside = false, leads = false): void {
    const known = this.#counted.get(name);
    if (known) {
      known.score += weight;
      known.aside &&= aside;
      known.leads ||= leads;
      return;
    }
    const gain = this.#gainOf(name);
    const city = kind === 'place' && CAPITAL_OF.has(name.toLowerCase());
    const score = weight + (city ? 0 : (gain ?? 0));
    this.#counted.set(name, { name, kind, score, titled: gain !== null, leads, aside });
  }

  /** The most salient first. */
  list(): Salient[] {
    return [...this.#counted.values()].filter(({ aside }) => !aside).sort((a, b) => b.score - a.score);
  }

  #gainOf(name: string): number | null {
    if (titleGain(this.#source, name) !== null) return null;
    return titleGain(this.#title, name) ?? this.#places.get(name) ?? null;
  }
}

/** Whether a name stands where places and commentators' houses do. */
function standsAside(context: ExtractionContext, frame: Frame, phrase: NounPhrase, entity: Entity): boolean {
  if (entity.kind === 'place') return phrase.preposition === 'to' || context.isTown(entity.name);
  return entity.kind === 'name' && (LOCATIVE.has(phrase.preposition ?? '') || employs(frame, phrase));
}

/**
 * Whom the article is about: everybody named in its first sentences, with weights for the title, for the first sentence
 * and for being what a sentence speaks of.
 *
 * @returns the most salient first
 * @example salientEntities(context)[0]?.name // 'Chile'
 */
export function salientEntities(context: ExtractionContext): readonly Salient[] {
  const found = known.get(context) ?? rank(context);
  known.set(context, found);
  return found;
}

/** Several steps ask whom an article is about. */
const known = new WeakMap<ExtractionContext, readonly Salient[]>();

function rank(context: ExtractionContext): Salient[] {
  const tally = new Tally(context);
  for (let index = 0; index < HEAD_SENTENCES; index++) {
    const frame = context.scene(index)?.frame;
    if (!frame) break;
    for (const phrase of frame.phrases) {
      const leads = isLead(frame, phrase);
      const entity = entityOf(context, frame, phrase);
      if (entity) {
        tally.add(entity, weightOf(frame, phrase), standsAside(context, frame, phrase, entity), leads);
        continue;
      }
      const subject = frame.clauses.some((clause) => clause.subject === phrase);
      const qualifier = qualifierOf(context, frame, phrase);
      if (qualifier && !(qualifier.kind === 'place' && context.isTown(qualifier.name)))
        tally.add(qualifier, 0.8 + (subject ? 0.5 : 0) + (leads ? LEAD_WEIGHT / 2 : 0));
    }
  }
  return tally.list();
}
