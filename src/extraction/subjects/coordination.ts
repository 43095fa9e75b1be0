import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf } from '../entities';
import type { Entity } from '../entity';
import type { Draft, ExtractionContext } from '../draft';
import { tagAt, wordAt } from '../lookAround';

const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** Index behind the commas and conjunctions at `at`, or null where none stands there. */
function behindLinks(frame: Frame, at: number): number | null {
  let next = at;
  while (LINKS.has(wordAt(frame, next))) next++;
  return next === at ? null : next;
}

/** Names that stand in one row with a phrase: "Peru, Chile and Mexico's Fresnillo". */
function rowFrom(context: ExtractionContext, frame: Frame, phrase: NounPhrase, opening: Entity): Entity[] {
  const row = [opening];
  const closed = [false];
  let last = phrase.last;
  const opened = frame.phrases.indexOf(phrase) + 1;
  for (let at = opened; at < frame.phrases.length && closed[0] === false; at++) {
    const next = frame.phrases[at];
    if (!next) break;
    const start = next.determiner === null ? next.first : next.first - 1;
    const glued = at > opened && frame.phrases[at - 1]?.possessive === true && next.first - last <= 1;
    if (!glued && behindLinks(frame, last) !== start) break;
    last = next.last;
    if (next.possessive) {
      last++;
      continue;
    }
    const entity = entityOf(context, frame, next);
    if (!entity || entity.kind === 'world') break;
    row.push(entity);
    if (wordAt(frame, start - 1) !== ',') closed[0] = true;
  }
  return closed[0] === true ? row : [opening];
}

/** Adds to the entity of a phrase those that share its place ("Peru and Chile mine …"). */
export function withMembers(context: ExtractionContext, frame: Frame, phrase: NounPhrase, entity: Entity): Entity {
  const members = rowFrom(context, frame, phrase, entity);
  const last = members.at(-1);
  if (members.length < 2 || !last) return entity;
  const names = members.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return { name, kind: entity.kind, first: entity.first, last: last.last, members };
}

/** The amounts that stand in one row with a draft's ("5, 3 and 2 Mt"), and its place among them. */
function amountRow(draft: Draft): { readonly place: number; readonly length: number } {
  const { frame } = draft.scene;
  const own = frame.amounts.findIndex((amount) => amount.first === draft.amount.first);
  let [low, high] = [own, own];
  const joined = (left: number, right: number): boolean => {
    const [a, b] = [frame.amounts[left], frame.amounts[right]];
    if (!a || !b) return false;
    for (let at = a.last; at < b.first; at++)
      if (!LINKS.has(wordAt(frame, at)) && tagAt(frame, at) !== 'adv' && tagAt(frame, at) !== 'noun') return false;
    return true;
  };
  while (low > 0 && joined(low - 1, low)) low--;
  while (joined(high, high + 1)) high++;
  return { place: own - low, length: high - low + 1 };
}

/** How far behind an amount "each" is looked for. */
const EACH_REACH = 2;

function saysEach(draft: Draft): boolean {
  const { frame } = draft.scene;
  for (let at = draft.amount.last; at < draft.amount.last + EACH_REACH; at++)
    if (wordAt(frame, at) === 'each' || wordAt(frame, at) === 'apiece') return true;
  if (wordAt(frame, draft.amount.first - 1) === 'each') return true;
  return eachActs(frame, frame.clauses[draft.clause]?.verb ?? null);
}

/** "A and B each own": the word between the subjects and their verb. */
function eachActs(frame: Frame, verb: number | null): boolean {
  if (verb === null) return false;
  let at = verb - 1;
  while (tagAt(frame, at) === 'aux' || (tagAt(frame, at) === 'adv' && wordAt(frame, at) !== 'each')) at--;
  return wordAt(frame, at) === 'each';
}

/**
 * Whose of several an amount is: the one in the same place of its row ("A and B made 5 and 3 Mt"), each of them ("A and B
 * hold 3% each"), or all together.
 */
export function shareOut(draft: Draft, entity: Entity): readonly Entity[] {
  const { members } = entity;
  if (!members) return [entity];
  if (saysEach(draft)) return members;
  const { place, length } = amountRow(draft);
  const own = length === members.length ? members[place] : undefined;
  return [own ?? entity];
}

/** Verbs of agreeing: of the two who do it the second is the other side. */
const AGREEING: ReadonlySet<string> = new Set('sign agree cooperate conclude team partner negotiate'.split(' '));

/**
 * The two who agree on something that is built or bought once ("A and B signed a deal on a 320 MW plant"): the first is
 * whose figure it is, the second the other side; null where the clause tells no agreement of two.
 */
export function partiesOf(draft: Draft, entity: Entity): readonly [first: Entity, second: Entity] | null {
  const [first, second, third] = entity.members ?? [];
  const { frame } = draft.scene;
  const verb = frame.clauses[draft.clause]?.verb ?? null;
  if (!first || !second || third || verb === null || first.kind !== 'name' || second.kind !== 'name') return null;
  return (VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) => AGREEING.has(lemma)) ? [first, second] : null;
}
