import { ASSET_WORDS } from '../../lexicon/en/commodities';
import { BARE_FACILITIES, FACILITY_PARTS } from '../../lexicon/en/goods';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Read } from '../draft';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import { fromPrevious } from './accountItem';
import { accountLine } from './accountLine';
import { assetBefore, assetRead } from './assetItem';
import { aroundTrigger, subjectPhrase } from './aroundTrigger';
import { behindAmount, thingAlong } from './besideAmount';
import { readGoodsItem, readNearGoods } from './goodsItem';
import { goodsRead, inherited, restates, stated, type ItemSearch } from './itemSearch';
import { asRead } from './mention';
import { namesAsset, namesGoods, thingIn, type Range } from './things';

/** Words that rank a facility among others and do not tell what it is. */
const SUPERLATIVES: ReadonlySet<string> = new Set(
  'largest biggest smallest oldest newest latest second-largest second-biggest'.split(' '),
);

/** A facility as its phrase names it, without the amounts in it and how it ranks. */
function facility(frame: Frame, phrase: NounPhrase | null): Range | null {
  if (!phrase || !ASSET_WORDS.has(wordAt(frame, phrase.head))) return null;
  let first = phrase.first;
  for (let at = first; at < phrase.head; at++)
    if (['amount', 'number', 'symbol', 'place'].includes(tagAt(frame, at) ?? '') && wordAt(frame, at + 1) !== '-') {
      if (wordAt(frame, at) !== '-') first = at + 1;
    }
  while (first < phrase.head && SUPERLATIVES.has(wordAt(frame, first))) first++;
  return { first, last: phrase.last };
}

/** The facility that has the capacity: "the capacity of the refinery", "a smelter with a capacity of", "the mill has". */
function facilityOf(search: ItemSearch): Range | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const { trigger } = draft;
  if (trigger?.part === 'noun') {
    const own = phraseAt(frame, trigger.first);
    const end = own ? own.last : trigger.last;
    if (['of', 'at'].includes(wordAt(frame, end))) {
      const along = thingAlong(frame, end + 1);
      const found = along && namesAsset(frame, along.thing) ? facility(frame, along.phrase) : null;
      if (found) return found;
    }
    if (own && own.first < trigger.first && ASSET_WORDS.has(wordAt(frame, trigger.first - 1)))
      return { first: facilityStart(frame, own), last: trigger.first };
  }
  return nearFacility(search) ?? facility(frame, subjectPhrase(frame, draft.clause));
}

/** The latest facility in front of the amount: of its clause, or since the amount before in the sentence. */
function nearFacility({ draft, previous }: ItemSearch): Range | null {
  const { frame } = draft.scene;
  const start = frame.clauses[draft.clause]?.first ?? frame.sentence.first;
  const floor = previous?.scene === draft.scene ? Math.min(previous.amount.last, start) : start;
  let near: Range | null = null;
  for (const phrase of frame.phrases) {
    if (phrase.last > draft.amount.first) break;
    if (phrase.first < floor) continue;
    near = facility(frame, phrase) ?? near;
  }
  return near;
}

function facilityStart(frame: Frame, own: NounPhrase): number {
  let first = own.first;
  while (first < own.head && ['amount', 'number', 'place', 'adj'].includes(tagAt(frame, first) ?? '')) first++;
  return first;
}

/** "two reactors of 1,200 MW", "a battery of 75 MW": the thing that "of" and the amount describe. */
function sizedThing({ draft }: ItemSearch): Range | null {
  const { frame } = draft.scene;
  let at = draft.amount.first - 1;
  while (['adv', 'adj'].includes(tagAt(frame, at) ?? '')) at--;
  if (wordAt(frame, at) !== 'of') return null;
  const phrase = phraseAt(frame, at - 1);
  if (phrase?.last !== at || (draft.trigger && draft.trigger.first >= phrase.first && draft.trigger.last <= at))
    return null;
  if (phrase.kind !== 'asset' && phrase.kind !== 'commodity') return null;
  return facility(frame, phrase) ?? thingIn(frame, phrase);
}

/** "four 350 MW units", "its first stage": a part is called after the facility named before it. */
function facilityRead(search: ItemSearch, range: Range): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const last = wordAt(frame, range.last - 1);
  if (FACILITY_PARTS.has(last)) {
    const whole = frame.phrases.findLast(
      ({ head, last: end }) =>
        end <= draft.amount.first && ASSET_WORDS.has(wordAt(frame, head)) && !FACILITY_PARTS.has(wordAt(frame, head)),
    );
    const found = facility(frame, whole ?? null);
    if (found) return stated(search, found);
  }
  if (range.last - range.first === 1 && BARE_FACILITIES.has(last) && draft.unit !== 'MW') {
    const goods = readGoodsItem(search);
    if (goods && goods.how !== 'stated') return goods;
  }
  return assetRead(search, range);
}

/** The capacity by its own name: "liquefaction capacity" is of liquefaction; one in megawatts keeps its "operational". */
function namedCapacity({ draft }: ItemSearch): Range | null {
  const { frame } = draft.scene;
  const { trigger } = draft;
  if (trigger?.part !== 'noun') return null;
  const own = phraseAt(frame, trigger.first);
  if (!own) return null;
  const word = tagAt(frame, trigger.first - 1);
  if (trigger.first > own.first && word === 'noun') {
    const thing = thingIn(frame, own, trigger.first);
    return thing ?? null;
  }
  if (draft.unit === '%') return { first: trigger.first, last: trigger.last };
  const light = wordAt(frame, own.first);
  return own.last - own.first > 1 && ['operational', 'operating', 'installed'].includes(light)
    ? { first: own.first, last: own.last }
    : null;
}

/** "Tarn Bank 2 will have a capacity of 342 MW": the facility that the subject is the name of, told before. */
function namedFacility(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const { frame } = draft.scene;
  const subject = subjectPhrase(frame, draft.clause);
  if (subject?.kind !== 'name') return null;
  const name = wordAt(frame, subject.first);
  const found = assetBefore(search, draft.amount.first, ({ words }) => words.includes(name));
  return found && asRead(found, 'inherited');
}

/** Words for how much of a capacity is in use. */
const UTILISATION = /^(?:factors?|utili[sz]ation|availability|rates?)$/;

/** "a load factor of 83%": how much of a capacity is in use has a name of its own. */
function utilisation(search: ItemSearch): Read<string> | null {
  const { draft, previous } = search;
  if (draft.unit !== '%' && draft.unit !== 'pp') return null;
  const line = accountLine(draft.scene.frame, draft.trigger);
  if (!line || !UTILISATION.test(wordAt(draft.scene.frame, line.last - 1))) return null;
  return previous?.item && previous.trigger === draft.trigger ? inherited(previous.item) : stated(search, line);
}

/** What the capacity before was of, where the next sentence shares it out: "Norvik took 600 MW, Halden 270 MW". */
function goesOnWith({ draft, previous }: ItemSearch): Read<string> | null {
  if (previous?.measure?.value !== 'capacity' || previous.unit !== draft.unit) return null;
  return draft.scene.frame.index - previous.scene.frame.index <= 1 ? inherited(previous.item) : null;
}

/** What a capacity is of: the facility or the goods at the amount, the goods at its word, the facility that has it. */
export function readCapacityItem(search: ItemSearch): Read<string> | null {
  const { draft, previous } = search;
  const { frame } = draft.scene;
  if (restates(search) && previous?.item) return inherited(previous.item);
  const rate = utilisation(search);
  if (rate) return rate;
  const behind = behindAmount(frame, draft);
  if (behind) return namesGoods(frame, behind) ? goodsRead(search, behind) : facilityRead(search, behind);
  const sized = sizedThing(search);
  if (sized) return facilityRead(search, sized);
  const named = draft.unit === '%' ? readNearGoods(search) : null;
  if (named) return named;
  const near = nearFacility(search);
  const fresh = near !== null && previous !== null && near.first >= previous.amount.last;
  if (
    fresh &&
    draft.unit !== '%' &&
    search.context.spanOf(near.first, near.last).start >= (previous.item?.span.end ?? 0)
  )
    return facilityRead(search, near);
  if (previous?.item && previous.scene === draft.scene && previous.measure?.value === 'capacity')
    if (previous.clause === draft.clause || previous.trigger === draft.trigger) return inherited(previous.item);
  const around = aroundTrigger(frame, draft);
  if (around && namesGoods(frame, around)) return stated(search, around);
  const owner = facilityOf(search);
  if (owner) return facilityRead(search, owner);
  const own = namedCapacity(search);
  if (own) return stated(search, own);
  if (draft.unit === 'MW') return namedFacility(search) ?? goesOnWith(search);
  return fromPrevious(search) ?? readGoodsItem(search);
}
