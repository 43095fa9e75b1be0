import { ASSET_WORDS, COMMODITIES, ITEM_MODIFIERS } from '../../lexicon/en/commodities';
import { LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import { DIRECTION_NOUNS } from '../../lexicon/en/directions';
import { ORGANISATION_NOUNS } from '../../lexicon/en/organisations';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft, Read, Step } from '../draft';
import { behindBracket, clauseAt, phraseAt, phraseFrom, tagAt, wordAt } from '../lookAround';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Words of measures and carriers that an item does not keep. */
const NOT_ITEM = new Set(
  `export exports import imports production output demand consumption capacity stake stakes share shares price prices shipment shipments
   sale sales reserves stocks inventories volume volumes total growth market industry sector maker producer producers supply supplies
   deliveries purchases purchase trade generation figure figures data turnover inventory stockpile stockpiles premium futures
   benchmark cost costs revenue profit investment companies company country countries`.split(/\s+/),
);

/** The part of a phrase that names a thing: without places, names of owners, light words, measures and amounts. */
function thingIn(frame: Frame, phrase: NounPhrase): Range | null {
  let last = phrase.last;
  while (
    last > phrase.first &&
    (NOT_ITEM.has(wordAt(frame, last - 1)) ||
      DIRECTION_NOUNS.has(wordAt(frame, last - 1)) ||
      tagAt(frame, last - 1) === 'amount')
  )
    last--;
  let first = last;
  while (first > phrase.first) {
    const word = wordAt(frame, first - 1);
    const tag = tagAt(frame, first - 1);
    if (tag === 'amount' || tag === 'place' || tag === 'number' || tag === 'period') break;
    if (LIGHT_MODIFIERS.has(word) && !ITEM_MODIFIERS.has(word)) break;
    if (NOT_ITEM.has(word) || ORGANISATION_NOUNS.has(word)) break;
    first--;
  }
  while (
    first < last &&
    (tagAt(frame, first) === 'symbol' || (tagAt(frame, first) === 'adv' && !ITEM_MODIFIERS.has(wordAt(frame, first))))
  )
    first++;
  return first < last ? { first, last } : null;
}

function hasCommodity(frame: Frame, range: Range): boolean {
  for (let at = range.first; at < range.last; at++) {
    const word = wordAt(frame, at);
    if (COMMODITIES.has(word) || ASSET_WORDS.has(word)) return true;
  }
  return false;
}

/** "aluminum ingots and profiles", "steel and iron ore": the things that are coordinated with the first. */
function coordinated(frame: Frame, range: Range): Range {
  let last = range.last;
  for (;;) {
    const word = wordAt(frame, last);
    if (word !== 'and' && word !== ',' && word !== 'or' && word !== '&') break;
    const comma = word === ',' && wordAt(frame, last + 1) === 'and' ? last + 2 : last + 1;
    const next = phraseAt(frame, comma);
    if (
      !next ||
      next.first !== comma ||
      next.determiner !== null ||
      next.kind === 'place' ||
      next.kind === 'name' ||
      next.kind === 'pronoun'
    )
      break;
    const thing = thingIn(frame, next);
    if (!thing || thing.last !== next.last || thing.first !== next.first || !hasCommodity(frame, thing)) break;
    const tag = tagAt(frame, next.last);
    if (tag === 'verb' || tag === 'aux') {
      if (word === ',') break;
    }
    last = next.last;
  }
  return { first: range.first, last };
}

/** Behind the amount: "3 Mt of aluminium ingots", "160,000 tonnes of primary metal", "3.1 million tons electrolytic aluminium". */
function behindAmount(frame: Frame, draft: Draft): Range | null {
  let at = behindBracket(frame, draft.amount.last);
  if (wordAt(frame, at) === '-') at++;
  if (wordAt(frame, at) === 'worth' || wordAt(frame, at) === 'of') at++;
  else if (wordAt(frame, at) === 'in' && draft.trigger === null) return null;
  const phrase = phraseFrom(frame, at);
  if (!phrase || phrase.kind === 'place' || phrase.kind === 'pronoun') return null;
  if (phrase.first > at && !['det', 'adj', 'adv'].includes(tagAt(frame, at) ?? '')) return null;
  const thing = thingIn(frame, phrase);
  return thing && (hasCommodity(frame, thing) || wordAt(frame, at - 1) === 'of') && phrase.kind !== 'name'
    ? coordinated(frame, thing)
    : null;
}

/** In the trigger's own phrase ("crude steel output") or behind it ("exports of steel products"). */
function aroundTrigger(frame: Frame, draft: Draft): Range | null {
  const { trigger } = draft;
  if (!trigger) return null;
  if (trigger.part === 'noun') {
    const own = phraseAt(frame, trigger.first);
    const before = own && trigger.first > own.first ? thingIn(frame, { ...own, last: trigger.first }) : null;
    if (before && hasCommodity(frame, before)) return before;
    const of = trigger.definition.roles.item.includes(wordAt(frame, trigger.last))
      ? phraseFrom(frame, trigger.last + 1)
      : null;
    const thing = of && of.kind !== 'place' && of.kind !== 'name' ? thingIn(frame, of) : null;
    if (thing && (hasCommodity(frame, thing) || wordAt(frame, trigger.last) === 'of')) return coordinated(frame, thing);
    if (own && own.head >= trigger.last) {
      const behind = thingIn(frame, { ...own, first: trigger.last });
      if (behind && hasCommodity(frame, behind)) return behind;
    }
    return null;
  }
  const object = trigger.part === 'verb' ? phraseFrom(frame, trigger.last) : null;
  const thing = object && object.kind !== 'place' && object.kind !== 'name' ? thingIn(frame, object) : null;
  return thing && hasCommodity(frame, thing) ? coordinated(frame, thing) : null;
}

/** The subject of the clause where it is a commodity: "Palladium rose to 2,095 koz", "copper to 120,375 tonnes". */
function clauseSubject(frame: Frame, draft: Draft): Range | null {
  const clause = frame.clauses[draft.clause];
  const phrase = clause?.subject;
  if (!phrase) return null;
  const thing = thingIn(frame, phrase);
  return thing && hasCommodity(frame, thing) ? coordinated(frame, thing) : null;
}

/** The nearest commodity of the sentence: in front first, then behind. */
function nearest(frame: Frame, draft: Draft): Range | null {
  let best: Range | null = null;
  let bestCost = Infinity;
  for (const phrase of frame.phrases) {
    if (phrase.kind === 'place' || phrase.kind === 'pronoun') continue;
    const thing = thingIn(frame, phrase);
    if (!thing || !hasCommodity(frame, thing)) continue;
    const before = phrase.last <= draft.amount.first;
    let cost = before ? draft.amount.first - phrase.last : phrase.first - draft.amount.last + 4;
    if (clauseAt(frame, phrase.first) !== draft.clause) cost += before ? 6 : 14;
    if (cost < bestCost) [best, bestCost] = [thing, cost];
  }
  return best;
}

/** Measures whose item is the line of the accounts rather than a commodity. */
const ACCOUNTS = new Set(['profit', 'debt', 'other', 'cost', 'tariff', 'investment', 'revenue']);

/** The words that name the measure, with what belongs to them, as the item: "net profit", "corporate income tax". */
function accountLine(frame: Frame, draft: Draft): Range | null {
  const { trigger } = draft;
  if (trigger?.part !== 'noun') return null;
  const own = phraseAt(frame, trigger.first);
  if (!own) return null;
  let first = trigger.first;
  while (first > own.first) {
    const tag = tagAt(frame, first - 1);
    if (
      tag === 'place' ||
      tag === 'amount' ||
      tag === 'name' ||
      tag === 'number' ||
      (LIGHT_MODIFIERS.has(wordAt(frame, first - 1)) &&
        wordAt(frame, first - 1) !== 'net' &&
        wordAt(frame, first - 1) !== 'operating')
    )
      break;
    first--;
  }
  const last = own.head + 1;
  return { first, last: Math.max(last, trigger.last) };
}

function itemRange(draft: Draft): { range: Range; how: 'stated' | 'inherited' } | null {
  const { frame } = draft.scene;
  const measure = draft.measure?.value ?? 'other';
  const direct = behindAmount(frame, draft);
  if (ACCOUNTS.has(measure) && draft.trigger) {
    if (measure === 'revenue') {
      const around = aroundTrigger(frame, draft);
      return around ? { range: around, how: 'stated' } : null;
    }
    const around = measure === 'profit' || measure === 'debt' ? null : (direct ?? aroundTrigger(frame, draft));
    const line = accountLine(frame, draft);
    if (measure === 'investment' || measure === 'cost' || measure === 'tariff') {
      const range = around ?? nearest(frame, draft) ?? line;
      return range && { range, how: 'stated' };
    }
    if (line) return { range: line, how: 'stated' };
  }
  const around = aroundTrigger(frame, draft);
  const range = direct ?? around ?? clauseSubject(frame, draft);
  if (range) return { range, how: 'stated' };
  const near = nearest(frame, draft);
  return near && { range: near, how: 'inherited' };
}

const inheritedItems = new Set([
  'exports',
  'imports',
  'production',
  'consumption',
  'demand',
  'price',
  'stocks',
  'reserves',
  'shipments',
  'sales',
  'throughput',
  'capacity',
  'generation',
  'trade',
  'share',
  'other',
  'emissions',
  'profit',
  'stake',
  'revenue',
]);

function topicOf(drafts: readonly Draft[]): Read<string> | null {
  const counts = new Map<string, { count: number; item: Read<string> }>();
  for (const { item } of drafts) {
    if (
      !item ||
      !item.value
        .toLowerCase()
        .split(' ')
        .some((word) => COMMODITIES.has(word))
    )
      continue;
    const known = counts.get(item.value);
    counts.set(item.value, { count: (known?.count ?? 0) + 1, item: known?.item ?? item });
  }
  let best: { count: number; item: Read<string> } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best && { ...best.item, how: 'inferred' };
}

/** Step: what the amount is of. Without a word of its own it takes over the item of the amount before it. */
export const readItem: Step = (context, drafts) => {
  const done: Draft[] = [];
  for (const draft of drafts) {
    if (draft.measure?.value === 'stake') {
      done.push(draft);
      continue;
    }
    const found = itemRange(draft);
    const previous = done.at(-1);
    if (found) {
      const span = context.spanOf(found.range.first, found.range.last);
      const own = { value: context.textOf(found.range.first, found.range.last), span, how: found.how } as const;
      const closer =
        found.how === 'inherited' &&
        previous?.item &&
        previous.scene === draft.scene &&
        previous.measure?.value === draft.measure?.value &&
        previous.item.span.start > span.start;
      done.push({ ...draft, item: closer ? { ...previous.item, how: 'inherited' } : own });
    } else {
      const near =
        previous &&
        draft.scene.frame.index - previous.scene.frame.index <= 2 &&
        previous.measure?.value === draft.measure?.value &&
        previous.item
          ? previous.item
          : null;
      done.push({
        ...draft,
        item: near && inheritedItems.has(draft.measure?.value ?? 'other') ? { ...near, how: 'inherited' } : null,
      });
    }
  }
  const topic = topicOf(done.filter((draft) => !ACCOUNTS.has(draft.measure?.value ?? 'other')));
  return done.map((draft) =>
    draft.item || ACCOUNTS.has(draft.measure?.value ?? 'other') || draft.measure?.value === 'stake' || !topic
      ? draft
      : { ...draft, item: topic },
  );
};
