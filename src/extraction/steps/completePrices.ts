import type { Magnitude } from '../../model/quantity';
import { amended, type Draft, type Step } from '../draft';
import { readRate } from '../../mentions/quantities/readUnit';
import { phraseAt, wordAt } from '../lookAround';
import { dimensionsOf } from '../units';

/** How far back the unit of a price is looked for, in amounts. */
const REACH = 10;

/** How many sentences away it may stand: a report on markets says once per what its prices are. */
const SENTENCES = 4;

/** The price before it that tells per what a bare money amount is meant, or null. */
function modelOf(drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  if (!draft) return null;
  for (const step of [-1, 1])
    for (let at = index + step; at >= 0 && at < drafts.length && Math.abs(at - index) <= REACH; at += step) {
      const other = drafts[at];
      if (!other || Math.abs(other.scene.frame.index - draft.scene.frame.index) > SENTENCES) break;
      if (other.unit.startsWith(`${draft.unit}/`) && dimensionsOf(other.unit).includes('unitPrice')) return other;
    }
  return null;
}

const EQUITY: ReadonlySet<string> = new Set(['share', 'shares', 'stock', 'depositary', 'gdrs', 'adrs']);

/** Whether a price is that of a company's shares, whatever is sold by the tonne around it. */
function isOfShares({ scene: { frame }, clause }: Draft): boolean {
  const { first = 0, last = 0 } = frame.clauses[clause] ?? {};
  for (let at = first; at < last; at++) if (EQUITY.has(wordAt(frame, at))) return true;
  return false;
}

/** How large a sum can be that is paid for one of something. */
const UNIT_SUM = 100_000;

/** "Cash costs per ounce declined by 3% to $362": per what a cost is, told at its name; coordinated costs are per the same. */
function perInFront(draft: Draft, before: Draft | undefined): { code: string; scale: number } | null {
  const { trigger, amount, unit, scene, measure } = draft;
  if (measure?.value !== 'cost' || amount.dimension !== 'money' || unit.includes('/')) return null;
  const size = typeof amount.magnitude === 'number' ? amount.magnitude : amount.magnitude[1];
  if (size >= UNIT_SUM || (trigger && trigger.last > amount.first)) return null;
  const { frame } = scene;
  const named = trigger && readRate(frame.tokens, phraseAt(frame, trigger.first)?.last ?? trigger.last, false);
  const code = named?.per.time === false ? named.per.code : null;
  if (named && code !== null) return { code, scale: named.per.scale };
  const twin =
    before?.scene === scene && before.measure?.value === 'cost' && before.unit.startsWith(`${unit}/`) ? before : null;
  return twin && { code: twin.unit.slice(unit.length + 1), scale: twin.amount.perScale };
}

/** A value of what is written as the value of one of what the unit counts by: 122 pence a therm are £12.20 per MMBtu. */
function per(value: Magnitude, perScale: number): Magnitude {
  if (perScale === 1) return value;
  const one = (n: number): number => Number((n / perScale).toPrecision(12));
  return typeof value === 'number' ? one(value) : [one(value[0]), one(value[1])];
}

/** Step: a price given as plain money takes over per what it is meant: "15,740 yuan a tonne … 15,150 yuan before". */
export const completePrices: Step = (_context, drafts) => {
  const done = [...drafts];
  drafts.forEach((draft, index) => {
    const told = perInFront(draft, done[index - 1]);
    if (told !== null) {
      done[index] = amended(draft, { unit: `${draft.unit}/${told.code}`, value: per(draft.value, told.scale) });
      return;
    }
    if (draft.measure?.value !== 'price' || draft.amount.dimension !== 'money' || draft.unit.includes('/')) return;
    if (isOfShares(draft)) return;
    if (typeof draft.amount.magnitude === 'number' && draft.amount.magnitude >= 1e6) return;
    const model = modelOf(done, index);
    if (model) done[index] = amended(draft, { unit: model.unit, value: per(draft.value, model.amount.perScale) });
  });
  return done;
};
