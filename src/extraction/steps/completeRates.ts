import type { Measure } from '../../model/figure';
import { amended, type Draft, type Step } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { dimensionsOf } from '../units';

/** What is told by the day: what flows. Stocks, capacities and prices are what they are on a day. */
const FLOWS: ReadonlySet<Measure> = new Set([
  'production',
  'exports',
  'imports',
  'consumption',
  'demand',
  'throughput',
  'generation',
  'shipments',
]);

/** How many words may stand between "daily" and what it tells of. */
const NAME_REACH = 4;

/** How far in front of an amount "daily average" and "on a daily basis" may stand. */
const BASIS_REACH = 10;

const BASES: ReadonlySet<string> = new Set(['basis', 'average', 'rate']);

const IN_NAMES: ReadonlySet<string> = new Set(['adj', 'noun', 'name', 'place', 'adv']);

/** Whether the name of a measure says that it is counted by the day: "daily hot metal output", "average daily exports". */
function isNamedDaily({ trigger, scene: { frame } }: Draft): boolean {
  if (trigger?.part !== 'noun') return false;
  for (let at = trigger.first - 1; at >= trigger.first - NAME_REACH; at--) {
    if (wordAt(frame, at) === 'daily') return true;
    if (!IN_NAMES.has(tagAt(frame, at) ?? '')) return false;
  }
  return false;
}

/** "On a daily basis this makes 248,000 tonnes", "the daily average had been 3.4 million". */
function isOnDailyBasis({ amount, clause, scene: { frame } }: Draft): boolean {
  const start = Math.max(frame.clauses[clause]?.first ?? amount.first, amount.first - BASIS_REACH);
  for (let at = amount.first - 1; at > start; at--)
    if (BASES.has(wordAt(frame, at)) && wordAt(frame, at - 1) === 'daily') return true;
  return false;
}

/** Two rates of one thing differ by less than this factor; a month's total is thirty times a day's. */
const LEVELS = 3;

function sizeOf({ value }: Draft): number {
  return Math.abs(typeof value === 'number' ? value : value[1]);
}

/** Whether the amount before it is the same thing by the day. */
function followsRate(draft: Draft, before: Draft | undefined): before is Draft {
  if (before?.scene !== draft.scene || before.unit !== `${draft.unit}/d`) return false;
  return before.measure?.value === draft.measure?.value;
}

/** "… against 2.1 million tonnes in April", "rose by 50,000 tonnes to 2.1 million", behind a rate; not "a total of 65 million". */
function isLikeRate(draft: Draft, before: Draft): boolean {
  if (draft.kind?.value === 'change' || before.kind?.value === 'change') return true;
  const ratio = sizeOf(draft) / sizeOf(before);
  return ratio < LEVELS && ratio > 1 / LEVELS;
}

/** Whether the sentence tells an amount by the day. */
function isRate(draft: Draft, before: Draft | undefined): boolean {
  if (!mayFlow(draft)) return false;
  if (followsRate(draft, before)) return isLikeRate(draft, before);
  return isNamedDaily(draft) || isOnDailyBasis(draft);
}

function mayFlow({ unit, measure, kind }: Draft): boolean {
  if (measure === null || kind?.value === 'share' || unit.includes('/') || !FLOWS.has(measure.value)) return false;
  const [dimension] = dimensionsOf(unit);
  return dimension === 'mass' || dimension === 'volume' || dimension === 'energy';
}

/** Step: an amount that is told of a day is a rate, wherever its sentence says so: "daily output averaged 2.25 Mt". */
export const completeRates: Step = (_context, drafts) => {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const daily = isRate(draft, done.at(-1));
    done.push(daily ? amended(draft, { unit: `${draft.unit}/d`, rules: [...draft.rules, 'unit:daily'] }) : draft);
  }
  return done;
};
