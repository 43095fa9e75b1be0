import type { Measure } from '../../model/figure';
import { amended, type Draft, type Read, type Step } from '../draft';
import { readDebt, readLine, readRevenue, readSold } from '../items/accountItem';
import { accountLine } from '../items/accountLine';
import { readCapacityItem } from '../items/capacityItem';
import { readGoodsItem, readOwnGoods } from '../items/goodsItem';
import { readLevy } from '../items/levyItem';
import { readOther } from '../items/otherItem';
import { powerSource } from '../items/powerSource';
import { readPurpose } from '../items/purposeItem';
import { inherited, stated, type ItemSearch } from '../items/itemSearch';
import { wordAt } from '../lookAround';
import { spellOut } from '../items/spelledOut';
import { unitGoods } from '../items/unitGoods';
import { talkedAbout } from '../items/talkedAbout';

type Reader = (search: ItemSearch) => Read<string> | null;

/** How the item of each measure is found; goods where it is not listed. */
const READERS: Partial<Record<Measure, Reader>> = {
  profit: readLine,
  revenue: readRevenue,
  debt: readDebt,
  investment: readPurpose,
  cost: readPurpose,
  tariff: readLevy,
  other: readOther,
  // what was talked about is not what is emitted
  emissions: readOwnGoods,
  capacity: readCapacityItem,
  trade: readTrade,
  generation: readElectricity,
};

/** Trade in money is turnover, trade of goods is of goods; its changes are of what it was before. */
function readTrade(search: ItemSearch): Read<string> | null {
  const { draft, previous } = search;
  if (draft.amount.dimension === 'money') return readLine(search);
  const line = draft.unit === '%' && draft.direction === null ? accountLine(draft.scene.frame, draft.trigger) : null;
  if (line && line.last - line.first > 1) return stated(search, line);
  const turnover = previous?.measure?.value === 'trade' && previous.amount.dimension === 'money';
  return turnover && previous.scene === draft.scene ? readLine(search) : readGoodsItem(search);
}

/** Electricity by what it is made from, where the sentence says. */
function readElectricity(search: ItemSearch): Read<string> | null {
  const source = powerSource(search.draft);
  if (source) return stated(search, source);
  const goods = readGoodsItem(search);
  // "wind 12%. … 5.9 TWh": behind the parts the whole is spoken of again
  const { draft, lastGoods } = search;
  const parted = lastGoods?.unit === '%' && lastGoods.direction === null && lastGoods.scene !== draft.scene;
  if (!goods || goods.how === 'stated' || !parted || (draft.unit === '%' && draft.direction === null)) return goods;
  return { value: 'electricity', span: draft.amount.span, how: 'inferred' };
}

function readerOf({ amount }: Draft, measure: Measure): Reader {
  if (amount.dimension === 'money' && measure === 'sales') return readSold;
  return READERS[measure] ?? readGoodsItem;
}

/** "doubled its output to 5 Mt": a change without goods of its own is of the goods of the level behind it. */
function backwards(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    const same = next?.scene === draft.scene && next.clause === draft.clause;
    if (draft.item || !same || draft.direction === null || draft.measure?.value !== next.measure?.value) return draft;
    return amended(draft, { item: inherited(next.item) });
  });
}

/** Verbs that tell what a total is made of, in front of its parts. */
const PARTING: ReadonlySet<string> = new Set([
  'made',
  'make',
  'makes',
  'accounted',
  'account',
  'accounts',
  'contributed',
  'represented',
]);

/** "Flat products made up 742,000 tons of the total", "of which grain 2 Mt": goods that the text leaves again with the sentence. */
function isListedPart({ scene: { frame }, amount, clause }: Draft): boolean {
  const first = Math.max(frame.clauses[clause]?.first ?? frame.sentence.first, amount.first - PART_REACH);
  for (let at = amount.first - 1; at >= first; at--) {
    const word = wordAt(frame, at);
    if (word === 'which' && wordAt(frame, at - 1) === 'of') return true;
    if (word === 'including') return true;
    if (
      PARTING.has(word) &&
      ['up', 'for', 'amount'].includes(at + 1 === amount.first ? 'amount' : wordAt(frame, at + 1))
    )
      return true;
  }
  return false;
}

/** How far in front of an amount the word may stand that makes it a part. */
const PART_REACH = 24;

/** Readers whose items are goods, which later amounts can take up. */
const GOODS_READERS: ReadonlySet<Reader> = new Set([readGoodsItem, readElectricity]);

/**
 * Step: what the amount is of: goods, a facility, or a line of the accounts. Stakes are told by what is held, which the
 * step of partners finds.
 */
export const readItem: Step = (context, drafts) => {
  const talk = talkedAbout(context);
  const inFull = spellOut(context);
  const done: Draft[] = [];
  let lastGoods: Draft | null = null;
  let whole: Draft | null = null;
  for (const draft of drafts) {
    if (lastGoods && lastGoods.scene !== draft.scene && whole && isListedPart(lastGoods))
      lastGoods = amended(whole, { scene: lastGoods.scene });
    const measure = draft.measure?.value ?? 'other';
    const search: ItemSearch = { context, draft, measure, previous: done.at(-1) ?? null, lastGoods, talk };
    const item = measure === 'stake' ? null : inFull(draft, readerOf(draft, measure)(search));
    const read = measure === 'stake' ? draft : amended(draft, { item: unitGoods(draft, item) ?? item });
    const graded = measure === 'reserves' && draft.unit === '%';
    if (read.item && GOODS_READERS.has(readerOf(draft, measure)) && measure !== 'stake' && !graded) {
      lastGoods = item ? amended(draft, { item }) : read;
      if (!isListedPart(lastGoods)) whole = lastGoods;
    }
    done.push(read);
  }
  return backwards(done);
};
