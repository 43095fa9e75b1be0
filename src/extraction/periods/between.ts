import type { Frame } from '../../model/frame';
import type { PeriodMention } from '../../model/period';
import { tagAt, wordAt } from '../lookAround';
import { leadOf } from './roles';
import { beginningIn, REACH } from './view';

/** Whether another amount that is told by itself stands in `[from, to)`. */
export function amountBetween(frame: Frame, from: number, to: number): boolean {
  return beginningIn(frame.amounts, from, to).some(
    (amount) => amount.last <= to && amount.class === 'measured' && !amount.bracketed,
  );
}

/** Whether a verb or auxiliary stands in `[from, to)`. */
export function verbBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tagAt(frame, at) === 'verb' || tagAt(frame, at) === 'aux') return true;
  return false;
}

const SUBORDINATE = new Set(['because', 'while', 'whereas', 'although', 'though', 'when']);

/** "as blenders lived off …", ", and suppliers talk of …": something else is told from here on. */
function opensOther(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  const next = tagAt(frame, at + 1);
  if (SUBORDINATE.has(word)) return true;
  const named = next === 'noun' || next === 'name' || next === 'place' || next === 'det';
  return (word === 'as' || (word === 'and' && wordAt(frame, at - 1) === ',')) && named;
}

/** Whether another finite verb stands in `[from, to)`, so that what follows is of another clause. */
export function finiteBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(frame, at);
    if (opensOther(frame, at)) return true;
    if (tag !== 'verb' && tag !== 'aux') continue;
    const before = tagAt(frame, at - 1);
    if (before !== 'to' && !(before === 'aux' && at - 1 >= from)) return true;
  }
  return false;
}

/** Whether a comma stands in `[from, to)`. */
export function commaBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(frame, at) === ',') return true;
  return false;
}

/** ", having traded above 50 in October": something else that is told along with the clause. */
export function participleBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (wordAt(frame, at) === ',' && wordAt(frame, at + 1).endsWith('ing')) return true;
  return false;
}

/** "Corvel, which bought 65 per cent in 2014, will be left with a quarter": the period is shut in between commas. */
export function inRelative(frame: Frame, period: PeriodMention, place: number): boolean {
  let at = period.first - 1;
  const start = Math.max(frame.sentence.first, period.first - REACH);
  while (at > start && wordAt(frame, at) !== ',') at--;
  if (wordAt(frame, at) !== ',' || !['which', 'who', 'whose'].includes(wordAt(frame, at + 1))) return false;
  for (at = period.last; at < place; at++)
    if (wordAt(frame, at) === ',' && ['aux', 'verb'].includes(tagAt(frame, at + 1) ?? '')) return true;
  return false;
}

/** "…, in June 4 Mt": a period that leads in the amount behind it. */
export function leadsNext(frame: Frame, period: PeriodMention): boolean {
  const lead = leadOf(frame, period);
  const before = wordAt(frame, lead - 1);
  if (before !== ',' && before !== 'and' && before !== ';') return false;
  let next = period.last;
  while (next - period.last < 3 && [':', ',', 'to', 'at', 'the', 'about'].includes(wordAt(frame, next))) next++;
  return tagAt(frame, next) === 'amount';
}
