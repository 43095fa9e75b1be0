import { isSpeaker, entityOf, qualifierOf, type Entity } from './entities';
import type { ExtractionContext } from './draft';

/** How many sentences from the top tell whom an article is about. */
const HEAD_SENTENCES = 24;

/** Somebody the article speaks of, with how much it does. */
export interface Salient {
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly score: number;
}

/** Whether a name or its first word stands in the title. */
function inTitle(title: string | null, name: string): boolean {
  if (title === null) return false;
  const lower = title.toLowerCase();
  const first = name.toLowerCase().split(' ')[0] ?? '';
  return lower.includes(name.toLowerCase()) || (first.length > 3 && lower.includes(first));
}

/**
 * Whom the article is about: everybody named in its first sentences, with weights for the title, for the first sentence
 * and for being what a sentence speaks of.
 *
 * @returns the most salient first
 */
export function salientEntities(context: ExtractionContext): Salient[] {
  const found = new Map<string, { kind: Entity['kind']; score: number }>();
  const add = (entity: Entity, weight: number): void => {
    const known = found.get(entity.name);
    if (known) known.score += weight;
    else found.set(entity.name, { kind: entity.kind, score: weight + (inTitle(context.title, entity.name) ? 4 : 0) });
  };
  for (let index = 0; index < HEAD_SENTENCES; index++) {
    const frame = context.scene(index)?.frame;
    if (!frame) break;
    const opening = index === 0 ? 2 : 0;
    for (const phrase of frame.phrases) {
      const subject = frame.clauses.some((clause) => clause.subject === phrase);
      const entity = entityOf(context, frame, phrase);
      if (entity) {
        const light = phrase.preposition !== null && phrase.preposition !== 'of' && phrase.preposition !== 'by';
        const dateline =
          frame.clauses[0]?.verb === null && phrase.last <= (frame.clauses[0]?.last ?? 0) && frame.clauses.length > 1;
        const speaks = isSpeaker(frame, phrase);
        add(
          entity,
          dateline ? 0.2 : (subject && !speaks ? 2 + opening : 1) * (light ? 0.5 : 1) + (phrase.possessive ? 0.7 : 0),
        );
      } else {
        const qualifier = qualifierOf(context, frame, phrase);
        if (qualifier) add(qualifier, 0.8 + (subject ? 0.5 + opening / 2 : 0));
      }
    }
  }
  return [...found.entries()]
    .map(([name, { kind, score }]) => ({ name, kind, score }))
    .sort((a, b) => b.score - a.score);
}
