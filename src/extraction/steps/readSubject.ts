import { PLACE_ADJECTIVES } from '../../lexicon/en/places';
import { amended, type Draft, type ExtractionContext, type Read, type Step } from '../draft';
import { clauseAt, phraseFrom, wordAt } from '../lookAround';
import { absolute, clauseOwner, forecastFor, fronted, gapped } from '../subjects/clauseOwner';
import { partiesOf, shareOut } from '../subjects/coordination';
import { found, resolve, type Found } from '../subjects/found';
import { holderOf, namelessHolder } from '../subjects/holder';
import { openMemory, type Memory } from '../subjects/memory';
import { enterParagraph, remember } from '../subjects/remember';
import {
  behindAmount,
  insideAsset,
  ownerBefore,
  ownerBehind,
  ownerInPhrase,
  wholeIn,
  wholeOwner,
} from '../subjects/phraseOwner';
import { priceOwner } from '../subjects/priceOwner';
import { powerSource } from '../items/powerSource';
import { betweenOf, turnedRound, type TradeSides } from '../subjects/tradeSides';
import { salientEntities, type Salient } from '../topic';

/** How many sentences in front of a figure's are read for whom it speaks of, where nothing else was read there. */
const LOOK_BACK = 3;

/** Measures of countries rather than companies. */
const COUNTRY_MEASURES: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'tariff',
  'consumption',
  'demand',
]);

/** "44% of global consumption": a part whose whole stands behind it and is another's. */
function isPartOfWhole(draft: Draft): boolean {
  const { amount, trigger, unit, scene } = draft;
  return unit === '%' && trigger !== null && trigger.first > amount.last && wordAt(scene.frame, amount.last) === 'of';
}

/** Whether the measure's word stands in another clause, or behind the amount: the clause's own subject comes first. */
function isApart(draft: Draft): boolean {
  const { amount, trigger, scene, clause } = draft;
  return trigger !== null && (clauseAt(scene.frame, trigger.first) !== clause || trigger.first >= amount.last);
}

/** Whether the clause only says "it": then the place that the sentence opens with tells whose it is ("In Peru it fell"). */
function speaksOfPronoun(draft: Draft): boolean {
  return draft.scene.frame.clauses[draft.clause]?.subject?.kind === 'pronoun';
}

/** How far in front of its amount the verb of a valuation may stand. */
const VALUED_REACH = 16;

/** "values the producer at $7.2 billion": what is valued, not who paid. */
function valuedOwner(context: ExtractionContext, draft: Draft, memory: Memory): Found | null {
  if (!draft.rules.includes('measure:worth')) return null;
  const { frame } = draft.scene;
  for (let at = draft.amount.first - 1; at > frame.sentence.first && draft.amount.first - at < VALUED_REACH; at--) {
    if (!/^valu(?:e|es|ed|ing)$/.test(wordAt(frame, at))) continue;
    const phrase = phraseFrom(frame, at + 1);
    if (!phrase || phrase.last > draft.amount.first || phrase.kind === 'pronoun') return null;
    const { first, last } = phrase;
    const named = resolve(context, frame, phrase, memory);
    return (
      named ??
      (phrase.kind === 'asset'
        ? found({ name: context.textOf(first, last), kind: 'asset', first, last }, 'stated', 'valued')
        : null)
    );
  }
  return null;
}

function subjectOf(context: ExtractionContext, draft: Draft, memory: Memory, previous: Draft | null): Found | null {
  // plants of a kind are no owner: their part is the country's
  if (draft.unit === '%' && powerSource(draft)) return wholeIn(context, draft) ?? wholeOwner(context, draft, memory);
  const valued = valuedOwner(context, draft, memory);
  if (valued) return valued;
  const stated =
    (draft.measure?.value === 'stake' ? holderOf(context, draft, memory) : null) ??
    insideAsset(context, draft) ??
    ownerBefore(context, draft) ??
    gapped(context, draft, memory) ??
    (draft.measure?.value === 'stake' ? namelessHolder(context, draft, memory) : null) ??
    absolute(context, draft, memory) ??
    wholeIn(context, draft) ??
    (isPartOfWhole(draft) || isApart(draft) ? clauseOwner(context, draft, memory, draft.clause) : null) ??
    ownerInPhrase(context, draft, memory) ??
    (draft.measure?.value === 'stake' ? null : behindAmount(context, draft)) ??
    ownerBehind(context, draft, memory) ??
    (speaksOfPronoun(draft) ? fronted(context, draft, memory) : null) ??
    clauseOwner(context, draft, memory, draft.clause) ??
    forecastFor(context, draft, memory) ??
    fronted(context, draft, memory);
  if (stated) return stated;
  if (previous?.subject && previous.scene === draft.scene && previous.measure?.value === draft.measure?.value)
    return null;
  const { frame } = draft.scene;
  const triggerClause = draft.trigger ? clauseAt(frame, draft.trigger.first) : draft.clause;
  for (let step = 0; step <= draft.clause; step++) {
    const other = clauseOwner(context, draft, memory, step === 0 ? triggerClause : draft.clause - step);
    // "Malaysia took 61,300 tonnes …; exports to the EU rose": the other side of the figure before is not whose this one is
    if (other && previous?.scene === draft.scene && other.entity.name === previous.partner?.value) return null;
    if (other) return { ...other, how: 'inherited' };
  }
  return null;
}

/** Whom the figure belongs to where its sentence does not say: whom the sentence before spoke of, or the whole article. */
function byTopic(draft: Draft, memory: Memory, previous: Draft | null): string | null {
  if (memory.section) return memory.section.name;
  const { topic, last } = memory;
  const country = COUNTRY_MEASURES.has(draft.measure?.value ?? '');
  const near =
    last &&
    memory.lastAt === draft.scene.frame.index - 1 &&
    memory.lastParagraph === draft.scene.frame.sentence.paragraph;
  const bodyCounts = topic.titled !== null || !topic.placeTitled || last?.name === previous?.subject?.value;
  const home =
    last?.kind === 'group' && PLACE_ADJECTIVES.get(last.name.split(' ')[0]?.toLowerCase() ?? '') === topic.place;
  const kind = draft.measure?.value === 'generation' && last?.kind === 'group';
  if (near && !home && !kind && (last.kind === 'group' || (!country && last.kind !== 'place' && bodyCounts)))
    return last.name;
  const goesOn =
    near &&
    LASTING.has(draft.measure?.value ?? '') &&
    last.kind === 'place' &&
    previous?.subject?.value === last.name &&
    inParagraph(previous, draft);
  if (goesOn) return last.name;
  if (last?.kind === 'place' && memory.lastParagraph === draft.scene.frame.sentence.paragraph && isPowerMix(draft))
    return last.name;
  const company = topic.titled ?? (topic.companyLeads && !country ? topic.company : null);
  const placeFirst = company === null || (country && topic.placeTitled);
  return placeFirst ? (topic.place ?? topic.company) : company;
}

/** Measures of goods, of which a text goes on to tell for the place spoken of. */
const LASTING: ReadonlySet<string> = new Set([
  ...['production', 'generation', 'consumption', 'demand', 'exports', 'imports', 'stocks', 'capacity'],
]);

function inParagraph(one: Draft, two: Draft): boolean {
  return one.scene.frame.sentence.paragraph === two.scene.frame.sentence.paragraph;
}

/** Whether a figure is the part of a country's power that plants of a kind give. */
function isPowerMix(draft: Draft): boolean {
  return draft.unit === '%' && draft.measure?.value === 'generation' && powerSource(draft) !== null;
}

function withSubject(context: ExtractionContext, draft: Draft, hit: Found): Draft[] {
  const parties = partiesOf(draft, hit.entity);
  if (parties) {
    const [entity, other] = parties;
    const partner: Read<string> = { value: other.name, span: context.spanOf(other.first, other.last), how: hit.how };
    return withSubject(context, amended(draft, { partner }), { ...hit, entity });
  }
  return shareOut(draft, hit.entity).map((entity) =>
    amended(draft, {
      subject: { value: entity.name, span: context.spanOf(entity.first, entity.last), how: hit.how },
      rules: [...draft.rules, `subject:${hit.rule}`],
    }),
  );
}

function withSides(context: ExtractionContext, draft: Draft, sides: TradeSides): Draft {
  const span = context.spanOf(sides.partner.first, sides.partner.last);
  return amended(draft, {
    subject: sides.subject === null ? null : { value: sides.subject, span, how: 'inherited' },
    partner: { value: sides.partner.name, span, how: 'stated' },
    rules: [...draft.rules, 'subject:other-side'],
  });
}

/** "rose 3% to 5 Mt", "lowered by 0.1 to 2.1 mb/d": a change and the level that it leads to are of the same. */
function isResultOf(change: Draft, level: Draft): boolean {
  if (change.scene !== level.scene || change.clause !== level.clause || change.direction === null) return false;
  if (change.measure?.value !== level.measure?.value || change.subject === null) return false;
  return level.amount.first - change.amount.last <= 2 && wordAt(level.scene.frame, level.amount.first - 1) === 'to';
}

/** The drafts of an amount with whose they are: one for most. */
function subjectsOf(context: ExtractionContext, draft: Draft, memory: Memory, previous: Draft | null): Draft[] {
  if (draft.measure?.value === 'price') {
    const owner = priceOwner(context, draft, memory, previous);
    if (owner === 'nobody') return [amended(draft, { rules: [...draft.rules, 'subject:market'] })];
    return owner ? withSubject(context, draft, owner) : [withoutStated(draft, previous, memory)];
  }
  if (previous && isResultOf(previous, draft))
    return [amended(draft, { subject: previous.subject, rules: [...draft.rules, 'subject:result'] })];
  const between = betweenOf(context, draft, memory);
  if (between) return [withSides(context, draft, between)];
  const hit = subjectOf(context, draft, memory, previous);
  if (!hit) return [withoutStated(draft, previous, memory)];
  const sides = turnedRound(context, draft, hit, memory, previous);
  return sides ? [withSides(context, draft, sides)] : withSubject(context, draft, hit);
}

/** Whether a figure goes on about the world's demand or output, which belongs to none of those the article is about. */
function isWorldsToo(previous: Draft, draft: Draft): boolean {
  if (previous.subject?.value !== 'world' || previous.measure?.value !== draft.measure?.value) return false;
  return draft.unit === previous.unit && draft.scene.frame.index - previous.scene.frame.index <= 2;
}

/** The subject carried over from the figure before, or that of the article. */
function withoutStated(draft: Draft, previous: Draft | null, memory: Memory): Draft {
  const near =
    previous?.subject && (previous.scene === draft.scene || isWorldsToo(previous, draft)) ? previous.subject : null;
  const name = near?.value ?? byTopic(draft, memory, previous);
  const subject: Read<string> | null =
    name === null ? null : { value: name, span: near?.span ?? draft.amount.span, how: near ? 'inherited' : 'inferred' };
  return amended(draft, { subject, rules: [...draft.rules, near ? 'subject:carried' : 'subject:topic'] });
}

/** Reads the drafts from the first to the last, with what is known of whom the article is about. */
function readAll(context: ExtractionContext, drafts: readonly Draft[], salient: readonly Salient[]): Draft[] {
  const memory = openMemory(salient);
  const done: Draft[] = [];
  let read = 0;
  for (const draft of drafts) {
    const { index } = draft.scene.frame;
    for (; read < index; read++) {
      const scene = index - read <= LOOK_BACK || read < 2 ? context.scene(read) : null;
      if (scene) remember(context, scene.frame, memory);
    }
    enterParagraph(context, draft.scene.frame, memory);
    const previous = done.at(-1) ?? null;
    done.push(...subjectsOf(context, draft, memory, previous));
  }
  return done;
}

/** What a figure that plainly says whose it is adds to its owner's being the one the article is about. */
const FIGURE_WEIGHT = 1.5;

/** The article's people with the figures that plainly are theirs counted in: whose figures it gives, it is about. */
function withFigures(salient: readonly Salient[], drafts: readonly Draft[]): Salient[] {
  const counts = new Map<string, number>();
  for (const { subject } of drafts)
    if (subject?.how === 'stated') counts.set(subject.value, (counts.get(subject.value) ?? 0) + 1);
  return salient
    .map((entity) => ({ ...entity, score: entity.score + FIGURE_WEIGHT * (counts.get(entity.name) ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

/** Whether two rankings make an article be about the same. */
function sameTopic(one: readonly Salient[], two: readonly Salient[]): boolean {
  const [a, b] = [openMemory(one).topic, openMemory(two).topic];
  return (
    a.place === b.place &&
    a.company === b.company &&
    a.titled === b.titled &&
    a.placeTitled === b.placeTitled &&
    a.companyLeads === b.companyLeads
  );
}

/**
 * Step: whose figure it is. Sentences without an amount are read too, since they name who the next ones speak of. An
 * amount that each of several has becomes a figure for each. Figures that do not say whose they are belong to whom the
 * article is about, and that is seen best from those that do: where they change it, all are read again.
 */
export const readSubject: Step = (context, drafts) => {
  if (drafts.length === 0) return drafts;
  const salient = salientEntities(context);
  const first = readAll(context, drafts, salient);
  const ranked = withFigures(salient, first);
  return sameTopic(salient, ranked) ? first : readAll(context, drafts, ranked);
};
