import { findPeriods } from '../../mentions/findPeriods';
import { findQuantities } from '../../mentions/findQuantities';
import type { QuantityMention } from '../../model/quantity';
import { tokenizeText } from '../../text/tokenizeText';
import { standardUnit } from '../../units/standardUnit';
import { convertTrade } from '../../units/trade/convertTrade';
import { readTradeUnit, samePowers } from '../../units/trade/tradeUnit';
import { CellError } from '../CellError';
import { attempt } from '../convertCell';

/** What is read of one text: one number, or the two ends of a range. */
export type Amount = readonly number[] | CellError;

interface Measured {
  readonly mention: QuantityMention;
  /** Plain numbers of things are counted in `1`. */
  readonly unit: string;
}

/** Amounts that have a unit we know, or, where there are none, plain numbers. */
function amountsIn(text: string): readonly Measured[] {
  const tokenized = tokenizeText(text);
  const mentions = findQuantities(tokenized, findPeriods(tokenized, null));
  const measured = mentions.flatMap((mention): Measured[] => {
    const { unit } = mention;
    return mention.class === 'measured' && unit !== null && readTradeUnit(unit) !== null ? [{ mention, unit }] : [];
  });
  if (measured.length > 0) return measured;
  return mentions.filter((mention) => mention.class === 'count').map((mention) => ({ mention, unit: '1' }));
}

function fits(unit: string, target: string): boolean {
  const [from, to] = [readTradeUnit(unit), readTradeUnit(target)];
  return from !== null && to !== null && from.currency === to.currency && samePowers(from.powers, to.powers);
}

/** Amounts that can be meant: those of the unit's kind, without what only says another one in other money. */
function candidates(amounts: readonly Measured[], target: string | null): readonly Measured[] {
  if (target !== null) {
    const fitting = amounts.filter(({ unit }) => fits(unit, target));
    return fitting.length > 0 ? fitting : amounts.slice(0, 1);
  }
  const plain = amounts.filter(({ mention }) => !mention.bracketed);
  return plain.length > 0 ? plain : amounts;
}

/** A per cent as the fraction that a cell holds. */
const asCell = (value: number, unit: string): number =>
  readTradeUnit(unit)?.isPercent === true ? Number((value / 100).toPrecision(15)) : value;

function inUnit({ mention, unit }: Measured, target: string): Amount {
  const { magnitude, sign } = mention;
  const ends: readonly number[] = typeof magnitude === 'number' ? [magnitude] : magnitude;
  const results: number[] = [];
  for (const end of ends) {
    const amount = asCell(sign === 'minus' ? -end : end, unit);
    const result = attempt(() => convertTrade(amount, unit, target));
    if (result instanceof CellError) return result;
    results.push(result);
  }
  return results.sort((a, b) => a - b);
}

/**
 * The one amount in a text.
 *
 * @param text As an article has it: "3.47 million tons".
 * @param target Unit code of the result; null for the base unit of the amount (t, MW, MWh, the currency).
 * @returns One number, or two for a range, the lower first; `#N/A` where there is none or more than one.
 * @example amountInText('3.47 million tons', 'kt') // [3470]
 */
export function amountInText(text: string, target: string | null): Amount {
  const amounts = amountsIn(text);
  const [amount, second] = candidates(amounts, target);
  if (amount === undefined) return new CellError('#N/A', `There is no amount in "${text.slice(0, 60)}".`);
  if (second !== undefined) {
    const [one, other] = [amount, second].map(({ mention: { span } }) => text.slice(span.start, span.end));
    return new CellError(
      '#N/A',
      `There is more than one amount: "${one ?? ''}" and "${other ?? ''}". Give a text with one, or the unit of the one that you want.`,
    );
  }
  return inUnit(amount, target ?? standardUnit(amount.unit));
}
