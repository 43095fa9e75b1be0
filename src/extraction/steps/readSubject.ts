import { anaphorKind, entityOf, isSpeaker, qualifierOf, type Entity } from '../entities';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { salientEntities, type Salient } from '../topic';
import { clauseAt, phraseAt, phraseFrom, tagAt, wordAt } from '../lookAround';

/** An entity with how it was found. */
interface Found {
  readonly entity: Entity;
  readonly how: Read<string>['how'];
  readonly rule: string;
}

/** Who was talked about, as far as the sentences read so far tell. */
interface Memory {
  place: string | null;
  company: string | null;
  last: string | null;
  /** Index of the sentence that `last` was read in. */
  lastAt: number;
}

function found(entity: Entity | null, how: Read<string>['how'], rule: string): Found | null {
  return entity && { entity, how, rule };
}

/** What "the company", "the country", "it" take up. */
function resolveAnaphor(frame: Frame, phrase: NounPhrase, memory: Memory): Entity | null {
  const kind = anaphorKind(frame, phrase);
  const name =
    kind === 'country'
      ? memory.place
      : kind === 'company'
        ? (memory.company ?? memory.last)
        : kind === 'any'
          ? memory.last
          : null;
  return name === null
    ? null
    : { name, kind: kind === 'country' ? 'place' : 'name', first: phrase.first, last: phrase.last };
}

/** The entity of a phrase, by name or by what it takes up. */
function resolve(context: ExtractionContext, frame: Frame, phrase: NounPhrase, memory: Memory): Found | null {
  return (
    found(entityOf(context, frame, phrase), 'stated', 'named') ??
    found(resolveAnaphor(frame, phrase, memory), 'inherited', 'anaphor')
  );
}

/** "China's exports", "its output", "Chinese exports", "the company's profit": inside the phrase of the measure's word. */
function ownerInPhrase(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { trigger, scene } = draft;
  const { frame } = scene;
  if (trigger?.part !== 'noun') return null;
  const phrase = phraseAt(frame, trigger.first);
  if (!phrase) return null;
  const qualifier = qualifierOf(context, frame, phrase);
  if (qualifier) return found(qualifier, 'stated', 'qualifier');
  const possessor = frame.phrases.find((other) => other.possessive && other.last + 1 === phrase.first);
  if (possessor) {
    const owner = resolve(context, frame, possessor, memory);
    if (owner) return owner;
    const inner = qualifierOf(context, frame, possessor);
    if (inner) return found(inner, 'stated', 'possessor');
  }
  if (phrase.determiner === 'its' || phrase.determiner === 'their' || phrase.determiner === 'our') {
    const subject = clauseSubject(context, draft, memory, draft.clause, true);
    if (subject) return { ...subject, how: 'inherited' };
    if (memory.last !== null)
      return found(
        { name: memory.last, kind: 'name', first: phrase.first - 1, last: phrase.first },
        'inherited',
        'possessive',
      );
  }
  return null;
}

/** "exports by Russia", "profit at Chalco", "output in India", "a capacity of the EastMed pipeline". */
function ownerBehind(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { trigger, scene } = draft;
  const { frame } = scene;
  if (!trigger) return null;
  const phrase = phraseAt(frame, trigger.first);
  let at = Math.max(trigger.last, phrase && trigger.part === 'noun' ? phrase.last : trigger.last);
  for (let step = 0; step < 3; step++) {
    const word = wordAt(frame, at);
    const next = phraseFrom(frame, at + 1);
    if (tagAt(frame, at) !== 'prep' || !next) return null;
    if (
      trigger.definition.roles.owner.includes(word) &&
      !(trigger.part === 'verb' && word !== 'by' && word !== 'in' && word !== 'at')
    ) {
      const owner = resolve(context, frame, next, memory);
      if (owner && !isSpeaker(frame, next)) return owner;
    }
    if (!trigger.definition.roles.item.includes(word) && tagAt(frame, at) !== 'prep') return null;
    at = next.last;
  }
  return null;
}

/** The subject of a clause where it is somebody, or whose it is ("Rusal's smelters produced"). */
function clauseSubject(
  context: ExtractionContext,
  draft: Draft,
  memory: Memory,
  index: number,
  anybody: boolean,
): Found | null {
  const { frame } = draft.scene;
  const clause = frame.clauses[index];
  const phrase = clause?.subject;
  if (!clause || !phrase) return null;
  if (
    !anybody &&
    isSpeaker(frame, phrase) &&
    clause.verb !== null &&
    clause.verb < draft.amount.first &&
    frame.clauses.length > 1 &&
    index !== draft.clause
  )
    return null;
  if (clause.passive && !anybody) {
    const agent = frame.phrases.find(
      (other) => other.preposition === 'by' && other.first > (clause.verb ?? 0) && other.last <= clause.last,
    );
    const named = agent && resolve(context, frame, agent, memory);
    if (named) return named;
  }
  const named = resolve(context, frame, phrase, memory);
  if (named) return named;
  const possessor = frame.phrases.find(
    (other) => other.possessive && other.last < phrase.head && phrase.first - other.last <= 1,
  );
  const owner = possessor && resolve(context, frame, possessor, memory);
  if (owner) return owner;
  const qualifier = qualifierOf(context, frame, phrase);
  if (qualifier) return found(qualifier, 'stated', 'subject');
  // "exports from Indonesia to China have withered", "the price of aluminium in Shanghai"
  for (const other of frame.phrases) {
    if (other.first < phrase.last || other.last > (clause.verb ?? 0)) continue;
    if (['of', 'in', 'at', 'by', 'from'].includes(other.preposition ?? '')) {
      const inner = resolve(context, frame, other, memory);
      if (inner) return inner;
    }
  }
  return null;
}

/** "In China, …", "At Grasberg, …": a place that the sentence opens with. */
function fronted(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  for (const phrase of frame.phrases) {
    if (phrase.last > (frame.clauses[0]?.verb ?? draft.amount.first)) return null;
    if (['in', 'at', 'for', 'from', 'within'].includes(phrase.preposition ?? '')) {
      const entity = resolve(context, frame, phrase, memory);
      if (entity && wordAt(frame, phrase.last) === ',') return entity;
    }
  }
  return null;
}

/** "1.87 million at Rusal", "2.7 million tonnes in India": directly behind the amount. */
function behindAmount(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  const { frame } = draft.scene;
  const word = wordAt(frame, draft.amount.last);
  if (!['at', 'in', 'by', 'for'].includes(word)) return null;
  const phrase = phraseFrom(frame, draft.amount.last + 1);
  const named = phrase && entityOf(context, frame, phrase);
  if (!named || (word === 'by' && draft.direction !== null) || (word === 'in' && named.kind === 'name')) return null;
  void memory;
  return found(named, 'stated', 'behind');
}

function subjectOf(
  context: ExtractionContext,
  draft: Draft,
  memory: Memory,
  previous: Draft | undefined,
): Found | null {
  const inPhrase = ownerInPhrase(context, draft, memory);
  if (inPhrase) return inPhrase;
  const behind = behindAmount(context, draft, memory);
  if (behind) return behind;
  const owner = ownerBehind(context, draft, memory);
  if (owner) return owner;
  const own = clauseSubject(context, draft, memory, draft.clause, false);
  if (own) return own;
  const front = fronted(context, draft, memory);
  if (front) return front;
  if (previous?.subject && previous.scene === draft.scene && previous.measure?.value === draft.measure?.value)
    return null;
  const { frame } = draft.scene;
  const triggerClause = draft.trigger ? clauseAt(frame, draft.trigger.first) : draft.clause;
  for (const index of [triggerClause, ...range(draft.clause - 1, -1)]) {
    const other = clauseSubject(context, draft, memory, index, false);
    if (other) return { ...other, how: 'inherited' };
  }
  return null;
}

function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let n = from; n > to; n--) numbers.push(n);
  return numbers;
}

/** Learns who a sentence talks about: its subjects first, then any place or company it names. */
function remember(context: ExtractionContext, frame: Frame, memory: Memory): void {
  for (const phrase of frame.phrases) {
    if (phrase.preposition !== null && ['according', 'by', 'via'].includes(phrase.preposition)) continue;
    const entity = entityOf(context, frame, phrase);
    if (!entity || (isSpeaker(frame, phrase) && entity.kind !== 'name')) continue;
    const isSubject = frame.clauses.some((clause) => clause.subject === phrase);
    if (entity.kind === 'place' && (isSubject || memory.place === null || phrase.possessive))
      memory.place = entity.name;
    if (entity.kind === 'name' && (isSubject || memory.company === null)) memory.company = entity.name;
    if (isSubject) memory.last = entity.name;
    if (isSubject) memory.lastAt = frame.index;
  }
}

/** Measures of countries rather than companies. */
const COUNTRY_MEASURES = new Set(['exports', 'imports', 'trade', 'tariff', 'consumption', 'demand']);

/** Whom the figure belongs to where its sentence does not say: whom the sentence before spoke of, or the whole article. */
function byTopic(draft: Draft, salient: readonly Salient[], memory: Memory): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const { name, kind, score } of salient) {
    let total = score;
    if (kind === 'world') continue;
    if (COUNTRY_MEASURES.has(draft.measure?.value ?? '')) total *= kind === 'place' ? 1.3 : 0.8;
    else if (kind === 'name') total *= 1.25;
    if (name === memory.last && memory.lastAt >= draft.scene.frame.index - 1) total += 4;
    if (total > bestScore) [best, bestScore] = [name, total];
  }
  return best;
}

/** Step: whose figure it is. Sentences without an amount are read too, since they name who the next ones speak of. */
export const readSubject: Step = (context, drafts) => {
  const salient = drafts.length > 0 ? salientEntities(context) : [];
  const memory: Memory = { place: null, company: null, last: null, lastAt: -1 };
  memory.place = salient.find(({ kind }) => kind === 'place')?.name ?? null;
  memory.company = salient.find(({ kind }) => kind === 'name')?.name ?? null;
  memory.last = salient[0]?.name ?? null;
  const done: Draft[] = [];
  let read = 0;
  for (const draft of drafts) {
    const index = draft.scene.frame.index;
    for (; read < index; read++) {
      const scene = index - read <= 3 || read < 2 ? context.scene(read) : null;
      if (scene) remember(context, scene.frame, memory);
    }
    const previous = done.at(-1);
    const hit = subjectOf(context, draft, memory, previous);
    if (hit) {
      const span = context.spanOf(hit.entity.first, hit.entity.last);
      done.push({
        ...draft,
        subject: { value: hit.entity.name, span, how: hit.how },
        rules: [...draft.rules, `subject:${hit.rule}`],
      });
      continue;
    }
    const near = previous?.subject && previous.scene === draft.scene ? previous.subject : null;
    const name = near?.value ?? byTopic(draft, salient, memory);
    done.push({
      ...draft,
      subject:
        name === null
          ? null
          : { value: name, span: near?.span ?? draft.amount.span, how: near ? 'inherited' : 'inferred' },
      rules: [...draft.rules, near ? 'subject:carried' : 'subject:topic'],
    });
  }
  return done;
};
