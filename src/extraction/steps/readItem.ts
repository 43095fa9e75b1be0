import type { Measure } from '../../model/figure';
import type { Draft, Read, Step } from '../draft';
import { readDebt, readLevy, readLine, readPurpose, readSold } from '../items/accountItem';
import { readCapacityItem } from '../items/capacityItem';
import { readGoodsItem, readOwnGoods } from '../items/goodsItem';
import type { ItemSearch } from '../items/itemSearch';
import { talkedAbout } from '../items/talkedAbout';

/** Emissions are of what is emitted where the article says it; the goods that were talked about are not emitted. */
function readEmitted(search: ItemSearch): Read<string> | null {
  return readOwnGoods(search);
}

/** Amounts of a measure that has no name in the list: the line that names it, or goods where it is one of weight. */
function readOther(search: ItemSearch): Read<string> | null {
  const { draft } = search;
  const word = draft.trigger?.definition.measure === 'other' ? readLevy : null;
  const money = draft.amount.dimension === 'money' || draft.amount.dimension === 'ratio';
  if (money) return draft.trigger ? (readLine(search) ?? word?.(search) ?? null) : null;
  return readLine(search) ?? readGoodsItem(search);
}

function readTrade(search: ItemSearch): Read<string> | null {
  return search.draft.amount.dimension === 'money' ? readLine(search) : readGoodsItem(search);
}

/** How the item of each measure is found; goods where it is not listed. */
const READERS: Partial<Record<Measure, (search: ItemSearch) => Read<string> | null>> = {
  profit: readLine,
  revenue: readLine,
  debt: readDebt,
  investment: readPurpose,
  cost: readPurpose,
  tariff: readLevy,
  other: readOther,
  emissions: readEmitted,
  capacity: readCapacityItem,
  trade: readTrade,
};

function readerOf(draft: Draft, measure: Measure): (search: ItemSearch) => Read<string> | null {
  if (measure === 'sales' && draft.amount.dimension === 'money') return readSold;
  return READERS[measure] ?? readGoodsItem;
}

/**
 * Step: what the amount is of: goods, a facility, or a line of the accounts. Stakes are told by what is held, which the
 * step of partners finds.
 */
export const readItem: Step = (context, drafts) => {
  const talk = talkedAbout(context);
  const done: Draft[] = [];
  for (const draft of drafts) {
    const measure = draft.measure?.value ?? 'other';
    const search: ItemSearch = { context, draft, measure, previous: done.at(-1) ?? null, talk };
    done.push(measure === 'stake' ? draft : { ...draft, item: readerOf(draft, measure)(search) });
  }
  return done;
};
