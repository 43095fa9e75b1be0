import { GROUP_NOUNS, NAMELESS, STATE_ORGANS } from '../../lexicon/en/organisations';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf, groupOf, possessorOf } from '../entities';
import type { Draft, ExtractionContext } from '../draft';
import { phraseAt, phraseFrom, wordAt } from '../lookAround';
import { withMembers } from './coordination';
import { found, resolve, type Found } from './found';
import type { Memory } from './memory';
import { operatorOf } from './operatorOf';

/** Verbs whose object goes to the one behind "to". */
const SALES: ReadonlySet<string> = new Set('sell transfer divest offload cede farm belong assign hand'.split(' '));
const HOLDS: ReadonlySet<string> = new Set('hold own have keep retain control take buy acquire'.split(' '));

function lemmasAt(frame: Frame, at: number): readonly string[] {
  return (VERB_FORMS.get(wordAt(frame, at)) ?? []).map(({ lemma }) => lemma);
}

/** The buyer of a stake ("agreed to sell 45% of its project to X"), or the one to whom it belongs. */
function receiverOf(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  if (!clause) return null;
  let sale = false;
  for (let at = clause.first; at < clause.last && !sale; at++)
    sale = Math.abs(at - draft.amount.first) < 24 && lemmasAt(frame, at).some((lemma) => SALES.has(lemma));
  if (!sale) return null;
  for (let at = draft.amount.last; at < Math.min(clause.last, draft.amount.last + 24); at++) {
    if (wordAt(frame, at) !== 'to') continue;
    let phrase = phraseFrom(frame, at + 1);
    const behind = phrase?.possessive === true ? phraseFrom(frame, phrase.last + 1) : null;
    if (behind && entityOf(context, frame, behind)) phrase = behind;
    const manager = phrase && operatorOf(context, frame, phrase);
    if (manager) return found(manager, 'stated', 'manager');
    const named = phrase && resolve(context, frame, phrase, memory);
    if (named && phrase) return { ...named, entity: withMembers(context, frame, phrase, named.entity), rule: 'buyer' };
  }
  return null;
}

/** "20% held by X", "30% going to X", "13% to X": who stands directly behind the amount. */
function directlyBehind(context: ExtractionContext, draft: Draft): Found | null {
  const { frame } = draft.scene;
  let at = draft.amount.last;
  if (HELD.has(wordAt(frame, at)) && ['by', 'to'].includes(wordAt(frame, at + 1))) at++;
  else if (wordAt(frame, at) !== 'to') return null;
  const phrase = phraseFrom(frame, at + 1);
  if (!phrase) return null;
  const { first, last } = phrase;
  const named = entityOf(context, frame, phrase) ?? groupOf(context, frame, phrase);
  if (named ?? wordAt(frame, at) === 'to') return found(named, 'stated', 'holder');
  return found({ name: context.textOf(first, last), kind: 'group', first, last }, 'stated', 'holder');
}

const HELD: ReadonlySet<string> = new Set(['held', 'owned', 'controlled', 'going', 'belonging']);

/** Holders named only by what they are ("Promoters hold 61%"). */
export function namelessHolder(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[draft.clause];
  const phrase = clause?.subject;
  if (!phrase || phrase.kind === 'pronoun' || clause.verb === null || wordAt(frame, clause.first) === 'which')
    return null;
  if (!lemmasAt(frame, clause.verb).some((lemma) => HOLDS.has(lemma))) return null;
  if (resolve(context, frame, phrase, memory) || groupOf(context, frame, phrase)) return null;
  if (NAMELESS.has(wordAt(frame, phrase.head))) return null;
  if (phrase.kind !== 'organisation' && phrase.kind !== 'common' && phrase.kind !== 'name') return null;
  const last = nameEnd(frame, phrase);
  // "the chief executive's family trust"
  const first = possessorOf(frame, phrase)?.first ?? phrase.first;
  return found({ name: context.textOf(first, last), kind: 'group', first, last }, 'stated', 'holder');
}

/** "the municipality of Vila Nova": the end of a holder's name, which goes on behind "of". */
function nameEnd(frame: Frame, { last }: NounPhrase): number {
  const next = wordAt(frame, last) === 'of' ? phraseAt(frame, last + 1) : null;
  return next?.first === last + 1 && (next.kind === 'name' || next.kind === 'place') ? next.last : last;
}

/** "Promoter holding in X", "government stake": the holder in front of the stake's noun. */
function holderInPhrase(context: ExtractionContext, draft: Draft): Found | null {
  const { frame } = draft.scene;
  const phrase = draft.trigger?.part === 'noun' ? phraseAt(frame, draft.trigger.first) : null;
  if (!phrase) return null;
  for (let at = phrase.first; at < phrase.head; at++) {
    if (!GROUP_NOUNS.has(wordAt(frame, at)) && !STATE_ORGANS.has(wordAt(frame, at))) continue;
    const name = context.textOf(phrase.first, at + 1);
    return found({ name, kind: 'group', first: phrase.first, last: at + 1 }, 'stated', 'holder');
  }
  return null;
}

/** Who holds a stake, where the wording of stakes tells: its buyer, or who stands beside its noun. */
export function holderOf(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  return directlyBehind(context, draft) ?? receiverOf(context, draft, memory) ?? holderInPhrase(context, draft);
}
