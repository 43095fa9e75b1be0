import { entityOf } from '../entities';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { phraseFrom, wordAt } from '../lookAround';

/** The phrase behind a preposition that stands near the amount or the measure's word, in the same clause. */
function behindPreposition(
  frame: Frame,
  draft: Draft,
  prepositions: readonly string[],
  accept: (phrase: NounPhrase) => boolean,
): NounPhrase | null {
  const clause = frame.clauses[draft.clause];
  if (!clause) return null;
  let best: NounPhrase | null = null;
  let bestCost = 25;
  for (const phrase of frame.phrases) {
    if (phrase.preposition === null || !prepositions.includes(phrase.preposition)) continue;
    if (phrase.first < clause.first || phrase.last > clause.last || !accept(phrase)) continue;
    const cost =
      phrase.first >= draft.amount.last ? phrase.first - draft.amount.last : draft.amount.first - phrase.last + 3;
    if (cost < bestCost) [best, bestCost] = [phrase, cost];
  }
  return best;
}

function read(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Read<string> {
  const entity = entityOf(context, frame, phrase);
  return {
    value: entity?.name ?? context.textOf(phrase.first, phrase.last),
    span: context.spanOf(phrase.first, phrase.last),
    how: 'stated',
  };
}

/** The company or asset that a stake is in: "a stake in X", "35% of X", "owns 28% of the venture". */
function heldOf(context: ExtractionContext, draft: Draft): Read<string> | null {
  const { frame } = draft.scene;
  const { amount } = draft;
  for (let at = amount.last; at < Math.min(amount.last + 8, frame.sentence.last); at++) {
    const word = wordAt(frame, at);
    if (word !== 'in' && word !== 'of' && word !== 'at') continue;
    const phrase = phraseFrom(frame, at + 1);
    if (!phrase) continue;
    const head = wordAt(frame, phrase.head);
    if (/^(?:shares?|stock|equity|capital|stake|interests?)$/.test(head) && !phrase.possessive) continue;
    const owned = phrase.possessive ? phraseFrom(frame, phrase.last + 1) : null;
    if (owned && /^(?:shares?|stock|equity|capital)$/.test(wordAt(frame, owned.head)))
      return read(context, frame, phrase);
    return read(context, frame, owned ?? phrase);
  }
  const near = behindPreposition(
    frame,
    draft,
    ['in', 'of'],
    (phrase) => phrase.kind === 'name' || phrase.kind === 'asset',
  );
  return near && read(context, frame, near);
}

function partnerOf(context: ExtractionContext, draft: Draft): Read<string> | null {
  const { frame } = draft.scene;
  const definition = draft.trigger?.definition;
  if (!definition || definition.roles.partner.length === 0) return null;
  const phrase = behindPreposition(frame, draft, definition.roles.partner, (candidate) => {
    const entity = entityOf(context, frame, candidate);
    return entity !== null && entity.kind !== 'world' && entity.name !== draft.subject?.value;
  });
  return phrase && read(context, frame, phrase);
}

/** Step: the other side: destination or origin of trade, the company in which a stake is held. */
export const readPartner: Step = (context, drafts) => {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const previous = done.at(-1);
    const same = previous?.measure?.value === draft.measure?.value ? previous : undefined;
    if (draft.measure?.value === 'stake') {
      const held = heldOf(context, draft) ?? (same?.partner ? { ...same.partner, how: 'inherited' as const } : null);
      done.push({ ...draft, partner: held, item: held });
      continue;
    }
    const partner = draft.partner ?? partnerOf(context, draft);
    const carried =
      partner === null && same?.partner && same.scene === draft.scene && same.subject?.value === draft.subject?.value
        ? { ...same.partner, how: 'inherited' as const }
        : null;
    done.push({ ...draft, partner: partner ?? carried });
  }
  return done;
};
