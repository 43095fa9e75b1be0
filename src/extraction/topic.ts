import { CAPITAL_OF } from '../lexicon/en/places';
import { entityOf, qualifierOf, type Entity } from './entities';
import type { Frame } from '../model/frame';
import type { NounPhrase } from '../model/phrase';
import type { ExtractionContext } from './draft';
import { isForecaster, isSpeaker } from './speakers';

/** How many sentences from the top tell whom an article is about. */
const HEAD_SENTENCES = 24;
/** What a name gains by standing in the title. */
const TITLE_WEIGHT = 6;

/** Somebody the article speaks of, with how much it does. */
export interface Salient {
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly score: number;
  /** Whether the title names it. */
  readonly titled: boolean;
}

/** Where a name or its first word stands in the title: 0 at its beginning, 1 at its end, null where it does not. */
function inTitle(title: string | null, name: string): number | null {
  if (title === null) return null;
  const words = wordsOf(title);
  const wanted = wordsOf(name);
  const at = [...words.keys()].find((index) => wanted.every((word, next) => words[index + next] === word)) ?? -1;
  const first = wanted[0] ?? '';
  const place = at < 0 && first.length > 3 ? words.indexOf(first) : at;
  return place < 0 ? null : place / words.length;
}

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

/** How much a phrase makes its entity the one spoken of. */
function weightOf(frame: Frame, phrase: NounPhrase): number {
  const first = frame.clauses[0];
  if (frame.clauses.length > 1 && first?.verb === null && phrase.last <= first.last && frame.index === 0) return 0.2;
  const subject = frame.clauses.some((clause) => clause.subject === phrase);
  const speaks = isSpeaker(frame, phrase) || isForecaster(frame, phrase);
  const light = phrase.preposition !== null && phrase.preposition !== 'of' && phrase.preposition !== 'by';
  const base = subject && !speaks ? 2 + (frame.index === 0 ? 2 : 0) : speaks ? 0.5 : 1;
  return base * (light ? 0.5 : 1) + (phrase.possessive ? 0.7 : 0);
}

/**
 * Whom the article is about: everybody named in its first sentences, with weights for the title, for the first sentence
 * and for being what a sentence speaks of.
 *
 * @returns the most salient first
 */
export function salientEntities(context: ExtractionContext): Salient[] {
  const found = new Map<string, { kind: Entity['kind']; score: number; titled: boolean }>();
  const quoted = sourceInTitle(context.title);
  const add = (entity: Entity, weight: number): void => {
    const known = found.get(entity.name);
    if (known) known.score += weight;
    else {
      const place =
        quoted !== null && inTitle(quoted, entity.name) !== null ? null : inTitle(context.title, entity.name);
      const city = entity.kind === 'place' && CAPITAL_OF.has(entity.name.toLowerCase());
      const gain = place === null || city ? 0 : TITLE_WEIGHT * (1.25 - place / 2);
      found.set(entity.name, { kind: entity.kind, score: weight + gain, titled: place !== null });
    }
  };
  for (let index = 0; index < HEAD_SENTENCES; index++) {
    const frame = context.scene(index)?.frame;
    if (!frame) break;
    for (const phrase of frame.phrases) {
      const entity = entityOf(context, frame, phrase);
      if (entity) {
        add(entity, weightOf(frame, phrase));
        continue;
      }
      const subject = frame.clauses.some((clause) => clause.subject === phrase);
      const qualifier = qualifierOf(context, frame, phrase);
      if (qualifier) add(qualifier, 0.8 + (subject ? 0.5 + (index === 0 ? 1 : 0) : 0));
    }
  }
  return [...found.entries()]
    .map(([name, { kind, score, titled }]) => ({ name, kind, score, titled }))
    .sort((a, b) => b.score - a.score);
}
